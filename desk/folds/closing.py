"""What happens to a case by what follows a decision.

Owned by no thread. The one rule: nothing is refused here; the guards were in the acts.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from desk.case import Case
from desk.closing import Delivery
from desk.events.closing import FeeRegistered, NoticeDelivered
from desk.events.facts import Event


def _notice(case: Case, event: NoticeDelivered) -> Case:
    attempt = Delivery(
        notice=event.notice,
        manner=event.manner,
        result=event.result,
        at=event.given_at,
        receiver=event.receiver,
        for_another=event.for_another,
        document_number=event.document_number,
        tracking=event.tracking,
        note=event.note,
    )
    known = case.closing.deliveries
    return replace(case, closing=replace(case.closing, deliveries=(*known, attempt)))


def _fee(case: Case, event: FeeRegistered) -> Case:
    fees = replace(case.dossier.fees, entries=(*case.dossier.fees.entries, event.fee))
    return replace(case, dossier=replace(case.dossier, fees=fees))


FOLDS: Mapping[type[Event], Callable[[Case, Any], Case]] = {
    NoticeDelivered: _notice,
    FeeRegistered: _fee,
}
