"""Events of the day around cases: the list of its families, and what online filings bring.

Owned by no thread. The one rule: an event states what was done, complete enough that the
fold needs nothing else; a word, once stored, keeps its meaning for ever.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from desk.crossing import Crossing, Link
from desk.events import hearing, keeping, queueing
from desk.events.facts import Event


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaChosen(Event):
    """异地通办: which area will handle the case."""

    crossing: Crossing


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseLinked(Event):
    """A new case after a decision: the earlier one that it puts right or continues."""

    link: Link


@dataclass(frozen=True, slots=True, kw_only=True)
class ApplicationNoted(Event):
    """The applicant named an online application that this station does not know yet."""

    application: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ApplicationJoined(Event):
    """The online application came, or was found: its true channel, and its own case."""

    application: str
    channel: str
    online_case: str


KINDS: Mapping[str, type[Event]] = {
    **queueing.KINDS,
    **keeping.KINDS,
    **hearing.KINDS,
    "area_chosen": AreaChosen,
    "case_linked": CaseLinked,
    "application_noted": ApplicationNoted,
    "application_joined": ApplicationJoined,
}
