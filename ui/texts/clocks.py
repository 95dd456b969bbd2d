"""What is said of clocks (延期, 视为受理, 日历): code → (Chinese, English).

Owned by no thread: data. The one rule: each sentence says what happened, what is safe and
what to do with which key; no personal data.
"""

from __future__ import annotations

SENTENCES: dict[str, tuple[str, str]] = {
    "clock.no-extension": (
        "“{item}”没有可以延期的规定。办件没有改动；需要停钟的，看有没有特别程序。",
        "No rule lets {item} be extended. Nothing was changed; see whether a special "
        "procedure stops the clock.",
    ),
    "clock.extended-already": (
        "本件已经延期一次，不能再延。办件没有改动；请在期限内作出决定。",
        "The case was extended once and cannot be again. Nothing was changed; decide within "
        "the time.",
    ),
    "clock.approver-missing": (
        "延期要{approver}批准（{basis}）。办件没有改动；请填写批准人后再按 F12。",
        "An extension needs the approval of {approver} ({basis}). Nothing was changed; name "
        "who approved, then press F12.",
    ),
    "clock.extension-too-long": (
        "最多延长 {limit}（{basis}）。办件没有改动；请改天数后再按 F12。",
        "At most {limit} may be added ({basis}). Nothing was changed; enter fewer days, then "
        "press F12.",
    ),
    "clock.extension-too-late": (
        "承诺日 {on} 已过，不能再延期。办件没有改动；请尽快作出决定，逾期照实统计。",
        "The promised day {on} has passed, so it cannot be extended. Nothing was changed; "
        "decide soon, it counts as overdue.",
    ),
    "clock.past-statutory": (
        "这样会超过法定最后一天 {on}。办件没有改动；请减少天数。",
        "That would pass the last day allowed by law, {on}. Nothing was changed; enter fewer "
        "days.",
    ),
    "clock.no-deemed-acceptance": (
        "按“{rule}”的规则，逾期不答复不产生视为受理。办件没有改动；请按规定受理或告知。",
        "Under the rule {rule} silence does not accept a case. Nothing was changed; accept it "
        "or tell what is missing.",
    ),
    "clock.window-open": (
        "受理期限到 {until}，还没有过。办件没有改动；请在期限内受理或一次性告知。",
        "There is time to answer until {until}. Nothing was changed; accept the case or tell "
        "what is missing within it.",
    ),
    "clock.notice-given": (
        "补正通知已于 {on} 在受理期限内送达，不能视为受理（行政许可法第三十二条）。"
        "办件没有改动；请等补正，或按逾期处理。",
        "What is missing was told on {on}, within the time to answer, so silence accepts "
        "nothing (Administrative Licensing Law, art. 32). Nothing was changed; wait for what "
        "is missing, or deal with it as overdue.",
    ),
    "clock.proposed-already": (
        "视为受理已经提请过。办件没有改动；等大厅或平台登记。",
        "Deemed acceptance was proposed already. Nothing was changed; the hall or the "
        "platform records it.",
    ),
    "clock.deemed-needs-line": (
        "现在离线，无法知道是否已经告知申请人，不能登记视为受理。办件没有改动；联网后再办。",
        "Without a line nobody here knows whether notice was given, so deemed acceptance is "
        "not recorded. Nothing was changed; do it when the line is back.",
    ),
    "case.decided-already": (
        "本件已经作出决定，没有欠补材料，不能终止。办件没有改动；证照有误的走变更、撤销。",
        "The case was decided and nothing is owed, so it cannot be terminated. Nothing was "
        "changed; a wrong licence is changed or revoked.",
    ),
    "calendar.unreadable": (
        "这不是能用的日历文件（年份、来源、放假日期缺一不可）。现用日历没有改动；请核对文件。",
        "This is no calendar file that can be used (year, source, holidays). The calendar in "
        "use is as it was; check the file.",
    ),
    "calendar.known-already": (
        "{year} 年的日历已经是第 {version} 版或更新。没有改动；不用再装。",
        "The calendar of {year} is already version {version} or newer. Nothing was changed.",
    ),
    "calendar.hall-closed": (
        "大厅那时不开放（{day}：{hours}）。没有预约；请换开放时间内的时刻，或由站点管理员在设置里改。",
        "The hall is not open then ({day}: {hours}). Nothing was booked; choose a time at which"
        " it is, or have the administrator change the hours in the settings.",
    ),
    "calendar.bad-hours": (
        "开放时间填得不对（时段要从早到晚、不重叠）。设置没有改动；请核对后再存。",
        "The opening hours cannot be right (spans in order, none overlapping). The setting is "
        "as it was; check and save again.",
    ),
}
