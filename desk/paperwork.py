"""From a case to what its papers say.

Owned by no thread. The one rule: a paper states only facts of the case and the dated wording
of its item, organ or rule; nothing is filled in to look complete.
"""

from __future__ import annotations

import base64
from typing import Any

from desk.acceptance import acceptance_law
from desk.canonical import canonical
from desk.case import Case
from desk.desk import Desk
from desk.events.facts import Mode
from desk.item import MaterialRule, SpecialProcedure
from desk.item_words import FeeMoment
from desk.material import ELECTRONIC, Collected, Material, tally
from desk.names import mask_name, mask_number
from desk.papers import AcceptanceNotice, CollectionReceipt, MaterialLine
from desk.people import Actor
from desk.ports.clock import Trust
from desk.refusal import Refused

RECEIPT = "collection_receipt"
NOTICE = "acceptance_notice"
VERSION = "2026-01"

_FEE_MOMENTS = {
    FeeMoment.BEFORE_ACCEPTANCE: "受理前缴纳",
    FeeMoment.BEFORE_ISSUE: "领证前缴纳",
    FeeMoment.AFTER_DECISION: "决定后缴纳",
}

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


def collection_receipt(desk: Desk, case: Case, actor: Actor) -> CollectionReceipt:
    """收件凭证 of a received case, in two copies."""
    item = case.get_item()
    if case.received_at is None:
        raise Refused("paper.not-received")
    law = acceptance_law(item.acceptance_rule, case.received_at.date())
    return CollectionReceipt(
        **_common(desk, case, actor, RECEIPT, "收件凭证"),
        number=case.receipt,
        qr=receipt_qr(desk, case),
        copies=2,
        copy_names=("第一联 窗口留存", "第二联 申请人"),
        received_at=case.received_at,
        rule_sentence=law.sentence,
        query_code=case.query_code,
        missing=tuple(rule.name for rule in case.missing_materials()),
    )


def acceptance_notice(desk: Desk, case: Case, actor: Actor) -> AcceptanceNotice:
    """受理通知书 of an accepted case; Refused("paper.not-accepted") before that."""
    item = case.get_item()
    if case.received_at is None or case.accepted_at is None:
        raise Refused("paper.not-accepted")
    promised = "当场办结" if item.is_at_once else (item.promised.text if item.promised else "")
    procedures = tuple(_procedure(p) for p in item.special_procedures)
    return AcceptanceNotice(
        # The notice is the applicant's own paper: it calls them by their whole name.
        **{**_common(desk, case, actor, NOTICE, "受理通知书"), "applicant": _name(case)},
        number=case.receipt,
        qr=receipt_qr(desk, case),
        copies=2,
        copy_names=("第一联 窗口留存", "第二联 申请人"),
        document_number=case.document_number,
        case_number=case.case_number,
        received_at=case.received_at,
        accepted_at=case.accepted_at,
        promised_on=case.promised_on,
        promised_text=promised + ("（遇特殊环节顺延）" if item.special_procedures else ""),
        statutory_text=item.statutory.text if item.statutory else "",
        tolerated=_tolerated(case),
        special_procedures=procedures,
        fee_text=_fee(case),
        query_code=case.query_code,
        phones=tuple(p for p in (item.organ.phone,) if p),
        delivery="",
        declaration="申请人声明：所提交的材料和填报的内容真实、有效。",
    )


def receipt_qr(desk: Desk, case: Case) -> str:
    """ASCII payload of a receipt's QR: receipt, case, and the station's signature of both.

    Another window without a line checks it before it records "handed in for receipt X".
    """
    facts = {"r": case.receipt, "c": case.case_id, "s": desk.station.station_id}
    signature = bytes.fromhex(desk.signer.sign(canonical(facts)))
    signed = base64.urlsafe_b64encode(signature).decode("ascii").rstrip("=")
    return f"OWD1:{case.receipt}:{case.case_id}:{desk.station.station_id}:{signed}"


def watermark(desk: Desk, case: Case) -> str | None:
    """What is printed across the page of a paper that does not count in law."""
    if desk.station.demonstration:
        return "演示"
    marks = {Mode.SIMULATED: "模拟审批", Mode.TRAINING: "培训"}
    return marks.get(case.mode)


def _common(desk: Desk, case: Case, actor: Actor, template: str, title: str) -> dict[str, Any]:
    item, applicant, station = case.get_item(), case.get_applicant(), desk.station
    counted = tally(case.materials.values())
    reading = desk.clock.read()
    return {
        "template": template,
        "version": VERSION,
        "title": title,
        "spoken": case.spoken,
        "organ": item.organ.name,
        "hall": station.hall_name,
        "window": station.window,
        "item_name": item.name,
        "item_code": item.code,
        "applicant": mask_name(applicant.name),
        "certificate": mask_number(applicant.certificate_number),
        "agent": "" if applicant.agent is None else mask_name(applicant.agent.name),
        "clerk": actor.name,
        "watermark": watermark(desk, case),
        "materials": _lines(case),
        "summary": (
            f"共 {counted.total} 件：纸质 {counted.paper} 电子 {counted.electronic} "
            f"容缺 {counted.tolerated}"
            + (f" 承诺 {counted.promised}" if counted.promised else "")
        ),
        "time_note": "时间未经平台校验" if reading.trust is Trust.UNVERIFIED else "",
        "station": station.name,
        "printed_at": reading.wall,
    }


def _name(case: Case) -> str:
    return case.get_applicant().name


def _lines(case: Case) -> tuple[MaterialLine, ...]:
    found = [(rule, case.materials.get(rule.code)) for rule in case.rules()]
    rows = [(r, m) for r, m in found if m and m.how is not Collected.NOT_APPLICABLE]
    return tuple(_line(n, rule, m) for n, (rule, m) in enumerate(rows, 1))


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


def _tolerated(case: Case) -> tuple[str, ...]:
    owed = [r.name for r in case.rules() if _is_tolerated(case.materials.get(r.code))]
    if not owed or case.tolerated_until is None:
        return tuple(owed)
    return tuple(f"{name}（{case.tolerated_until:%Y-%m-%d} 前补交）" for name in owed)


def _is_tolerated(material: Material | None) -> bool:
    return material is not None and material.how is Collected.TOLERATED


def _procedure(procedure: SpecialProcedure) -> str:
    limit = f"{procedure.limit.text}，" if procedure.limit else ""
    return f"{procedure.name}（{limit}不计入承诺时限）"


def _fee(case: Case) -> str:
    fee = case.get_item().fee
    if fee is None:
        return "不收费"
    return f"{fee.standard}（依据：{fee.basis}；{_FEE_MOMENTS[fee.when]}）"
