"""Changing an overprint form: what can be taken hold of, moved, resized and set otherwise.

Owned by no thread. The one rule: a step gives the next form and leaves the one before as it
was; places are kept to a hundredth of a millimetre and never leave the sheet.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from desk.overprint import Box, Field, Label, Subject, Template
from desk.overprint_parts import Fault
from desk.overprint_reading import LINE, LINES, SHEETS, TYPE, template_faults
from desk.overprint_writing import write_template
from desk.refusal import Refused

LEAST = 1.0  # mm, the least side of a box
POINT = 25.4 / 72  # mm


class Sort(StrEnum):
    """What sort of thing is taken hold of."""

    FIELD = "field"
    LABEL = "label"
    CAPTION = "caption"
    QR = "qr"
    SEAL = "seal"
    SHEET = "sheet"


@dataclass(frozen=True, slots=True, kw_only=True)
class Handle:
    """A field or its label by code, a caption by its place, qr, seal, the sheet itself."""

    sort: Sort
    code: str = ""


def handles(form: Template) -> tuple[Handle, ...]:
    """Everything that can be taken hold of: fields with their labels, then the rest."""
    found: list[Handle] = []
    for each in form.fields:
        found.append(Handle(sort=Sort.FIELD, code=each.code))
        if each.label is not None:
            found.append(Handle(sort=Sort.LABEL, code=each.code))
    found += [Handle(sort=Sort.CAPTION, code=str(n)) for n in range(len(form.captions))]
    return (*found, *(Handle(sort=each) for each in (Sort.QR, Sort.SEAL, Sort.SHEET)))


def get_field(form: Template, code: str) -> Field:
    """The field of that code; Refused("licence.form-unknown")."""
    found = next((each for each in form.fields if each.code == code), None)
    if found is None:
        raise Refused("licence.form-unknown", form=code)
    return found


def label_of(form: Template, handle: Handle) -> Label | None:
    """The label or caption that is held."""
    if handle.sort is Sort.CAPTION:
        return form.captions[int(handle.code)]
    return get_field(form, handle.code).label if handle.sort is Sort.LABEL else None


def box_of(form: Template, handle: Handle) -> Box:
    """Where it stands; a label is as wide as its characters, whatever they are."""
    if handle.sort in (Sort.QR, Sort.SEAL):
        return form.qr if handle.sort is Sort.QR else form.seal
    if handle.sort is Sort.SHEET:
        return Box(x=0.0, y=0.0, wide=form.wide, high=form.high)
    label = label_of(form, handle)
    if label is None:
        return get_field(form, handle.code).box
    high = label.size * POINT
    return Box(x=label.x, y=label.y, wide=high * max(len(label.text), 1), high=high * 1.35)


def can_grow(handle: Handle) -> bool:
    """Whether it has sides that are drawn; a label is as large as its type."""
    return handle.sort not in (Sort.LABEL, Sort.CAPTION, Sort.SHEET)


def moved(form: Template, handle: Handle, right: float, down: float) -> Template:
    """Moved by so many mm, up to the edge of the sheet; the sheet itself stays."""
    if handle.sort is Sort.SHEET:
        return form
    box = box_of(form, handle)
    at = replace(
        box,
        x=_within(box.x + right, form.wide - (box.wide if can_grow(handle) else 0)),
        y=_within(box.y + down, form.high - (box.high if can_grow(handle) else 0)),
    )
    return placed(form, handle, at)


def resized(form: Template, handle: Handle, wider: float, higher: float) -> Template:
    """Its right and its lower edge moved by so many mm."""
    if not can_grow(handle):
        return form
    box = box_of(form, handle)
    wide = max(_within(box.wide + wider, form.wide - box.x), LEAST)
    high = max(_within(box.high + higher, form.high - box.y), LEAST)
    return placed(form, handle, replace(box, wide=wide, high=high))


def placed(form: Template, handle: Handle, box: Box) -> Template:
    """Put there; of a label only the corner counts."""
    box = Box(**{name: round(getattr(box, name), 2) for name in ("x", "y", "wide", "high")})
    if handle.sort is Sort.QR:
        return replace(form, qr=box)
    if handle.sort is Sort.SEAL:
        return replace(form, seal=box)
    if handle.sort is Sort.FIELD:
        return with_field(form, handle.code, box=box)
    return with_label(form, handle, x=box.x, y=box.y)


def with_sheet(form: Template, **changes: Any) -> Template:
    """The sheet set otherwise: its sides, its tray, the heading of its frame."""
    return replace(form, **changes)


def with_field(form: Template, code: str, **changes: Any) -> Template:
    """That field set otherwise; what the reader of forms would refuse is shown as a fault."""
    made = replace(get_field(form, code), **changes)
    return replace(form, fields=tuple(made if f.code == code else f for f in form.fields))


def with_label(form: Template, handle: Handle, **changes: Any) -> Template:
    """That label or caption set otherwise."""
    if handle.sort is Sort.CAPTION:
        at = int(handle.code)
        made = replace(form.captions[at], **changes)
        return replace(form, captions=(*form.captions[:at], made, *form.captions[at + 1 :]))
    label = get_field(form, handle.code).label
    if label is None:
        return form
    return with_field(form, handle.code, label=replace(label, **changes))


def with_subject_label(form: Template, code: str, subject: str, text: str) -> Template:
    """The caption of a field for one type of subject; without a text the field's own counts."""

    def said(of: Subject) -> Subject:
        others = {name: words for name, words in of.labels.items() if name != code}
        return replace(of, labels={**others, code: text} if text else others)

    subjects = (said(each) if each.code == subject else each for each in form.subjects)
    return replace(form, subjects=tuple(subjects))


def number_between(text: str, least: float, most: float) -> float:
    """A typed number; Refused("template.bad-value", value, least, most)."""
    try:
        found = float(text.strip().replace(",", "."))
    except ValueError:
        found = least - 1
    if not least <= found <= most:
        limits = {"least": f"{least:g}", "most": f"{most:g}"}
        raise Refused("template.bad-value", value=text.strip()[:20], **limits)
    return round(found, 3)


def read_side(text: str) -> float:
    """A side of a sheet in mm."""
    return number_between(text, *SHEETS)


def read_type(text: str) -> float:
    """A size of type in points."""
    return number_between(text, *TYPE)


def read_line(text: str) -> float:
    """The height of a line as a share of its type."""
    return number_between(text, *LINE)


def read_lines(text: str) -> int:
    """How many lines at most."""
    return int(number_between(text, *LINES))


def faults_of(form: Template) -> tuple[Fault, ...]:
    """What the reader of forms would say of it as it is now."""
    return template_faults(write_template(form))


Step = Callable[[Template], Template]


def _within(at: float, most: float) -> float:
    return max(0.0, min(at, most))
