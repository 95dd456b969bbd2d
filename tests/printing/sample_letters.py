"""Letters of an organ for the tests and the gallery: one invented case in every turn it takes.

The one rule: people, organs and numbers are invented; each sample is the fullest of its kind.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import Any

from desk.papers_clock import (
    ExtensionNotice,
    ResumptionNotice,
    SuspensionNotice,
    TerminationNotice,
)
from desk.papers_notices import (
    NeededLine,
    OneTimeNotice,
    RefusalDecision,
    RestartNotice,
    ReturnNotice,
    SupplementNotice,
    WantedLine,
    WithdrawalNotice,
)
from desk.papers_outcome import DecisionPaper
from desk.papers_promise import CommitmentPaper, OwedLine, ToleranceNotice
from tests.printing.sample_papers import ITEM_CODE, MATERIALS, RECEIPT, ZONE

REMEDY = (
    "如不服本决定，可以自收到本决定书之日起六十日内向示例县人民政府申请行政复议，或者自收到"
    "本决定书之日起六个月内依法向示例县人民法院提起行政诉讼。"
)
AT = datetime(2025, 11, 24, 14, 32, tzinfo=ZONE)
LATER = datetime(2025, 12, 1, 9, 10, tzinfo=ZONE)
CASE: dict[str, Any] = {
    "version": "2026-01",
    "number": RECEIPT,
    "spoken": "3-1124-028",
    "qr": f"OWD1:{RECEIPT}:0193{'5' * 32}:99990000131:{'Ab9_-' * 18}",
    "organ": "历城示范区行政审批服务局",
    "hall": "示范区政务服务大厅",
    "window": "3",
    "item_name": "食品经营许可证核发（延续）",
    "item_code": ITEM_CODE,
    "applicant": "王建国",
    "certificate": "999999********121X",
    "agent": "李*英",
    "clerk": "赵敏",
    "copies": 2,
    "watermark": "演示",
    "station": "999900-00131",
    "printed_at": AT,
    "addressee": "王建国",
    "document_number": "示审补〔2025〕00131-11240028号",
    "on": AT,
}
_NOTES = ("请妥善保管本文书。", "办理进度可凭收件编号和查询码查询。")
_CONSULTED = {k: v for k, v in CASE.items() if k not in ("addressee", "document_number", "on")}

NEEDED = (
    NeededLine(
        order=1,
        name="食品经营许可申请书",
        requirement="原件 1 份；纸质或电子；经营者签字或加盖公章",
        source="申请人自备",
        state="已有",
    ),
    NeededLine(
        order=2,
        name="与食品经营相适应的主要设备设施布局、操作流程平面示意图",
        requirement="复印件 1 份；标明面积、功能分区",
        sample="样表：平面示意图（样例）",
        source="申请人自备",
        state="需准备",
    ),
    NeededLine(
        order=3, name="营业执照", requirement="免提交", source="证照库", state="可共享取得"
    ),
)

LETTERS = {
    "one_time_notice": OneTimeNotice(
        **{**_CONSULTED, "number": "GZ99990000131-20251124143200", "qr": "", "spoken": ""},
        template="one_time_notice",
        told_at=AT,
        needed=NEEDED,
        situation=("是否经营热食类食品：是", "经营场所是否为租赁：否"),
        conditions=("具有与经营的食品品种、数量相适应的经营场所。", "有食品安全管理制度。"),
        basis=("《中华人民共和国食品安全法》第三十五条",),
        promised_text="5个工作日",
        statutory_text="20个工作日",
        fee_text="不收费",
        phones=("0531-00000000",),
        notes=("本告知书所列内容为办理该事项需要的全部材料和条件。",),
        summary="共 3 项，已有 1 项",
    ),
    "supplement_notice": SupplementNotice(
        **CASE,
        template="supplement_notice",
        opening=("你（单位）提出的申请，经审查材料不齐全，现一次性告知需要补正的全部内容。",),
        wanted=(
            WantedLine(order=1, name="健康证明", what="补充", how="原件 1 份"),
            WantedLine(
                order=2,
                name="经营场所平面示意图",
                what="更正",
                how="标明给排水与通风排烟设施位置，加盖公章",
            ),
        ),
        reason="平面示意图未标明给排水与通风排烟设施位置；未提交从业人员健康证明。",
        due=date(2025, 12, 15),
        limit_text="15个工作日",
        received_at=AT,
        remedy=REMEDY,
        notes=("补正以一次为限，本通知未列明的内容不再要求补正。",),
    ),
    "restart_notice": RestartNotice(
        **CASE,
        template="restart_notice",
        opening=("你（单位）按照通知补正的材料已经收齐，本件自即日起继续办理。",),
        asked_by="示审补〔2025〕00131-11240028号",
        completed_at=LATER,
        promised_before=date(2025, 12, 1),
        promised_on=date(2025, 12, 8),
        supplied=("健康证明", "经营场所平面示意图"),
        notes=_NOTES,
    ),
    "refusal_decision": RefusalDecision(
        **CASE,
        template="refusal_decision",
        opening=("你（单位）提出的申请，经审查，本机关作出如下决定。",),
        ground="不予受理",
        grounds=(
            ("不予受理：申请事项依法不属于本机关职权范围", True),
            ("不受理：申请事项依法不需要取得行政许可", False),
        ),
        article="行政许可法第三十二条第一款第（二）项",
        reason="申请事项由市级机关实施，请向示例市行政审批服务局申请。",
        received_at=AT,
        returned=MATERIALS[:3],
        remedy=REMEDY,
        notes=_NOTES,
    ),
    "return_notice": ReturnNotice(
        **CASE,
        template="return_notice",
        opening=("你（单位）提出的申请，逾期未补正，现将申请材料退还。",),
        basis="补正期限届满未补正的退件规定（示例）。",
        reason="补正期限届满未补正。",
        asked_by="示审补〔2025〕00131-11240028号",
        due=date(2025, 12, 15),
        received_at=AT,
        returned=MATERIALS[:2],
        remedy=REMEDY,
        notes=("材料齐全后可以重新提出申请。",),
    ),
    "withdrawal_notice": WithdrawalNotice(
        **CASE,
        template="withdrawal_notice",
        opening=("你（单位）自愿撤回申请，本机关予以确认，本件办理程序终结。",),
        basis="申请人自愿撤回申请（示例）。",
        reason="经营计划调整。",
        received_at=AT,
        accepted_at=AT,
        returned=MATERIALS[:2],
        notes=_NOTES,
    ),
    "tolerance_notice": ToleranceNotice(
        **CASE,
        template="tolerance_notice",
        opening=("你（单位）提出的申请，主件齐全，次要材料暂缺，本机关予以容缺受理。",),
        owed=(
            OwedLine(order=1, name="健康证明", form="原件 1 份", due=date(2025, 12, 1)),
            OwedLine(order=2, name="租赁合同", form="复印件 1 份", due=date(2025, 12, 1)),
        ),
        due=date(2025, 12, 1),
        accepted_at=AT,
        consequence="逾期未补交或者补交的材料不符合要求的，终止办理，材料退还。",
        promises=("在期限内补齐上列材料。", "补交的材料真实、合法、有效。"),
        notes=_NOTES,
    ),
    "commitment": CommitmentPaper(
        **CASE,
        template="commitment",
        told="该事项可以采用告知承诺方式办理。申请人作出承诺的，不再提交所列证明材料。",
        basis=("《优化营商环境条例》第十九条", "《山东省告知承诺办法》（示例）"),
        conditions=("具有固定的经营场所。", "未列入严重失信名单。"),
        required=("申请书", "身份证件"),
        waived=("经营场所使用证明", "从业人员健康证明"),
        verification="自作出决定之日起 2 个月内对承诺内容进行检查。",
        consequence="承诺不实的，依法撤销决定，并记入信用记录。",
        promises=(
            "所填写的信息真实、准确。",
            "已经知晓告知的全部内容。",
            "符合告知的条件、标准和要求。",
            "愿意承担不实承诺的法律责任。",
        ),
        choice="申请人可以选择告知承诺，也可以按一般程序提交材料；决定作出前可以撤回承诺。",
        exclusions=("列入严重失信主体名单的（依据：示例名单，2025年11月1日）",),
        authority="特别授权：代为作出告知承诺",
        notes=_NOTES,
    ),
    "suspension_notice": SuspensionNotice(
        **CASE,
        template="suspension_notice",
        opening=("本件需要进行现场核查，所需时间不计算在办理期限内，现告知如下。",),
        procedure="现场核查",
        basis="《中华人民共和国行政许可法》第四十五条",
        limit_text="5个工作日",
        from_day=date(2025, 11, 26),
        number_of=1,
        promised_on=date(2025, 12, 1),
        approver="周海",
        notes=_NOTES,
    ),
    "resumption_notice": ResumptionNotice(
        **CASE,
        template="resumption_notice",
        opening=("本件的现场核查已经完成，自即日起恢复办理。",),
        procedure="现场核查",
        from_day=date(2025, 11, 26),
        to_day=date(2025, 11, 28),
        promised_on=date(2025, 12, 4),
        notes=_NOTES,
    ),
    "extension_notice": ExtensionNotice(
        **CASE,
        template="extension_notice",
        opening=("本件不能在法定期限内办结，经批准延长办理期限。",),
        reason="案情复杂，需要征求上级机关意见。",
        basis="《中华人民共和国行政许可法》第四十二条",
        approver="李守正（本机关负责人）",
        before=date(2025, 12, 1),
        after=date(2025, 12, 15),
        accepted_at=AT,
        notes=_NOTES,
    ),
    "termination_notice": TerminationNotice(
        **CASE,
        template="termination_notice",
        opening=("你（单位）提出的申请，因下列原因终止办理。",),
        reason="容缺材料逾期未补交。",
        basis="容缺受理承诺书",
        accepted_at=AT,
        returned=MATERIALS[:2],
        remedy=REMEDY,
        notes=_NOTES,
    ),
    "decision_granted": DecisionPaper(
        **{**CASE, "title": "准予行政许可决定书"},
        template="decision",
        opening=("你（单位）提出的申请，经审查符合法定条件，本机关决定准予。",),
        result="准予行政许可",
        granted=True,
        organ_decided="历城示范区行政审批服务局",
        accepted_at=AT,
        facts=("申请材料齐全，符合法定形式。",),
        basis=("《中华人民共和国行政许可法》第三十八条第一款",),
        licence_kind="食品经营许可证",
        licence_number="JY19999000000011",
        validity="2025年12月1日至2030年11月30日",
        notes=("请自收到通知之日起十个工作日内领取证照。",),
    ),
    "decision_not_granted": DecisionPaper(
        **{**CASE, "title": "不予行政许可决定书"},
        template="decision",
        opening=("你（单位）提出的申请，经审查不符合法定条件，本机关决定不予许可。",),
        result="不予行政许可",
        granted=False,
        organ_decided="历城示范区行政审批服务局",
        accepted_at=AT,
        facts=("现场核查发现加工区与污染源的距离不足。",),
        basis=("《中华人民共和国行政许可法》第三十八条第二款",),
        reason="经营场所不符合食品安全标准的布局要求。",
        remedy=REMEDY,
    ),
}


def letter(name: str, **changes: Any) -> Any:
    """The sample of that name with these fields changed."""
    return replace(LETTERS[name], **changes)
