"""Events of clocks (延期, 视为受理, 重新计算).

Owned by no thread. The one rule: an event states what was done, complete enough that the
fold needs nothing else; a word, once stored, keeps its meaning for ever.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from desk.calendars import CalendarYear
from desk.clock_facts import Extension
from desk.events.facts import Event, RecordEvent


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseExtended(Event):
    """延期: the promised day moves once, with reason, approver and paper.

    `promised_provisional` None: an older entry that does not say.
    """

    extension: Extension
    promised_provisional: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DeemedProposed(Event):
    """A station found that silence may have accepted the case; it decides nothing."""

    since: date
    window_ended: date
    basis: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseRecomputed(Event):
    """A newer calendar: the promised day worked out again; `kept` says a past one stayed."""

    before: date
    after: date
    provisional: bool
    kept: bool
    calendar: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarLoaded(RecordEvent):
    """A newer calendar year was loaded from a file: from now on it counts."""

    year: CalendarYear


KINDS: Mapping[str, type[Event]] = {
    "extended": CaseExtended,
    "deemed_proposed": DeemedProposed,
    "promise_recomputed": PromiseRecomputed,
    "calendar_loaded": CalendarLoaded,
}
