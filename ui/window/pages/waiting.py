"""待同步: what waits, why, since when, and what is done with what the platform did not take.

Owned by the window thread. The one rule: it never looks busier or calmer than it is; the
reason is a sentence, the code folded.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy

from ui.window.dialogs.menu import MenuSheet
from ui.window.form.line import TextLine
from ui.window.icons.drawn import Icon
from ui.window.pages.cases import DetailCard
from ui.window.pages.page import Page
from ui.window.shortcuts import Command
from ui.window.theme.boxes import Column, Row, clear
from ui.window.theme.look import Look, appear, mark
from ui.window.tongue import tr
from ui.window.views.asking import MenuLine, MenuView
from ui.window.views.lists import Filter
from ui.window.views.narrowing import narrowed
from ui.window.views.shell import Notice, Tone
from ui.window.views.waiting import WaitingView
from ui.window.widgets.buttons import ChoiceButton, KeyButton
from ui.window.widgets.card import Card
from ui.window.widgets.figures import FigureRow
from ui.window.widgets.noticebar import NoticeBar
from ui.window.widgets.table import TextTable
from ui.window.widgets.words import Picture, Words, tone_colour

LOW = 700
NOTHING = tr("没有含这些字的条目。改几个字，或按 Esc 看全部。")
FILES = (
    MenuLine(code="export", text=tr("导出待传文件（U 盘送平台）")),
    MenuLine(code="import", text=tr("导入平台的回执文件")),
)


class WaitingPage(Page):
    """The page."""

    sync_asked = Signal()
    filter_chosen = Signal(str)
    row_chosen = Signal(str)
    row_opened = Signal(str)
    act_asked = Signal(str, str)

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("待同步"))
        self._view: WaitingView | None = None
        self.further: tuple[MenuLine, ...] = ()
        whole = Column(look, self, spacing=12, margins=(16, 12, 16, 12))
        head = Row(look, spacing=10)
        head.addWidget(Words(tr("待同步"), size="name"))
        head.addStretch(1)
        self.line = TextLine(tr("查找待同步"))
        self.line.setProperty("kind", "search")
        self.line.setPlaceholderText(tr("短号、内容、原因"))
        self.line.textEdited.connect(lambda _text: self._narrow())
        self.line.returnPressed.connect(self.take_focus)
        self.line.setFixedWidth(look.px(210))
        head.addWidget(self.line)
        self._filters = Row(look, spacing=6)
        head.addLayout(self._filters)
        whole.addLayout(head)
        whole.addWidget(self._state_box())
        self.notice = NoticeBar(look)
        whole.addWidget(self.notice)
        self.cards = FigureRow(look)
        whole.addWidget(self.cards)
        body = Row(look, spacing=12)
        card = Card(look, spacing=8, margins=(12, 10, 12, 10))
        self.table = TextTable(look, tr("等候上报和平台没有收下的条目"))
        self.table.arranged.name("waiting")
        self.table.row_chosen.connect(self.row_chosen)
        self.table.row_opened.connect(self.row_opened)
        self._empty = Words("", size="row", tone="soft", wrap=True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        card.column.addWidget(self.table, 1)
        card.column.addWidget(self._empty, 1)
        body.addWidget(card, 1)
        self.detail = DetailCard(look)
        self.detail.act_asked.connect(self.act_asked)
        self.detail.menu_asked.connect(self.open_menu)
        body.addWidget(self.detail)
        whole.addLayout(body, 1)
        look.changed.connect(self._arrange)

    def _state_box(self) -> QFrame:
        look = self.look
        self._state = QFrame()
        self._state.setProperty("box", "notice")
        row = Row(look, self._state, spacing=14, margins=(16, 11, 14, 11))
        self._picture = Picture(look, Icon.OFFLINE, size=34, colour="warn")
        row.addWidget(self._picture)
        words = Column(look, spacing=1)
        self.headline = Words("", size="section")
        self.reason = Words("", size="body", tone="soft", wrap=True)
        words.addWidget(self.headline)
        words.addWidget(self.reason)
        row.addLayout(words, 1)
        self.now = KeyButton(look, tr("立即重试"), "F5", kind="second")
        self.now.clicked.connect(self.sync_asked)
        self.now.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row.addWidget(self.now)
        return self._state

    @property
    def view(self) -> WaitingView | None:
        """What is shown now."""
        return self._view

    def take(self, view: WaitingView) -> None:
        """Show that view."""
        old, self._view = self._view, view
        self.headline.say(view.headline)
        self.reason.say(view.reason)
        mark(self._state, tone=str(view.tone))
        self._picture.depict(_icon(view), tone_colour(view.tone))
        self.cards.take(view.cards)
        if old is None or old.filters != view.filters:
            self._fill_filters(view.filters)
        self._narrow()
        self.detail.take(view.detail)
        self._arrange()
        self.hints_changed.emit(view.hints)

    def _narrow(self) -> None:
        """The rows that hold what is typed above them."""
        view = self._view
        if view is None:
            return
        table = narrowed(view.table, self.line.text(), NOTHING)
        self.table.blockSignals(True)
        self.table.take(table)
        self.table.choose("" if view.detail is None else view.detail.key)
        self.table.blockSignals(False)
        self._empty.say(table.empty)
        appear(self._empty, not table.rows)
        appear(self.table, bool(table.rows))
        if self.line.text() and self.table.current:
            self.row_chosen.emit(self.table.current)

    def take_focus(self) -> None:
        """Put the keyboard on the list, or on the button where nothing waits."""
        rows = bool(self.table.content.view.rows)
        target = self.table if rows else self.now
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def explain(self, notice: Notice) -> None:
        """Show one quiet sentence."""
        self.notice.say(notice)

    def perform(self, command: Command) -> bool:
        """F5 tries now, F12 mends the chosen entry, Alt+→ turns the filter."""
        self.notice.dismiss()
        if command is Command.SYNC_NOW:
            self.sync_asked.emit()
        elif command is Command.NEXT_STEP:
            self.detail.act_first()
        elif command in (Command.STEP_BACK, Command.STEP_FORWARD):
            self._turn_filter(1 if command is Command.STEP_FORWARD else -1)
        elif command is Command.MENU:
            self.open_menu()
        elif command is Command.EXPORT:
            self.act_asked.emit("", "export")
        elif command is Command.FILTER:
            self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.line.selectAll()
        elif command is Command.CLOSE and (self.line.text() or self.line.hasFocus()):
            self.line.clear()
            self._narrow()
            self.take_focus()
        else:
            return False
        return True

    def open_menu(self) -> None:
        """Every act on the chosen entry, and the files, each under its digit."""
        view = self.detail.view
        key = "" if view is None else view.key
        acts = () if view is None else view.acts
        lines = [MenuLine(code=act.code, text=act.text) for act in acts]
        lines += (*(() if view is None else view.more), *FILES, *self.further)
        title = tr("待同步") if view is None else view.title
        sheet = MenuSheet(self.look, MenuView(title=title, lines=tuple(lines)), self)
        sheet.chosen.connect(lambda code: self.act_asked.emit(key, code))
        sheet.open()

    def _turn_filter(self, by: int) -> None:
        filters = () if self._view is None else self._view.filters
        here = next((n for n, each in enumerate(filters) if each.chosen), 0)
        if filters:
            self.filter_chosen.emit(filters[(here + by) % len(filters)].code)

    def _fill_filters(self, filters: tuple[Filter, ...]) -> None:
        clear(self._filters)
        for each in filters:
            button = ChoiceButton(each.text)
            button.setChecked(each.chosen)
            button.clicked.connect(
                lambda _on=False, code=each.code: self.filter_chosen.emit(code)
            )
            self._filters.addWidget(button)

    def _arrange(self) -> None:
        """Where there is little room the figures go: the line above them says the same."""
        low = self.height() < self.look.px(LOW)
        appear(self.cards, not (self.look.compact or low))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A low window has no room for figures."""
        super().resizeEvent(event)
        self._arrange()


def _icon(view: WaitingView) -> Icon:
    """The line where it is down, what was not taken, else that all goes its way."""
    if view.offline:
        return Icon.OFFLINE
    return Icon.WAITING if view.tone in {Tone.OK, Tone.PRIMARY} else Icon.REFUSED
