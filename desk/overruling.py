"""A local act that lost against the platform: what the platform's word changes, what stays.

Owned by no thread. The one rule: the platform wins stage, holder, deadlines and official
numbers; what a clerk wrote is never lost, materials and notes are unions. (Rule: sync design,
section 3.)
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from desk.case import Case
from desk.events.facts import Holder
from desk.stages import Stage

LEGAL = (
    "stage",
    "holder",
    "receipt",
    "spoken",
    "case_number",
    "document_number",
    "accepted_at",
    "deemed",
    "promised_on",
    "promised_provisional",
    "supplements",
    "suspensions",
    "closed_reason",
    "decision",
    "licence_number",
    "hand_over",
    "delivered_at",
    "successor",
)
_SHOWN = ("stage", "holder", "promised_on", "decision", "licence_number", "hand_over")


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One thing that both sides say otherwise: `name` a field of the case or `form.place`."""

    name: str
    ours: str
    theirs: str


def settled(ours: Case, theirs: Case) -> Case:
    """Our case with the platform's legal facts; our own words where the two do not meet."""
    legal = {name: getattr(theirs, name) for name in LEGAL}
    clock = replace(ours.dossier, clock=theirs.dossier.clock)
    return replace(
        ours,
        **legal,
        form={**ours.form, **theirs.form},
        materials={**ours.materials, **theirs.materials},
        notes=(*ours.notes, *(note for note in theirs.notes if note not in ours.notes)),
        dossier=clock,
    )


def moved(ours: Case, stage: str, holder: Holder | None) -> Case:
    """Where the platform told no more than where the case stands."""
    return replace(
        ours,
        stage=Stage(stage) if stage else ours.stage,
        holder=holder or ours.holder,
    )


def sides(ours: Case, theirs: Case) -> tuple[Side, ...]:
    """What differs, in words that a window can translate: stages and names as stored."""
    found = [_side(name, getattr(ours, name), getattr(theirs, name)) for name in _SHOWN]
    keys = sorted({*ours.form, *theirs.form})
    found += [
        _side(f"form.{key}", ours.form.get(key, ""), theirs.form.get(key, "")) for key in keys
    ]
    return tuple(side for side in found if side.ours != side.theirs)


def lost_words(ours: Case, theirs: Case) -> Mapping[str, str]:
    """Our text where the platform has another, by the label of its field."""
    labels = {} if ours.item is None else {field.code: field.label for field in ours.item.form}
    return {
        labels.get(code, code): text
        for code, text in ours.form.items()
        if text and code in theirs.form and theirs.form[code] != text
    }


def _side(name: str, ours: object, theirs: object) -> Side:
    return Side(name=name, ours=_text(ours), theirs=_text(theirs))


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, Holder):
        return value.name or value.id
    if isinstance(value, datetime | date):
        return value.isoformat()
    number = getattr(value, "number", None) or getattr(value, "receiver", None)
    return str(number or getattr(value, "value", value))
