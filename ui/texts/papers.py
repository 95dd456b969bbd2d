"""Names of the papers, and what is said when one cannot be made yet.

Owned by no thread: data. The one rule: a template that the desk knows has its name here; a
list that shows the stored word to a clerk is a mistake.
"""

from __future__ import annotations

NAMES: dict[str, tuple[str, str]] = {
    "collection_receipt": ("收件凭证", "receipt"),
    "acceptance_notice": ("受理通知书", "notice of acceptance"),
    "one_time_notice": ("一次性告知书", "notice of everything that is needed"),
    "supplement_notice": ("补正材料通知书", "notice of what is to be supplied"),
    "restart_notice": ("补正后重新启动通知单", "notice that the case goes on"),
    "refusal_decision": ("不予受理决定书", "refusal to accept"),
    "return_notice": ("退件通知书", "notice of return"),
    "withdrawal_notice": ("撤回申请确认书", "confirmation of withdrawal"),
    "tolerance_notice": ("容缺受理通知书", "notice of acceptance with a tolerated gap"),
    "commitment": ("告知承诺书", "commitment after being told"),
    "credit_pledge": ("信用承诺书", "credit pledge"),
    "bundle_form": ("一件事登记表", "form of a bundle"),
    "fee_sheet": ("缴费登记单", "registration of a fee"),
    "custody_slip": ("物料流转凭证", "custody slip"),
    "contact_slip": ("部门联系单", "contact slip"),
    "agency_mandate": ("代办委托书", "mandate for an agent point"),
    "collected_slip": ("代收凭证", "slip of an agent point"),
    "suspension_notice": ("特别程序期限告知书", "notice of a special procedure"),
    "resumption_notice": ("恢复办理通知书", "notice of resumption"),
    "extension_notice": ("延长办理期限通知书", "notice of extension"),
    "termination_notice": ("终止办理通知书", "notice of termination"),
    "simulated_opinion": ("模拟审批意见", "simulated opinion"),
    "decision": ("决定书", "decision"),
    "collection_slip": ("证照领取单", "collection slip"),
    "delivery_receipt": ("送达回证", "receipt of delivery"),
    "archive_index": ("归档目录", "index of the archived file"),
    "emergency_book": ("应急收件单", "emergency slips"),
    "visit_receipt": ("综合收件回执", "receipt of a visit"),
    "item_guide": ("办事指南", "guide to an item"),
    "day_sheet": ("日结表", "sheet of the day's close"),
    "shift_sheet": ("交接单", "hand-over sheet"),
    "licence": ("证照套打", "licence on its blank"),
    "seal_registration": ("印章刻制登记表", "registration of engraved seals"),
    "seal_order_sheet": ("印章刻制委托单", "order to the engraver of seals"),
    "bundle_parts": ("一件事分表", "parts of a bundle"),
    "fee_notice": ("缴费通知书", "notice of a fee"),
    "estate_application": ("不动产登记申请书", "application to the register of real estate"),
    "estate_inquiry": ("不动产登记询问记录", "inquiry for the register of real estate"),
    "day_report": ("日报", "report of the day"),
    "queue_ticket": ("取号票", "queue ticket"),
    "pickup_slip": ("取件凭证", "slip to collect with"),
    "transfer_list": ("证照移交清单", "transfer list of licences"),
}

SENTENCES: dict[str, tuple[str, str]] = {
    "paper.not-earned": (
        "办件还没有走到出这份单据的那一步，没有打印。办件已存；请先办理相应的手续，再按 "
        "Ctrl+P 打印。",
        "The case has not come to the step that this paper tells of; nothing was printed. The "
        "case is kept; do that step first, then print with Ctrl+P.",
    ),
    "paper.remedies-missing": (
        "“{item}”没有登记复议机关、管辖法院或者期限，文书没有生成：不告知救济途径的决定不能"
        "发出（行政许可法第三十八条）。办件已存；请管理员在事项目录补上后再打印。",
        "No review organ, court or period is recorded for “{item}”; no paper was made, because "
        "a decision without remedies may not go out (行政许可法 art. 38). The case is kept; "
        "let the administrator complete the catalogue, then print again.",
    ),
    "paper.slips-missing": (
        "没有预留的应急编号，应急收件单没有生成。数据未动；请先领取一段应急编号再打印。",
        "There are no reserved emergency numbers; no slips were made. Nothing was changed; "
        "reserve a range of numbers first, then print.",
    ),
    "paper.wording-missing": (
        "单据“{template}”在这个日期没有可用的措辞，没有生成。办件已存；请联系管理员更新程序后"
        "补打。",
        "There is no wording in force on that day for the paper {template}; none was made. The "
        "case is kept; ask the administrator for an update, then print again.",
    ),
}
