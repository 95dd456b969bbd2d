"""Sentences about numbered blanks and licences that are printed onto them.

Owned by no thread: data. The one rule: each says what happened, what is safe, what to do.
"""

from __future__ import annotations

SENTENCES: dict[str, tuple[str, str]] = {
    "blank.unknown-kind": (
        "没有“{kind}”这一种空白证照。台账没有变化；请从列表里选种类。",
        "There is no blank of the kind {kind}. The ledger is unchanged; choose from the list.",
    ),
    "blank.bad-number": (
        "“{number}”不是空白证照号：号码由字母、数字组成，最后一段是数字。台账没有变化；请"
        "照纸上的号码重新填写或扫描。",
        "“{number}” is no number of a blank: letters and digits, digits at the end. The "
        "ledger is unchanged; type or scan what is printed on the sheet.",
    ),
    "blank.bad-range": (
        "{first} 到 {last} 不成一段：前缀和位数要相同，止号不小于起号，一段不超过 {limit} "
        "张。台账没有变化；请核对箱签后重填。",
        "{first} to {last} is no range: same prefix and digits, the end not below the "
        "start, at most {limit} sheets. The ledger is unchanged; look at the label of the "
        "box again.",
    ),
    "blank.source-missing": (
        "没有写从哪里领入。台账没有变化；请填写发放单位后再登记。",
        "Where the blanks came from is missing. The ledger is unchanged; fill it in.",
    ),
    "blank.overlap": (
        "{range} 里有号码已经登记过（在本站、已发到别的窗口，或已使用）。台账没有变化；请"
        "核对箱签，只登记没有登记过的号段。",
        "{range} holds numbers that were entered before (here, at another window, or used"
        "). The ledger is unchanged; look at the label and enter only what is new.",
    ),
    "blank.window-missing": (
        "没有写发给哪个窗口，或写的就是本窗口。台账没有变化；请填写领用窗口的站点编号。",
        "The window that takes them is missing, or is this one. The ledger is unchanged; "
        "fill in the station of the window.",
    ),
    "blank.not-here": (
        "{range} 不在本站的空白证照里（没有领入、已发走、已使用或已作废）。没有登记，也没"
        "有打印；请核对手里纸张的号码，或先登记领入。",
        "{range} is not among the blanks here (not received, passed on, used or spoiled). "
        "Nothing was entered or printed; look at the sheet in hand, or enter it as "
        "received.",
    ),
    "blank.bad-way": (
        "退回或者销毁，二者选一。台账没有变化；请选择后再登记。",
        "Returned or destroyed: choose one. The ledger is unchanged; choose and enter again.",
    ),
    "blank.facts-missing": (
        "退回或销毁要写明接收人（监销人）和原因。台账没有变化；请填齐后再登记。",
        "A return or destruction names who took or watched it, and why. The ledger is "
        "unchanged; fill in both.",
    ),
    "blank.spoiled": (
        "{number} 已经登记作废。没有重复登记；请换下一张。",
        "{number} is entered as spoiled already. Nothing was entered twice; take the next one.",
    ),
    "blank.used": (
        "{number} 已经用过。没有打印；请核对手里纸张的号码。",
        "{number} was used already. Nothing was printed; look at the number of the sheet.",
    ),
    "blank.not-next": (
        "下一张应当是 {next}，手里的是 {number}。没有打印；如果 {next} 已损坏，请先登记作"
        "废，再用 {number}。",
        "The next sheet is {next}, the one in hand {number}. Nothing was printed; if "
        "{next} is damaged, enter it as spoiled first, then use {number}.",
    ),
    "blank.outcome-open": (
        "{number} 打印后还没有登记结果。没有打印下一张；请看这张纸，登记完好、未印上或作废。",
        "Nobody has said how {number} came out. The next one was not printed; look at "
        "that sheet and enter good, clean or spoiled.",
    ),
    "day.blanks-unexplained": (
        "{kinds}的数字对不上，还没有人说明。没有日结，别的都照旧；请值班主任在“台账·空白证照”"
        "清点核对，写明差额原因，再日结。",
        "The numbers of {kinds} do not add up and nobody has said why. The day is not closed, "
        "nothing else changed; let a supervisor count them in the register of blanks, explain "
        "the difference, and close again.",
    ),
    "blank.bad-count": (
        "清点数不能小于零。没有登记；请重新清点后填写。",
        "A count cannot be below zero. Nothing was entered; count again.",
    ),
    "blank.difference-unexplained": (
        "账面剩余 {expected} 张，清点 {counted} 张，不一致。没有登记；请查找原因，写明差"
        "额说明后再登记。",
        "The books say {expected}, the count says {counted}. Nothing was entered; look "
        "for the cause and enter the count with an explanation.",
    ),
    "licence.form-unknown": (
        "没有“{form}”这种套打版式，或今天还没有生效。没有打印；请管理员在“设置·打印”里查"
        "看版式。",
        "There is no form {form}, or none in force today. Nothing was printed; let the "
        "administrator look at the forms in the settings of printing.",
    ),
    "licence.not-formal": (
        "模拟或培训的办件不能占用空白证照。没有打印，也没有占用号码；需要看样子请用预览。",
        "A simulated or training case may not use a numbered blank. Nothing was printed "
        "and no number was used; look at the preview instead.",
    ),
    "licence.no-decision": (
        "办件还没有决定，不能出证。没有打印；请等审批决定到达后再出证。",
        "The case has no decision yet. Nothing was printed; issue the licence when it came.",
    ),
    "licence.not-granted": (
        "决定不是准予，或没有写明证照，不能出证。没有打印；请核对决定。",
        "The decision does not grant, or names no licence. Nothing was printed; look at it.",
    ),
    "licence.no-code": (
        "决定没有文号，或者证照没有编号（营业执照的编号是有效的统一社会信用代码），不能出证。没有"
        "打印；请联系审批科室补齐编号，再按 F12。",
        "The decision or its licence has no number (that of a business licence is a valid "
        "credit code). Nothing was printed; ask the department for it, then press F12.",
    ),
    "licence.wrong-form": (
        "“{form}”不是这个事项决定的证照。没有打印；请选列表里的版式。",
        "{form} is not the licence of this decision. Nothing was printed; choose another form.",
    ),
    "licence.subject-unknown": (
        "没有这种主体类型。没有打印；请从列表里选。",
        "There is no such type of subject. Nothing was printed; choose from the list.",
    ),
    "licence.field-missing": (
        "证照上还缺：{fields}。没有打印，也没有占用空白证照；请补填后再按 F12。",
        "The licence still lacks: {fields}. Nothing was printed and no blank was used; "
        "fill them in and press F12.",
    ),
    "licence.has-sheet": (
        "这个办件已经用 {number} 打印过这种证照。没有再打印；重打前请先把 {number} 登记作废。",
        "This licence was printed on {number} already. Nothing was printed; enter "
        "{number} as spoiled before it is printed again.",
    ),
    "licence.not-sent": (
        "没有打印服务或打印机接收，{number} 没有印上，号码没有用掉，也没有存入“待打印”。"
        "办件已存；打印机好了再按 F12。",
        "No spooler or printer took it; nothing was printed on {number}, its number is "
        "free and nothing waits to be printed later. The case is kept; press F12 when the "
        "printer is back.",
    ),
    "licence.nothing-to-print": (
        "证照上没有一个字段有内容。没有打印；请核对办件和版式。",
        "No field of the licence has any text. Nothing was printed; look at case and form.",
    ),
}
