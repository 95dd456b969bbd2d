"""Events of promises: 告知承诺, 容缺, online proof of who somebody is.

Owned by no thread. The one rule: an event states what was done, complete enough that the
fold needs nothing else; a word, once stored, keeps its meaning for ever.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from desk.commitment import Commitment, RealName, Settled
from desk.events.facts import Event, RecordEvent


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseMade(Event):
    """告知承诺: the applicant chose to promise; the waived materials are promised now."""

    commitment: Commitment


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseWithdrawn(Event):
    """The promise was taken back before the decision: the materials are owed again."""

    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ToleranceAcknowledged(Event):
    """The applicant read and signed the 容缺承诺书."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RealNameVerified(Event):
    """强实名: an outside service verified the person, with its reference."""

    real_name: RealName


@dataclass(frozen=True, slots=True, kw_only=True)
class ToleranceOpened(RecordEvent):
    """Accepted with tolerated materials: what is owed, and the first day it is due."""

    receipt: str
    applicant: str
    item: str
    materials: tuple[str, ...]
    due: date


@dataclass(frozen=True, slots=True, kw_only=True)
class ToleranceReminded(RecordEvent):
    """The one reminder: by which channel, what came of it."""

    channel: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ToleranceExtended(RecordEvent):
    """A recorded extension for force majeure, by the supervisor named."""

    before: date
    after: date
    ground: str
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ToleranceClosed(RecordEvent):
    """Nothing is owed any more: everything came in, or the case was closed."""

    how: Settled


@dataclass(frozen=True, slots=True, kw_only=True)
class VerificationPlanned(RecordEvent):
    """A promise was accepted: it will be verified once the case is decided."""

    receipt: str
    applicant: str
    item: str
    waived: tuple[str, ...]
    within: str


@dataclass(frozen=True, slots=True, kw_only=True)
class VerificationOpened(RecordEvent):
    """The case was granted on a promise: verify it by `due`."""

    due: date


@dataclass(frozen=True, slots=True, kw_only=True)
class VerificationDropped(RecordEvent):
    """Nothing to verify: the case ended without a grant, or the promise was withdrawn."""

    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseVerified(RecordEvent):
    """What the verification found: kept, or a breach with what was found."""

    kept: bool
    finding: str


KINDS: Mapping[str, type[Event]] = {
    "promise_made": PromiseMade,
    "promise_withdrawn": PromiseWithdrawn,
    "tolerance_acknowledged": ToleranceAcknowledged,
    "real_name_verified": RealNameVerified,
    "tolerance_opened": ToleranceOpened,
    "tolerance_reminded": ToleranceReminded,
    "tolerance_extended": ToleranceExtended,
    "tolerance_closed": ToleranceClosed,
    "promise_check_planned": VerificationPlanned,
    "promise_check_opened": VerificationOpened,
    "promise_check_dropped": VerificationDropped,
    "promise_verified": PromiseVerified,
}
