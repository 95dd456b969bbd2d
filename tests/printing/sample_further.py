"""Estate, fee, bundle parts, report and slips of a roll for the tests and the gallery.

The one rule: people, companies and figures are invented; each sample is one that may come.
"""

from __future__ import annotations

from datetime import date

from desk.papers import Paper
from desk.papers_bundle import BundleParts, PartSheet
from desk.papers_estate import EstateApplication, EstateInquiry, EstateParty, InquiryLine
from desk.papers_fees import FeeNotice
from desk.papers_report import DayReport, ReportRow, ReportTable
from desk.papers_roll import PickupSlip, QueueTicket
from tests.printing.sample_letters import AT, CASE
from tests.printing.sample_slips import OF_CASE, OF_HALL

_ESTATE = {**OF_CASE, "copies": 1, "qr": "", "agent": "", "item_name": "不动产转移登记"}
_UNIT = "379901001001GB00001F00010001"
PARTIES = (
    EstateParty(
        role="申请人（义务人）", name="王建国", certificate_kind="居民身份证",
        certificate="37990119900307121X", address="示例县示范路 1 号", phone="0000-8800101",
        agent="李玉英", agent_certificate="379901199203071225",
    ),
    EstateParty(role="申请人（受让人）", name="陈明", certificate="379901198811050036"),
)  # fmt: skip
_TICKET = {
    **OF_HALL,
    "number": "A017",
    "qr": f"OWDT1:A017:20251124:99990000131:{'Ab9_-' * 18}",
}
KINDS = (("首次登记", False), ("转移登记", True), ("变更登记", False), ("注销登记", False))
FURTHER: dict[str, Paper] = {
    "estate_application": EstateApplication(
        **_ESTATE,
        template="estate_application",
        kinds=(*KINDS, ("更正登记", False), ("异议登记", False), ("其他", False)),
        rights=(("国有建设用地使用权及房屋所有权", False), ("抵押权", False), ("其他", False)),
        parties=PARTIES,
        location="示例省示例县示范路 1 号示例小区 1 号楼 1 单元 101 室",
        unit_number=_UNIT,
        certificate_number="示（2020）示例县不动产权第0000001号",
        estate_kind="土地和房屋",
        area="98.76 平方米",
        use="住宅",
        price="860000 元",
        shares="共同共有",
        separate=(("是（分别持证）", False), ("否（一证）", False)),
        reason="买卖",
        debt="500000 元",
        debt_span="2025-11-24 至 2045-11-23",
        debt_scope="主债权及利息",
        before="示例县旧路 8 号",
        after="示例县示范路 1 号",
        documents=("不动产权属证书", "买卖合同", "完税凭证"),
        declaration="申请人对填写的内容和提交的材料的真实性负责。",
        filled_at=AT,
        notes=("空白栏目由申请人当场填写。",),
    ),
    "estate_inquiry": EstateInquiry(
        **_ESTATE,
        template="estate_inquiry",
        parties=PARTIES,
        questions=(
            InquiryLine(order=1, question="申请登记事项是否为申请人的真实意思表示？",
                        answers=(("是", True), ("否", False))),
            InquiryLine(order=2, question="申请登记的不动产是否存在共有人？",
                        answers=(("是", True), ("否", False)), said="与配偶共同共有。"),
            InquiryLine(order=3, question="其他需要说明的情况："),
        ),
        location="示例省示例县示范路 1 号示例小区 1 号楼 1 单元 101 室",
        unit_number=_UNIT,
        place="示范区政务服务大厅 3 号窗口",
        asked_at=AT,
        warning="申请人应当如实回答；作虚假陈述的，承担相应的法律责任。",
        notes=("被询问人核对无误后签名。",),
    ),
    "fee_notice": FeeNotice(
        **{**CASE, "document_number": ""},
        template="fee_notice",
        opening=("你（单位）申请办理的“不动产转移登记”依法应当缴纳下列费用。",),
        payer="王建国",
        standard="住宅80元/件，非住宅550元/件",
        basis="发改价格规〔2016〕2559号（示例，待确认）",
        disclaimer="本单不作财政票据。窗口不收取现金，缴费以财政票据为准。",
        amount="80.00 元",
        when="领证前缴纳",
        waiver="符合减免条件的，请在缴费前提出。",
        means=("扫描非税收入缴款码缴纳", "银行柜面或者网上银行缴纳"),
        notes=("缴费后请保存财政票据。",),
    ),
    "bundle_parts": BundleParts(
        **{**OF_CASE, "item_name": "企业开办一件事（有限责任公司）", "copies": 1},
        template="bundle_parts",
        sheets=(
            PartSheet(
                name="营业执照申领", organ="示例县行政审批服务局", link=1, limit="4小时",
                result="营业执照", state="已完成",
                fields=(
                    ("名称", "示例示范科技有限公司"), ("法定代表人（负责人）", "王建国"),
                    ("注册资本", "100 万元"), ("住所（经营场所）", "示例县示范路 1 号 301 室"),
                    ("经营范围", "软件开发；信息技术咨询服务。"),
                ),
                materials=("企业开办一表填报申请书", "法定代表人身份证件", "住所使用证明"),
            ),
            PartSheet(
                name="涉税办理", organ="国家税务总局示例县税务局", link=2, limit="4小时",
                result="税种核定与发票领用", after=("营业执照申领",), state="待启动",
                fields=(("名称", "示例示范科技有限公司"), ("纳税人类型", "小规模纳税人")),
                materials=("法定代表人身份证件",),
            ),
            PartSheet(
                name="银行开户预约", organ="示例农村商业银行", link=2, optional=True,
                result="预约回执", after=("营业执照申领", "公章刻制"), state="待启动",
                fields=(("银行预约网点", "示范支行"),),
            ),
        ),
        filled_at=AT,
        declaration="所填写的信息真实、准确、有效。",
        notes=("各环节只取用本页所列的信息和材料。",),
    ),
    "day_report": DayReport(
        **{**OF_HALL, "number": "RB99990000131-20251124-143200"},
        template="day_report",
        day=date(2025, 11, 24),
        as_of=AT,
        closed=False,
        figures=(("收件", 28), ("受理", 25), ("受理：即办", 6), ("办结", 11), ("领取", 9)),
        columns=("收件", "受理", "补正", "不予受理", "办结", "领取"),
        tables=(
            ReportTable(
                title="按窗口", division="窗口",
                rows=(
                    ReportRow(name="3", figures=(17, 15, 2, 1, 8, 5)),
                    ReportRow(name="4", figures=(11, 10, 1, 0, 3, 4)),
                ),
                total=(28, 25, 3, 1, 11, 9),
            ),
            ReportTable(
                title="按事项", division="事项",
                rows=(
                    ReportRow(name="食品经营许可证核发（延续）", figures=(16, 14, 2, 1, 8, 5)),
                    ReportRow(name="户外广告设施设置审批", figures=(12, 11, 1, 0, 3, 4)),
                ),
                total=(28, 25, 3, 1, 11, 9),
            ),
        ),
        checks=(("受理 25 = 各类合计 25", True), ("办结 11 = 各类合计 11", True)),
        numbers=(("发出", 28), ("已记录", 24), ("待上传", 4), ("其中作废", 1)),
        unsent=4,
        last_contact="2025-11-24 12:31",
        coverage="本站点 999900-00131（示范区政务服务大厅）",
        notes=("数字按业务日期统计，迟到的条目计入其发生的当日。",),
    ),
    "queue_ticket": QueueTicket(
        **_TICKET,
        template="queue_ticket",
        called_as="A017",
        taken_at=AT,
        matter="不动产登记",
        priority="老年人",
        waiting=6,
        notes=("过号请到咨询台重新排队。",),
    ),
    "queue_ticket_58": QueueTicket(
        **_TICKET,
        template="queue_ticket",
        called_as="A017",
        taken_at=AT,
        matter="企业开办一件事（有限责任公司）",
        waiting=0,
        wide=58,
    ),
    "pickup_slip": PickupSlip(
        **{**OF_CASE, "copies": 1, "agent": "", "applicant": "王*国"},
        template="pickup_slip",
        licence_kind="食品经营许可证",
        ready_on=date(2025, 12, 1),
        query_code="402817",
        place="示范区政务服务大厅 3 号窗口",
        hours="今日 09:00-12:00 13:30-17:00",
        bring=("本人有效身份证件", "代领的携带授权委托书和双方身份证件"),
        phones=("0531-00000000",),
        notes=("本凭证不是证照，遗失不影响凭身份证件领取。",),
    ),
    "pickup_slip_58": PickupSlip(
        **{**OF_CASE, "copies": 1, "agent": "", "applicant": "王*国"},
        template="pickup_slip",
        licence_kind="不动产权证书",
        place="示范区政务服务大厅 3 号窗口",
        bring=("本人有效身份证件",),
        wide=58,
    ),
}  # fmt: skip
