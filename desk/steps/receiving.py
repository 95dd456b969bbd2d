"""Steps from an open draft to receipt, acceptance, or the door before it.

Owned by no thread. The one rule: receipt and acceptance are two facts with two times, even
when one key press does both. (Rules: 行政许可法 art. 29, 31, 32; 不动产登记暂行条例 art. 17.)
"""

from __future__ import annotations

from datetime import date, datetime

from desk.applicant import ApplicantKind, IdentityMatch
from desk.calendars import LegalCalendar
from desk.case import Case
from desk.case_clock import owed
from desk.credit import Standing, standing
from desk.events.facts import Holder, Mode
from desk.events.intake import (
    CaseAccepted,
    CaseReceived,
    CaseRefused,
    CaseReturned,
    CaseWithdrawn,
    SupplementAsked,
    SupplementCompleted,
)
from desk.form import wrong_answers
from desk.item_basis import Limit
from desk.item_words import Authority, FeeMoment
from desk.refusal import Refused
from desk.stages import Act, allowed
from desk.steps.clocking import accepted_from
from desk.steps.closing import check_fee
from desk.steps.converting import check_simulation
from desk.steps.handling import promised_after


def receive(
    case: Case,
    *,
    at: datetime,
    receipt: str,
    spoken: str,
    serial: int,
    query_code: str,
    holder: Holder,
    collected_for: bool = False,
) -> CaseReceived:
    """收件 (or 代收 at an agent point): the dossier as it stands, under its number.

    Raises Refused when item, applicant or situation are missing, or nothing was handed in.
    """
    case.require(Act.COLLECT_FOR if collected_for else Act.RECEIVE)
    item, applicant = case.get_item(), case.get_applicant()
    _check_identity(case)
    if case.mode is Mode.SIMULATED:
        check_simulation(item)
    if case.missing_answers():
        raise Refused("case.situation-missing")
    return CaseReceived(
        at=at,
        receipt=receipt,
        spoken=spoken,
        serial=serial,
        query_code=query_code,
        business_date=at.date(),
        mode=case.mode,
        item=item,
        answers=dict(case.answers),
        applicant=applicant,
        materials=tuple(case.materials.values()),
        form=dict(case.form),
        holder=holder,
        draft_opened=case.draft_opened,
        collected_for=collected_for,
        dossier=case.dossier,
    )


def check_acceptable(
    case: Case, *, by_department: bool = False, today: date = date.max
) -> None:
    """Refuse what stands in the way of acceptance, the first thing first.

    Without `today` a listing that is to be repaired later counts as repaired.
    """
    item = case.get_item()
    if item.window_authority is Authority.DEPARTMENT and not by_department:
        raise Refused("case.department-accepts", organ=case.implementing_organ().name)
    short = case.missing_materials()
    core = [rule.name for rule in short if rule.core]
    if core:
        raise Refused("case.core-material-missing", materials="、".join(core))
    if short:
        names = "、".join(rule.name for rule in short)
        raise Refused("case.materials-missing", materials=names, count=len(short))
    fields = case.missing_fields()
    if fields:
        raise Refused("case.form-incomplete", fields="、".join(fields), count=len(fields))
    wrong = wrong_answers(item.form, case.form)
    if wrong:
        raise Refused("case.form-wrong", fields="、".join(wrong), count=len(wrong))
    check_fee(case, FeeMoment.BEFORE_ACCEPTANCE)
    _check_promises(case)
    _check_exclusions(case, today)


def _check_exclusions(case: Case, today: date) -> None:
    """Nothing is put off for somebody who was found on a list that excludes meanwhile."""
    rule, made = case.get_item().promise, case.dossier.promise
    exclusions = () if rule is None else rule.exclusions
    stood = standing(case, exclusions, today=today)
    if stood.standing is not Standing.LISTED:
        return
    named = next(each.name for each in exclusions if each.code == stood.list)
    if made is not None and made.is_standing:
        raise Refused("commitment.excluded", list=named, article=stood.article)
    if owed(case):
        raise Refused("credit.tolerance-barred", list=named, article=stood.article)


def _check_promises(case: Case) -> None:
    """容缺 only on a signed 承诺书; 强实名 only on an online verification."""
    signed = case.dossier.tolerance.acknowledged_at
    open_codes = owed(case)
    if any(signed is None or case.materials[code].at > signed for code in open_codes):
        raise Refused("commitment.tolerance-unsigned", count=len(open_codes))
    if case.get_item().strong_identity and case.dossier.real_name is None:
        raise Refused("applicant.not-verified-online")


def accept(
    case: Case,
    *,
    at: datetime,
    document_number: str,
    calendar: LegalCalendar,
    by_department: bool = False,
) -> CaseAccepted:
    """受理: the promised period runs from the next working day.

    Raises Refused("case.core-material-missing") while a core material is neither received,
    shared nor covered by a commitment (行政许可法 art. 32).
    """
    case.require(Act.ACCEPT)
    if case.received_at is not None and at < case.received_at:
        raise Refused("clock.before-receipt")
    check_acceptable(case, by_department=by_department, today=at.date())
    return accepted_from(
        case, at=at, start=at, document_number=document_number, calendar=calendar
    )


def ask_supplement(
    case: Case,
    *,
    at: datetime,
    wanted: tuple[str, ...],
    reason: str,
    document_number: str,
    limit: Limit,
) -> SupplementAsked:
    """补正: everything that is wanted, told once. A second notice is refused here.

    `limit` is the place's own (a setting), used where the item names none; it counts from the
    delivery of the notice, so the last day is not known yet.
    """
    after = Act.ASK_SUPPLEMENT_AFTER in allowed(case.stage)
    case.require(Act.ASK_SUPPLEMENT_AFTER if after else Act.ASK_SUPPLEMENT)
    item = case.get_item()
    if after and not item.supplement_after_acceptance:
        raise Refused("case.supplement-after-not-allowed")
    if any(s.after == after for s in case.supplements):
        raise Refused("case.supplement-already-asked")
    if not wanted:
        raise Refused("case.supplement-empty")
    return SupplementAsked(
        at=at,
        wanted=wanted,
        reason=reason,
        document_number=document_number,
        after=after,
        limit=item.supplement_limit or limit,
    )


def complete_supplement(
    case: Case, *, at: datetime, calendar: LegalCalendar
) -> SupplementCompleted:
    """The supplement came in; after acceptance the promised day moves with it."""
    after = Act.COMPLETE_SUPPLEMENT_AFTER in allowed(case.stage)
    case.require(Act.COMPLETE_SUPPLEMENT_AFTER if after else Act.COMPLETE_SUPPLEMENT)
    promised = promised_after(case, at, calendar) if after else None
    return SupplementCompleted(
        at=at,
        after=after,
        promised_on=None if promised is None else promised.on,
        promised_provisional=None if promised is None else promised.provisional,
    )


def refuse(
    case: Case, *, at: datetime, ground: str, article: str, reason: str, document_number: str
) -> CaseRefused:
    """不予受理 with its ground and article; both are part of the paper."""
    case.require(Act.REFUSE)
    if not ground or not reason:
        raise Refused("case.ground-missing")
    return CaseRefused(
        at=at, ground=ground, article=article, reason=reason, document_number=document_number
    )


def give_back(case: Case, *, at: datetime, reason: str) -> CaseReturned:
    """退件: the supplement is overdue, or was given up."""
    case.require(Act.RETURN)
    if not reason:
        raise Refused("case.reason-missing")
    return CaseReturned(at=at, reason=reason)


def withdraw(case: Case, *, at: datetime, reason: str) -> CaseWithdrawn:
    """撤件 at the applicant's wish."""
    case.require(Act.WITHDRAW)
    if not reason:
        raise Refused("case.reason-missing")
    return CaseWithdrawn(at=at, reason=reason)


def _check_identity(case: Case) -> None:
    """人证一致 of whoever stands at the counter: the person, their agent or guardian."""
    applicant = case.get_applicant()
    if case.dossier.online is not None and case.dossier.online.filed_on is not None:
        return  # filed online: nobody stood at the counter
    if applicant.identity_match == IdentityMatch.MISMATCH:
        raise Refused("applicant.identity-mismatch")
    others = [side for side in (applicant.agent, applicant.guardian) if side is not None]
    if applicant.kind is not ApplicantKind.PERSON and not others:
        return
    sides = [applicant.identity_match, *(side.identity_match for side in others)]
    if IdentityMatch.MATCH not in sides:
        raise Refused("applicant.match-missing")
