"""The words and small values that events are made of.

Owned by no thread. The one rule: an event states what was done, complete enough that the
fold needs nothing else; a field is never renamed once a store was written with it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class Mode(StrEnum):
    """Whether a case counts in law."""

    FORMAL = "formal"
    SIMULATED = "simulated"
    TRAINING = "training"


class HolderKind(StrEnum):
    """Who may act on a case."""

    STATION = "station"
    POOL = "pool"
    PLATFORM = "platform"


class Result(StrEnum):
    """What was decided (准予, 不予, 容缺通过, 转报, 备案)."""

    GRANTED = "granted"
    NOT_GRANTED = "not_granted"
    GRANTED_TOLERATED = "granted_tolerated"
    FORWARDED = "forwarded"
    FILED = "filed"


class Origin(StrEnum):
    """Where a decision came from."""

    PLATFORM = "platform"
    AT_ONCE = "at_once"
    RECORDED = "recorded"


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """The one that may act on a case: a station, the issue pool of a hall, or the platform."""

    kind: HolderKind
    id: str
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Licence:
    """A result licence; `valid_to` None with `long_term` False means the item sets no end."""

    kind: str
    number: str
    issuer: str
    valid_from: date | None = None
    valid_to: date | None = None
    long_term: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """The common part: when it was done, by the clock of whoever did it."""

    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordEvent(Event):
    """An event of something that is no case; `record_id` tells which (desk.record)."""

    record_id: str
