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
}
