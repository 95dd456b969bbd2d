"""The fold: a case and an event give the next case.

Owned by no thread. The one rule: the fold never refuses; guards live in the steps. What the
platform decided is applied even when this station would not have offered it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any, TypeVar

from desk.case import Case, Decision, HandOver, Supplement
from desk.deadlines import Suspension
from desk.events.draft import (
    ApplicantIdentified,
    FormFilled,
    ItemChosen,
    MaterialCleared,
    MaterialCollected,
    SituationAnswered,
)
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
from desk.events.outcome import (
    CaseArchived,
    CaseConverted,
    CaseDecided,
    CaseDelivered,
    CaseHandedOver,
    CaseIssued,
    CaseVoided,
    FiledOnline,
    FormCorrected,
    HolderMoved,
    Overruled,
    Prechecked,
)
from desk.events.station import Noted
from desk.item import Limit
from desk.prefill import answered
from desk.stages import Stage

E = TypeVar("E", bound=Event)


def fold(case: Case, event: Event) -> Case:
    """The case after the event; an event that says nothing about cases changes nothing."""
    apply = _FOLDS.get(type(event))
    return case if apply is None else apply(case, event)


def fold_all(case: Case, events: tuple[Event, ...]) -> Case:
    """The case after all of the events, in order."""
    for event in events:
        case = fold(case, event)
    return case


def _identified(case: Case, event: ApplicantIdentified) -> Case:
    case = replace(case, applicant=event.applicant)
    return _prefilled(case)


def _chosen(case: Case, event: ItemChosen) -> Case:
    kept = {} if case.item is None or case.item.code != event.item.code else case.materials
    form = case.form if kept else {}
    case = replace(case, item=event.item, materials=kept, form=form, answers={})
    return _prefilled(case)


def _prefilled(case: Case) -> Case:
    """Fill what the applicant's own data answers; what was typed over it stays."""
    if case.item is None or case.applicant is None:
        return case
    form = {**answered(case.item, case.applicant), **{k: v for k, v in case.form.items() if v}}
    return replace(case, form=form)


def _answered(case: Case, event: SituationAnswered) -> Case:
    case = replace(case, answers={**case.answers, **event.answers})
    asked = {rule.code for rule in case.rules()}
    kept = {code: m for code, m in case.materials.items() if code in asked}
    return replace(case, materials=kept)


def _collected(case: Case, event: MaterialCollected) -> Case:
    return replace(case, materials={**case.materials, event.material.code: event.material})


def _cleared(case: Case, event: MaterialCleared) -> Case:
    kept = {code: m for code, m in case.materials.items() if code != event.code}
    return replace(case, materials=kept)


def _filled(case: Case, event: FormFilled) -> Case:
    return replace(case, form={**case.form, **event.values})


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
        received_at=None if event.collected_for else event.at,
    )


def _received_from_point(case: Case, event: CaseReceivedFromPoint) -> Case:
    return replace(case, stage=Stage.RECEIVED, received_at=event.at, holder=event.holder)


def _accepted(case: Case, event: CaseAccepted) -> Case:
    return replace(
        case,
        stage=Stage.ACCEPTED,
        accepted_at=event.at,
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
    return _clock_runs(case, event.at.date(), event.promised_on) if event.after else case


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
    return replace(_clock_runs(case, event.to_day, event.promised_on), stage=Stage.HANDLING)


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


def _voided(case: Case, event: CaseVoided) -> Case:
    return replace(case, stage=Stage.VOIDED, closed_reason=event.reason)


def _decided(case: Case, event: CaseDecided) -> Case:
    decision = Decision(
        result=event.result,
        number=event.number,
        organ=event.organ,
        origin=event.origin,
        at=event.at,
        licence=event.licence,
        reason=event.reason,
    )
    return replace(case, stage=Stage.DECIDED, decision=decision)


def _issued(case: Case, event: CaseIssued) -> Case:
    return replace(case, stage=Stage.ISSUED, licence_number=event.licence_number)


def _handed_over(case: Case, event: CaseHandedOver) -> Case:
    taken = HandOver(
        receiver=event.receiver,
        receiver_certificate=event.receiver_certificate,
        manner=event.manner,
        hall=event.hall,
        window=event.window,
        at=event.at,
    )
    return replace(case, stage=Stage.HANDED_OVER, hand_over=taken)


def _delivered(case: Case, event: CaseDelivered) -> Case:
    return replace(case, delivered_at=event.at)


def _archived(case: Case, _event: CaseArchived) -> Case:
    return replace(case, stage=Stage.ARCHIVED)


def _converted(case: Case, event: CaseConverted) -> Case:
    return replace(case, stage=Stage.ARCHIVED, successor=event.formal_case)


def _filed_online(case: Case, event: FiledOnline) -> Case:
    return replace(case, stage=Stage.FILED_ONLINE, case_number=event.application)


def _prechecked(case: Case, event: Prechecked) -> Case:
    return replace(case, stage=Stage.PRECHECKED if event.passed else Stage.PRECHECK_RETURNED)


def _corrected(case: Case, event: FormCorrected) -> Case:
    return replace(case, form={**case.form, **event.values})


def _moved(case: Case, event: HolderMoved) -> Case:
    stage = Stage(event.stage) if event.stage else case.stage
    return replace(case, holder=event.holder, stage=stage)


def _overruled(case: Case, event: Overruled) -> Case:
    return replace(case, notes=(*case.notes, event.note))


def _noted(case: Case, event: Noted) -> Case:
    return replace(case, notes=(*case.notes, event.text))


_FOLDS: Mapping[type[Event], Callable[[Case, Any], Case]] = {
    ApplicantIdentified: _identified,
    ItemChosen: _chosen,
    SituationAnswered: _answered,
    MaterialCollected: _collected,
    MaterialCleared: _cleared,
    FormFilled: _filled,
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
    CaseVoided: _voided,
    CaseDecided: _decided,
    CaseIssued: _issued,
    CaseHandedOver: _handed_over,
    CaseDelivered: _delivered,
    CaseArchived: _archived,
    CaseConverted: _converted,
    FiledOnline: _filed_online,
    Prechecked: _prechecked,
    FormCorrected: _corrected,
    HolderMoved: _moved,
    Overruled: _overruled,
    Noted: _noted,
}
