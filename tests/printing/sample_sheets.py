"""Sheets of the hall for the tests and the gallery: visits, lists, forms, the close of a day.

The one rule: people, companies and figures are invented; each sample is the fullest of its
kind.
"""

from __future__ import annotations

from datetime import date

from desk.papers import Paper
from desk.papers_hall import (
    BundleForm,
    BundleLine,
    ContactSlip,
    DaySheet,
    FormPart,
    ItemGuide,
    OpinionLine,
    ShiftLine,
    ShiftSheet,
    SimulatedOpinion,
    VisitLine,
    VisitReceipt,
)
from desk.papers_outcome import ArchiveIndex, ArchiveLine, TransferLine, TransferList
from tests.printing.sample_letters import AT, LATER, NEEDED, REMEDY
from tests.printing.sample_papers import MATERIALS
from tests.printing.sample_slips import OF_CASE, OF_HALL, SLIPS

SHEETS: dict[str, Paper] = {
    **SLIPS,
    "visit_receipt": VisitReceipt(
        **{**OF_CASE, "spoken": "", "number": "ZH99990000131-20251124143200", "qr": ""},
        template="visit_receipt",
        rows=(
            VisitLine(
                order=1,
                item_name="食品经营许可证核发（延续）",
                applicant="王*国",
                receipt="SJ999900001312025112400287",
                state="已受理",
                promised="2025年12月1日",
            ),
            VisitLine(
                order=2,
                item_name="户外广告设施设置审批",
                applicant="示例商贸有限公司",
                receipt="SJ999900001312025112400295",
                state="已收件",
            ),
        ),
        visited_at=AT,
        phones=("0531-00000000",),
    ),
    "bundle_form": BundleForm(
        **{**OF_CASE, "item_name": "企业开办（有限责任公司）"},
        template="bundle_form",
        parts=(
            FormPart(
                title="公司信息",
                fields=(
                    ("公司名称", "示例示范科技有限公司"),
                    ("类型", "有限责任公司"),
                    ("注册资本", "100 万元"),
                    ("住所", "示例省示例县示范路 1 号科技园 2 号楼 301 室"),
                    ("经营范围", "软件开发；信息技术咨询服务；计算机及办公设备维修。" * 6),
                ),
            ),
            FormPart(
                title="人员",
                fields=(("法定代表人", "王建国"), ("财务负责人", "李玉英"), ("监事", "陈明")),
            ),
            FormPart(
                title="社保、医保、公积金", fields=(("参保人数", "3"), ("缴存比例", "5%"))
            ),
            FormPart(title="税务与银行", fields=(("纳税人类型", "小规模"), ("开户银行", ""))),
        ),
        lines=(
            BundleLine(
                link=1, name="营业执照", organ="示例县行政审批服务局", limit="0.5个工作日",
                state="已完成",
            ),
            BundleLine(link=1, name="社会保险登记", organ="示例县社会保险中心", state="办理中"),
            BundleLine(link=2, name="公章刻制备案", organ="示例县公安局", state="待启动"),
            BundleLine(link=2, name="税务登记", organ="示例县税务局", state="待启动"),
        ),
        filled_at=AT,
        promised_on=date(2025, 11, 25),
        giveaways=("印章一套（四枚）", "税控设备"),
        declaration="所填写的信息真实、准确、有效。",
    ),
    "contact_slip": ContactSlip(
        **OF_CASE,
        template="contact_slip",
        materials=MATERIALS[:2],
        summary="共 2 件",
        to_organ="示例县自然资源局",
        lead="示例县行政审批服务局",
        task="用地预审与选址意见",
        limit_text="3个工作日",
        sent_at=AT,
        due=date(2025, 11, 27),
        asked="请就用地是否符合规划提出书面意见。",
        answer="符合规划，同意。",
        answered_at=LATER,
    ),
    "simulated_opinion": SimulatedOpinion(
        **{**OF_CASE, "watermark": "模拟审批"},
        template="simulated_opinion",
        opinions=(
            OpinionLine(organ="示例县自然资源局", opinion="原则同意选址。", at=AT),
            OpinionLine(organ="示例县住房和城乡建设局", opinion="补充施工图审查合格书。"),
        ),
        conclusion="模拟通过，待条件具备后转为正式审批",
        given_at=LATER,
        conditions=("取得建设用地使用权。",),
        owed=("不动产权证书", "施工图审查合格书"),
        effect="本意见仅用于模拟审批，不具有行政决定的效力，不得作为开工建设或者经营的依据。",
    ),
    "item_guide": ItemGuide(
        **{**OF_HALL, "applicant": "", "certificate": "", "number": "ZN1101-V3"},
        template="item_guide",
        in_force=date(2025, 1, 1),
        item_version=3,
        kind="行政许可",
        case_type="承诺件",
        needed=NEEDED,
        conditions=("具有与经营的食品品种、数量相适应的经营场所。",),
        basis=("《中华人民共和国食品安全法》第三十五条",),
        procedure=("受理：当场", "审查：3个工作日", "决定：1个工作日", "发证：1个工作日"),
        promised_text="5个工作日",
        statutory_text="20个工作日",
        fee_text="不收费",
        results=("食品经营许可证",),
        channels="窗口、网上、爱山东",
        cross_region="全市通办",
        phones=("0531-00000000",),
        remedy=REMEDY,
        notes=("本指南以施行日的版本为准。",),
        supervising="示例县市场监督管理局",
        entrusted="示例镇人民政府",
        points="大厅、乡镇",
        ways="容缺受理、告知承诺",
        standard="延时服务、帮办代办",
        visits=1,
        situations=("有热食吗？（有／没有）",),
        special_procedures=("现场核查（5个工作日，不计入承诺时限）",),
        giveaways=("免费邮寄",),
    ),
    "day_sheet": DaySheet(
        **{**OF_HALL, "number": "RJ99990000131-20251124"},
        template="day_sheet",
        day=date(2025, 11, 24),
        figures=(
            ("收件", 28), ("受理", 25), ("受理：即办", 6), ("受理：容缺", 2),
            ("告知补正", 3), ("不予受理", 1), ("不予受理未出文书", 0), ("办结", 11),
            ("领取", 9),
        ),
        closed_at=AT,
        unsent=4,
        gaps=(12, 17),
        numbers=(("发出", 28), ("已登记", 24), ("待上传", 4), ("其中作废", 1)),
        restates=True,
        slips=(("应急收件单留号", 20), ("已用", 2), ("作废", 1), ("剩余", 17)),
        ends=(
            ("未结号票（2）", "A012、A017"),
            ("留存原件（1）", "食品经营许可证（原证） 3 件"),
            ("空白证照票据", "本站没有空白证照票据台账，由交接单清点"),
        ),
        last_contact="2025-11-24 12:31",
    ),
    "shift_sheet": ShiftSheet(
        **{**OF_HALL, "number": "JJ99990000131-20251124120000", "copies": 2},
        template="shift_sheet",
        giver="赵敏",
        taker="钱立群",
        rows=(
            ShiftLine(kind="印章", what="受理专用章", count="1 枚"),
            ShiftLine(kind="空白证照", what="食品经营许可证 00012001—00012050", count="50 张"),
            ShiftLine(kind="应急收件单", what="9001—9020", count="20 份", remark="已用 2 份"),
            ShiftLine(kind="留存原件", what="食品经营许可证（原证）", count="3 件"),
            ShiftLine(kind="设备", what="高拍仪", count="1 台", remark="偶发不能识别"),
        ),
        at=AT,
    ),
    "transfer_list": TransferList(
        **{**OF_HALL, "number": "YJZZ99990000131-20251124", "copies": 2},
        template="transfer_list",
        from_place="示范区政务服务大厅 出证窗口",
        to_place="示例镇便民服务中心",
        sent_at=AT,
        rows=tuple(
            TransferLine(
                order=order,
                spoken=f"3-1124-{order:03d}",
                applicant="王*国",
                licence_kind="食品经营许可证",
                licence_number=f"JY1999900000{order:04d}",
            )
            for order in range(1, 9)
        ),
        carrier="陈桂芳",
    ),
    "archive_index": ArchiveIndex(
        **{**OF_CASE, "copies": 1},
        template="archive_index",
        rows=(
            ArchiveLine(
                order=1, name="食品经营许可申请书", pages=4, day=date(2025, 11, 24),
                form="纸质", signature="纸签",
            ),
            ArchiveLine(
                order=2, name="受理通知书", number="示审受〔2025〕00131-11240028号", pages=2,
                day=date(2025, 11, 24), form="电子", signature="待核验",
            ),
            ArchiveLine(order=3, name="办理过程记录", pages=3, form="电子"),
        ),
        file_number="2025-食品-00028",
        result="准予行政许可",
        opened_on=date(2025, 11, 24),
        closed_on=date(2025, 12, 3),
        retention="长期（30 年）",
        digest="3f9a" * 16,
    ),
}  # fmt: skip
