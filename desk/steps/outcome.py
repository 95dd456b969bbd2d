"""Steps from the decision on: decide, issue, hand over, deliver, archive, void, convert.

Owned by no thread. The one rule: a granting decision for an item with a licence names the
licence; nothing is issued while something tolerated is still owed. (行政许可法 art. 38-44.)
"""

from __future__ import annotations

from datetime import datetime

from desk.case import Case
from desk.closing import Collecting
from desk.events.facts import Licence, Mode, Origin, Result
from desk.events.outcome import (
    CaseArchived,
    CaseConverted,
    CaseDecided,
    CaseDelivered,
    CaseHandedOver,
    CaseIssued,
    CaseVoided,
)
from desk.material import Collected
from desk.refusal import Refused
from desk.stages import Act, Stage
from desk.steps import bundle, joint
from desk.steps.evidence import check_not_contradicted
from desk.steps.promising import check_decidable

GRANTING = frozenset({Result.GRANTED, Result.GRANTED_TOLERATED})


def decide(
    case: Case,
    *,
    at: datetime,
    result: Result,
    number: str,
    organ: str,
    origin: Origin,
    licence: Licence | None = None,
    reason: str = "",
) -> CaseDecided:
    """A decision; from ACCEPTED only for 即办. A refusal to grant gives its reason."""
    case.require(Act.DECIDE)
    item = case.get_item()
    if case.stage is Stage.ACCEPTED and not item.is_at_once:
        raise Refused("case.not-at-once")
    check_decidable(case, result)
    _check_licence(case, result, licence)
    if result in GRANTING:
        check_not_contradicted(case)
        bundle.check_finished(case)
        joint.check_answered(case)
    if licence is not None:
        bundle.check_licence(case, licence)
    if result is Result.NOT_GRANTED and not reason:
        raise Refused("case.reason-missing")
    return CaseDecided(
        at=at,
        result=result,
        number=number,
        organ=organ,
        origin=origin,
        licence=licence,
        reason=reason,
    )


def _check_licence(case: Case, result: Result, licence: Licence | None) -> None:
    """A grant names its licence; of a simulated case there is an opinion and never one."""
    if case.mode is Mode.SIMULATED:
        if licence is not None:
            raise Refused("conversion.no-licence")
        return
    named = case.get_item().result_licences
    if result in GRANTING and named and licence is None:
        raise Refused("case.licence-missing", licences="、".join(named))


def issue(case: Case, *, at: datetime, blank: str = "") -> CaseIssued:
    """出证 of the decided licence; refused while a tolerated material is owed."""
    case.require(Act.ISSUE)
    if case.decision is None or case.decision.licence is None:
        raise Refused("case.no-licence")
    bundle.check_licence(case, case.decision.licence)
    check_not_contradicted(case)
    bundle.check_licence(case, case.decision.licence)
    owed = [m.code for m in case.materials.values() if m.how is Collected.TOLERATED]
    if owed:
        raise Refused("case.tolerance-open", count=len(owed))
    return CaseIssued(at=at, licence_number=case.decision.licence.number, blank=blank)


def hand_over(
    case: Case,
    *,
    at: datetime,
    receiver: str,
    receiver_certificate: str,
    manner: str,
    hall: str,
    window: str,
    collecting: Collecting | None = None,
) -> CaseHandedOver:
    """领取: who took it; the manner is self, agent or mail, never a default."""
    case.require(Act.HAND_OVER)
    if manner not in ("self", "agent", "mail"):
        raise Refused("case.manner-missing")
    if not receiver:
        raise Refused("case.receiver-missing")
    return CaseHandedOver(
        at=at,
        receiver=receiver,
        receiver_certificate=receiver_certificate,
        manner=manner,
        hall=hall,
        window=window,
        collecting=collecting,
    )


def deliver(case: Case, *, at: datetime, manner: str, receiver: str) -> CaseDelivered:
    """送达 of a decision or notice; a decided case with a licence is handed over instead."""
    case.require(Act.DELIVER)
    if case.decision is not None and case.decision.licence is not None:
        raise Refused("case.hand-over-instead")
    if not manner:
        raise Refused("case.manner-missing")
    return CaseDelivered(at=at, manner=manner, receiver=receiver)


def archive(case: Case, *, at: datetime) -> CaseArchived:
    """归档: after hand-over, or once the paper was delivered."""
    case.require(Act.ARCHIVE)
    if case.stage is not Stage.HANDED_OVER and case.delivered_at is None:
        raise Refused("case.not-delivered")
    return CaseArchived(at=at)


def void(case: Case, *, at: datetime, reason: str) -> CaseVoided:
    """作废 of an entry error; the number stays in the register."""
    case.require(Act.VOID)
    if not reason:
        raise Refused("case.reason-missing")
    return CaseVoided(at=at, reason=reason)


def convert(case: Case, *, at: datetime, formal_case: str) -> CaseConverted:
    """模拟 → 正式: closes the simulated case in favour of a linked formal one."""
    case.require(Act.CONVERT)
    if case.mode is not Mode.SIMULATED:
        raise Refused("case.not-simulated")
    return CaseConverted(at=at, formal_case=formal_case)
