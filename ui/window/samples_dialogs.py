"""Invented views of the dialogs: clocks day by day, guide, a long menu, questions, keys.

Owned by no thread. The one rule: nobody in here exists; organs and numbers are made up.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtWidgets import QWidget

from desk.calendars import national_calendar
from ui.window import samples_capture, samples_moments, samples_overprint, samples_support
from ui.window.case_acts.listing import CASE_ACTS, HEADINGS
from ui.window.dialogs.ask import AskSheet
from ui.window.dialogs.clock import ClockSheet
from ui.window.dialogs.guide import GuideSheet
from ui.window.dialogs.keys import KeySheet
from ui.window.dialogs.menu import MenuSheet
from ui.window.dialogs.sheet import Sheet
from ui.window.dialogs.sides import SidesSheet
from ui.window.presenters.days import with_weekday
from ui.window.samples_tongue import spoken
from ui.window.samples_waiting import SIDES
from ui.window.theme.look import Look
from ui.window.views.asking import AskView, MenuLine, MenuView
from ui.window.views.clocks import ClockDay, ClockSheetView, ClockTable
from ui.window.views.fields import day, long, number, text
from ui.window.views.guide import GuideSection, GuideView
from ui.window.views.shell import Badge, Tone

_START = date(2025, 11, 24)


def _days() -> tuple[ClockDay, ...]:
    calendar, counted, rows = national_calendar(), 0, []
    for note in calendar.days_after(_START):
        counted += note.counted
        rows.append(
            ClockDay(
                day=with_weekday(note.day),
                number=f"第 {counted} 天" if note.counted else "",
                why=note.why,
                tone=Tone.PLAIN if note.counted else Tone.QUIET,
            )
        )
        if counted == 5:
            return tuple(rows)
    return ()


CLOCKS = ClockSheetView(
    title="期限逐日说明",
    note="按法定日历（国务院办公厅放假通知）逐日数；大厅开放时间不影响期限。",
    clocks=(
        ClockTable(
            title="承诺办结期限",
            limit="5 个工作日，自 11-24 周一受理，次一工作日起算",
            due="12-01 周一前",
            tone=Tone.OK,
            days=_days(),
        ),
        ClockTable(
            title="容缺补交",
            limit="健康证明，与承诺办结同日",
            due="12-01 周一前",
            tone=Tone.WARN,
            note="到期未补：提醒一次，不补终止办理。",
        ),
    ),
)
GUIDE = GuideView(
    title="食品经营许可证核发（延续）",
    badges=(Badge(text="许可"), Badge(text="承诺件", tone=Tone.PRIMARY)),
    note="2025-06-01 起的版本，与本件相同。",
    sections=(
        GuideSection(
            title="基本",
            lines=(
                ("编码", "000131125000（示例）"),
                ("实施机关", "示范县行政审批服务局"),
                ("法定期限", "20 个工作日"),
                ("承诺期限", "5 个工作日"),
                ("收费", "不收费"),
            ),
        ),
        GuideSection(
            title="材料",
            lines=(
                ("1", "食品经营许可延续申请书 原件 1 份"),
                ("2", "经营条件未发生变化的声明 原件 1 份"),
                ("3", "平面布局图 复印件 1 份（变化时）"),
                ("4", "从业人员健康证明 复印件 1 份（可容缺）"),
            ),
        ),
        GuideSection(
            title="结果和救济",
            lines=(
                ("结果", "食品经营许可证"),
                ("复议", "示范县人民政府，60 日内"),
                ("诉讼", "示范县人民法院，6 个月内"),
            ),
        ),
    ),
)
MENU = MenuView(
    title="食品经营许可（延续）",
    lines=tuple(
        MenuLine(code=act.code, text=act.text, group=HEADINGS[act.code])
        for act in CASE_ACTS
        if not act.code.startswith("print_")
        or act.code in ("print_decision", "print_item_guide")
    )[8:40],
)
ASK = AskView(
    title="启动特别程序（停钟）",
    note="检验、检测、听证等所需时间不计入办理期限；书面告知申请人，写明期限。",
    fields=(
        text("kind", "程序", value="现场核查"),
        number("days", "预计天数"),
        day("on", "开始日期", value="2025-11-25"),
        long("reason", "依据和理由"),
    ),
    do_text="停钟并打印告知书",
    tone=Tone.WARN,
)
SHEETS: Mapping[str, Callable[[Look, QWidget], Sheet]] = {
    **samples_capture.SHEETS,
    **samples_support.SHEETS,
    **samples_moments.SHEETS,
    **samples_overprint.SHEETS,
    "clock": lambda look, parent: ClockSheet(look, spoken(CLOCKS), parent),
    "guide": lambda look, parent: GuideSheet(look, spoken(GUIDE), parent),
    "menu": lambda look, parent: MenuSheet(look, spoken(MENU), parent),
    "ask": lambda look, parent: AskSheet(look, spoken(ASK), parent),
    "keys": KeySheet,
    "sides": lambda look, parent: SidesSheet(look, spoken(SIDES), parent),
}
