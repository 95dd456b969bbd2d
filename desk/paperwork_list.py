"""The list of papers of a case: which there are, who composes them, when each is earned.

Owned by no thread. The one rule: the order of this list is the order of printing; a paper
that is earned twice (a second special procedure) is printed twice.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from desk import (
    paperwork,
    paperwork_bundle,
    paperwork_clock,
    paperwork_custody,
    paperwork_estate,
    paperwork_fees,
    paperwork_hall,
    paperwork_licence,
    paperwork_notices,
    paperwork_outcome,
    paperwork_promise,
    paperwork_report,
    paperwork_roll,
    paperwork_seals,
)
from desk.case import Case
from desk.closing import Notice
from desk.desk import Desk
from desk.document_numbers import DocumentKind, case_document
from desk.events.facts import Mode, Origin, Result
from desk.papers import Paper
from desk.people import Actor
from desk.stages import Stage

Composer = Callable[[Desk, Case, Actor], Paper]


@dataclass(frozen=True, slots=True, kw_only=True)
class CasePaper:
    """One kind of paper of a case: its name, who composes it, how often it is earned.

    `seal` is the seal that stands on it, "" where none does.
    """

    template: str
    title: str
    compose: Composer
    earned: Callable[[Case], int]
    seal: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeDue:
    """A notice of the case that has to reach somebody, and the paper that says it."""

    notice: Notice
    template: str
    title: str
    document_number: str


def _when(found: bool) -> int:
    return int(found)


def _at(stage: Stage) -> Callable[[Case], int]:
    return lambda case: _when(case.stage is stage)


def _collected(case: Case) -> int:
    return _when(bool(case.receipt) and case.received_at is None)


def _restarted(case: Case) -> int:
    return sum(asked.completed is not None for asked in case.supplements)


def _tolerated(case: Case) -> int:
    return _when(case.accepted_at is not None and bool(paperwork_promise.owed_lines(case)))


def _promised(case: Case) -> int:
    return _when(bool(case.receipt) and case.dossier.promise is not None)


def _pledged(case: Case) -> int:
    return _when(bool(case.receipt) and case.dossier.credit.promise is not None)


def _bundled(case: Case) -> int:
    return _when(
        case.accepted_at is not None and case.item is not None and bool(case.item.bundle)
    )


def _resumed(case: Case) -> int:
    return sum(s.ended_on is not None for s in paperwork_clock.procedures_of(case))


def _slips(case: Case) -> int:
    joint = case.dossier.joint
    return 0 if joint is None else sum(len(task.slips) for task in joint.tasks)


def _decided(case: Case) -> int:
    """A decision that this window makes known: its own, or one that takes something away.

    One that the department printed and sealed itself is composed when somebody asks for it.
    """
    made = case.decision
    if made is None or case.mode is Mode.SIMULATED:
        return 0
    return _when(made.origin is Origin.AT_ONCE or made.result is Result.NOT_GRANTED)


def _simulated(case: Case) -> int:
    return _when(case.decision is not None and case.mode is Mode.SIMULATED)


def _issued(case: Case) -> int:
    return _when(case.stage in (Stage.ISSUED, Stage.HANDED_OVER))


def _served(case: Case) -> int:
    return _when(case.closing.receipt is not None)


def _of(
    template: str, title: str, compose: Composer, earned: Callable[[Case], int], seal: str = ""
) -> CasePaper:
    return CasePaper(template=template, title=title, compose=compose, earned=earned, seal=seal)


_ACCEPTANCE, _APPROVAL, _ORGAN = "受理专用章", "审批专用章", "行政机关印章"
n, c, o, p = paperwork_notices, paperwork_clock, paperwork_outcome, paperwork_promise
k, h, b = paperwork_custody, paperwork_hall, paperwork_bundle
f, r = paperwork_fees, paperwork_roll
s = paperwork_seals

PAPERS: tuple[CasePaper, ...] = (
    _of(k.MANDATE, "代办委托书", k.agency_mandate, _collected),
    _of(k.COLLECTED, "代收凭证", k.collected_slip, _collected),
    _of(
        paperwork.RECEIPT,
        "收件凭证",
        paperwork.collection_receipt,
        lambda case: _when(case.received_at is not None),
        "收件专用章",
    ),
    _of(p.PLEDGE, "信用承诺书", p.credit_pledge, _pledged),
    _of(
        n.SUPPLEMENT,
        "补正材料通知书",
        n.supplement_notice,
        lambda case: len(case.supplements),
        _ACCEPTANCE,
    ),
    _of(n.RESTART, "补正后重新启动通知单", n.restart_notice, _restarted, _ACCEPTANCE),
    _of(
        paperwork.NOTICE,
        "受理通知书",
        paperwork.acceptance_notice,
        lambda case: _when(case.accepted_at is not None),
        _ACCEPTANCE,
    ),
    _of(p.TOLERANCE, "容缺受理通知书", p.tolerance_notice, _tolerated, _ACCEPTANCE),
    _of(p.COMMITMENT, "告知承诺书", p.commitment_paper, _promised, _ORGAN),
    _of(h.BUNDLE, "一件事登记表", h.bundle_form, _bundled),
    _of(b.PARTS, "一件事分表", b.bundle_parts, lambda _case: 0),
    _of(f.FEE_NOTICE, "缴费通知书", f.fee_notice, lambda _case: 0, _ORGAN),
    _of(k.FEE, "缴费登记单", k.fee_sheet, lambda case: len(case.dossier.fees.entries)),
    _of(k.CUSTODY, "物料流转凭证", k.custody_slip, lambda _case: 0),
    _of(s.REGISTRATION, "印章刻制登记表", s.seal_registration, lambda _case: 0),
    _of(s.ORDER_SHEET, "印章刻制委托单", s.seal_order_sheet, lambda _case: 0),
    _of(h.CONTACT, "部门联系单", h.contact_slip, _slips),
    _of(
        c.SUSPENSION,
        "特别程序期限告知书",
        c.suspension_notice,
        lambda case: len(c.procedures_of(case)),
        _APPROVAL,
    ),
    _of(c.RESUMPTION, "恢复办理通知书", c.resumption_notice, _resumed, _APPROVAL),
    _of(
        c.EXTENSION,
        "延长办理期限通知书",
        c.extension_notice,
        lambda case: _when(case.dossier.clock.extension is not None),
        _APPROVAL,
    ),
    _of(n.REFUSAL, "不予受理决定书", n.refusal_decision, _at(Stage.REFUSED), _ACCEPTANCE),
    _of(n.RETURN, "退件通知书", n.return_notice, _at(Stage.RETURNED), _ACCEPTANCE),
    _of(n.WITHDRAWAL, "撤回申请确认书", n.withdrawal_notice, _at(Stage.WITHDRAWN), _ACCEPTANCE),
    _of(
        c.TERMINATION, "终止办理通知书", c.termination_notice, _at(Stage.TERMINATED), _APPROVAL
    ),
    _of(o.OPINION, "模拟审批意见", o.simulated_opinion, _simulated),
    _of(o.DECISION, "决定书", o.decision_paper, _decided, _ORGAN),
    _of(o.COLLECTION, "证照领取单", o.collection_slip, _issued),
    _of(r.PICKUP, "取件凭证", r.pickup_slip, lambda _case: 0),
    _of(o.DELIVERY, "送达回证", o.delivery_receipt, _served),
    _of(o.ARCHIVE, "归档目录", o.archive_index, _at(Stage.ARCHIVED)),
)
BY_TEMPLATE: Mapping[str, CasePaper] = MappingProxyType(
    {paper.template: paper for paper in PAPERS}
)
# Papers that belong to no case: their composers are called with what they tell of.
OTHERS: Mapping[str, str] = MappingProxyType(
    {
        n.ONE_TIME: "一次性告知书",
        k.EMERGENCY: "应急收件单",
        h.VISIT: "综合收件回执",
        h.GUIDE: "办事指南",
        h.DAY: "日结表",
        h.SHIFT: "交接单",
        paperwork_report.REPORT: "日报",
        r.TICKET: "取号票",
        paperwork_estate.APPLICATION: "不动产登记申请书",
        paperwork_estate.INQUIRY: "不动产登记询问记录",
        paperwork_licence.LICENCE: "证照套打",
        o.TRANSFER: "证照移交清单",
    }
)


def earned(case: Case) -> tuple[str, ...]:
    """Templates that the case has earned so far, in order, each once."""
    return tuple(paper.template for paper in PAPERS if paper.earned(case))


def earned_between(before: Case, after: Case) -> tuple[str, ...]:
    """Templates that are earned more often after than before, in order."""
    return tuple(
        paper.template for paper in PAPERS if paper.earned(after) > paper.earned(before)
    )


def outstanding(case: Case, printed: Iterable[str]) -> tuple[str, ...]:
    """Earned templates of which fewer were printed than were earned; `printed` one by one."""
    done = list(printed)
    return tuple(
        paper.template for paper in PAPERS if paper.earned(case) > done.count(paper.template)
    )


def notices_of(case: Case) -> tuple[NoticeDue, ...]:
    """The notices of the case that have to reach the applicant, in the order of their acts.

    A delivery is recorded with the same `notice` and `document_number`
    (desk.acts.delivering).
    """
    found = [
        _notice(Notice.SUPPLEMENT, n.SUPPLEMENT, asked.document_number)
        for asked in case.supplements
    ]
    extension = case.dossier.clock.extension
    if extension is not None:
        found.append(_notice(Notice.EXTENSION, c.EXTENSION, extension.document_number))
    if case.stage is Stage.REFUSED:
        number = case_document(case, DocumentKind.REFUSAL)
        found.append(_notice(Notice.REFUSAL, n.REFUSAL, number))
    if case.stage is Stage.TERMINATED:
        number = case_document(case, DocumentKind.TERMINATION)
        found.append(_notice(Notice.TERMINATION, c.TERMINATION, number))
    if case.decision is not None and case.decision.licence is None:
        found.append(_notice(Notice.DECISION, o.DECISION, case.decision.number))
    return tuple(found)


def _notice(notice: Notice, template: str, number: str) -> NoticeDue:
    return NoticeDue(
        notice=notice,
        template=template,
        title=BY_TEMPLATE[template].title,
        document_number=number,
    )
