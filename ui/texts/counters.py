"""What the day's counters are called, in the order in which a report lists them.

Owned by no thread: data. The one rule: a counter that desk/counters.py can produce has its
name here (the hourly ones, `…@09`, are drawn and not listed); a test compares the two.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

NAMES: dict[str, tuple[str, str]] = {
    "received": ("收件", "received"),
    "collected_for": ("代收", "collected for the hall"),
    "numbers_minted": ("收件编号发出", "receipt numbers minted"),
    "voided": ("作废（编号保留）", "voided (the number stays)"),
    "accepted": ("受理", "accepted"),
    "accepted_at_once": ("受理：即办", "accepted: decided at once"),
    "accepted_ordinary": ("受理：材料齐全", "accepted: complete"),
    "accepted_promised": ("受理：告知承诺", "accepted: on a commitment"),
    "accepted_tolerated": ("受理：容缺", "accepted: with a tolerated gap"),
    "supplement_asked": ("告知补正", "supplements asked for"),
    "supplement_completed": ("补正完成", "supplements completed"),
    "refused": ("不予受理", "refused"),
    "returned": ("退件", "returned"),
    "withdrawn": ("撤件", "withdrawn"),
    "suspended": ("特别程序", "suspended"),
    "terminated": ("终止办理", "terminated"),
    "decided": ("办结", "decided"),
    "decided_granted": ("办结：准予（含转报、备案）", "decided: granted, forwarded or filed"),
    "decided_not_granted": ("办结：不予", "decided: not granted"),
    "decided_at_once": ("办结：当场", "decided: at once"),
    "decided_early": ("办结：提前", "decided: before the promised day"),
    "decided_on_time": ("办结：按期", "decided: on the promised day"),
    "decided_overdue": ("办结：逾期", "decided: after the promised day"),
    "results_recorded": ("办结：人工登记", "decided: entered from paper"),
    "results_confirmed": ("人工登记经平台确认", "entered results: confirmed by the platform"),
    "results_contradicted": (
        "人工登记与平台不一致",
        "entered results: contradicted by the platform",
    ),
    "issued": ("出证", "issued"),
    "handed_over": ("领取", "handed over"),
    "handed_over_self": ("领取：本人", "handed over: to the applicant"),
    "handed_over_agent": ("领取：代领", "handed over: to an agent"),
    "handed_over_mail": ("领取：邮寄", "handed over: by mail"),
    "delivered": ("送达", "delivered"),
    "notices_given": ("通知：共告知", "notices: attempts to deliver"),
    "notices_delivered": ("通知：已送达", "notices: delivered"),
    "notices_waiting": ("通知：短信待发", "notices: waiting to be sent"),
    "notices_failed": ("通知：未送达", "notices: not delivered"),
    "fees_paid": ("缴费登记（笔）", "fees registered as paid"),
    "fees_paid_cents": ("缴费登记（分）", "fees registered as paid, in fen"),
    "fees_waived": ("缴费减免（笔）", "fees waived"),
    "results_sent": ("审管互动：推送", "results sent to supervising departments"),
    "results_answered": ("审管互动：反馈", "answers of supervising departments"),
    "licences_changed": ("证照变动", "licences changed"),
    "licences_replaced": ("证照变动：换发", "licences changed: replaced"),
    "licences_revoked": ("证照变动：撤销", "licences changed: revoked"),
    "licences_cancelled": ("证照变动：注销", "licences changed: cancelled"),
    "licences_valid": ("证照变动：恢复有效", "licences changed: valid again"),
    "archives_packed": ("归档包", "archive packages made"),
    "seals_awaited": ("待盖章", "papers waiting for a seal"),
    "seals_used": ("用印（份）", "seals put on papers"),
    "materials_corrected": ("容错纠错：材料", "materials corrected"),
    "void_requests": ("作废申请", "requests for a void"),
    "void_requests_granted": ("作废申请：同意", "requests for a void: granted"),
    "void_requests_refused": ("作废申请：不同意", "requests for a void: refused"),
    "entered_outside": ("外部系统已录入", "entered into a system outside"),
    "verifications_opened": ("待核验登记", "materials waiting for a register"),
    "verifications_verified": ("核验相符", "materials verified"),
    "verifications_contradicted": ("核验不符", "materials contradicted"),
    "materials_defective": ("材料有缺陷", "materials found defective"),
    "originals_kept": ("原件：留在窗口", "originals left at the window"),
    "originals_out": ("原件：送出", "originals sent to a department"),
    "originals_returned": ("原件：退还", "originals returned"),
    "signatures_screen": ("签字：屏签", "signed on the screen"),
    "signatures_paper": ("签字：纸签", "signed on paper"),
    "signatures_fingerprint": ("签字：捺印", "signed by fingerprint"),
    "signatures_for_another": ("签字：代签", "signed for another"),
    "credit_checked": ("信用查询", "credit asked for"),
    "credit_clean": ("信用：未列入", "credit: on no list"),
    "credit_listed": ("信用：已列入", "credit: on a list"),
    "credit_unknown": ("信用：待核验", "credit: still to be asked"),
    "credit_repaired": ("信用修复", "credit repaired"),
    "credit_promised": ("信用承诺书", "promises of credit"),
    "archived": ("归档", "archived"),
    "form_corrected": ("容错纠错", "forms corrected"),
    "draft_abandoned": ("放弃的草稿", "drafts abandoned"),
    "papers_made": ("文书生成", "papers made"),
    "papers_printed": ("文书打印", "papers printed"),
    "reprints": ("文书补打", "papers printed again"),
    "service_timed": ("计时件数", "cases timed"),
    "service_seconds": ("窗口用时合计（秒）", "seconds at the window, together"),
}


def listed(figures: Mapping[str, int]) -> Iterator[tuple[str, int]]:
    """These counters by name, in the report's order, without the hours."""
    for name in NAMES:
        if name in figures:
            yield name, figures[name]
