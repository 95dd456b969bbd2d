"""Invented views of the pages with lists and figures, for pictures and tests.

Owned by no thread. The one rule: nobody in here exists.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import time

from ui.window.icons.drawn import Icon
from ui.window.presenters.case_list import COLUMNS as CASES
from ui.window.presenters.choosing import Choice, choice_groups
from ui.window.presenters.day_tables import PEOPLE
from ui.window.presenters.days import WEEKDAYS
from ui.window.samples_materials import hint
from ui.window.tongue import tr
from ui.window.views.asking import MenuLine
from ui.window.views.daily import (
    CheckRow,
    DailyView,
    DayTable,
    HourBar,
    HoursChart,
    SpanBar,
)
from ui.window.views.lists import (
    ActButton,
    CaseDetail,
    CasesView,
    FigureCard,
    Filter,
    TableRow,
    TableView,
    TimelineRow,
)
from ui.window.views.shell import Badge, Tone

_ITEMS = (
    ("食品经营许可（延续）", "王*国", "办理中", "12-01", "已上报"),
    ("个体工商户变更登记", "李*英", "已受理", "11-27", "待同步"),
    ("临时占用城市道路许可", "周*", "待补正", "11-26", "待同步"),
    ("社会保障卡补换", "买***孜", "已决定", "11-24", "平台已核"),
    ("公共场所卫生许可（新办）", "于*", "已收件", "", "待同步"),
    ("不动产变更登记（地址变更）", "张*", "已领取", "11-21", "平台已核"),
)

CASE_LIST = CasesView(
    title="办件",
    count="6 件",
    filters=(
        Filter(code="all", text="全部 1,204,366", chosen=True),
        Filter(code="open", text="在办 6,703"),
        Filter(code="supplement", text="待补正 41"),
        Filter(code="ready", text="待发证 127"),
        Filter(code="done", text="办结 1,197,495"),
    ),
    groups=choice_groups(Choice(stages="all")),
    table=TableView(
        columns=CASES,
        rows=tuple(
            TableRow(
                key=f"c{n}",
                cells=(f"03-1124-{28 - n:04d}", name, who, stage, due, sync),
                tones=(
                    (3, Tone.WARN if stage == "待补正" else Tone.PRIMARY),
                    (5, Tone.WARN if sync == "待同步" else Tone.OK),
                ),
            )
            for n, (name, who, stage, due, sync) in enumerate(_ITEMS)
        ),
    ),
    detail=CaseDetail(
        key="c0",
        title="食品经营许可（延续）",
        number="03-1124-0028    SJ370999000032025112400287",
        badges=(
            Badge(text="已决定", tone=Tone.OK),
            Badge(text="平台已核", tone=Tone.OK),
        ),
        facts=(
            ("申请人", "王建国"),
            ("证件", "370999********1219"),
            ("受理文号", "示审批受〔2025〕03-11240028 号"),
            ("承诺办结", "12-01（周一）前"),
            ("证照编号", "食品经营许可证 JY23709990000001"),
            ("持有", "本窗口"),
        ),
        timeline=(
            TimelineRow(title="收件", note="11-24 14:33 03-1124-0028", tone=Tone.PRIMARY),
            TimelineRow(
                title="受理",
                note="11-24 14:33 示审批受〔2025〕03-11240028 号",
                tone=Tone.PRIMARY,
            ),
            TimelineRow(
                title="决定：准予", note="11-26 10:12 示范县行政审批服务局", tone=Tone.OK
            ),
        ),
        acts=(
            ActButton(code="issue", text="出证", key="F12", primary=True),
            ActButton(code="print", text="补打单据", key="Ctrl+Shift+P"),
        ),
        more=(MenuLine(code="supply", text="补交材料（容缺、补正）"),),
    ),
    hints=(
        hint("↑↓", "选件"),
        hint("Enter", "全部操作"),
        hint("F12", "办主要操作"),
        hint("Ctrl+P", "看单据"),
        hint("Ctrl+Shift+P", "补打"),
        hint("Ctrl+F", "查找"),
    ),
)

_READY = (
    ("食品经营许可（延续）", "王*国", "已决定", "12-01", "平台已核"),
    ("食品经营许可（新办）", "于*", "已决定", "11-28", "平台已核"),
    ("个体工商户变更登记", "李*英", "已出证", "11-27", "待同步"),
)
ISSUE_LIST = replace(
    CASE_LIST,
    title="出件发证",
    count="3 件",
    filters=(
        Filter(code="decided", text="待出证 2", chosen=True),
        Filter(code="issued", text="待领取 1"),
    ),
    groups=(),
    table=TableView(
        columns=CASES,
        rows=tuple(
            TableRow(
                key=f"i{n}",
                cells=(f"03-1124-{28 - 7 * n:04d}", name, who, stage, due, sync),
                tones=((3, Tone.PRIMARY), (5, Tone.WARN if sync == "待同步" else Tone.OK)),
            )
            for n, (name, who, stage, due, sync) in enumerate(_READY)
        ),
    ),
)

_HOURS = (
    (9, 14, 1, 0),
    (10, 18, 2, 1),
    (11, 15, 3, 1),
    (12, 6, 0, 0),
    (13, 9, 1, 0),
    (14, 14, 2, 1),
    (15, 0, 0, 0),
    (16, 0, 0, 0),
    (17, 0, 0, 0),
)
_WEEK_AGO = {9: 12, 10: 19, 11: 15, 12: 8, 13: 9, 14: 20, 15: 18, 16: 11, 17: 4}
_LAST = tr("上周{0}", WEEKDAYS[0])
_UNTIL = tr(" · 截至 {0:%H:%M}", time(14, 32))
_CARDS = (
    ("收件", "88", "件", tr("{0} 点前比{1} {2:+}", 14, _LAST, 8), Icon.RECEIPT),
    ("受理", "79", "件", "只收件 9", Icon.ACCEPT),
    ("即办办结", "37", "件", "占受理 47%", Icon.OK),
    ("容缺受理", "9", "件", "补正告知 4", Icon.TOLERATED),
    ("平均受理用时", "4′26″", "", tr("计时 {0} 件", 88), Icon.TIMER),
    ("单据", "167", "份", "当日打出 165，现待打印 2", Icon.PRINTER),
)
_PEOPLE = (
    (tr("{0} 号", "01"), "孙玉兰", "22", "20", "1", "0", "4′12″", "9"),
    (tr("{0} 号", "02"), "钱立群", "19", "17", "3", "2", "5′03″", "6"),
    (tr("{0} 号", "03"), "赵敏", "28", "27", "2", "1", "3′51″", "11"),
)

DAY = DailyView(
    title="日统计",
    subtitle=tr("{0} 周{1}{2}", "2025-11-24", WEEKDAYS[0], _UNTIL),
    days=(
        Filter(code="2025-11-24", text="今天", chosen=True),
        Filter(code="2025-11-23", text="昨天"),
        Filter(code="2025-11-22", text="前天"),
    ),
    cards=tuple(
        FigureCard(title=title, figure=figure, unit=unit, note=note, icon=icon)
        for title, figure, unit, note, icon in _CARDS
    ),
    hours=HoursChart(
        title="每小时收件",
        names=("正常受理", "容缺受理", "只收件"),
        before=_LAST,
        bars=tuple(
            HourBar(
                label=tr("{0} 时", hour),
                parts=parts,
                current=hour == 14,
                before=_WEEK_AGO[hour],
            )
            for hour, *parts_list in _HOURS
            for parts in (tuple(parts_list),)
        ),
    ),
    spans_title="在办件 · 剩余承诺时限",
    spans_note=tr("共 {0} 件{1}", 77, ""),
    spans=(
        SpanBar(label="已超期", count=1, tone=Tone.BAD),
        SpanBar(label="≤ 1 个工作日", count=4, tone=Tone.WARN),
        SpanBar(label="2–3 个工作日", count=11, tone=Tone.PRIMARY),
        SpanBar(label="4–5 个工作日", count=23, tone=Tone.PRIMARY),
        SpanBar(label="> 5 个工作日", count=38, tone=Tone.QUIET),
    ),
    tables=(
        DayTable(
            code="people",
            title="窗口与人员",
            table=TableView(
                columns=PEOPLE,
                rows=tuple(TableRow(key=row[0], cells=row) for row in _PEOPLE),
            ),
        ),
        DayTable(code="items", title="按事项", table=TableView(columns=PEOPLE)),
        DayTable(code="hours", title="每小时", table=TableView(columns=PEOPLE)),
        DayTable(code="spans", title="剩余时限", table=TableView(columns=PEOPLE)),
    ),
    checks_title="日结检查",
    checks_note="未日结",
    checks=(
        CheckRow(
            title="编号与收件相符",
            note="编号 88 · 收件 88 · 断号 0",
            icon=Icon.OK,
            tone=Tone.OK,
        ),
        CheckRow(
            title="7 件未同步",
            note="19 条等候上报；日结列明，不挡",
            icon=Icon.WAITING,
            tone=Tone.WARN,
            word="列明",
        ),
        CheckRow(
            title="2 份待打印",
            note="当日制作 167 份，补打 2 份",
            icon=Icon.PRINTER,
            tone=Tone.WARN,
        ),
    ),
    close_text="日结",
    report_text="打印日报",
    can_close=True,
    hints=(hint("Alt+← →", "换日期"), hint("F12", "日结")),
)
