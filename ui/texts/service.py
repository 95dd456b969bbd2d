"""Sentences about the day around cases: tickets, visits, shelf, slips, ratings, problems.

Owned by no thread: data. The one rule: each says what happened, what is safe, what to do.
"""

from __future__ import annotations

SENTENCES: dict[str, tuple[str, str]] = {
    "record.other-state": (
        "这条记录已不在可以办这一步的状态，可能已在别处处理。数据未变；按 F5 刷新后再看。",
        "The record is no longer in a state for this step; it may have been dealt with"
        " elsewhere. Nothing was changed; press F5 and look again.",
    ),
    "ticket.already-taken": (
        "这个号今天已经登记。没有重复登记；请在排队登记里选它继续。",
        "This ticket was entered today already. Nothing was entered twice; choose it in the"
        " register of tickets and go on.",
    ),
    "ticket.number-missing": (
        "没有填排队号。没有登记任何内容；请照号票填写。",
        "The number of the ticket is missing. Nothing was entered; copy it from the ticket.",
    ),
    "appointment.facts-missing": (
        "预约要写明预约人和事项。没有登记任何内容；请填齐后再登记。",
        "An appointment has a person and a matter. Nothing was entered; fill in both.",
    ),
    "appointment.in-past": (
        "预约时间已经过去。没有登记任何内容；请改为以后的时间。",
        "The time of the appointment has passed. Nothing was entered; choose a later one.",
    ),
    "visit.nobody": (
        "没有填来访人。没有登记任何内容；请填写后再开始。",
        "Nobody was named for the visit. Nothing was entered; fill in who came.",
    ),
    "visit.authority-missing": (
        "代办人来办要有委托书。没有登记任何内容；请查验委托书，登记日期或编号。",
        "An agent visits with a letter of authority. Nothing was entered; look at the letter"
        " and enter its date or number.",
    ),
    "visit.not-principal": (
        "申请人不在委托书的委托人里，代办人不能代其申请。这一件没有收，草稿已存，其他件不受影响；"
        "请核对委托书，或由本人办理。",
        "The applicant is not among those who signed the letter; the agent may not apply for"
        " them. This one was not received, its draft is kept, the others stand; look at the"
        " letter, or let the person come.",
    ),
    "visit.nothing-chosen": (
        "没有选草稿。没有收任何件；请勾选要收进来的草稿。",
        "No draft was chosen. Nothing was received; tick the drafts to receive.",
    ),
    "visit.nothing-to-share": (
        "选中的草稿之间没有可以共用的材料（同一申请人、同名材料，一份里已收、另一份里还缺）。"
        "草稿没有变化；请在材料一步逐件收。",
        "Between the chosen drafts no material can be shared (the same applicant and name,"
        " there in one and missing in another). The drafts are unchanged; take the materials"
        " one by one.",
    ),
    "batch.not-of-cards": (
        "这不是按卡批量收件的来访。没有收任何件；请先按 F2 开始“逐张刷卡”批量。",
        "This is no batch of successive cards. Nothing was received; begin one with F2.",
    ),
    "batch.unreadable": (
        "清单文件读不出来。没有收任何件；请另存为 UTF-8 的 .csv 或 .xlsx 后再选。",
        "The list cannot be read. No case was received; save it as .csv in UTF-8 or as .xlsx"
        " and choose it again.",
    ),
    "batch.file-too-large": (
        "清单文件太大（上限 {limit}）。没有读入任何内容；请分成几份再办。",
        "The list is too large (at most {limit}). Nothing was read; part it and go on.",
    ),
    "batch.head-missing": (
        "清单第一行没有“姓名”或“名称”列。没有收任何件；请补上表头后再选。",
        "The first row of the list has no column for the name. No case was received; add the"
        " heads, then choose the file again.",
    ),
    "batch.empty": (
        "清单里没有人。没有收任何件；请核对文件。",
        "The list names nobody. No case was received; check the file.",
    ),
    "batch.too-long": (
        "清单超过 {limit} 行。没有收任何件；请分成几份再办。",
        "The list has more than {limit} rows. No case was received; part it and go on.",
    ),
    "shelf.place-missing": (
        "没有填存放位置。证照登记没有变化；请填写柜位后再登记。",
        "The place is missing. Nothing was changed; fill in where the licence lies.",
    ),
    "shelf.nothing-to-keep": (
        "本件还没有出证，没有可以上架的证照。办件没有变化；出证后再登记。",
        "No licence was made out for this case yet. The case is unchanged; issue it first.",
    ),
    "shelf.nothing-chosen": (
        "没有勾选要移交的证照。登记没有变化；请至少勾选一本。",
        "No licence was ticked for the transfer. Nothing was changed; tick at least one.",
    ),
    "shelf.already-there": (
        "本件的证照已经登记上架。登记没有变化；在台账“待领证照”里看位置。",
        "The licence of this case is on the shelf already. Nothing was changed; the register"
        " shows its place.",
    ),
    "shelf.transfer-facts-missing": (
        "移交要写明去处和交接人。证照登记没有变化；请填齐后再办。",
        "A transfer names its destination and its carrier. Nothing was changed; fill in both.",
    ),
    "slip.bad-count": (
        "应急收件单一次最多留 {limit} 张，至少 1 张。没有留号；请改张数。",
        "Reserve between 1 and {limit} slips at once. Nothing was reserved; change the count.",
    ),
    "slip.unknown": (
        "这个号不在本站留出的应急收件单里。没有补录；请照单子核对号码。",
        "The number is not among the slips reserved here. Nothing was entered; check it"
        " against the slip.",
    ),
    "slip.used": (
        "这张应急收件单已补录或已作废。没有补录；请核对号码。",
        "This slip was already entered or spoiled. Nothing was changed; check the number.",
    ),
    "slip.in-future": (
        "单子上的时间晚于现在。没有补录；请照单子填写收件时间。",
        "The stated time lies in the future. Nothing was entered; copy it from the slip.",
    ),
    "slip.filled-by-missing": (
        "没有填手写单子的人。没有补录；请填写后再登记。",
        "Who filled in the slip is missing. Nothing was entered; fill in the name.",
    ),
    "crossing.not-offered": (
        "本事项不在通办范围内，只能在管辖地受理。草稿已存；请告知申请人去管辖地，或代收转送。",
        "The item is not accepted for other areas. The draft is kept; tell the applicant where"
        " to go.",
    ),
    "crossing.facts-missing": (
        "通办要写明 6 位区划代码、承办机关和转送方式。没有变化；请填齐后再办。",
        "Accepting for another area needs its 6-digit code, the organ and the way of sending."
        " Nothing was changed; fill in what is missing.",
    ),
    "crossing.stays-here": (
        "本件在本地办理，不用转送。办件没有变化；确属异地的，受理前选定承办地。",
        "The case is handled here and its dossier goes nowhere. Nothing was changed.",
    ),
    "crossing.already-sent": (
        "本件的材料已登记转送。登记没有变化；在台账“异地转送”里看去向。",
        "The dossier of this case was already sent. Nothing was changed; see the register.",
    ),
    "fee.none-due": (
        "本事项不收费。办件没有变化；请核对事项目录。",
        "This item charges no fee. The case is unchanged; check the catalogue.",
    ),
    "outside.unknown-system": (
        "没有这个外部系统。办件没有变化；请重新选择。",
        "There is no such system. The case is unchanged; choose again.",
    ),
    "outside.number-missing": (
        "没有填外部系统的编号。办件没有变化；请在外部系统录完后扫回编号。",
        "The number given outside is missing. The case is unchanged; scan it back once it was"
        " entered there.",
    ),
    "outside.already-entered": (
        "本件已登记录入这个系统。办件没有变化；编号有误的请按更正办理。",
        "This case was already entered into that system. Nothing was changed.",
    ),
    "history.facts-missing": (
        "历史档案或旧件缺少题名、申请人或编号。没有导入；请补齐后再办。",
        "The title, the person or the number is missing. Nothing was imported; fill it in.",
    ),
    "history.head-missing": (
        "旧件清单第一行要有“编号、事项、申请人、收件日期”。没有导入；请补上表头后再选。",
        "The first row of the list lacks its heads. Nothing was imported; add them, then"
        " choose the file again.",
    ),
    "history.bad-day": (
        "日期不成立或晚于今天。这一行没有导入；请照原件改为年-月-日。",
        "The day is impossible or lies in the future. The row was left out; correct it.",
    ),
    "history.already-imported": (
        "这个编号的旧件已经导入过。这一行没有再导入。",
        "An old case of this number was already imported. The row was left out.",
    ),
    "precheck.once": (
        "预审只能退回一次，要补的内容应一次说全。办件没有变化；请预审通过，到窗口再核。",
        "A precheck is returned once with the full list. The case is unchanged; pass it and"
        " check the rest at the window.",
    ),
    "precheck.nothing-wanted": (
        "没有写要补什么。办件没有变化；请勾选材料或写明要求后再退回。",
        "Nobody said what is wanted. The case is unchanged; tick it or write it down, then"
        " return the precheck.",
    ),
    "report.bad-period": (
        "起止日期不对：止日不能早于起日，最长 {limit} 天。什么都没有改动；请改好再查。",
        "The period is wrong: its last day comes before its first, or it is longer than {limit}"
        " days. Nothing was changed; correct it and ask again.",
    ),
    "service.bad-time": (
        "日期或时间不成立。没有登记；时间写成 09:30 的样子。",
        "The day or the time is impossible. Nothing was entered; write the time as 09:30.",
    ),
    "service.file-too-large": (
        "文件太大（上限 {limit}）。没有登记任何内容；请缩小或分开后再选。",
        "The file is too large (at most {limit}). Nothing was entered; make it smaller or part"
        " it.",
    ),
    "service.file-missing": (
        "这个文件打不开。没有登记；请核对路径，或重新扫描后再选。",
        "The file cannot be opened. Nothing was entered; check its path, or scan it again.",
    ),
    "online.number-missing": (
        "没有填网上申报号。草稿已存；请照申请人手机上的编号填写。",
        "The number of the online application is missing. The draft is kept; copy it from the"
        " applicant's telephone.",
    ),
    "online.cannot-join": (
        "这两件不能合并：网上申报已办结，或本件已合并过。数据未变；请核对申报号。",
        "These two cannot be joined. Nothing was changed; check the number of the application.",
    ),
    "correction.not-decided": (
        "原件还没有决定，直接更正即可，不用另立新件。草稿已存；请回到原件办更正。",
        "The earlier case is not decided yet and can be corrected itself. The draft is kept.",
    ),
    "rating.channel-missing": (
        "没有写明评价是怎么给出的（客屏、口头、纸质）。没有登记评价；请选一种后再登记。",
        "How the rating was given (screen, spoken, on paper) is not said. No rating was"
        " entered; choose one and enter it again.",
    ),
    "rating.bad-level": (
        "评价等级不在五级之内。没有登记评价；请重新选择。",
        "The level is none of the five. No rating was entered; choose again.",
    ),
    "rating.bad-detail": (
        "评价指标不属于所选等级。没有登记评价；请重新选择。",
        "The detail does not belong to the level. No rating was entered; choose again.",
    ),
    "rating.no-service": (
        "这项服务还没有提供，不能评价。没有登记评价；服务结束后再评。",
        "That service was not given yet. No rating was entered; rate it when it is over.",
    ),
    "rating.before-service": (
        "评价时间早于服务时间。没有登记评价；请核对时间。",
        "The rating is earlier than the service. No rating was entered; check the time.",
    ),
    "rating.already-given": (
        "这项服务已经评价过，每次服务只评一次。原评价保留不变。",
        "This service was already rated; each is rated once. The rating stays as it was.",
    ),
    "rating.follow-up-empty": (
        "回访要写明核实的情况和处理结果。回访没有登记；请填齐后再办。",
        "A follow-up says what was found and done. Nothing was entered; fill in both.",
    ),
    "problem.facts-missing": (
        "登记要写明什么事、为什么办不成、由谁答复。没有登记；请填齐后再办。",
        "An entry says what, why and who answers. Nothing was entered; fill it in.",
    ),
    "problem.due-past": (
        "答复期限早于今天。没有登记；请改为以后的日期。",
        "The day of the answer has passed. Nothing was entered; choose a later day.",
    ),
    "judged.escalation-taken": (
        "本县今年已有另一件问题直报先到平台，这一件不算直报。登记仍在；请由责任单位按期答复。",
        "Another problem of the county reached the platform first this year; this one does not"
        " count as escalated. The entry is kept; its owner answers it.",
    ),
    "supervision.bad-days": (
        "导出的起止日期不成立，或超过 {limit} 天。没有导出；请改日期后再办。",
        "The days of the export are impossible, or more than {limit}. Nothing was written;"
        " change the days.",
    ),
    "gateway.not-to-tell": (
        "平台不能替窗口说“{kind}”这类事。没有改动任何内容；请在窗口办理。",
        "The platform does not say {kind} for a window. Nothing was changed; do it at the"
        " counter.",
    ),
    "problem.escalated-this-year": (
        "本县 {year} 年已有一件问题直报，每年最多一件。登记仍在；请由责任单位按期答复。",
        "The county escalated one problem in {year} already, which is all a year allows. The"
        " entry is kept; the owner answers it.",
    ),
}
