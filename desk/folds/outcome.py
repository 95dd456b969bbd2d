"""From the decision on, and what the platform does to a case.

Owned by no thread. The one rule: what the platform decided is applied even when this
station would not have offered it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from desk.case import Case, Decision, HandOver
from desk.closing import Correction, RecordedResult, ServiceReceipt
from desk.crossing import OnlineFacts
from desk.events.facts import Event, Origin
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
from desk.stages import Stage


def _voided(case: Case, event: CaseVoided) -> Case:
    return replace(case, stage=Stage.VOIDED, closed_reason=event.reason)


def _decided(case: Case, event: CaseDecided) -> Case:
    """A platform's word on a result that was recorded here confirms or contradicts it.

    What was issued meanwhile stays issued: the contradiction is shown, nothing is taken back.
    """
    before, stage = case.decision, Stage.DECIDED
    if before is not None and before.origin is Origin.RECORDED:
        case = _compared(case, before, event)
        stage = case.stage if case.stage in _BEYOND else stage
    if event.origin is Origin.RECORDED:
        case = replace(case, closing=replace(case.closing, recorded=_recorded(event)))
    decision = Decision(
        result=event.result,
        number=event.number,
        organ=event.organ,
        origin=event.origin,
        at=event.at,
        licence=event.licence,
        reason=event.reason,
    )
    return replace(case, stage=stage, decision=decision)


_BEYOND = frozenset({Stage.ISSUED, Stage.HANDED_OVER, Stage.ARCHIVED})


def _recorded(event: CaseDecided) -> RecordedResult:
    return RecordedResult(
        number=event.number,
        on=event.decided_on or event.at.date(),
        giver=event.giver,
        licence_number="" if event.licence is None else event.licence.number,
        scan=event.scan,
    )


def _compared(case: Case, before: Decision, event: CaseDecided) -> Case:
    """What the platform says of a recorded result: the same, or something else."""
    known = case.closing.recorded
    if known is None or event.origin is Origin.RECORDED:
        return case
    number = "" if event.licence is None else event.licence.number
    same = (before.result, known.number, known.licence_number) == (
        event.result,
        event.number,
        number,
    )
    said = replace(
        known,
        platform="confirmed" if same else "contradicted",
        platform_number=event.number,
    )
    return replace(case, closing=replace(case.closing, recorded=said))


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
    closing = replace(case.closing, collecting=event.collecting)
    return replace(case, stage=Stage.HANDED_OVER, hand_over=taken, closing=closing)


def _delivered(case: Case, event: CaseDelivered) -> Case:
    receipt = ServiceReceipt(
        what=event.what,
        receiver=event.receiver,
        manner=event.manner,
        at=event.at,
        place=event.place,
        for_another=event.for_another,
        tracking=event.tracking,
    )
    closing = replace(case.closing, receipt=receipt)
    return replace(case, delivered_at=event.at, closing=closing)


def _archived(case: Case, _event: CaseArchived) -> Case:
    return replace(case, stage=Stage.ARCHIVED)


def _converted(case: Case, event: CaseConverted) -> Case:
    return replace(case, stage=Stage.ARCHIVED, successor=event.formal_case)


def _filed_online(case: Case, event: FiledOnline) -> Case:
    known = case.dossier.online or OnlineFacts(application=event.application)
    facts = replace(
        known,
        application=event.application,
        channel=event.channel,
        filed_on=event.at.date(),
    )
    return replace(
        case,
        stage=Stage.FILED_ONLINE,
        case_number=event.application,
        item=event.item or case.item,
        applicant=event.applicant or case.applicant,
        answers=event.answers or case.answers,
        form=event.form or case.form,
        materials={m.code: m for m in event.materials} or case.materials,
        dossier=replace(case.dossier, online=facts),
    )


def _prechecked(case: Case, event: Prechecked) -> Case:
    """Returned once with the full list; what was wanted stays known."""
    stage = Stage.PRECHECKED if event.passed else Stage.PRECHECK_RETURNED
    known = case.dossier.online
    if event.passed or known is None:
        return replace(case, stage=stage)
    facts = replace(known, wanted=event.wanted)
    return replace(case, stage=stage, dossier=replace(case.dossier, online=facts))


def _corrected(case: Case, event: FormCorrected) -> Case:
    mended = Correction(
        at=event.at, reason=event.reason, before=event.before, after=event.values
    )
    closing = replace(case.closing, corrections=(*case.closing.corrections, mended))
    return replace(case, form={**case.form, **event.values}, closing=closing)


def _moved(case: Case, event: HolderMoved) -> Case:
    stage = Stage(event.stage) if event.stage else case.stage
    return replace(case, holder=event.holder, stage=stage)


def _overruled(case: Case, event: Overruled) -> Case:
    return replace(case, notes=(*case.notes, event.note))


def _noted(case: Case, event: Noted) -> Case:
    return replace(case, notes=(*case.notes, event.text))


OUTCOME: Mapping[type[Event], Callable[[Case, Any], Case]] = {
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
