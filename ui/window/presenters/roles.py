"""The badges of the applicant panel: who acts, what spares them, how credit stands.

Owned by no thread. The one rule: credit that nobody could ask is 待核验, never clean; a grade
is what a register said.
"""

from __future__ import annotations

from datetime import date

from desk.applicant import Applicant
from desk.case import Case
from desk.credit import CreditFacts, CreditSource, open_listings
from desk.roles import PRIORITY, STATUSES, IdentityMatch
from ui.window.tongue import tr
from ui.window.views.shell import Badge, Tone

STALE_AFTER = 30


def role_badges(case: Case, today: date) -> tuple[Badge, ...]:
    """In the order in which a clerk asks: who acts, minors, cards, credit."""
    applicant = case.applicant
    if applicant is None:
        return ()
    found = [_actor(applicant, today)]
    if applicant.founding:
        found.append(Badge(text=tr("尚未设立"), tone=Tone.PRIMARY))
    if applicant.is_minor(today):
        found.append(_minor(applicant))
    if applicant.recipient is not None:
        found.append(Badge(text=tr("另有领取人"), tone=Tone.QUIET))
    if applicant.unreadable is not None:
        found.append(Badge(text=tr("芯片不可读"), tone=Tone.WARN))
    found.extend(
        Badge(text=_status_words(each.kind), tone=Tone.OK)
        for each in applicant.statuses
        if each.holds(today)
    )
    credit = credit_badge(case.dossier.credit, today)
    return (*found, *(() if credit is None else (credit,)))


def credit_badge(credit: CreditFacts, today: date) -> Badge | None:
    """How credit stands; nothing while nobody asked."""
    report = credit.report
    if report is None:
        return None
    listed = open_listings(report, today)
    age = report.age_days(today)
    old = tr("（{0} 天前）", age) if age else ""
    if listed:
        return Badge(text=tr("信用名单{0}", old), tone=Tone.BAD)
    if report.source is CreditSource.NONE:
        return Badge(text=tr("信用待核验"), tone=Tone.WARN)
    if report.pending:
        return Badge(text=tr("本机名单未列入{0}，待核验", old), tone=Tone.WARN)
    if age > STALE_AFTER:
        return Badge(text=tr("信用 {0}{1}，已陈旧", report.grade, old), tone=Tone.WARN)
    return Badge(text=tr("信用 {0}{1}", report.grade, old), tone=Tone.OK)


def _actor(applicant: Applicant, today: date) -> Badge:
    agent = applicant.agent
    if agent is None:
        return Badge(text=tr("本人办理"), tone=Tone.PRIMARY)
    if agent.identity_match is IdentityMatch.MISMATCH:
        return Badge(text=tr("代理人人证不符"), tone=Tone.BAD)
    if agent.valid_to is not None and agent.valid_to < today:
        return Badge(text=tr("委托已到期"), tone=Tone.BAD)
    return Badge(text=tr("代办"), tone=Tone.PRIMARY)


def _status_words(kind: str) -> str:
    name = STATUSES.get(kind, kind)
    return tr("{0} · 优先", name) if kind in PRIORITY else name


def _minor(applicant: Applicant) -> Badge:
    if applicant.guardian is None:
        return Badge(text=tr("未成年，缺监护人"), tone=Tone.BAD)
    return Badge(text=tr("未成年，监护人：{0}", applicant.guardian.relation), tone=Tone.PRIMARY)
