"""What is known of a case after the window acted on it: deliveries, results, corrections.

Owned by no thread. The one rule: everything here was said by an event; nothing is presumed,
and a notice counts as given only from a delivery that reached somebody.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum


class Notice(StrEnum):
    """Which notice is delivered; the value is the stored word."""

    SUPPLEMENT = "supplement"
    REFUSAL = "refusal"
    EXTENSION = "extension"
    READY = "ready"
    TERMINATION = "termination"
    TOLERANCE = "tolerance"
    DECISION = "decision"

    @property
    def label(self) -> str:
        """The Chinese name."""
        return _NOTICES[self]


class Manner(StrEnum):
    """How a notice is given: by hand, by post, by short message, by telephone."""

    HAND = "hand"
    POST = "post"
    SMS = "sms"
    PHONE = "phone"

    @property
    def label(self) -> str:
        """The Chinese name."""
        return _MANNERS[self]


class Reached(StrEnum):
    """What came of it: it reached somebody, it is on its way, it did not."""

    DELIVERED = "delivered"
    WAITING = "waiting"
    FAILED = "failed"

    @property
    def label(self) -> str:
        """The Chinese name."""
        return _REACHED[self]


class LicenceState(StrEnum):
    """What became of a licence; the value is the stored word."""

    VALID = "valid"
    REPLACED = "replaced"
    REVOKED = "revoked"
    CANCELLED = "cancelled"

    @property
    def label(self) -> str:
        """The Chinese name."""
        return _LICENCE_STATES[self]


_LICENCE_STATES = {
    LicenceState.VALID: "有效",
    LicenceState.REPLACED: "已换发",
    LicenceState.REVOKED: "已撤销",
    LicenceState.CANCELLED: "已注销",
}
_NOTICES = {
    Notice.SUPPLEMENT: "补正通知",
    Notice.REFUSAL: "不予受理决定",
    Notice.EXTENSION: "延期通知",
    Notice.READY: "可领证通知",
    Notice.TERMINATION: "终止办理通知",
    Notice.TOLERANCE: "容缺补交提醒",
    Notice.DECISION: "决定文书",
}
_MANNERS = {
    Manner.HAND: "当面",
    Manner.POST: "邮寄",
    Manner.SMS: "短信",
    Manner.PHONE: "电话",
}
_REACHED = {
    Reached.DELIVERED: "已送达",
    Reached.WAITING: "待送达",
    Reached.FAILED: "未送达",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """One attempt to give a notice: when, how, to whom, with what result.

    `for_another` is why somebody else took it; `tracking` the number of the letter.
    """

    notice: Notice
    manner: Manner
    result: Reached
    at: datetime
    receiver: str = ""
    for_another: str = ""
    document_number: str = ""
    tracking: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceReceipt:
    """送达回证: what was delivered to whom, where, how and when."""

    what: str
    receiver: str
    manner: str
    at: datetime
    place: str = ""
    for_another: str = ""
    tracking: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordedResult:
    """人工登记: what a department handed back on paper, and what the platform said later.

    `platform` is "" while it said nothing, else "confirmed" or "contradicted".
    """

    number: str
    on: date
    giver: str
    licence_number: str = ""
    scan: str = ""
    platform: str = ""
    platform_number: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LicenceChange:
    """A licence was replaced, revoked or cancelled: by which decision of which organ."""

    state: LicenceState
    decision_number: str
    organ: str
    reason: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class VoidRequest:
    """Somebody at a one-person point asks for a void; `answer` "" while nobody answered."""

    reason: str
    at: datetime
    answer: str = ""
    answer_reason: str = ""
    answered_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """容错纠错: what stood there, what stands there now, and why; nothing is edited away."""

    at: datetime
    reason: str
    before: Mapping[str, str]
    after: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class OutsideEntry:
    """The case was entered into a system outside, under that number."""

    system: str
    number: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Collecting:
    """Further facts of a hand-over: authority, mail, what was taken back for it."""

    tracking: str = ""
    authority: str = ""
    ids_checked: bool = False
    old_licence: str = ""
    receipt_lost: bool = False
    point: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Closing:
    """Everything of the above on one case."""

    deliveries: tuple[Delivery, ...] = ()
    receipt: ServiceReceipt | None = None
    recorded: RecordedResult | None = None
    collecting: Collecting | None = None
    licence_changes: tuple[LicenceChange, ...] = ()
    void_request: VoidRequest | None = None
    corrections: tuple[Correction, ...] = ()
    outside: tuple[OutsideEntry, ...] = ()
    packed: str = ""
    watched: str = ""
    ratings: Mapping[str, int] = field(default_factory=dict)  # level by service that was rated

    @property
    def is_frozen(self) -> bool:
        """Whether a request for a void waits for its answer: nothing else is done meanwhile."""
        return self.void_request is not None and not self.void_request.answer

    @property
    def licence_state(self) -> LicenceState:
        """What became of the licence: valid until something else was recorded."""
        return self.licence_changes[-1].state if self.licence_changes else LicenceState.VALID
