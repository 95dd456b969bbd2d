"""Composers of the hall: 综合回执, 一件事登记表, 部门联系单, 办事指南, 日结表, 交接单.

Owned by no thread. The one rule: figures come from the day's close and states from the case;
what is handed over is what the person counted and passed in.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from desk.case import Case
from desk.desk import Desk
from desk.events.station import DayClosed
from desk.item import ItemVersion
from desk.joint_handling import Slip, Task, find_task
from desk.loose_ends import end_words, slip_words
from desk.names import mask_name, mask_number
from desk.papers_hall import (
    BundleForm,
    ContactSlip,
    DaySheet,
    ItemGuide,
    ShiftLine,
    ShiftSheet,
    VisitLine,
    VisitReceipt,
)
from desk.paperwork_bundle import FORM, bundle_line, form_parts
from desk.paperwork_notices import needed_lines
from desk.paperwork_parts import (
    DRAFT,
    common,
    fee_text,
    limit_text,
    long_day,
    procedure_text,
    promised_text,
    sheet,
    sheet_number,
    watermark,
)
from desk.paperwork_wording import remedy, wording
from desk.part_clocks import leg_due, legs
from desk.people import Actor
from desk.refusal import Refused

VISIT = "visit_receipt"
BUNDLE = FORM
CONTACT = "contact_slip"
GUIDE = "item_guide"
DAY = "day_sheet"
SHIFT = "shift_sheet"


def visit_receipt(
    desk: Desk,
    actor: Actor,
    cases: Sequence[Case],
    *,
    states: Mapping[str, str],
    visitor: str = "",
    certificate: str = "",
    number: str = "",
) -> VisitReceipt:
    """综合收件回执 of the cases of one visit; `states` names a stage by its word.

    Raises Refused("paper.not-earned") when none of them was received.
    """
    received = [case for case in cases if case.receipt]
    if not received:
        raise Refused("paper.not-earned")
    now, first = desk.clock.now(), received[0].get_applicant()
    rows = tuple(
        VisitLine(
            order=n,
            item_name=case.get_item().name,
            applicant=mask_name(case.get_applicant().name),
            receipt=case.receipt,
            state=states.get(case.stage.value, case.stage.value),
            promised=long_day(case.promised_on),
        )
        for n, case in enumerate(received, 1)
    )
    phones = {case.implementing_organ().phone for case in received} - {""}
    return VisitReceipt(
        **sheet(desk, actor, VISIT, number=number or sheet_number(desk, "ZH")),
        copies=2,
        applicant=visitor or first.name,
        certificate=mask_number(certificate or first.certificate_number),
        notes=wording(VISIT, now.date()).all("notes"),
        rows=rows,
        visited_at=now,
        phones=tuple(sorted(phones)),
    )


def bundle_form(desk: Desk, case: Case, actor: Actor) -> BundleForm:
    """The one form of a bundle, each field once, under the first part that is given it.

    Before receipt it is a 草稿 to be read over, under a number of its own.
    Raises Refused("paper.not-earned") for an item that bundles nothing.
    """
    item = case.get_item()
    if not item.bundle or case.applicant is None:
        raise Refused("paper.not-earned")
    at = case.received_at or desk.clock.now()
    known = common if case.receipt else _drafted
    return BundleForm(
        **{
            **known(desk, case, actor, BUNDLE),
            "applicant": case.get_applicant().name,
            "materials": (),
            "summary": "",
        },
        title="企业开办登记表" if "企业开办" in item.name else "一件事登记表",
        parts=form_parts(item, case.form, at.date()),
        lines=tuple(bundle_line(case, part) for part in item.bundle),
        filled_at=at,
        promised_on=case.promised_on,
        giveaways=tuple(
            each.name
            for each in item.giveaways
            if each.since <= at.date() and (each.until is None or at.date() < each.until)
        ),
        declaration=wording(BUNDLE, at.date()).text("declaration"),
    )


def _drafted(desk: Desk, case: Case, actor: Actor, template: str) -> dict[str, Any]:
    """The fields of a form of a draft: no receipt, no code that could be taken for one."""
    marks = (watermark(desk, case), DRAFT)
    return {
        **sheet(desk, actor, template, number=sheet_number(desk, "CG"), item=case.get_item()),
        "certificate": mask_number(case.get_applicant().certificate_number),
        "watermark": "·".join(mark for mark in marks if mark),
    }


def contact_slip(desk: Desk, case: Case, actor: Actor) -> ContactSlip:
    """部门联系单: the slip that was sent last; Refused("paper.not-earned") without one."""
    joint, item = case.dossier.joint, case.get_item()
    sent = [] if joint is None else [(t, slip) for t in joint.tasks for slip in t.slips]
    if joint is None or not sent:
        raise Refused("paper.not-earned")
    task, slip = max(sent, key=lambda each: each[1].at)
    rule = find_task(item.joint, task.code)
    if rule is None:
        raise Refused("paper.not-earned")
    lead = next((each.organ.name for each in item.joint if each.lead), item.organ.name)
    own = next(leg for leg in legs(item.joint) if leg.code == task.code)
    started = None if task.started is None else task.started.date()
    due = leg_due(own, joint.began.date(), started, desk.calendar, case.suspensions)
    return ContactSlip(
        **{
            **common(desk, case, actor, CONTACT),
            "notes": wording(CONTACT, slip.at.date()).all("notes"),
        },
        to_organ=rule.organ.name,
        lead=lead,
        task=rule.name,
        limit_text=limit_text(rule.limit),
        sent_at=slip.at,
        due=None if due is None else due.on,
        asked=slip.asked,
        **_answer(task, slip),
    )


def item_guide(desk: Desk, actor: Actor, item: ItemVersion) -> ItemGuide:
    """办事指南 of an item version, all materials of every situation."""
    on = desk.clock.now().date()
    needed = needed_lines(item, {}, None)
    return ItemGuide(
        **sheet(desk, actor, GUIDE, number=_guide_number(item), item=item),
        notes=wording(GUIDE, on).all("notes"),
        summary=f"共 {len(needed)} 项",
        in_force=item.effective,
        item_version=item.version,
        kind=item.kind.label,
        case_type=item.case_type.label,
        needed=needed,
        conditions=item.conditions,
        basis=item.legal_basis,
        procedure=tuple(
            f"{step.name}" + (f"：{step.limit.text}" if step.limit else "")
            for step in item.procedure
        ),
        promised_text=promised_text(item),
        statutory_text=limit_text(item.statutory),
        fee_text=fee_text(item),
        results=item.result_licences,
        channels="、".join(item.channels),
        cross_region=item.cross_region,
        phones=tuple(p for p in (item.organ.phone,) if p),
        remedy=remedy(item, on, needed=False),
        supervising="" if item.supervising is None else item.supervising.name,
        entrusted="" if item.entrusted is None else item.entrusted.name,
        points="、".join(each.label for each in sorted(item.acceptance_points)),
        ways="、".join(_ways(item)),
        standard=item.service_standard,
        visits=item.visits,
        situations=tuple(
            f"{each.question}（{'／'.join(option.text for option in each.options)}）"
            for each in item.situations
        ),
        special_procedures=tuple(procedure_text(each) for each in item.special_procedures),
        giveaways=tuple(
            each.name
            for each in item.giveaways
            if each.since <= on and (each.until is None or on < each.until)
        ),
    )


def _ways(item: ItemVersion) -> tuple[str, ...]:
    """The easier ways that the item allows."""
    ways = (
        (item.tolerance_allowed, "容缺受理"),
        (item.commitment_allowed, "告知承诺"),
        (item.simulation_allowed, "模拟审批"),
    )
    return tuple(word for allowed, word in ways if allowed)


def day_sheet(
    desk: Desk,
    actor: Actor,
    closed: DayClosed,
    *,
    names: Mapping[str, str],
    numbers: Sequence[tuple[str, int]] = (),
) -> DaySheet:
    """日结表 of a close; `names` are the figures to print by their words, in order."""
    station = desk.station
    return DaySheet(
        **sheet(
            desk,
            actor,
            DAY,
            number=f"RJ{station.region[:6]}{station.code5}-{closed.day:%Y%m%d}",
        ),
        notes=wording(DAY, closed.day).all("notes"),
        day=closed.day,
        figures=tuple(
            (label, closed.figures[name])
            for name, label in names.items()
            if name in closed.figures
        ),
        closed_at=closed.at,
        unsent=closed.unsent,
        gaps=closed.gaps,
        numbers=tuple(numbers),
        restates=closed.restates,
        slips=slip_words(closed.slips),
        ends=end_words(closed.ends, closed.blanks, closed.blank_notes),
        last_contact=closed.last_contact[:16].replace("T", " "),
    )


def shift_sheet(
    desk: Desk,
    actor: Actor,
    *,
    giver: str,
    taker: str,
    rows: Sequence[ShiftLine],
    close: bool = False,
    number: str = "",
) -> ShiftSheet:
    """交接单 of what one person hands the next, in two copies."""
    now = desk.clock.now()
    return ShiftSheet(
        **sheet(desk, actor, SHIFT, number=number or sheet_number(desk, "JJ")),
        copies=2,
        notes=wording(SHIFT, now.date()).all("notes"),
        giver=giver,
        taker=taker,
        rows=tuple(rows),
        at=now,
        close=close,
    )


def _answer(task: Task, slip: Slip) -> dict[str, Any]:
    """The reply to that slip, where it came after it."""
    reply = task.reply
    if reply is None or reply.at < slip.at:
        return {}
    return {"answer": f"{reply.answer.label}：{reply.opinion}", "answered_at": reply.at}


def _guide_number(item: ItemVersion) -> str:
    return f"ZN{item.short_code or item.base_code}-V{item.version}"
