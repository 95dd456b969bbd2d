"""台账: the registers at the left, the records of one, and the chosen record beside them.

Owned by the window thread. The one rule: what may be done is the register's own list; the
desk decides again when it is asked.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.window.dialogs.menu import MenuSheet
from ui.window.form.line import TextLine
from ui.window.pages.cases import DetailCard
from ui.window.pages.page import Page
from ui.window.shortcuts import Command
from ui.window.theme.boxes import Column, Row, clear
from ui.window.theme.look import Look, appear
from ui.window.tongue import tr
from ui.window.views.asking import MenuLine, MenuView
from ui.window.views.lists import Filter
from ui.window.views.registers import RegisterLine, RegistersView
from ui.window.views.shell import Badge, Notice, Tone
from ui.window.widgets.buttons import ChoiceButton, KeyButton
from ui.window.widgets.card import Card
from ui.window.widgets.noticebar import NoticeBar
from ui.window.widgets.rows import ListRow, RowList
from ui.window.widgets.scrolled import scrolled
from ui.window.widgets.table import TextTable
from ui.window.widgets.words import Chip, Words

ALWAYS = 2  # columns at the end that are always shown: state and due day
FIRST, LEAST, AIR = 150, 84, 24  # pixels of a column at 100 %


class RegistersPage(Page):
    """The page."""

    register_chosen = Signal(str)
    filter_chosen = Signal(int)
    searched = Signal(str)
    record_chosen = Signal(str)
    act_asked = Signal(str, str)
    begin_asked = Signal()
    reload_asked = Signal()
    export_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("台账"))
        self._view: RegistersView | None = None
        whole = Column(look, self, spacing=12, margins=(16, 12, 16, 12))
        head = Row(look, spacing=10)
        self.title = Words(tr("台账"), size="name")
        self.count = Words("", size="body", tone="soft")
        head.addWidget(self.title)
        head.addWidget(self.count)
        head.addStretch(1)
        self._filters = Row(look, spacing=6)
        head.addLayout(self._filters)
        whole.addLayout(head)
        self.notice = NoticeBar(look)
        whole.addWidget(self.notice)
        body = Row(look, spacing=13)
        body.addWidget(self._build_left())
        body.addWidget(self._build_middle(), 1)
        self.detail = DetailCard(look)
        self.detail.act_asked.connect(self.act_asked)
        self.detail.menu_asked.connect(self.open_menu)
        body.addWidget(self.detail)
        whole.addLayout(body, 1)
        look.changed.connect(self._arrange)
        self._arrange()

    def _build_left(self) -> QWidget:
        self._left = Card(self.look, spacing=0, margins=(6, 8, 6, 8))
        self.list = RowList(self.look, tr("台账目录"))
        self.list.current_changed.connect(self.register_chosen)
        self.list.opened.connect(lambda _key: self._into_table())
        self._left.column.addWidget(scrolled(self.list), 1)
        self._left.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        return self._left

    def _build_middle(self) -> QWidget:
        middle = Card(self.look, margins=(16, 12, 16, 8))
        top = Row(self.look, spacing=10)
        self.line = TextLine(tr("查找台账"))
        self.line.setProperty("kind", "search")
        self.line.setPlaceholderText(tr("标题、姓名或单位"))
        self.line.setToolTip(self.line.placeholderText())
        self.line.returnPressed.connect(self._search)
        top.addWidget(self.line, 1)
        self.begin = KeyButton(self.look, tr("登记"), "F2", kind="second")
        self.begin.clicked.connect(self.begin_asked)
        self.begin.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        top.addWidget(self.begin)
        middle.column.addLayout(top)
        self.table = TextTable(self.look, tr("台账"))
        self.table.row_chosen.connect(self.record_chosen)
        self.table.row_opened.connect(lambda _key: self.open_menu())
        middle.column.addWidget(self.table, 1)
        self._empty = Words("", size="row", tone="soft", wrap=True)
        middle.column.addWidget(self._empty)
        return middle

    @property
    def view(self) -> RegistersView | None:
        """What is shown now."""
        return self._view

    def take(self, view: RegistersView) -> None:
        """Show that view."""
        old, self._view = self._view, view
        self.title.say(view.title)
        self.count.say(view.count)
        if old is None or old.lines != view.lines:
            self._fill_list(view.lines)
        if old is None or old.filters != view.filters:
            self._fill_filters(view.filters)
        # The cursor follows the view here; what it tells would ask for the view once more.
        self.table.blockSignals(True)
        chosen = next((line.code for line in view.lines if line.chosen), "")
        self.table.arranged.name(f"register.{chosen}" if chosen else "")
        self.table.take(view.table)
        self.table.choose("" if view.detail is None else view.detail.key)
        self.table.blockSignals(False)
        self._hide_columns()
        appear(self.table, bool(view.table.rows))
        self._empty.say(view.table.empty)
        appear(self._empty, not view.table.rows)
        appear(self.begin, bool(view.begin_text))
        if view.begin_text:
            self.begin.say(view.begin_text)
        self.detail.take(view.detail)
        self.hints_changed.emit(view.hints)

    def take_focus(self) -> None:
        """Put the keyboard on the list of registers."""
        self.list.take_focus()

    def explain(self, notice: Notice) -> None:
        """Show one quiet sentence."""
        self.notice.say(notice)

    def perform(self, command: Command) -> bool:
        """Begin, act, filter, search, or go back to the list of registers."""
        self.notice.dismiss()
        if command is Command.FILTER:
            self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.line.selectAll()
        elif command in (Command.STEP_BACK, Command.STEP_FORWARD):
            self._turn_filter(1 if command is Command.STEP_FORWARD else -1)
        elif command is Command.NEW_CASE and self._view is not None and self._view.begin_text:
            self.begin_asked.emit()
        elif command is Command.MENU:
            self.open_menu()
        else:
            return self._perform_plain(command)
        return True

    def _perform_plain(self, command: Command) -> bool:
        if command is Command.SYNC_NOW:
            self.reload_asked.emit()
        elif command is Command.EXPORT:
            self.export_asked.emit()
        elif command is Command.CLOSE:
            self.list.take_focus()
        elif command is Command.NEXT_STEP:
            self.detail.act_first()
        else:
            return False
        return True

    def open_menu(self) -> None:
        """Every act on the record, each under its digit."""
        view = self.detail.view
        if view is None:
            return
        lines = [MenuLine(code=act.code, text=act.text) for act in view.acts]
        lines += view.more
        if not lines:
            return
        menu = MenuView(title=view.title, note=view.number, lines=tuple(lines))
        sheet = MenuSheet(self.look, menu, self)
        sheet.chosen.connect(lambda code: self.act_asked.emit(view.key, code))
        sheet.open()

    def _into_table(self) -> None:
        if self._view is not None and self._view.table.rows:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _search(self) -> None:
        self.searched.emit(self.line.text().strip())
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _turn_filter(self, by: int) -> None:
        filters = self._view.filters if self._view is not None else ()
        here = next((n for n, each in enumerate(filters) if each.chosen), 0)
        if filters:
            self.filter_chosen.emit((here + by) % len(filters))

    def _fill_list(self, lines: tuple[RegisterLine, ...]) -> None:
        rows: list[ListRow] = [AreaLine(self.look, line) for line in lines]
        self.list.replace(rows)
        chosen = next((line.code for line in lines if line.chosen), "")
        if chosen and chosen != self.list.current:
            self.list.blockSignals(True)
            self.list.choose(chosen)
            self.list.blockSignals(False)

    def _fill_filters(self, filters: tuple[Filter, ...]) -> None:
        clear(self._filters)
        for number, each in enumerate(filters):
            button = ChoiceButton(each.text)
            button.setChecked(each.chosen)
            button.clicked.connect(lambda _on=False, n=number: self.filter_chosen.emit(n))
            self._filters.addWidget(button)

    def _arrange(self) -> None:
        self._left.setFixedWidth(self.look.px(172 if self.look.compact else 206))
        self._hide_columns()

    def _hide_columns(self) -> None:
        """Where there is little room: what it is, its state, its day; the rest is beside."""
        if self._view is None:
            return
        columns, px = self._view.table.columns, self.look.px
        measure = self.table.horizontalHeader().fontMetrics().horizontalAdvance
        wanted = [
            max(px(column.width or LEAST), measure(column.title) + px(AIR))
            for column in columns
        ]
        between = range(len(columns) - ALWAYS - 1, 0, -1)
        first = px(columns[0].least or FIRST) if columns else 0
        over = first + sum(wanted[1:]) - self.table.viewport().width()
        spared = set(between) if self.look.compact else set[int]()
        for number in between:
            if over > 0 and number not in spared:
                spared.add(number)
                over -= wanted[number]
        self.table.arranged.spare(frozenset(spared))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, other columns."""
        super().resizeEvent(event)
        self._hide_columns()


class AreaLine(ListRow):
    """One register or area at the left, with how many things are open in it."""

    def __init__(self, look: Look, line: RegisterLine) -> None:
        counted = tr("，{0} 条", line.count) if line.count else ""
        super().__init__(line.code, f"{line.title}{counted}")
        row = Row(look, self, spacing=6, margins=(9, 7, 8, 7))
        row.addWidget(Words(line.title, size="row", elide=True), 1)
        if line.count:
            row.addWidget(Chip(Badge(text=str(line.count), tone=Tone.PRIMARY)))
