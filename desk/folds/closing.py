"""What happens to a case by what follows a decision.

Owned by no thread. The one rule: nothing is refused here; the guards were in the acts.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from desk.case import Case
from desk.closing import Correction, Delivery, LicenceChange, OutsideEntry, VoidRequest
from desk.events.closing import (
    ArchivePacked,
    EnteredOutside,
    FeeRegistered,
    LicenceChanged,
    MaterialCorrected,
    NoticeDelivered,
    ResultAnswered,
    ResultSent,
    VoidAnswered,
    VoidAsked,
)
from desk.events.facts import Event
from desk.events.hearing import Rated
from desk.material import Material
from desk.stages import Stage


def _closing(case: Case, **changes: Any) -> Case:
    return replace(case, closing=replace(case.closing, **changes))


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
    return _closing(case, deliveries=(*case.closing.deliveries, attempt))


def _fee(case: Case, event: FeeRegistered) -> Case:
    fees = replace(case.dossier.fees, entries=(*case.dossier.fees.entries, event.fee))
    return replace(case, dossier=replace(case.dossier, fees=fees))


def _licence(case: Case, event: LicenceChanged) -> Case:
    change = LicenceChange(
        state=event.becomes,
        decision_number=event.decision_number,
        organ=event.organ,
        reason=event.reason,
        at=event.at,
    )
    return _closing(case, licence_changes=(*case.closing.licence_changes, change))


def _material(case: Case, event: MaterialCorrected) -> Case:
    code = event.material.code
    mended = Correction(
        at=event.at,
        reason=event.reason,
        before={code: _words(event.before)},
        after={code: _words(event.material)},
    )
    case = replace(case, materials={**case.materials, code: event.material})
    return _closing(case, corrections=(*case.closing.corrections, mended))


def _words(material: Material | None) -> str:
    """How a material was collected and how many, as text."""
    if material is None:
        return ""
    return f"{material.how.value} {material.originals}+{material.copies}"


def _outside(case: Case, event: EnteredOutside) -> Case:
    entry = OutsideEntry(system=event.system, number=event.number, at=event.at)
    return _closing(case, outside=(*case.closing.outside, entry))


def _packed(case: Case, event: ArchivePacked) -> Case:
    return _closing(case, packed=event.digest)


def _void_asked(case: Case, event: VoidAsked) -> Case:
    return _closing(case, void_request=VoidRequest(reason=event.reason, at=event.at))


def _void_answered(case: Case, event: VoidAnswered) -> Case:
    """The fold may meet it twice: from the own journal and from the feed."""
    asked = case.closing.void_request or VoidRequest(reason="", at=event.at)
    answered = replace(
        asked,
        answer="granted" if event.granted else "refused",
        answer_reason=event.reason,
        answered_by=event.answered_by,
    )
    case = _closing(case, void_request=answered)
    if not event.granted:
        return case
    return replace(case, stage=Stage.VOIDED, closed_reason=asked.reason or event.reason)


def _watched(case: Case, _event: ResultSent) -> Case:
    return _closing(case, watched=case.closing.watched or "sent")


def _answered(case: Case, _event: ResultAnswered) -> Case:
    return _closing(case, watched="answered")


def _rated(case: Case, event: Rated) -> Case:
    ratings = {**case.closing.ratings, event.rated.value: event.level}
    return _closing(case, ratings=ratings)


FOLDS: Mapping[type[Event], Callable[[Case, Any], Case]] = {
    NoticeDelivered: _notice,
    FeeRegistered: _fee,
    LicenceChanged: _licence,
    MaterialCorrected: _material,
    EnteredOutside: _outside,
    ArchivePacked: _packed,
    VoidAsked: _void_asked,
    VoidAnswered: _void_answered,
    ResultSent: _watched,
    ResultAnswered: _answered,
    Rated: _rated,
}
