"""Papers for the tests: an invented case at an invented hall, in several sizes.

The ID number has a valid check digit and a region code reserved for tests.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from desk.papers import AcceptanceNotice, CollectionReceipt, MaterialLine

ZONE = ZoneInfo("Asia/Shanghai")
RECEIPT = "SJ99990000131202511240028" + "7"
ITEM_CODE = "11370102MB28399999400013100400001"
CASE = "1137010200401857XG4370131001000202511240028"
assert len(RECEIPT) == 26
assert len(CASE) == 43

MATERIALS = (
    MaterialLine(order=1, name="居民身份证", originals=1, source="读卡", state="已核验"),
    MaterialLine(order=2, name="营业执照副本", electronic=1, source="电子证照", state="已核验"),
    MaterialLine(
        order=3,
        name="食品经营许可证（原证）",
        originals=1,
        copies=1,
        source="高拍",
        state="已收",
    ),
    MaterialLine(
        order=4,
        name="食品经营场所、库房及主要设备设施布局、操作流程平面示意图（须标明面积、尺寸、"
        "功能分区、给排水与通风排烟设施位置，加盖申请单位公章或经营者签字按指印）",
        copies=2,
        source="高拍",
        state="已收",
    ),
    MaterialLine(
        order=5, name="食品安全管理制度", copies=1, source="复用 2022-12", state="已收"
    ),
    MaterialLine(order=6, name="延续申请书", originals=1, source="窗口生成", state="已签字"),
)


def receipt(**changes: object) -> CollectionReceipt:
    """A receipt with six materials."""
    paper = CollectionReceipt(
        template="collection-receipt",
        version="2025-11",
        number=RECEIPT,
        spoken="3-1124-028",
        qr=f"https://banshi.example/q?n={RECEIPT}&c=402817",
        organ="历城示范区行政审批服务局",
        hall="示范区政务服务大厅",
        window="3 号综合窗口",
        item_name="食品经营许可证核发（延续）",
        item_code=ITEM_CODE,
        applicant="王*国",
        certificate="999999********121X",
        agent="李*英（持授权委托书）",
        clerk="赵敏（工号 0317）",
        materials=MATERIALS,
        notes=(
            "请妥善保管本凭证，凭收件编号和查询码可在大厅自助机或扫描右上角二维码查询办理进度。",
            "原件核验后当场退回的，以本凭证“原件”一栏所列收存份数为准。",
        ),
        received_at=datetime(2025, 11, 24, 14, 32, 5, tzinfo=ZONE),
        rule_sentence="本窗口自收件之日起五个工作日内作出是否受理的决定；材料不齐全或者不符合"
        "法定形式的，将当场或者在五个工作日内一次告知需要补正的全部内容。",
        query_code="402817",
        copies=2,
        watermark="演示",
        station="999900-00131",
        printed_at=datetime(2025, 11, 24, 14, 33, tzinfo=ZONE),
    )
    return replace(paper, **changes)  # type: ignore[arg-type]


def notice(**changes: object) -> AcceptanceNotice:
    """An acceptance notice with six materials, one of them tolerated as missing."""
    paper = AcceptanceNotice(
        template="acceptance-notice",
        version="2025-11",
        number=RECEIPT,
        spoken="3-1124-028",
        qr=f"https://banshi.example/q?n={RECEIPT}&c=402817",
        organ="历城示范区行政审批服务局",
        hall="示范区政务服务大厅",
        window="3 号综合窗口",
        item_name="食品经营许可证核发（延续）",
        item_code=ITEM_CODE,
        applicant="王*国",
        certificate="999999********121X",
        clerk="赵敏（工号 0317）",
        materials=MATERIALS,
        document_number="示审食延受〔2025〕第00131-028号",
        case_number=CASE,
        received_at=datetime(2025, 11, 24, 14, 32, 5, tzinfo=ZONE),
        accepted_at=datetime(2025, 11, 24, 14, 35, 40, tzinfo=ZONE),
        promised_on=date(2025, 12, 1),
        promised_text="自受理次日起 5 个工作日，遇特殊环节顺延",
        statutory_text="自受理之日起 20 个工作日；经批准可延长 10 个工作日",
        tolerated=("从业人员健康证明：承诺于 2025年12月1日前补交，逾期未补交的终止办理。",),
        untaken=("经营场所使用证明（告知承诺，免予提交）",),
        special_procedures=("现场核查：不超过 5 个工作日，所需时间不计入办理期限。",),
        fee_text="不收费",
        query_code="402817",
        phones=("咨询 0531-00000000", "监督 12345"),
        delivery="窗口领取（凭本通知书和本人有效身份证件）",
        declaration="申请人已如实提交有关材料和反映真实情况，并对申请材料实质内容的真实性负责。",
        copies=2,
        watermark="演示",
        station="999900-00131",
        printed_at=datetime(2025, 11, 24, 14, 36, tzinfo=ZONE),
    )
    return replace(paper, **changes)  # type: ignore[arg-type]


def many_materials(count: int) -> tuple[MaterialLine, ...]:
    """A long list with names of more than sixty characters among them."""
    long = (
        "建设工程消防验收备案表及施工、监理、设计单位出具的消防工程竣工图纸与技术资料"
        "（一式三份，逐页加盖公章，附电子光盘）"
    )
    return tuple(
        MaterialLine(
            order=order,
            name=f"{long}之{order}" if order % 4 == 0 else f"第 {order} 项申请材料原件及复印件",
            originals=order % 3,
            copies=1,
            source="高拍",
            state="已收",
        )
        for order in range(1, count + 1)
    )
