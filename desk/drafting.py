"""What stands beside the steps of a draft: why it is set aside, and where its work stopped.

Owned by no thread. The one rule: none of this is a step, so parking, moving about and taking
back can neither be undone by accident nor cost a step that could still be done again.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, datetime

from desk.case import Case
from desk.shipped import shipped_json
from desk.values import dump, load

SIGNED_OUT = "signed_out"


@dataclass(frozen=True, slots=True, kw_only=True)
class Parked:
    """Set aside: when, by whom, and why in words; `code` is that of the list, or nothing."""

    at: datetime
    by: str
    name: str
    reason: str
    code: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where work on a draft stands: step (0 unknown), field, caret, scroll, tab, front."""

    step: int = 0
    field: str = ""
    caret: int = 0
    scroll: int = 0
    tab: int = 0
    front: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenDraft:
    """A draft with everything that stands beside it; `saved` is when it last became durable."""

    case: Case
    saved: datetime
    actor: str
    parked: Parked | None = None
    place: Place | None = None
    given_up: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """One reason of the short menu, offered from a day on until another (None: still)."""

    code: str
    text: str
    effective: date
    ended: date | None = None


def reasons(today: date) -> tuple[Reason, ...]:
    """The reasons that are offered on that day, in the order of their digits."""
    known = [load(Reason, each) for each in shipped_json("parking.json")["reasons"]]
    return tuple(
        each
        for each in known
        if each.effective <= today and (each.ended is None or today < each.ended)
    )


def minutes_parked(parked: Parked, now: datetime) -> int:
    """Whole minutes since it was set aside; 0 when a clock was set back."""
    return max(int((now - parked.at).total_seconds() // 60), 0)


def parked_text(parked: Parked | None) -> str:
    """As it is stored."""
    return "" if parked is None else json.dumps(dump(parked), ensure_ascii=False)


def place_text(place: Place | None) -> str:
    """As it is stored."""
    return "" if place is None else json.dumps(dump(place), ensure_ascii=False)


def read_parked(text: str) -> Parked | None:
    """What was stored."""
    return load(Parked, json.loads(text)) if text else None


def read_place(text: str) -> Place | None:
    """What was stored."""
    return load(Place, json.loads(text)) if text else None
