"""Events of what follows a decision, and of notices on the way there.

Owned by no thread. The one rule: an event states what was done, complete enough that the
fold needs nothing else; a word, once stored, keeps its meaning for ever.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from desk.closing import LicenceState, Manner, Notice, Reached
from desk.events.facts import Event, RecordEvent
from desk.fees import FeeEntry
from desk.material import Material


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeDelivered(Event):
    """A notice was given, or somebody tried to: how, to whom, when, with what result.

    `given_at` is when it reached them (or was tried); it may lie before the entry.
    """

    notice: Notice
    manner: Manner
    result: Reached
    given_at: datetime
    receiver: str = ""
    for_another: str = ""
    document_number: str = ""
    tracking: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FeeRegistered(Event):
    """缴费登记: paid elsewhere against a voucher, or waived with a reason."""

    fee: FeeEntry


@dataclass(frozen=True, slots=True, kw_only=True)
class LicenceChanged(Event):
    """A licence was replaced, revoked or cancelled: decision number, organ, reason."""

    becomes: LicenceState
    decision_number: str
    organ: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MaterialCorrected(Event):
    """容错纠错 of a material: what was entered, what it is, and why."""

    material: Material
    before: Material | None
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EnteredOutside(Event):
    """The case was typed into a system outside as well, under that number."""

    system: str
    number: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ArchivePacked(Event):
    """The archive package was made: the hash of its manifest, files and bytes in it."""

    digest: str
    files: int
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class VoidAsked(RecordEvent):
    """作废申请: asked at a point where one person works; the case stands still meanwhile."""

    reason: str
    receipt: str
    station_name: str
    asked_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class VoidAnswered(RecordEvent):
    """A supervisor of the hall granted the void, or did not."""

    granted: bool
    reason: str
    answered_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultSent(RecordEvent):
    """审管互动: the result of a case goes to the department that watches over it."""

    organ: str
    receipt: str
    item_name: str
    result: str
    decision_number: str
    licence_number: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultAnswered(RecordEvent):
    """What the supervising department said back."""

    organ: str
    answer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SealAwaited(RecordEvent):
    """A paper was printed whose seal this station does not hold: it waits (待盖章)."""

    organ: str
    seal: str
    paper: str
    number: str
    copies: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class SealUsed(RecordEvent):
    """用印登记: which seal was put on which paper, how many, by whom."""

    organ: str
    seal: str
    paper: str
    number: str
    copies: int
    used_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SealUnused(RecordEvent):
    """A seal that was entered or awaited was not put on the paper: why."""

    paper: str
    copies: int
    reason: str


KINDS: Mapping[str, type[Event]] = {
    "notice_delivered": NoticeDelivered,
    "fee_registered": FeeRegistered,
    "licence_changed": LicenceChanged,
    "material_corrected": MaterialCorrected,
    "entered_outside": EnteredOutside,
    "archive_packed": ArchivePacked,
    "void_asked": VoidAsked,
    "void_answered": VoidAnswered,
    "result_sent": ResultSent,
    "result_answered": ResultAnswered,
    "seal_awaited": SealAwaited,
    "seal_used": SealUsed,
    "seal_unused": SealUnused,
}
