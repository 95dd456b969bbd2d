"""Counters of what follows a decision.

Owned by no thread. The one rule: every name counted here has its words in ui/texts/counters.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from desk.case import Case
from desk.closing import Reached
from desk.events.closing import (
    ArchivePacked,
    EnteredOutside,
    FeeRegistered,
    LicenceChanged,
    MaterialCorrected,
    NoticeDelivered,
    ResultAnswered,
    ResultSent,
    SealAwaited,
    SealUnused,
    SealUsed,
    VoidAnswered,
    VoidAsked,
)
from desk.events.facts import Event
from desk.fees import FeeEntry

Tally = Callable[[Any, Case, Case], dict[str, int]]


def counted(name: str) -> Tally:
    """One of them is one act of that name."""
    return lambda _event, _before, _after: {name: 1}


def _notice(event: NoticeDelivered, _before: Case, _after: Case) -> dict[str, int]:
    """Every attempt, and which of them reached somebody, failed or wait."""
    result = {
        Reached.DELIVERED: "notices_delivered",
        Reached.FAILED: "notices_failed",
        Reached.WAITING: "notices_waiting",
    }[event.result]
    return {"notices_given": 1, result: 1}


def fee_counts(fee: FeeEntry) -> dict[str, int]:
    """What one fee counts, registered on a case or with its draft."""
    if fee.waived:
        return {"fees_waived": 1}
    return {"fees_paid": 1, "fees_paid_cents": fee.cents}


def _fee(event: FeeRegistered, _before: Case, _after: Case) -> dict[str, int]:
    return fee_counts(event.fee)


def _licence(event: LicenceChanged, _before: Case, _after: Case) -> dict[str, int]:
    return {"licences_changed": 1, f"licences_{event.becomes}": 1}


def _void_answered(event: VoidAnswered, before: Case, after: Case) -> dict[str, int]:
    """A granted one is a void; the fold may meet it twice, the case is voided once."""
    if not event.granted:
        return {"void_requests_refused": 1}
    voided = {"voided": 1} if before.stage is not after.stage else {}
    return {"void_requests_granted": 1, **voided}


def _seal(event: SealUsed, _before: Case, _after: Case) -> dict[str, int]:
    return {"seals_used": event.copies}


def _no_seal(event: SealUnused, _before: Case, _after: Case) -> dict[str, int]:
    return {"seals_unused": event.copies}


COUNTS: Mapping[type[Event], Tally] = {
    NoticeDelivered: _notice,
    FeeRegistered: _fee,
    LicenceChanged: _licence,
    MaterialCorrected: counted("materials_corrected"),
    EnteredOutside: counted("entered_outside"),
    ArchivePacked: counted("archives_packed"),
    VoidAsked: counted("void_requests"),
    VoidAnswered: _void_answered,
    ResultSent: counted("results_sent"),
    ResultAnswered: counted("results_answered"),
    SealAwaited: counted("seals_awaited"),
    SealUsed: _seal,
    SealUnused: _no_seal,
}
