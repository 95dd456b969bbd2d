"""Sentences about what follows a decision: deliveries, fees, results, corrections.

Owned by no thread: data. The one rule: each says what happened, what is safe, what to do.
"""

from __future__ import annotations

SENTENCES: dict[str, tuple[str, str]] = {
    "delivery.result-missing": (
        "没有说明通知是否送达。办件没有变化；请选“已送达”或“未送达”后再登记。",
        "Nobody said whether the notice arrived. The case is unchanged; choose whether it was"
        " delivered, then enter it again.",
    ),
    "delivery.receiver-missing": (
        "送达要写明收件人。办件没有变化；请填写收件人后再登记。",
        "A delivery names who took it. The case is unchanged; fill in the receiver, then"
        " enter it again.",
    ),
    "delivery.tracking-missing": (
        "邮寄送达要有邮件编号。办件没有变化；请照邮寄凭证填写后再登记。",
        "A delivery by post has the number of the letter. The case is unchanged; copy it from"
        " the postal receipt, then enter it again.",
    ),
    "delivery.in-future": (
        "送达时间晚于现在。办件没有变化；请改为实际送达的时间。",
        "The time of delivery lies in the future. The case is unchanged; enter the time at"
        " which it really happened.",
    ),
    "delivery.no-such-notice": (
        "本件还没有出具“{notice}”通知，无从送达。办件没有变化；请先出具通知，或改选通知种类。",
        "No “{notice}” notice was issued for this case, so none can be given. The case is"
        " unchanged; issue the notice first, or choose another.",
    ),
    "delivery.before-notice": (
        "送达时间早于通知本身。办件没有变化；请改为实际送达的时间。",
        "The time of delivery is before the notice itself. The case is unchanged; enter the"
        " time at which it really happened.",
    ),
    "delivery.why-another": (
        "收件人不是申请人，也不是登记的代理人。办件没有变化；请写明代收的理由（例如同住成年家属）。",
        "The receiver is neither the applicant nor the agent. The case is unchanged; write"
        " down why somebody else took it.",
    ),
    "fee.bad-amount": (
        "缴费金额不成立。办件没有变化；金额以元填写，最多两位小数。",
        "The amount is impossible. The case is unchanged; enter it in yuan with at most two"
        " decimals.",
    ),
    "fee.voucher-missing": (
        "缴费登记要有财政票据号码。办件没有变化；请照财政票据填写，本程序不收现金、不出票据。",
        "A fee is registered with the number of its fiscal voucher. The case is unchanged;"
        " copy it from the voucher: this program takes no money.",
    ),
    "fee.not-waivable": (
        "本事项的收费没有规定可以减免。办件没有变化；请按标准登记缴费，或先核对事项目录。",
        "The item does not let its fee be waived. The case is unchanged; register the payment"
        " or check the catalogue.",
    ),
    "fee.not-settled": (
        "本事项的费用还没有缴清或减免登记。办件没有变化；请先办“缴费登记”，再办这一步。",
        "The fee of this item was neither paid nor waived. The case is unchanged; register the"
        " fee first, then do this step.",
    ),
    "case.frozen": (
        "本件已申请作废，等待大厅值班主任答复，期间不能办理。资料都在；答复到了再继续。",
        "A void was asked for and waits for the hall's supervisor. Everything is kept; go on"
        " when the answer is here.",
    ),
    "case.authority-missing": (
        "代领要有写明“领取”的委托书。证照没有发出；请查验委托书，登记日期或编号后再办。",
        "An agent collects with a letter of authority that says so. Nothing was handed over;"
        " look at the letter, enter its date or number, then go on.",
    ),
    "case.ids-not-checked": (
        "还没有核对领取人（代领时为双方）的证件。证照没有发出；核对后勾选“证件核对”再办。",
        "The certificates of who collects were not checked. Nothing was handed over; check"
        " them, tick the box, then go on.",
    ),
    "case.old-licence-open": (
        "原证还没有收回，也没有声明遗失。证照没有发出；请选择原证的处理后再办。",
        "The old licence was neither taken back nor declared lost. Nothing was handed over;"
        " say which, then go on.",
    ),
    "result.facts-missing": (
        "人工登记要有决定文号和交件人。办件没有变化；请照纸质结果填写后再登记。",
        "A result on paper is entered with its number and who handed it in. The case is"
        " unchanged; copy both from the paper, then enter it again.",
    ),
    "result.bad-day": (
        "决定日期早于受理或晚于今天。办件没有变化；请照纸质结果上的日期填写。",
        "The day of the decision lies before acceptance or after today. The case is unchanged;"
        " copy the day from the paper.",
    ),
    "result.already-sent": (
        "本件的结果已推送给监管部门。办件没有变化；反馈在台账“审管互动”里看。",
        "The result of this case was already sent to the supervising department. Nothing was"
        " changed; see the register for the answer.",
    ),
    "result.nobody-watches": (
        "本事项没有登记监管部门，或还没有决定。办件没有变化；请核对事项目录。",
        "The item names no supervising department, or nothing was decided yet. The case is"
        " unchanged; check the catalogue.",
    ),
    "licence.facts-missing": (
        "证照变动要有决定文号、机关和理由。办件没有变化；请填齐后再登记。",
        "A change of a licence has a decision number, an organ and a reason. The case is"
        " unchanged; fill in all three.",
    ),
    "licence.already-so": (
        "证照已经是这个状态。办件没有变化；请核对后再登记。",
        "The licence is already in that state. The case is unchanged; check, then enter it"
        " again.",
    ),
    "correction.nothing": (
        "没有要更正的内容：填写的和登记的一样。办件没有变化；请改过要更正的栏再办。",
        "There is nothing to correct: what was typed stands there already. The case is"
        " unchanged; change what is wrong, then go on.",
    ),
    "correction.other-way": (
        "更正只改实际收到的材料（纸质、扫描件、电子文件）。“{material}”的登记没有变化；容缺、承诺、"
        "证照和共享数据请用各自的办理方式。",
        "A correction only states what was handed in (paper, scan, file). “{material}” stays as"
        " it was entered; tolerance, promises, licences and shared data have their own acts.",
    ),
    "slip.bad-time": (
        "单子上的时间没有时区。没有补录；请照单子填写收件日期和时间。",
        "The stated time has no zone. Nothing was entered; copy day and time from the slip.",
    ),
    "slip.after-receipt": (
        "单子上的时间晚于本件的收件时间。没有补录；请核对是不是这一件的单子。",
        "The stated time is later than the receipt of the case. Nothing was entered; check that"
        " it is the slip of this case.",
    ),
    "slip.before-book": (
        "单子上的时间早于这本应急收件单备用的日期。没有补录；请核对编号和时间。",
        "The stated time is before the day on which this book was reserved. Nothing was"
        " entered; check number and time.",
    ),
    "slip.case-has-one": (
        "本件已经补录过一张应急收件单。没有补录；填错的单子请登记作废。",
        "A slip was entered for this case already. Nothing was entered; a slip filled in by"
        " mistake is entered as spoiled.",
    ),
    "rating.in-future": (
        "评价时间晚于现在。没有登记评价；请核对时间。",
        "The rating lies in the future. No rating was entered; check the time.",
    ),
    "correction.from-card": (
        "“{field}”是读卡得来的。办件没有变化；确要更正，请勾选“更正读卡内容”并写明理由。",
        "“{field}” was read from a card. The case is unchanged; to correct it all the same,"
        " tick the box for it and give the reason.",
    ),
    "archive.folder-missing": (
        "没有这个文件夹。归档包没有导出，办件没有变化；请填写已有的文件夹。",
        "There is no such folder. Nothing was written and the case is unchanged; name a folder"
        " that exists.",
    ),
    "archive.not-written": (
        "归档包写不进去（系统代码 {reason}）。办件没有变化；请换一个文件夹或腾出空间再试。",
        "The package cannot be written (system code {reason}). The case is unchanged; choose"
        " another folder or make room.",
    ),
    "archive.no-retention": (
        "没有本事项的保管期限。归档包没有导出；请管理员补上保管期限表后再办。",
        "No retention is known for the item. Nothing was written; the administrator adds it to"
        " the schedule.",
    ),
    "archive.unreadable": (
        "这不是归档包，或者已经损坏。没有改动任何内容；请换一份原件再验。",
        "This is no archive package, or it is damaged. Nothing was changed; verify another"
        " copy.",
    ),
    "void.already-answered": (
        "这个作废申请已经答复过。办件没有变化；按 F5 刷新台账。",
        "This request for a void was already answered. Nothing was changed; press F5 to read"
        " the register again.",
    ),
}
