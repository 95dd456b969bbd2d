"""Composers of promises: 容缺受理通知书 with its 承诺书, 告知承诺书, 信用承诺书.

Owned by no thread. The one rule: what was told stands as it was frozen when the promise was
made; only what nobody promised yet is read from the item.
"""

from __future__ import annotations

from typing import NamedTuple

from desk.case import Case
from desk.commitment import Commitment
from desk.desk import Desk
from desk.document_numbers import DocumentKind, case_document
from desk.item_rules import PromiseRule
from desk.material import Collected
from desk.papers_promise import CommitmentPaper, CreditPledge, OwedLine, ToleranceNotice
from desk.paperwork_parts import addressed, common, limit_text, requirement
from desk.paperwork_wording import Wording, wording
from desk.people import Actor
from desk.refusal import Refused

TOLERANCE = "tolerance_notice"
COMMITMENT = "commitment"
PLEDGE = "credit_pledge"


def owed_lines(case: Case) -> tuple[OwedLine, ...]:
    """What was tolerated as missing at acceptance, with the day by which each is due."""
    due = case.dossier.tolerance.due
    owed = [
        (rule, due.get(rule.code, case.tolerated_until))
        for rule in case.rules()
        if rule.code in due or _is_tolerated(case, rule.code)
    ]
    return tuple(
        OwedLine(order=n, name=rule.name, form=requirement(rule) or rule.form.label, due=day)
        for n, (rule, day) in enumerate(owed, 1)
    )


def tolerance_notice(desk: Desk, case: Case, actor: Actor) -> ToleranceNotice:
    """容缺受理通知书 and 承诺书; Refused("paper.not-earned") where nothing was tolerated."""
    owed = owed_lines(case)
    if case.accepted_at is None or not owed:
        raise Refused("paper.not-earned")
    text = wording(TOLERANCE, case.accepted_at.date())
    return ToleranceNotice(
        **addressed(desk, case, actor, TOLERANCE),
        document_number=case_document(case, DocumentKind.TOLERANCE),
        opening=(text.text("opening", item=case.get_item().name),),
        on=case.accepted_at,
        owed=owed,
        due=max((line.due for line in owed if line.due), default=case.tolerated_until),
        accepted_at=case.accepted_at,
        consequence=text.text("consequence"),
        promises=text.all("promises"),
    )


def commitment_paper(desk: Desk, case: Case, actor: Actor) -> CommitmentPaper:
    """告知承诺书 of a promise that was made; before one, of the item's rule, to be signed.

    Raises Refused("paper.not-earned") for an item without 告知承诺.
    """
    made, rule = case.dossier.promise, case.get_item().promise
    told = _told(made, rule)
    on = desk.clock.now() if made is None else made.made_at
    text = wording(COMMITMENT, on.date())
    names = {each.code: each.name for each in case.get_item().materials}
    agent = case.get_applicant().agent
    return CommitmentPaper(
        **addressed(desk, case, actor, COMMITMENT),
        document_number=case_document(case, DocumentKind.COMMITMENT) if case.receipt else "",
        opening=(text.text("opening", item=case.get_item().name),),
        on=on,
        told=told.text,
        basis=told.basis,
        conditions=told.conditions,
        waived=tuple(names.get(code, code) for code in told.waived),
        verification=_verification(text, rule),
        consequence=told.consequence,
        promises=text.all("promises"),
        choice=text.text("choice"),
        exclusions=_exclusions(made, rule),
        authority="" if agent is None else agent.scope,
        required=tuple(each.name for each in case.rules() if each.code not in told.waived),
    )


def credit_pledge(desk: Desk, case: Case, actor: Actor) -> CreditPledge:
    """信用承诺书, with the report that was asked for; the choice is ticked once it was made."""
    credit = case.dossier.credit
    promised_at = None if credit.promise is None else credit.promise.at
    text = wording(PLEDGE, (promised_at or desk.clock.now()).date())
    report = credit.report
    fields = {
        **common(desk, case, actor, PLEDGE),
        "applicant": case.get_applicant().name,
        "materials": (),
        "summary": "",
    }
    return CreditPledge(
        **fields,
        pledges=text.all("pledges"),
        validity=text.text("validity"),
        publication=None if credit.promise is None else credit.promise.publication,
        publication_text=text.text("publication"),
        consequence=text.text("consequence"),
        report_number="" if report is None else report.report_number,
        queried_at=None if report is None else report.at,
        grade="" if report is None else report.grade,
        promised_at=promised_at,
    )


def _is_tolerated(case: Case, code: str) -> bool:
    material = case.materials.get(code)
    return material is not None and material.how is Collected.TOLERATED


def _told(made: Commitment | None, rule: PromiseRule | None) -> _Told:
    """What is told: as it was frozen when the promise was made, else the item's rule."""
    if made is not None:
        return _Told(made.text, made.basis, made.conditions, made.waived, made.consequence)
    if rule is None:
        raise Refused("paper.not-earned")
    return _Told(rule.text, rule.basis, rule.conditions, rule.waives, rule.consequence)


class _Told(NamedTuple):
    text: str
    basis: tuple[str, ...]
    conditions: tuple[str, ...]
    waived: tuple[str, ...]
    consequence: str


def _verification(text: Wording, rule: PromiseRule | None) -> str:
    return "" if rule is None else text.text("verify", limit=limit_text(rule.verify_within))


def _exclusions(made: Commitment | None, rule: PromiseRule | None) -> tuple[str, ...]:
    """The lists that bar, with article and date; and what was found where one was looked at."""
    if made is not None and made.looked:
        return tuple(
            f"{each.name}（{each.article}，截至 {each.as_of:%Y-%m-%d}）：{each.standing.label}"
            for each in made.looked
        )
    known = () if rule is None else rule.exclusions
    return tuple(f"{each.name}（{each.article}，截至 {each.as_of:%Y-%m-%d}）" for each in known)
