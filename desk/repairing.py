"""Entries that the platform did not take: their states, and which of their words may be mended.

Owned by no thread. The one rule: what is mended is text; a time, a person, a number that was
printed stays as it was said.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from desk.events.bundle import BundlePartMoved
from desk.events.closing import EnteredOutside
from desk.events.draft import MaterialCollected
from desk.events.facts import Event
from desk.events.kinds import KINDS
from desk.events.outcome import CaseDecided, FormCorrected
from desk.refusal import Refused
from desk.stages import Act
from desk.values import ShapeError, dump, load

KIND = "repair"
NEUTRAL = "neutral"  # a fact of the record: what the entry did here was taken back


class RepairState(StrEnum):
    """What becomes of an entry that was judged badly; the value is the stored word."""

    OPEN = "open"
    ASIDE = "aside"
    RESENT = "resent"
    VOID_ASKED = "void_asked"
    VOIDED = "voided"
    YIELDED = "yielded"


SETTLED = frozenset({RepairState.RESENT, RepairState.VOIDED, RepairState.YIELDED})

# The act of the stage table that an entry of each kind is; what is not here moves no stage.
ACTS: Mapping[str, Act] = MappingProxyType(
    {
        "received": Act.RECEIVE,
        "received_from_point": Act.RECEIVE,
        "accepted": Act.ACCEPT,
        "supplement_asked": Act.ASK_SUPPLEMENT,
        "supplement_completed": Act.COMPLETE_SUPPLEMENT,
        "refused": Act.REFUSE,
        "returned": Act.RETURN,
        "withdrawn": Act.WITHDRAW,
        "handled": Act.HANDLE,
        "suspended": Act.SUSPEND,
        "resumed": Act.RESUME,
        "terminated": Act.TERMINATE,
        "decided": Act.DECIDE,
        "issued": Act.ISSUE,
        "handed_over": Act.HAND_OVER,
        "delivered": Act.DELIVER,
        "archived": Act.ARCHIVE,
        "voided": Act.VOID,
        "converted": Act.CONVERT,
        "prechecked": Act.PRECHECK,
    }
)

_TEXTS = frozenset({"reason", "note", "text", "opinion", "remark", "tracking"})
# A number that somebody else gave and a clerk typed; every other one was printed here.
_TYPED = (CaseDecided, EnteredOutside, BundlePartMoved)
_MAPPINGS = frozenset({"form", "values"})


def record_id(event_id: str) -> str:
    """The record that tells what became of that entry."""
    return f"repair-{event_id}"


def fixable(event: Event) -> Mapping[str, str]:
    """The words that may be mended, by place: such as `reason` or `form.place`."""
    facts, found = dump(event), dict[str, str]()
    texts = _TEXTS | ({"number"} if isinstance(event, _TYPED) else frozenset())
    for name, value in facts.items():
        if name in texts and isinstance(value, str):
            found[name] = value
        if name in _MAPPINGS and isinstance(value, dict):
            found |= {f"{name}.{key}": str(text) for key, text in value.items()}
    return found


def mended(event: Event, changes: Mapping[str, str]) -> Event:
    """The event with those words in place of its own.

    Raises Refused("repair.not-fixable") for a place that may not be mended.
    """
    allowed = fixable(event)
    if not set(changes) <= set(allowed):
        raise Refused("repair.not-fixable")
    facts: dict[str, Any] = dump(event)
    for place, text in changes.items():
        name, _, key = place.partition(".")
        if key:
            facts[name] = {**facts[name], key: text}
        else:
            facts[name] = text
    try:
        return load(type(event), facts)
    except ShapeError as error:
        raise Refused("repair.not-fixable") from error


# What may be folded again although it was folded before: it puts a value where one stands.
_PLACED = (FormCorrected, MaterialCollected, KINDS["material_corrected"])


def is_folded_again(event: Event, *, neutral: bool) -> bool:
    """Whether an entry that is said again moves the case once more.

    Where the first one was taken back (`neutral`) it does. Where it still stands here, only
    what puts a value in its place may be applied twice.
    """
    return neutral or isinstance(event, _PLACED)
