"""Events of repair: what a window did with an entry that the platform did not take.

Owned by no thread. The one rule: nothing that was sent is edited; these say what becomes of
it, and "said again" is a new entry whose header amends it. (Rule: sync design, section 2.)
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from desk.events.facts import Event, RecordEvent


@dataclass(frozen=True, slots=True, kw_only=True)
class EntrySetAside(RecordEvent):
    """搁置: the entry waits with a reason, and holds up nothing else."""

    event_id: str
    case_id: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryTakenUp(RecordEvent):
    """取回: an entry that was set aside is to be dealt with again."""

    event_id: str
    case_id: str
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryYielded(RecordEvent):
    """以平台为准: it lost, the platform's side stands and our words are a note on the case."""

    event_id: str
    case_id: str
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryVoided(RecordEvent):
    """作废: a supervisor gives the entry up; the platform's side stands."""

    event_id: str
    case_id: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryVoidAsked(RecordEvent):
    """作废申请: asked at a point where one person works, answered by the hall."""

    event_id: str
    case_id: str
    reason: str
    station_name: str
    asked_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryVoidAnswered(RecordEvent):
    """A supervisor of the hall grants that the entry is given up, or does not."""

    granted: bool
    reason: str
    answered_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueExported(RecordEvent):
    """导出: what waited went into a sealed file for the platform: how much, and its hash."""

    entries: int
    files: int
    size: int
    digest: str
    last_seq: int


KINDS: Mapping[str, type[Event]] = {
    "entry_set_aside": EntrySetAside,
    "entry_taken_up": EntryTakenUp,
    "entry_yielded": EntryYielded,
    "entry_voided": EntryVoided,
    "entry_void_asked": EntryVoidAsked,
    "entry_void_answered": EntryVoidAnswered,
    "queue_exported": QueueExported,
}
