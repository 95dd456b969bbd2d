"""What every paper of a case or of the hall begins with: names, numbers, marks, materials.

Owned by no thread. The one rule: names on papers that others see are masked; only a paper
addressed to the applicant calls them by their whole name.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any, TypeVar

from desk.case import Case
from desk.desk import Desk
from desk.events.facts import Event, Mode
from desk.events.kinds import WORDS, read
from desk.item import ItemVersion, MaterialRule, SpecialProcedure
from desk.item_basis import Limit
from desk.item_words import FeeMoment, MaterialForm
from desk.material import ELECTRONIC, Collected, Material, tally
from desk.names import mask_name, mask_number
from desk.paper_code import paper_code
from desk.papers import MaterialLine
from desk.paperwork_wording import remedy, wording
from desk.people import Actor
from desk.ports.clock import Trust

E = TypeVar("E", bound=Event)

FEE_MOMENTS = {
    FeeMoment.BEFORE_ACCEPTANCE: "受理前缴纳",
    FeeMoment.BEFORE_ISSUE: "领证前缴纳",
    FeeMoment.AFTER_DECISION: "决定后缴纳",
}
DRAFT = "草稿"
_STATES = {
    Collected.PAPER: "已收",
    Collected.SCAN: "已扫描",
    Collected.ATTACHMENT: "电子件",
    Collected.LICENCE: "电子证照",
    Collected.SHARED: "数据共享",
    Collected.REUSED: "复用",
    Collected.PROMISE: "告知承诺",
    Collected.TOLERATED: "容缺",
    Collected.NOT_APPLICABLE: "不适用",
}


def sheet(
    desk: Desk, actor: Actor, template: str, *, number: str, item: ItemVersion | None = None
) -> dict[str, Any]:
    """The fields of a paper that belongs to no case; `number` is ASCII."""
    reading, station = desk.clock.read(), desk.station
    return {
        "template": template,
        "version": wording(template, reading.wall.date()).printed_version,
        "number": number,
        "organ": "" if item is None else item.organ.name,
        "hall": station.hall_name,
        "window": station.window,
        "item_name": "" if item is None else item.name,
        "item_code": "" if item is None else item.code,
        "clerk": actor.name,
        "watermark": "演示" if station.demonstration else None,
        "time_note": "时间未经平台校验" if reading.trust is Trust.UNVERIFIED else "",
        "station": station.name,
        "printed_at": reading.wall,
    }


def common(desk: Desk, case: Case, actor: Actor, template: str) -> dict[str, Any]:
    """The fields of a paper of a case, in two copies, the applicant masked."""
    applicant, counted = case.get_applicant(), tally(case.materials.values())
    return {
        **sheet(desk, actor, template, number=case.receipt, item=case.get_item()),
        "organ": case.implementing_organ().name,
        "spoken": case.spoken,
        "qr": receipt_qr(desk, case, template),
        "copies": 2,
        "applicant": mask_name(applicant.name),
        "certificate": mask_number(applicant.certificate_number),
        "agent": "" if applicant.agent is None else mask_name(applicant.agent.name),
        "watermark": watermark(desk, case),
        "materials": material_lines(case),
        "summary": (
            f"共 {counted.total} 件：纸质 {counted.paper} 电子 {counted.electronic} "
            f"容缺 {counted.tolerated}"
            + (f" 承诺 {counted.promised}" if counted.promised else "")
        ),
    }


def addressed(desk: Desk, case: Case, actor: Actor, template: str) -> dict[str, Any]:
    """The fields of a letter to the applicant: the whole name, remarks of the wording."""
    name = case.get_applicant().name
    text = wording(template, desk.clock.now().date())
    return {
        **common(desk, case, actor, template),
        "applicant": name,
        "addressee": name,
        "notes": text.all("notes"),
        "materials": (),
        "summary": "",
    }


def where_to_object(case: Case, on: date, *, needed: bool) -> str:
    """The remedies of the case's item; Refused("paper.remedies-missing") where needed."""
    return remedy(case.get_item(), on, needed=needed)


def receipt_qr(desk: Desk, case: Case, template: str) -> str:
    """ASCII payload of the QR of a case's paper: receipt, kind, check of the case, signed.

    Another window without a line checks it (desk.acts.proving).
    """
    return signed_code(desk, number=case.receipt, template=template, about=case.case_id)


def signed_code(desk: Desk, *, number: str, template: str, about: str = "") -> str:
    """The payload of a paper of this station, under its signature."""
    station = desk.station.station_id
    return paper_code(
        desk.signer, number=number, template=template, station=station, about=about
    )


def watermark(desk: Desk, case: Case) -> str | None:
    """What is printed across the page of a paper that does not count in law."""
    if desk.station.demonstration:
        return "演示"
    marks = {Mode.SIMULATED: "模拟审批", Mode.TRAINING: "培训"}
    return marks.get(case.mode)


def form_mark(desk: Desk, case: Case) -> str | None:
    """As `watermark`, with 草稿 on a form that is printed before all of it was filled in."""
    unfinished = case.received_at is None and (case.missing_answers() or case.missing_fields())
    marks = (watermark(desk, case), DRAFT if unfinished else None)
    return "·".join(mark for mark in marks if mark) or None


def sheet_number(desk: Desk, prefix: str) -> str:
    """A number for a paper without a case: prefix, region, station, the second it was made.

    It identifies a sheet for whoever looks for it; it is no document number.
    """
    station, now = desk.station, desk.clock.now()
    return f"{prefix}{station.region[:6]}{station.code5}-{now:%Y%m%d%H%M%S}"


def events_of(desk: Desk, case: Case, kind: type[E]) -> tuple[E, ...]:
    """What this station itself wrote of that kind on the case, in order."""
    found = []
    for entry in desk.store.views.entries(case_id=case.case_id):
        facts = entry.facts() if entry.header.kind == WORDS[kind] else None
        event = None if facts is None else read(entry.header.kind, facts)
        if isinstance(event, kind):
            found.append(event)
    return tuple(found)


def material_lines(case: Case) -> tuple[MaterialLine, ...]:
    """What was collected, in the item's order."""
    return _rows(case, {Collected.NOT_APPLICABLE})


def returned_lines(case: Case) -> tuple[MaterialLine, ...]:
    """What lies here on paper and goes back: originals and copies."""
    rows = _rows(case, {Collected.NOT_APPLICABLE, Collected.TOLERATED, Collected.PROMISE})
    paper = [row for row in rows if row.originals or row.copies]
    return tuple(_numbered(paper))


def _rows(case: Case, without: set[Collected]) -> tuple[MaterialLine, ...]:
    found = [(rule, case.materials.get(rule.code)) for rule in case.rules()]
    rows = [(rule, m) for rule, m in found if m and m.how not in without]
    return tuple(_line(n, rule, m) for n, (rule, m) in enumerate(rows, 1))


def _numbered(lines: Iterable[MaterialLine]) -> Iterable[MaterialLine]:
    for order, line in enumerate(lines, 1):
        yield MaterialLine(
            order=order,
            name=line.name,
            originals=line.originals,
            copies=line.copies,
            source=line.source,
            state="退还",
        )


def _line(order: int, rule: MaterialRule, material: Material) -> MaterialLine:
    return MaterialLine(
        order=order,
        name=rule.name,
        originals=material.originals,
        copies=material.copies,
        electronic=max(len(material.files), 1) if material.how in ELECTRONIC else 0,
        source=rule.source.label,
        state=_STATES[material.how] + ("（待核验）" if material.pending else ""),
    )


def procedure_text(procedure: SpecialProcedure) -> str:
    """A special procedure and that it stops the clock."""
    limit = f"{procedure.limit.text}，" if procedure.limit else ""
    return f"{procedure.name}（{limit}不计入承诺时限）"


def fee_text(item: ItemVersion) -> str:
    """What is charged, on what basis, when."""
    if item.fee is None:
        return "不收费"
    return f"{item.fee.standard}（依据：{item.fee.basis}；{FEE_MOMENTS[item.fee.when]}）"


def promised_text(item: ItemVersion) -> str:
    """The promised limit in words."""
    if item.is_at_once:
        return "当场办结"
    return limit_text(item.promised)


def limit_text(limit: Limit | None) -> str:
    """A limit in words, "" for none."""
    return "" if limit is None else limit.text


def sample(rule: MaterialRule) -> str:
    """The filled example and the blank form of a material, where there are any."""
    papers = [f"样表：{rule.sample}"] if rule.sample else []
    papers += [f"空白表：{rule.blank}"] if rule.blank else []
    return "；".join(papers)


def requirement(rule: MaterialRule) -> str:
    """How many of a material are asked for, in which form, and what is looked at."""
    counts = [
        f"{word} {count} 份"
        for word, count in (("原件", rule.originals), ("复印件", rule.copies))
        if count
    ]
    form = [] if rule.form is MaterialForm.EITHER else [rule.form.label]
    points = ["要点：" + "、".join(rule.review_points)] if rule.review_points else []
    return "；".join([*counts, *form, *points])


def long_day(day: date | None) -> str:
    """A day as sentences write it, "" for none."""
    return f"{day:%Y}年{day.month}月{day.day}日" if day else ""
