"""From receipt until the case leaves the window's hands, the clock's stops included.

Owned by no thread. The one rule: nothing is refused here; the guards were in the steps.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from desk.case import Case, Supplement
from desk.deadlines import Suspension
from desk.events.facts import Event
from desk.events.intake import (
    CaseAccepted,
    CaseHandled,
    CaseReceived,
    CaseReceivedFromPoint,
    CaseRefused,
    CaseResumed,
    CaseReturned,
    CaseSuspended,
    CaseTerminated,
    CaseWithdrawn,
    SupplementAsked,
    SupplementCompleted,
)
from desk.item_basis import Limit
from desk.stages import Stage


def _received(case: Case, event: CaseReceived) -> Case:
    return replace(
        case,
        stage=Stage.COLLECTED_FOR if event.collected_for else Stage.RECEIVED,
        mode=event.mode,
        item=event.item,
        answers=event.answers,
        applicant=event.applicant,
        materials={m.code: m for m in event.materials},
        form=event.form,
        holder=event.holder,
        receipt=event.receipt,
        spoken=event.spoken,
        query_code=event.query_code,
        business_date=event.business_date,
        draft_opened=event.draft_opened,
        received_by=event.holder.id,
        dossier=event.dossier,
        received_at=None if event.collected_for else event.at,
    )


def _received_from_point(case: Case, event: CaseReceivedFromPoint) -> Case:
    return replace(case, stage=Stage.RECEIVED, received_at=event.at, holder=event.holder)


def _accepted(case: Case, event: CaseAccepted) -> Case:
    tolerance = replace(case.dossier.tolerance, due=event.tolerance)
    return replace(
        case,
        stage=Stage.ACCEPTED,
        accepted_at=event.effective or event.at,
        dossier=replace(case.dossier, tolerance=tolerance),
        document_number=event.document_number,
        promised_on=event.promised_on,
        promised_provisional=event.promised_provisional,
        tolerated_until=event.tolerated_until,
        deemed=event.deemed,
    )


def _supplement_asked(case: Case, event: SupplementAsked) -> Case:
    asked = Supplement(
        wanted=event.wanted,
        due=event.due,
        after=event.after,
        document_number=event.document_number,
        limit=event.limit,
    )
    stage = Stage.SUPPLEMENT_AFTER if event.after else Stage.SUPPLEMENT
    case = replace(case, stage=stage, supplements=(*case.supplements, asked))
    if not event.after:
        return case
    return _clock_stands(case, "受理后补正", "", event.at.date(), None)


def _supplement_completed(case: Case, event: SupplementCompleted) -> Case:
    done = tuple(
        replace(s, completed=event.at) if s.after == event.after and s.completed is None else s
        for s in case.supplements
    )
    stage = Stage.HANDLING if event.after else Stage.RECEIVED
    case = replace(case, stage=stage, supplements=done)
    if not event.after:
        return case
    return _provisional(_clock_runs(case, event.at.date(), event.promised_on), event)


def _clock_stands(
    case: Case, procedure: str, basis: str, on: date, limit: Limit | None
) -> Case:
    pause = Suspension(
        number=len(case.suspensions) + 1,
        procedure=procedure,
        basis=basis,
        started_on=on,
        limit=limit,
    )
    return replace(case, suspensions=(*case.suspensions, pause))


def _clock_runs(case: Case, on: date, promised_on: date | None) -> Case:
    closed = tuple(
        replace(s, ended_on=on) if s.ended_on is None else s for s in case.suspensions
    )
    return replace(case, suspensions=closed, promised_on=promised_on or case.promised_on)


def _suspended(case: Case, event: CaseSuspended) -> Case:
    stopped = _clock_stands(case, event.procedure, event.basis, event.from_day, event.limit)
    return replace(stopped, stage=Stage.SUSPENDED)


def _resumed(case: Case, event: CaseResumed) -> Case:
    case = _clock_runs(case, event.to_day, event.promised_on)
    return replace(_provisional(case, event), stage=Stage.HANDLING)


def _provisional(case: Case, event: CaseResumed | SupplementCompleted) -> Case:
    """An older entry does not say whether the day it moved to is provisional."""
    if event.promised_provisional is None:
        return case
    return replace(case, promised_provisional=event.promised_provisional)


def _handled(case: Case, _event: CaseHandled) -> Case:
    return replace(case, stage=Stage.HANDLING)


def _refused(case: Case, event: CaseRefused) -> Case:
    return replace(case, stage=Stage.REFUSED, closed_reason=event.reason)


def _returned(case: Case, event: CaseReturned) -> Case:
    return replace(case, stage=Stage.RETURNED, closed_reason=event.reason)


def _withdrawn(case: Case, event: CaseWithdrawn) -> Case:
    return replace(case, stage=Stage.WITHDRAWN, closed_reason=event.reason)


def _terminated(case: Case, event: CaseTerminated) -> Case:
    return replace(case, stage=Stage.TERMINATED, closed_reason=event.reason)


INTAKE: Mapping[type[Event], Callable[[Case, Any], Case]] = {
    CaseReceived: _received,
    CaseReceivedFromPoint: _received_from_point,
    CaseAccepted: _accepted,
    SupplementAsked: _supplement_asked,
    SupplementCompleted: _supplement_completed,
    CaseSuspended: _suspended,
    CaseResumed: _resumed,
    CaseHandled: _handled,
    CaseRefused: _refused,
    CaseReturned: _returned,
    CaseWithdrawn: _withdrawn,
    CaseTerminated: _terminated,
}
