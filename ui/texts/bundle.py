"""What is said of bundles and of what is given to a new company: code → (Chinese, English).

Owned by no thread: data. The one rule: each sentence says what happened, what is safe and
what to do with which key; no personal data.
"""

from __future__ import annotations

SENTENCES: dict[str, tuple[str, str]] = {
    "bundle.nothing-chosen": (
        "没有勾选任何一项。办件没有改动；请向申请人问清要不要办，再按数字键选好。",
        "Nothing was chosen. The case was not changed; ask the applicant, then choose with "
        "the digit keys.",
    ),
    "bundle.part-unknown": (
        "这个一件事里没有“{part}”这一部分，或不由申请人选择。"
        "办件没有改动；请按 F5 刷新后再选。",
        "This bundle has no part {part} that could be chosen. The case was not changed; press "
        "F5 and choose again.",
    ),
    "bundle.part-begun": (
        "“{part}”已经开始办理，不能再改选择。办件没有改动；确实不办的，请部门退回后由值班主任"
        "登记不再办理。",
        "{part} has begun and the choice stands. The case was not changed; have the department "
        "send it back, then a supervisor gives it up.",
    ),
    "bundle.not-begun": (
        "这件还没有受理，或不是一件事，没有可办的部分。办件没有改动；请先按 F12 受理。",
        "The case is not accepted yet or is no bundle, so it has no parts. It was not changed; "
        "press F12 to accept it first.",
    ),
    "bundle.part-waiting": (
        "“{part}”还没有开始，要等：{waits}。办件没有改动；前面的部分办完后自动开始。",
        "{part} has not begun; it waits for {waits}. The case was not changed; it starts by "
        "itself when they are done.",
    ),
    "bundle.part-not-running": (
        "“{part}”现在是“{state}”，不能登记结果。办件没有改动；请按 F5 刷新，看清状态后再办。",
        "{part} is {state}, so no result can be recorded. The case was not changed; press F5 "
        "and look at it again.",
    ),
    "bundle.part-not-failed": (
        "“{part}”没有登记未通过，不需要重办或放弃。办件没有改动；请按 F5 刷新后再看。",
        "{part} is not recorded as failed, so there is nothing to settle. The case was not "
        "changed; press F5 and look again.",
    ),
    "bundle.parts-open": (
        "还有 {count} 个部分没有办完：{parts}。已办的结果都保留；请等部门办完，未通过的由值班"
        "主任登记重办或不再办，再作决定。",
        "{count} parts are still open: {parts}. What was done is kept; wait for the "
        "departments, or have a supervisor settle what failed, then decide.",
    ),
    "bundle.other-code": (
        "证照编号和登记部分带回的统一社会信用代码不一致，不能出证。办件没有改动；请核对部门的"
        "结果文书后按实填写。",
        "The licence number is not the credit code that the registration brought, so nothing "
        "is issued. The case was not changed; check the department's paper.",
    ),
    "giveaway.company-missing": (
        "企业还没有统一社会信用代码，免费发放按代码登记，现在不能发。办件没有改动；等营业执照"
        "部分办完后再发。",
        "The company has no credit code yet, and what is free is registered under it. Nothing "
        "was given; wait until the licence part is done.",
    ),
    "giveaway.not-offered": (
        "{day} 这一天没有这项免费发放或政策包（不在有效期内，或不适用这类申请人）。没有登记；"
        "请在菜单里选当天列出的。",
        "On {day} this is not offered (outside its dates, or for other applicants). Nothing was"
        " recorded; choose one that the menu lists.",
    ),
    "giveaway.already-given": (
        "这家企业已经领过“{gift}”，每家企业只发一次。没有登记；请在台账“免费发放”里查看哪天由"
        "哪个窗口发的。",
        "The company already had {gift}; it is given once. Nothing was recorded; the register "
        "of giveaways says when and where.",
    ),
    "giveaway.manner-missing": (
        "没有选政策包怎样给（打印或发送）。没有登记；请按数字键选好再按 F12。",
        "It was not said how the policies were handed over. Nothing was recorded; choose "
        "printed or sent, then press F12.",
    ),
    "judged.giveaway-taken": (
        "平台上这家企业已由别的窗口先发过这项免费物品，本次登记冲突。本机记录保留；请收回或"
        "向值班主任报告，在台账里注明。",
        "Another window gave this company the same thing first. This record is kept as a "
        "conflict; take it back or tell the supervisor.",
    ),
    "judged.part-otherwise": (
        "部门的结果和窗口登记的不一致，以部门的为准。窗口登记保留备查；请核对结果文书后告诉"
        "申请人。",
        "The department's result differs from what the window recorded, and the department's "
        "stands. The record is kept; check the paper and tell the applicant.",
    ),
}
