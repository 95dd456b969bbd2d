"""What waits for the province, as the platform tells it to the people of a hall.

Owned by no thread: values. The one rule: nobody of a case is named here; its short number and
its item say which it is.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingCall:
    """One call of one case that was not made yet: since when, why, how often it was tried.

    `again_at` when it is tried next, "" while nobody works at the queue. `stands` marks the
    call at which its case stands; those after it have no reason of their own.
    """

    target: str
    case_id: str
    call_key: str
    call: str
    spoken: str
    receipt: str
    item_name: str
    since: str
    stands: bool
    reason: str = ""
    detail: str = ""
    tries: int = 0
    again_at: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SettledCall:
    """A call that people settled another way: who, when, how."""

    target: str
    case_id: str
    call_key: str
    by: str
    reason: str
    at: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetStanding:
    """How one target stands: its last round (ISO 8601, "" for none), calls by state."""

    target: str
    round_at: str
    waiting: int
    held: int
    sent: int
    settled: int
    cases: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ProvinceQueue:
    """The queue of a hall: targets in their order, the calls that wait (at most 200 each)."""

    at: str
    targets: tuple[TargetStanding, ...] = ()
    calls: tuple[WaitingCall, ...] = ()
    settled: tuple[SettledCall, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ProvinceWord:
    """What somebody asks of the queue: to try again at once, or that a call is settled.

    `again` without a case: everything of that target that waits in the hall.
    """

    do: str  # again, settle
    target: str
    role: str
    by: str
    case_id: str = ""
    call_key: str = ""
    reason: str = ""


class ProvinceLine(Protocol):
    """The part of the line to the platform that asks for the queue."""

    def province_queue(self, role: str) -> ProvinceQueue:
        """What waits for the province in the cases of this station's hall."""

    def province_word(self, word: ProvinceWord) -> int:
        """Ask for it; how many calls it concerned."""
