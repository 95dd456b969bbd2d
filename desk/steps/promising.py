"""Steps of 告知承诺 and 容缺: choosing, taking back, extending, verifying.

Owned by no thread. The one rule: only the applicant, or an agent with express authority,
chooses to promise; only a defined exclusion bars it, and it is named with its article.
(Rule: 鲁发〔2020〕 §9.)
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from desk.calendars import LegalCalendar
from desk.case import Case
from desk.case_clock import is_tolerance_over, owed, tolerance_day
from desk.commitment import Chooser, Commitment, Looked, PromiseState, Settled
from desk.credit import Standing, standing
from desk.deadlines import due
from desk.events.commitment import (
    PromiseMade,
    PromiseVerified,
    PromiseWithdrawn,
    ToleranceClosed,
    ToleranceExtended,
    ToleranceOpened,
    ToleranceReminded,
    VerificationDropped,
    VerificationOpened,
    VerificationPlanned,
)
from desk.events.facts import RecordEvent, Result
from desk.item_rules import PromiseRule
from desk.refusal import Refused
from desk.registers.commitment import tolerance_id, verification_id
from desk.roles import Power
from desk.stages import Stage

GRANTING = frozenset({Result.GRANTED, Result.GRANTED_TOLERATED})
_ENDED = frozenset(
    {Stage.REFUSED, Stage.RETURNED, Stage.WITHDRAWN, Stage.TERMINATED, Stage.VOIDED}
)


def make_promise(
    case: Case,
    *,
    at: datetime,
    chosen_by: Chooser,
    express_authority: bool,
    stale_days: int,
) -> PromiseMade:
    """The applicant chooses 告知承诺; every material that the item waives is promised.

    Raises Refused("commitment.not-offered"), ("commitment.made-already"),
    ("commitment.authority-missing"), ("commitment.excluded", list, article), or as
    `Agent.check` for a letter that is over or for something else.
    """
    rule = promise_rule(case)
    made = case.dossier.promise
    if made is not None and made.is_standing:
        raise Refused("commitment.made-already")
    agent = case.get_applicant().agent
    letter = agent is not None and (express_authority or Power.PROMISE in agent.powers)
    if chosen_by is Chooser.AGENT and not letter:
        raise Refused("commitment.authority-missing")
    if chosen_by is Chooser.AGENT and agent is not None:
        agent.check(Power.APPLY, case.get_item().key, at.date())
    looked = look_up(case, rule, at.date(), stale_days)
    listed = next((each for each in looked if each.standing is Standing.LISTED), None)
    if listed is not None:
        raise Refused("commitment.excluded", list=listed.name, article=listed.article)
    return PromiseMade(
        at=at,
        commitment=Commitment(
            chosen_by=chosen_by,
            made_at=at,
            text=rule.text,
            text_version=rule.version,
            basis=rule.basis,
            conditions=rule.conditions,
            waived=rule.waives,
            consequence=rule.consequence,
            looked=looked,
        ),
    )


def promise_rule(case: Case) -> PromiseRule:
    """The item's rule; Refused("commitment.not-offered") where it has none."""
    item = case.get_item()
    if item.promise is None or not item.commitment_allowed:
        raise Refused("commitment.not-offered", item=item.name)
    return item.promise


def look_up(case: Case, rule: PromiseRule, today: date, stale_days: int) -> tuple[Looked, ...]:
    """Each defined exclusion with how the applicant stands; unknown where nobody was asked."""
    found = []
    for each in rule.exclusions:
        stood = standing(case, (each,), today=today, stale_days=stale_days)
        found.append(
            Looked(
                code=each.code,
                name=each.name,
                article=each.article,
                as_of=each.as_of,
                standing=stood.standing,
                stale=stood.stale,
            )
        )
    return tuple(found)


def withdraw_promise(case: Case, *, at: datetime, reason: str) -> PromiseWithdrawn:
    """The promise is taken back before the decision; what was waived is owed again.

    Raises Refused("commitment.none"), ("commitment.decided"), ("case.reason-missing").
    """
    made = case.dossier.promise
    if made is None or made.state is not PromiseState.MADE:
        raise Refused("commitment.none")
    if case.decision is not None:
        raise Refused("commitment.decided")
    if not reason:
        raise Refused("case.reason-missing")
    return PromiseWithdrawn(at=at, reason=reason)


def verify_promise(case: Case, *, at: datetime, kept: bool, finding: str) -> PromiseVerified:
    """What the verification after the decision found; a breach says what was found.

    Raises Refused("commitment.none"), ("commitment.not-decided"),
    ("commitment.finding-missing").
    """
    made = case.dossier.promise
    if made is None or made.state is not PromiseState.MADE:
        raise Refused("commitment.none")
    if case.decision is None:
        raise Refused("commitment.not-decided")
    if not kept and not finding:
        raise Refused("commitment.finding-missing")
    return PromiseVerified(
        at=at, record_id=verification_id(case.case_id), kept=kept, finding=finding
    )


def remind(case: Case, *, at: datetime, channel: str, note: str) -> ToleranceReminded:
    """The one reminder of a 容缺: by which channel is the clerk's word.

    Raises Refused("commitment.nothing-owed"), ("commitment.reminded-already"),
    ("case.manner-missing").
    """
    if not owed(case) or case.accepted_at is None:
        raise Refused("commitment.nothing-owed")
    if case.dossier.tolerance.reminder is not None:
        raise Refused("commitment.reminded-already")
    if not channel:
        raise Refused("case.manner-missing")
    return ToleranceReminded(
        at=at, record_id=tolerance_id(case.case_id), channel=channel, note=note
    )


def extend_tolerance(
    case: Case, *, at: datetime, until: date, ground: str, by: str
) -> ToleranceExtended:
    """A recorded extension of an overdue 容缺, for force majeure, by the supervisor.

    Raises Refused("commitment.nothing-owed"), ("commitment.not-overdue", until),
    ("case.reason-missing"), ("commitment.bad-day").
    """
    days = [day for code in owed(case) if (day := tolerance_day(case, code)) is not None]
    if not days:
        raise Refused("commitment.nothing-owed")
    if not is_tolerance_over(case, at.date()):
        raise Refused("commitment.not-overdue", until=min(days))
    if not ground:
        raise Refused("case.reason-missing")
    if until < at.date():
        raise Refused("commitment.bad-day")
    return ToleranceExtended(
        at=at,
        record_id=tolerance_id(case.case_id),
        before=min(days),
        after=until,
        ground=ground,
        by=by,
    )


def check_decidable(case: Case, result: Result) -> None:
    """Refuse a grant that would forget what is owed.

    Raises Refused("commitment.decides-tolerated") for a plain grant while a tolerated
    material is missing, ("case.materials-missing") for any grant while a promise that stood
    in for a material was taken back.
    """
    codes = owed(case)
    if result is Result.GRANTED and codes:
        names = "、".join(_names(case, codes))
        raise Refused("commitment.decides-tolerated", materials=names)
    made = case.dossier.promise
    if result not in GRANTING or made is None or made.state is not PromiseState.WITHDRAWN:
        return
    short = case.missing_materials()
    if short:
        names = "、".join(rule.name for rule in short)
        raise Refused("case.materials-missing", materials=names, count=len(short))


def check_suppliable(case: Case, code: str, today: date) -> None:
    """Refuse a tolerated material that comes after its day: the supervisor decides first.

    Raises Refused("commitment.tolerance-overdue", until).
    """
    if code not in owed(case) or case.accepted_at is None:
        return
    day = tolerance_day(case, code)
    if day is not None and day < today:
        raise Refused("commitment.tolerance-overdue", until=day)


def after_acceptance(case: Case, at: datetime) -> tuple[RecordEvent, ...]:
    """The records that an acceptance begins: what is owed, what will be verified."""
    return (*_opened(case, at), *_planned(case, at))


def _opened(case: Case, at: datetime) -> tuple[RecordEvent, ...]:
    codes = owed(case)
    days = [day for code in codes if (day := tolerance_day(case, code)) is not None]
    if not days:
        return ()
    return (
        ToleranceOpened(
            at=at,
            record_id=tolerance_id(case.case_id),
            receipt=case.receipt,
            applicant=case.get_applicant().name,
            item=case.get_item().name,
            materials=_names(case, codes),
            due=min(days),
        ),
    )


def _planned(case: Case, at: datetime) -> tuple[RecordEvent, ...]:
    made, rule = case.dossier.promise, case.get_item().promise
    if made is None or made.state is not PromiseState.MADE or rule is None:
        return ()
    return (
        VerificationPlanned(
            at=at,
            record_id=verification_id(case.case_id),
            receipt=case.receipt,
            applicant=case.get_applicant().name,
            item=case.get_item().name,
            waived=_names(case, made.waived),
            within=rule.verify_within.text,
        ),
    )


def tolerance_settled(case: Case, at: datetime) -> ToleranceClosed | None:
    """That nothing is owed any more, or that the case ended; None while something is open."""
    if not case.dossier.tolerance.due:
        return None
    if case.stage in _ENDED:
        how = Settled.ENDED
    elif owed(case):
        return None
    else:
        how = Settled.SUPPLIED
    return ToleranceClosed(at=at, record_id=tolerance_id(case.case_id), how=how)


def verification_settled(
    case: Case, at: datetime, calendar: LegalCalendar
) -> VerificationOpened | VerificationDropped | None:
    """What becomes of a planned verification now: its due day, its end, or nothing yet."""
    made, rule = case.dossier.promise, case.get_item().promise
    record = verification_id(case.case_id)
    if made is None or rule is None or made.state is PromiseState.WITHDRAWN:
        return VerificationDropped(at=at, record_id=record, reason="承诺已撤回")
    if case.decision is not None and case.decision.result in GRANTING:
        on = due(case.decision.at.date(), rule.verify_within, (), calendar).on
        return VerificationOpened(at=at, record_id=record, due=on)
    if case.decision is not None or case.stage in _ENDED:
        return VerificationDropped(at=at, record_id=record, reason="未准予，不再核查")
    return None


def _names(case: Case, codes: Sequence[str]) -> tuple[str, ...]:
    rules = {rule.code: rule.name for rule in case.get_item().materials}
    return tuple(rules.get(code, code) for code in codes)
