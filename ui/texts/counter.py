"""What is said of drafts, papers, the day and the play: code → (Chinese, English).

Owned by no thread: data. The one rule: each sentence says what happened, what is safe and
what to do with which key; no personal data.
"""

from __future__ import annotations

SENTENCES: dict[str, tuple[str, str]] = {
    "draft.unknown": (
        "这份草稿已经不在了，可能已收件或已放弃。其他内容都在；请按 Ctrl+K 查找办件，或按 F2 "
        "新受理。",
        "This draft is no longer there: it was received, or given up. Everything else is "
        "kept; press Ctrl+K to find the case, or F2 to begin anew.",
    ),
    "draft.nothing-to-undo": (
        "没有可撤销的步骤了。草稿已存；请继续办理。",
        "There is nothing left to undo. The draft is kept; go on with it.",
    ),
    "draft.nothing-to-redo": (
        "没有可恢复的步骤了。草稿已存；请继续办理。",
        "There is nothing left to redo. The draft is kept; go on with it.",
    ),
    "material.unknown": (
        "本事项在这个情形下不收材料“{material}”。草稿没有改动；请按清单收材料。",
        "In this situation the item does not ask for material {material}. The draft is as "
        "it was; collect what the list shows.",
    ),
    "material.core": (
        "“{material}”是主件，不能容缺。草稿没有改动；请收齐主件，或先收件。",
        "“{material}” is a core material and cannot be tolerated. The draft is as it was; "
        "collect it, or only receive the case.",
    ),
    "material.not-tolerable": (
        "“{material}”不能容缺。草稿没有改动；请收齐这件材料。",
        "“{material}” cannot be tolerated. The draft is as it was; collect this material.",
    ),
    "material.not-promisable": (
        "本事项不实行告知承诺，“{material}”不能用承诺代替。草稿没有改动；请收齐这件材料。",
        "This item takes no commitments, so “{material}” cannot be promised. The draft is "
        "as it was; collect this material.",
    ),
    "material.bad-count": (
        "“{material}”的份数不能小于零。草稿没有改动；请重新填份数。",
        "The count of “{material}” cannot be below zero. The draft is as it was; type the "
        "count again.",
    ),
    "material.too-late": (
        "本件已受理，材料“{material}”不能再标容缺、承诺或不适用。办件没有改动；请收齐这件材料。",
        "The case is accepted, so material {material} cannot be tolerated, promised or found "
        "not applicable any more. The case was not changed; collect it.",
    ),
    "form.unknown-field": (
        "表单没有“{field}”这一栏。草稿没有改动；请按表单上的栏目填写。",
        "The form has no field {field}. The draft is as it was; fill in the fields shown.",
    ),
    "form.locked-field": (
        "“{field}”是读卡得来的，不能改写。草稿没有改动；内容不对请按 F3 重新读卡。",
        "“{field}” was read from the card and cannot be typed over. The draft is as it was; "
        "if it is wrong press F3 and read the card again.",
    ),
    "paper.unknown": (
        "没有“{template}”这种单据。没有打印；请在单据列表里选。",
        "There is no paper called {template}. Nothing was printed; choose one of the list.",
    ),
    "paper.reason-missing": (
        "补打要写明原因。没有打印；请填写原因后再打。",
        "Printing a paper again needs a reason. Nothing was printed; write the reason and "
        "print again.",
    ),
    "paper.not-received": (
        "本件还没有收件，不能出收件凭证。办件没有改动；请先收件。",
        "The case was not received yet, so it has no receipt. Nothing was changed; receive "
        "it first.",
    ),
    "paper.not-accepted": (
        "本件还没有受理，不能出受理通知书。办件没有改动；请先受理。",
        "The case was not accepted yet, so it has no acceptance notice. Nothing was changed; "
        "accept it first.",
    ),
    "day.already-closed": (
        "{day} 已经日结过了。没有改动；之后的业务照常记入当日，统计页会更新。",
        "The day {day} was closed already. Nothing was changed; what comes after is counted "
        "on its day all the same and the figures are restated.",
    ),
    "setting.bad-value": (
        "设置“{key}”不能是这个值。设置没有改动；请按说明重新填写。",
        "Setting {key} cannot have this value. It was not changed; choose a value as its "
        "description says.",
    ),
    "setting.simulated-not-here": (
        "本站点办的是真实的件，不能用模拟设备（{key}）。设置没有改动；练习请用演示站点，"
        "没有设备时照样可以手工录入。",
        "Cases count at this station, so no device may be simulated ({key}). Nothing was "
        "changed; practise at a demonstration station. Everything can be typed without the "
        "device.",
    ),
    "sync.foreign-receipt": (
        "平台回执与本机第 {seq} 条对不上，没有采用。件都在本机；请告知站点管理员核对两边的"
        "记录。",
        "The platform's receipt does not match entry {seq} of this station and was not "
        "taken. Everything is safe here; have the administrator compare the two records.",
    ),
    "sync.nothing-recorded": (
        "平台应答了，但第 {seq} 条之后一条也没有记下，已停止上传。件都在本机；请按 F5 再试，仍"
        "不行请告知站点管理员。",
        "The platform answered but recorded nothing after entry {seq}, so sending stopped. "
        "Everything is safe here; press F5 to try again, else tell the administrator.",
    ),
    "sync.feed-gap": (
        "平台消息缺了一段（应为第 {wanted} 条，来的是第 {got} 条），没有采用。件都在本机；请"
        "按 F5 重新同步。",
        "Messages of the platform are missing: number {wanted} was due and {got} came; "
        "nothing was applied. Everything is safe here; press F5 to sync again.",
    ),
    "play.unreadable": (
        "读不了剧本文件 {file}。没有办任何件；请核对文件名，文件须为 UTF-8 文本。",
        "The play file {file} cannot be read. Nothing was done; check its name, it must be "
        "text in UTF-8.",
    ),
    "play.bad-line": (
        "剧本第 {line} 行写得不对（{what}）。这一行没有办；请改好后再运行。",
        "Line {line} of the play is wrong ({what}). That line was not done; mend it and run "
        "the play again.",
    ),
    "play.not-demonstration": (
        "这是正式站点，剧本不签到、不验 PIN，只能用在演示站点。什么都没有改动；请换一个空"
        "目录运行。",
        "This is a station that counts; a play signs nobody in and belongs to "
        "demonstration stations only. Nothing was changed; run the play on an empty folder.",
    ),
    "demo.not-demonstration": (
        "数据目录 {folder} 里是正式站点，不能拿来演示。什么都没有改动；请用 --data 另指一个"
        "空目录。",
        "The data folder {folder} holds a station that counts; it is not for demonstrations. "
        "Nothing was changed; name an empty folder with --data.",
    ),
    "play.no-hall": (
        "正式站点没有随附的演示平台，不能由剧本代部门决定。什么都没有改动；请等平台传回决定。",
        "A station that counts has no demonstration platform, so a play cannot decide for "
        "the department. Nothing was changed; wait for the platform's decision.",
    ),
    "use.wrong": (
        "命令写得不对（{what}）。什么都没有改动；请用 --help 看用法，改好再运行。",
        "The command is not right ({what}). Nothing was changed; see --help, correct it and "
        "run it again.",
    ),
    "program.bug": (
        "程序出错了（{kind}，{where}）。做完的都已存好，这一步没有办；请重新打开再试，仍不行请把"
        "这一行告知站点管理员。",
        "The program made a mistake ({kind} at {where}). What was done is safe, this step was "
        "not done; start again, and if it stays so show this line to the administrator.",
    ),
    "report.bad-date": (
        "日期写得不对，应为 2025-11-24 这样的年-月-日。什么都没有改动；请改好再查。",
        "The date is not of the form 2025-11-24. Nothing was changed; type it as year-month-"
        "day and ask again.",
    ),
    "window.no-display": (
        "这里没有显示器，窗口打不开。数据没有改动；请在桌面上启动，或用 main.py report、"
        "sync、verify 等命令。",
        "There is no display here, so the window cannot open. Nothing was changed; start it on "
        "a desktop, or use the commands report, sync and verify.",
    ),
    "clock.set-back": (
        "本机的时间早于这件的收件或受理时间，可能被调回过。没有办理，件仍在；请校准时间后再办。",
        "This computer's time is before the case was received or accepted; the clock may have "
        "been set back. Nothing was done and the case is safe; set the clock right first.",
    ),
}
