"""From the decision on, and what the platform does to a case.

Owned by no thread. The one rule: what the platform decided is applied even when this
station would not have offered it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from desk.case import Case, Decision, HandOver
from desk.events.facts import Event
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
