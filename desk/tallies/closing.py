"""Counters of what follows a decision.

Owned by no thread. The one rule: every name counted here has its words in ui/texts/counters.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from desk.case import Case
from desk.closing import Reached
from desk.events.closing import FeeRegistered, NoticeDelivered
from desk.events.facts import Event


def _notice(event: NoticeDelivered, _before: Case, _after: Case) -> dict[str, int]:
    """Every attempt, and which of them reached somebody, failed or wait."""
    result = {
        Reached.DELIVERED: "notices_delivered",
        Reached.FAILED: "notices_failed",
        Reached.WAITING: "notices_waiting",
    }[event.result]
    return {"notices_given": 1, result: 1}


def _fee(event: FeeRegistered, _before: Case, _after: Case) -> dict[str, int]:
    if event.fee.waived:
        return {"fees_waived": 1}
    return {"fees_paid": 1, "fees_paid_cents": event.fee.cents}


COUNTS: Mapping[type[Event], Callable[[Any, Case, Case], dict[str, int]]] = {
    NoticeDelivered: _notice,
    FeeRegistered: _fee,
}
