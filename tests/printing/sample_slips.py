"""Slips and promises for the tests and the gallery: what one person takes away or signs.

The one rule: people, companies and figures are invented; each sample is the fullest of its
kind.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from desk.papers import Paper
from desk.papers_custody import (
    AgencyMandate,
    CollectedSlip,
    CustodyLine,
    CustodySlip,
    EmergencyBook,
    EmergencySlip,
    FeeSheet,
)
from desk.papers_outcome import CollectionSlip, DeliveryReceipt, ServedPaper
from desk.papers_promise import CreditPledge
from tests.printing.sample_letters import AT, CASE, LATER
from tests.printing.sample_papers import MATERIALS

OF_CASE: dict[str, Any] = {
    k: v for k, v in CASE.items() if k not in ("addressee", "document_number", "on")
}
OF_POINT = {**OF_CASE, "organ": "", "hall": "示例镇示例村便民服务代办点", "window": "代办点"}
OF_HALL = {**OF_CASE, "qr": "", "spoken": "", "agent": "", "copies": 1}
MANNERS = (("直接送达", True), ("委托送达", False), ("邮寄送达", False), ("留置送达", False))

SLIPS: dict[str, Paper] = {
    "credit_pledge": CreditPledge(
        **OF_CASE,
        template="credit_pledge",
        pledges=("依法依规开展经营活动。", "资料真实、合法、有效。", "自觉接受监督检查。"),
        validity="自签署之日起至所办事项办结之日",
        publication=True,
        publication_text="本承诺书可以通过信用网站向社会公开。",
        consequence="违背承诺的，记入信用记录，并依法接受惩戒。",
        report_number="XY2025112400017",
        queried_at=AT,
        grade="A",
        promised_at=AT,
    ),
    "agency_mandate": AgencyMandate(
        **OF_POINT,
        template="agency_mandate",
        principal="王建国",
        principal_certificate="999999********121X",
        trustee="陈桂芳",
        trustee_post="示例镇示例村便民服务代办点",
        matters=("食品经营许可证核发（延续）",),
        scope=("代为递交材料、领取回执。", "代为领取办理结果。"),
        given_at=AT,
        valid_to=date(2025, 12, 31),
        clauses=("代办服务不收取任何费用。", "代办员只递送材料，不作出任何决定。"),
        phone="138****0001",
    ),
    "collected_slip": CollectedSlip(
        **{**OF_POINT, "notes": ("本凭证只说明代办点收下了上列材料。",)},
        template="collected_slip",
        materials=MATERIALS[:3],
        summary="共 3 件：纸质 2 电子 1 容缺 0",
        point="示例镇示例村便民服务代办点",
        collected_at=AT,
        collected_by="陈桂芳",
        destination="示范区政务服务大厅",
        reaches=date(2025, 11, 26),
        query_code="402817",
        missing=("健康证明",),
    ),
    "custody_slip": CustodySlip(
        **OF_CASE,
        template="custody_slip",
        rows=(
            CustodyLine(order=1, name="食品经营许可证（原证）", count="1 件", mark="JY-001"),
            CustodyLine(order=2, name="平面示意图", count="2 份", remark="归还"),
        ),
        giver="示范区政务服务大厅 3 号窗口",
        receiver="食品经营审批科",
        purpose="送审",
        moved_at=AT,
        back_by=date(2025, 12, 1),
    ),
    "fee_sheet": FeeSheet(
        **OF_CASE,
        template="fee_sheet",
        payer="王建国",
        standard="不动产登记费：住宅每件 80 元",
        basis="发改价格规〔2016〕2559号（示例，待确认）",
        amount="80.00 元",
        disclaimer="本单不作财政票据。本窗口不收取现金，缴费以财政票据为准。",
        when="领证前缴纳",
        means="银行代收",
        voucher="37990125000000017",
        paid_at=AT,
        waived="小微企业减免（示例）",
    ),
    "emergency_book": EmergencyBook(
        **{**OF_HALL, "number": "YJ99990000131-9001-9003", "organ": ""},
        template="emergency_book",
        slips=tuple(
            EmergencySlip(
                number=f"YJ99990000131{serial}",
                qr=f"OWD1E:99990000131:{serial}:{'Ab9_-' * 18}",
            )
            for serial in range(9001, 9004)
        ),
        instructions=(
            "停电或者系统不能使用时手工填写，恢复后由窗口补录。",
            "办理期限以本单所填收件时间为准，经值班主任确认后生效。",
        ),
    ),
    "delivery_receipt": DeliveryReceipt(
        **{**OF_CASE, "copies": 1},
        template="delivery_receipt",
        served=(
            ServedPaper(name="准予行政许可决定书", number="示审决〔2025〕00131-11240028号"),
            ServedPaper(name="受理通知书", number="示审受〔2025〕00131-11240028号", copies=2),
        ),
        addressee="王建国",
        place="示范区政务服务大厅 3 号窗口",
        manners=MANNERS,
        delivered_at=LATER,
        receiver="李玉英",
        for_another="本人外出，配偶代收",
        remark="当面点清",
    ),
    "collection_slip": CollectionSlip(
        **OF_CASE,
        template="collection_slip",
        licence_kind="食品经营许可证",
        licence_number="JY19999000000011",
        issuer="历城示范区行政审批服务局",
        valid_text="2025-12-01 至 2030-11-30",
        blank="00012001",
        receiver="李玉英",
        receiver_certificate="999999********1225",
        manners=(("本人领取", False), ("代理人领取", True), ("邮寄", False)),
        mail_number="EX000000000CN",
        taken_at=LATER,
        old_licence="原证已收回",
        bring=("本人有效身份证件", "代领的携带授权委托书和双方身份证件"),
        authority="授权委托书（2025-11-20）",
    ),
}  # fmt: skip
