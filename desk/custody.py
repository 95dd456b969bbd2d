"""Where the originals are that somebody left at the counter, and every hand they went through.

Owned by no thread. The one rule: an original never changes hands without giver, receiver and
paper; what was returned to the applicant is at an end. (Rule: domain design, section 2.4.)
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from desk.refusal import Refused


class Place(StrEnum):
    """Where an original is; the value is the stored word."""

    WINDOW = "at_window"
    OUT = "out"
    RETURNED = "returned"

    @property
    def label(self) -> str:
        """The Chinese name."""
        return _PLACES[self]


_PLACES: Mapping[Place, str] = MappingProxyType(
    {Place.WINDOW: "在窗口", Place.OUT: "在部门", Place.RETURNED: "已退还"}
)

# From where to where; None is before it was left here.
_MOVES: Mapping[Place | None, frozenset[Place]] = MappingProxyType(
    {
        None: frozenset({Place.WINDOW}),
        Place.WINDOW: frozenset({Place.OUT, Place.RETURNED}),
        Place.OUT: frozenset({Place.WINDOW}),
        Place.RETURNED: frozenset(),
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """One original in custody: where it is, who holds it, when it is to be back."""

    place: Place
    count: int
    holder: str
    paper: str = ""
    due: date | None = None


def moves_from(place: Place | None) -> frozenset[Place]:
    """Where an original may go from there."""
    return _MOVES[place]


def check_move(before: Kept | None, to: Place, *, giver: str, receiver: str) -> None:
    """Refuse a move that cannot be, or one without both hands.

    Raises Refused("custody.not-possible", place), ("custody.hands-missing").
    """
    here = None if before is None else before.place
    again = here is Place.RETURNED and to is Place.WINDOW
    if to not in moves_from(here) and not again:
        words = "未留存" if here is None else here.label
        raise Refused("custody.not-possible", place=words, to=to.label)
    if not giver.strip() or not receiver.strip():
        raise Refused("custody.hands-missing")
