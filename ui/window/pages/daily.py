"""日统计: the figures of a day from the journal's counters.

Owned by the window thread. The one rule: every figure is a counter of the day; nothing is
reckoned here.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.window.icons.drawn import Icon
from ui.window.pages.page import Page
from ui.window.shortcuts import Command
from ui.window.theme.boxes import Column, Row, clear
from ui.window.theme.flow import Flow
from ui.window.theme.look import Look, appear
from ui.window.tongue import tr
from ui.window.views.daily import CheckRow, DailyView, DayTable, HoursChart
from ui.window.views.lists import Filter, TableView
from ui.window.views.shell import Badge, Notice
from ui.window.widgets.buttons import ChoiceButton, KeyButton
from ui.window.widgets.card import TitledCard
from ui.window.widgets.charts import PATTERNS, HoursView, SpanView
from ui.window.widgets.figures import FigureRow
from ui.window.widgets.noticebar import NoticeBar
from ui.window.widgets.scrolled import scrolled
from ui.window.widgets.table import TextTable
from ui.window.widgets.words import Chip, Picture, Rule, Words, tone_colour

TOP = "top"


class DailyPage(Page):
    """The page."""

    day_chosen = Signal(str)
    close_asked = Signal()
    report_asked = Signal()
    reload_asked = Signal()
    items_asked = Signal()
    figure_opened = Signal(str)
    export_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("日统计"))
        self._days: tuple[Filter, ...] = ()
        self._tables: tuple[DayTable, ...] = ()
        self._top: DayTable | None = None
        self._chosen = "people"
        self._buttons: dict[str, ChoiceButton] = {}
        whole = Column(look, self, spacing=12, margins=(16, 12, 16, 12))
        head = Row(look, spacing=10)
        self.title = Words(tr("日统计"), size="name")
        self.subtitle = Words("", size="body", tone="soft")
        head.addWidget(self.title)
        head.addWidget(self.subtitle)
        head.addStretch(1)
        self._filters = Row(look, spacing=6)
        head.addLayout(self._filters)
        whole.addLayout(head)
        self.notice = NoticeBar(look)
        whole.addWidget(self.notice)
        self.cards = FigureRow(look)
        whole.addWidget(self.cards)
        upper = Row(look, spacing=12)
        self._hours = TitledCard(look, tr("每小时收件"))
        self.hours = HoursView(look)
        self._legend = Flow(look, right=True)
        self._hours.head.addLayout(self._legend)
        self._hours.content.addWidget(self.hours, 1)
        upper.addWidget(self._hours, 8)
        self._spans = TitledCard(look, "")
        self.spans = SpanView(look)
        self._spans.content.addWidget(self.spans, 1)
        upper.addWidget(self._spans, 5)
        whole.addLayout(upper, 5)
        lower = Row(look, spacing=12)
        self._windows = TitledCard(look, tr("明细"))
        self._turns = Flow(look, spacing=4, right=True)
        self._windows.head.addLayout(self._turns)
        self.windows = TextTable(look, tr("窗口与人员"))
        self.windows.row_opened.connect(self.figure_opened)
        self._windows.content.addWidget(self.windows, 1)
        lower.addWidget(self._windows, 8)
        self._checks = TitledCard(look, "", icon=Icon.DONE)
        holder = QWidget()
        self._rows = Column(look, holder, spacing=6)
        self._checks.content.addWidget(scrolled(holder), 1)
        self._checks.content.addLayout(self._ends(look))
        lower.addWidget(self._checks, 5)
        whole.addLayout(lower, 5)

    def _ends(self, look: Look) -> Row:
        """What the day is printed and closed with."""
        self.report = KeyButton(look, "", "Ctrl+P", kind="second")
        self.report.clicked.connect(self.report_asked)
        self.close_day = KeyButton(look, "", "F12", kind="second")
        self.close_day.clicked.connect(self.close_asked)
        ends = Row(look, spacing=8)
        ends.addWidget(self.report, 1)
        ends.addWidget(self.close_day, 1)
        return ends

    def take(self, view: DailyView) -> None:
        """Show that view."""
        self.title.say(view.title)
        self.subtitle.say(view.subtitle)
        if view.days != self._days:
            self._days = view.days
            self._fill()
        self.cards.take(view.cards)
        self._hours.title.say(view.hours.title)
        self.hours.take(view.hours)
        self._show_legend(view.hours)
        self._spans.title.say(view.spans_title)
        self._spans.say_right(view.spans_note)
        self.spans.take(view.spans)
        self._tables = view.tables
        self._show_table()
        self._checks.title.say(view.checks_title)
        self._checks.say_right(view.checks_note)
        self._show_checks(view.checks)
        self.close_day.say(view.close_text)
        self.close_day.setEnabled(view.can_close)
        self.report.say(view.report_text)
        self.hints_changed.emit(view.hints)

    def take_items(self, title: str, table: TableView) -> None:
        """The most asked items have come: shown where they are chosen."""
        self._top = DayTable(code=TOP, title=title, table=table)
        self._show_table()

    @property
    def shown(self) -> DayTable | None:
        """The table that is shown now."""
        tables = (*self._tables, *(() if self._top is None else (self._top,)))
        return next((each for each in tables if each.code == self._chosen), None)

    def turn_to(self, code: str) -> None:
        """Show that table."""
        self._chosen = code
        if code == TOP:
            self.items_asked.emit()
        self._show_table()

    def _turn_table(self) -> None:
        codes = [each.code for each in self._tables] + [TOP]
        here = codes.index(self._chosen) if self._chosen in codes else -1
        self.turn_to(codes[(here + 1) % len(codes)])
        self.windows.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_table(self) -> None:
        codes = [(each.code, each.title) for each in self._tables]
        codes.append((TOP, tr("前 50")))
        if list(self._buttons) != [code for code, _title in codes]:
            clear(self._turns)
            self._buttons = {code: ChoiceButton(title) for code, title in codes}
            for code, button in self._buttons.items():
                button.clicked.connect(lambda _on=False, to=code: self.turn_to(to))
                self._turns.addWidget(button)
        for code, button in self._buttons.items():
            button.setChecked(code == self._chosen)
        shown = self.shown
        if shown is not None:
            self._windows.title.say(shown.title)
            self.windows.setAccessibleName(shown.title)
            self.windows.arranged.name(f"daily.{shown.code}")
            self.windows.take(shown.table)

    def take_focus(self) -> None:
        """Put the keyboard on the table."""
        self.windows.setFocus(Qt.FocusReason.OtherFocusReason)

    def explain(self, notice: Notice) -> None:
        """Show one quiet sentence."""
        self.notice.say(notice)

    def perform(self, command: Command) -> bool:
        """F5 reloads, F12 closes, Ctrl+P prints the day; Alt+← → turn it, Ctrl+F the table."""
        self.notice.dismiss()
        if command is Command.SYNC_NOW:
            self.reload_asked.emit()
        elif command is Command.NEXT_STEP and self.close_day.isEnabled():
            self.close_asked.emit()
        elif command is Command.FILTER:
            self._turn_table()
        elif command in {Command.EXPORT, Command.PREVIEW}:
            asked = self.export_asked if command is Command.EXPORT else self.report_asked
            asked.emit()
        elif command in {Command.STEP_BACK, Command.STEP_FORWARD}:
            self._turn(1 if command is Command.STEP_BACK else -1)
        else:
            return False
        return True

    def _turn(self, by: int) -> None:
        here = next((n for n, day in enumerate(self._days) if day.chosen), 0)
        there = min(max(here + by, 0), len(self._days) - 1)
        if self._days and there != here:
            self.day_chosen.emit(self._days[there].code)

    def _fill(self) -> None:
        clear(self._filters)
        for each in self._days:
            button = ChoiceButton(each.text)
            button.setChecked(each.chosen)
            button.clicked.connect(lambda _on=False, code=each.code: self.day_chosen.emit(code))
            self._filters.addWidget(button)

    def _show_legend(self, chart: HoursChart) -> None:
        clear(self._legend)
        for name, (token, _pattern) in zip(chart.names, PATTERNS, strict=False):
            tone = {"chart": "primary", "warn": "warn"}.get(token, "quiet")
            self._legend.addWidget(_sign(self.look, "■", tone, name))
        if chart.before:
            self._legend.addWidget(_sign(self.look, "▢", "soft", chart.before))

    def _show_checks(self, checks: tuple[CheckRow, ...]) -> None:
        clear(self._rows)
        for number, check in enumerate(checks):
            if number:
                self._rows.addWidget(Rule())
            row = Row(self.look, spacing=9)
            colour = tone_colour(check.tone)
            row.addWidget(Picture(self.look, Icon(check.icon), size=18, colour=colour))
            words = Column(self.look, spacing=0)
            words.addWidget(Words(check.title, size="strong", elide=True))
            words.addWidget(Words(check.note, size="small", tone="soft", elide=True))
            row.addLayout(words, 1)
            chip = Chip(Badge(text=check.word, tone=check.tone))
            appear(chip, bool(check.word))
            row.addWidget(chip)
            self._rows.addLayout(row)
        self._rows.addStretch(1)


def _sign(look: Look, sign: str, tone: str, name: str) -> QWidget:
    """One entry of a legend: sign and name stay together."""
    place = QWidget()
    row = Row(look, place, spacing=6)
    row.addWidget(Words(sign, size="small", tone=tone))
    row.addWidget(Words(name, size="small", tone="soft"))
    return place
