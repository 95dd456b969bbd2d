"""Reading the file of an overprint form: every fault with its line, its place and its reason.

Owned by no thread. The one rule: a file with one fault is refused whole, and the sentence
says the line in which its author has to look.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date

from desk.overprint import Align, Box, Face, Field, Fit, Label, Subject, Template
from desk.overprint_parts import Fault, LocatingDecoder, Part, refusal_of

SHEETS = (50.0, 450.0)  # mm that a side of a sheet may have
TYPE = (4.0, 72.0)  # points
LINE = (1.0, 3.0)  # height of a line as a share of its type
LINES = (1, 60)
_SIDES = ("x", "y", "wide", "high")


def read_template(text: str) -> Template:
    """The form in that file.

    Raises Refused("template.…", line, place) for its fault, ("template.several", count,
    faults) where there are more.
    """
    made, faults = _look_through(text)
    if faults or made is None:
        raise refusal_of(faults)
    return made


def template_faults(text: str) -> tuple[Fault, ...]:
    """Everything that is wrong with that file, in the order of its lines."""
    return _look_through(text)[1]


def _look_through(text: str) -> tuple[Template | None, tuple[Fault, ...]]:
    faults: list[Fault] = []
    try:
        data = LocatingDecoder().decode(text)
    except json.JSONDecodeError as error:
        return None, (Fault(line=error.lineno, place="文件", code="template.not-json"),)
    except RecursionError:
        return None, (Fault(line=1, place="文件", code="template.not-json"),)
    made = _template(Part(data, "", faults), faults)
    return made, tuple(sorted(faults, key=lambda each: each.line))


def _template(part: Part, faults: list[Fault]) -> Template:
    wide, high = (part.number(name, within=SHEETS) for name in ("wide", "high"))
    sheet = (wide, high) if part.sound else (SHEETS[1], SHEETS[1])
    drawn = part.parts("fields", needed=True)
    before = len(faults)
    qr, seal = (_box(part.part(name), sheet, close=True) for name in ("qr", "seal"))
    placed = len(faults) == before
    fields = [(each, *_field(each.begin(), sheet)) for each in drawn]
    made = Template(
        code=part.text("code"),
        version=int(part.number("version", within=(1, 9999))),
        title=part.text("title"),
        licence=part.text("licence"),
        effective=_day(part),
        wide=wide,
        high=high,
        tray=part.text("tray", ""),
        blank=part.text("blank"),
        blank_name=part.text("blank_name"),
        heading=part.text("heading", ""),
        items=part.texts("items", ()),
        qr=qr,
        seal=seal,
        fields=tuple(field for _part, field, _sound in fields),
        subjects=tuple(_subject(each.begin()) for each in part.parts("subjects")),
        captions=tuple(_label(each.begin(), sheet) for each in part.parts("captions")),
        source=_said(part.raw("source", "")),
        to_be_confirmed=_listed(part.raw("to_be_confirmed", "")),
    )
    part.closed()
    _check_fields(made, fields if placed else [])
    _check_subjects(made, part)
    return made


def _said(value: object) -> str:
    """Where the form was taken from, as its author wrote it."""
    return value if isinstance(value, str) else ""


def _listed(value: object) -> tuple[str, ...]:
    """What its author still wants to measure."""
    if isinstance(value, str):
        return (value,) if value else ()
    return tuple(map(str, value)) if isinstance(value, list) else ()


def _day(part: Part) -> date:
    text = part.text("effective")
    try:
        return date.fromisoformat(text)
    except ValueError:
        if text:
            part.wrong("effective", "template.bad-day")
        return date.min


def _box(part: Part, sheet: tuple[float, float], *, close: bool = False) -> Box:
    """A box that lies on the sheet."""
    box = Box(**{name: part.number(name, within=(0.0, SHEETS[1])) for name in _SIDES})
    if part.sound and not (box.wide > 0 and box.high > 0):
        part.wrong("wide", "template.out-of-range")
    elif part.sound and (box.x + box.wide > sheet[0] or box.y + box.high > sheet[1]):
        part.wrong("x", "template.outside-sheet")
    if close:
        part.closed()
    return box


def _label(part: Part, sheet: tuple[float, float]) -> Label:
    made = Label(
        text=part.text("text"),
        x=part.number("x", within=(0.0, sheet[0])),
        y=part.number("y", within=(0.0, sheet[1])),
        size=part.number("size", within=TYPE),
        printed=part.truth("printed"),
    )
    part.closed()
    return made


def _field(part: Part, sheet: tuple[float, float]) -> tuple[Field, bool]:
    """A field, and whether its place and name can be held against those of others."""
    box = _box(part, sheet)
    code, placed = part.text("code"), part.sound
    size = part.number("size", within=TYPE)
    made = Field(
        code=code,
        title=part.text("title"),
        box=box,
        size=size,
        least=part.number("least", size, within=TYPE),
        source=part.texts("from"),
        fit=part.word("fit", Fit, Fit.SHRINK),
        face=part.word("face", Face, Face.REGULAR),
        align=part.word("align", Align, Align.LEFT),
        line=part.number("line", 1.35, within=LINE),
        lines=int(part.number("lines", 1, within=LINES)),
        label=_label(part.part("label"), sheet) if part.has("label") else None,
        empty=part.truth("empty"),
    )
    part.closed()
    if part.sound and made.least > made.size:
        part.wrong("least", "template.out-of-range")
    if part.sound and made.size * 25.4 / 72 > made.box.high:
        part.wrong("high", "template.too-low")
    return made, placed


def _subject(part: Part) -> Subject:
    made = Subject(
        code=part.text("code"),
        title=part.text("title"),
        items=part.texts("items", ()),
        labels=part.words("labels"),
        texts=part.words("texts"),
        without=part.texts("without", ()),
    )
    part.closed()
    return made


def _check_fields(made: Template, fields: Sequence[tuple[Part, Field, bool]]) -> None:
    """Each field once and on ground of its own."""
    before: list[Field] = []
    for part, field, placed in fields:
        wrong = _wrong(made, before, field) if placed else ""
        if wrong:
            part.wrong("", wrong)
        elif placed:
            before.append(field)


def _check_subjects(made: Template, part: Part) -> None:
    """Subjects speak of fields that are there."""
    codes = [each.code for each in made.fields]
    for subject in made.subjects:
        for name in (*subject.labels, *subject.texts, *subject.without):
            if name not in codes and codes:
                part.wrong(f"subjects.{subject.code}.{name}", "template.unknown-field")


def _wrong(made: Template, before: Sequence[Field], each: Field) -> str:
    """What is wrong with the place or the name of a field; "" for nothing."""
    if each.code in {other.code for other in before}:
        return "template.twice"
    if touches(each.box, made.qr):
        return "template.over-qr"
    if touches(each.box, made.seal):
        return "template.over-seal"
    return "template.over-another" if any(touches(each.box, b.box) for b in before) else ""


def touches(one: Box, other: Box) -> bool:
    """Whether two boxes share ground."""
    return (
        one.x < other.x + other.wide
        and other.x < one.x + one.wide
        and one.y < other.y + other.high
        and other.y < one.y + one.high
    )
