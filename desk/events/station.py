"""What happens at a station besides its cases: papers, settings, the day, the feed.

Owned by no thread. The one rule: what the platform said is kept as it was signed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from desk.events.facts import Event


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperMade(Event):
    """A paper was made and handed to a printer (or saved: 待打印).

    `made_at` stays when a later event tells what became of it. `refused_on` is set on the
    first notice of a refusal: the day of the refusal that it tells of.
    """

    made_at: datetime
    paper_id: str
    template: str
    number: str
    state: str
    copies: int
    blob: str
    printer: str = ""
    job: str = ""
    code: str = ""
    reprint_of: str = ""
    reason: str = ""
    refused_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperSettled(PaperMade):
    """What became of a paper (printed, failed, sent at last); `before` is the state it had."""

    before: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StationEnrolled(Event):
    """The station came to be: its identity as the gateway gave it."""

    station: Mapping[str, Any]
    public: str
    demonstration: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingChanged(Event):
    """A setting was changed; values as JSON text."""

    key: str
    before: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftAbandoned(Event):
    """A draft was given up; counted without a name."""

    had_item: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class DayClosed(Event):
    """日结: the day's figures as they stood, with what had not been sent yet.

    `restates` marks a later close of the same day, after more had come in; `slips` are the
    emergency slips: reserved = used + spoiled + left; `ends` what was open, by heading;
    `blanks` are the numbered blanks by kind: received = issued + used + spoiled + away + left,
    and `counted` where a supervisor counted them that day; `blank_notes` how a difference was
    explained; `last_contact` when the platform last answered, "" where that is not known.
    """

    day: date
    figures: Mapping[str, int]
    unsent: int
    gaps: tuple[int, ...] = ()
    restates: bool = False
    slips: Mapping[str, int] = field(default_factory=dict)
    ends: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    last_contact: str = ""
    blanks: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    blank_notes: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlatformSaid(Event):
    """One event of the hall's feed, as it was signed; applied by the same fold.

    `data` is "" for what was meant for another window; `data_hash` still proves it.
    """

    feed_seq: int
    event_id: str
    hall: str
    kind: str
    case_id: str | None
    platform_at: str
    data: str
    data_hash: str
    signature: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Noted(Event):
    """A remark of a person on a case."""

    text: str
    facts: Mapping[str, str] = field(default_factory=dict)
