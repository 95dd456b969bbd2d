"""设置: areas at the left; the settings, facts and acts of one area, or what was searched for.

Owned by the window thread. The one rule: the page is made from its view; it knows no setting
by name.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from ui.window.dialogs.menu import MenuSheet
from ui.window.form.line import TextLine
from ui.window.pages.confirm_step import fact
from ui.window.pages.page import Page
from ui.window.pages.registers import AreaLine
from ui.window.shortcuts import Command
from ui.window.theme.boxes import Column, Row, clear
from ui.window.theme.flow import Flow
from ui.window.theme.look import Look, appear
from ui.window.tongue import tr
from ui.window.views.asking import MenuView
from ui.window.views.settings import SettingBlock, SettingsView
from ui.window.views.shell import Notice, Tone
from ui.window.widgets.buttons import KeyButton
from ui.window.widgets.card import Card
from ui.window.widgets.noticebar import NoticeBar
from ui.window.widgets.rows import ListRow, RowList
from ui.window.widgets.scrolled import scrolled
from ui.window.widgets.setting_rows import SettingRow
from ui.window.widgets.table import TextTable
from ui.window.widgets.words import Rule, Words

NOT_YOURS = Notice(
    sentence=tr("这里的设置由站点管理员改；外观和按键人人可改。"), tone=Tone.PRIMARY
)
TABLE_ROW = 46  # of a small table, its head included, at 100 %


class SettingsPage(Page):
    """The page."""

    area_chosen = Signal(str)
    searched = Signal(str)
    changed = Signal(str, str)
    reset = Signal(str)
    reload_asked = Signal()
    act_asked = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("设置"))
        self._view: SettingsView | None = None
        self.rows: dict[str, SettingRow] = {}
        self.tables: dict[str, TextTable] = {}
        whole = Column(look, self, spacing=12, margins=(16, 12, 16, 12))
        head = Row(look, spacing=14)
        head.addWidget(Words(tr("设置"), size="name"))
        self.line = TextLine(tr("查找设置"))
        self.line.setProperty("kind", "search")
        self.line.setPlaceholderText(tr("查找设置：如 串口、锁屏、字号"))
        self.line.returnPressed.connect(lambda: self.searched.emit(self.line.text().strip()))
        head.addStretch(1)
        head.addWidget(self.line, 2)
        whole.addLayout(head)
        self.notice = NoticeBar(look)
        whole.addWidget(self.notice)
        body = Row(look, spacing=13)
        body.addWidget(self._build_left())
        body.addWidget(self._build_right(), 1)
        whole.addLayout(body, 1)
        look.changed.connect(self._arrange)
        self._arrange()

    def _build_left(self) -> QWidget:
        self._left = Card(self.look, spacing=0, margins=(6, 8, 6, 8))
        self.list = RowList(self.look, tr("设置的类别"))
        self.list.current_changed.connect(self._choose)
        self.list.opened.connect(lambda _key: self._into_rows())
        self._left.column.addWidget(scrolled(self.list), 1)
        self._left.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        return self._left

    def _build_right(self) -> QWidget:
        card = Card(self.look, margins=(20, 14, 12, 12))
        self.title = Words("", size="section")
        card.column.addWidget(self.title)
        inner = QWidget()
        inner.setProperty("box", "scrolled")
        self._content = Column(self.look, inner, spacing=2, margins=(0, 0, 10, 0))
        card.column.addWidget(scrolled(inner), 1)
        self._buttons = Flow(self.look, spacing=10)
        card.column.addLayout(self._buttons)
        return card

    @property
    def view(self) -> SettingsView | None:
        """What is shown now."""
        return self._view

    def take(self, view: SettingsView) -> None:
        """Show that view; the control that has the keyboard keeps it."""
        old, self._view = self._view, view
        if old == view:
            return
        focused = next((key for key, row in self.rows.items() if _has_focus(row)), "")
        if old is None or old.areas != view.areas:
            self._fill_areas(view)
        self.title.say(view.title)
        if focused:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._fill(view)
        if focused in self.rows:
            self.rows[focused].take_focus()
        self.hints_changed.emit(view.hints)

    def take_focus(self) -> None:
        """Put the keyboard on the list of areas."""
        self.list.take_focus()

    def explain(self, notice: Notice) -> None:
        """Show one quiet sentence."""
        self.notice.say(notice)

    def perform(self, command: Command) -> bool:
        """Search, look again, open the menu, go back to the areas."""
        self.notice.dismiss()
        if command is Command.SYNC_NOW:
            self.reload_asked.emit()
        elif command is Command.MENU:
            self.open_menu()
        elif command is Command.FILTER:
            self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.line.selectAll()
        elif command is Command.CLOSE:
            self._leave_search()
        else:
            return False
        return True

    def open_menu(self) -> None:
        """What can be done in this area."""
        if self._view is None or not self._view.acts:
            self.explain(NOT_YOURS)
            return
        menu = MenuView(title=self._view.title, lines=self._view.acts)
        sheet = MenuSheet(self.look, menu, self)
        sheet.chosen.connect(self.act_asked)
        sheet.open()

    def _choose(self, area: str) -> None:
        self.line.clear()
        self.area_chosen.emit(area)

    def _leave_search(self) -> None:
        if self.line.text():
            self.line.clear()
            self.searched.emit("")
        self.list.take_focus()

    def _into_rows(self) -> None:
        for row in self.rows.values():
            if row.control is not None:
                row.take_focus()
                return

    def _fill_areas(self, view: SettingsView) -> None:
        rows: list[ListRow] = [AreaLine(self.look, each) for each in view.areas]
        self.list.blockSignals(True)
        self.list.replace(rows)
        self.list.choose(next((each.code for each in view.areas if each.chosen), ""))
        self.list.blockSignals(False)

    def _fill(self, view: SettingsView) -> None:
        clear(self._content)
        clear(self._buttons)
        self.rows, self.tables = {}, {}
        for number, line in enumerate(view.lines):
            if number:
                self._content.addWidget(Rule())
            row = SettingRow(self.look, line)
            row.changed.connect(self.changed)
            row.reset.connect(self.reset)
            self.rows[line.key] = row
            self._content.addWidget(row)
        for block in view.blocks:
            self._add_block(block)
        if view.empty:
            self._content.addWidget(Words(view.empty, size="row", tone="soft", wrap=True))
        for act in view.acts:
            button = KeyButton(self.look, act.text, "", kind="second")
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _on=False, code=act.code: self.act_asked.emit(code))
            self._buttons.addWidget(button)

    def _add_block(self, block: SettingBlock) -> None:
        title = Words(block.title, size="strong", tone="soft")
        title.setContentsMargins(0, self.look.px(10), 0, self.look.px(4))
        self._content.addWidget(title)
        for label, value in block.facts:
            self._content.addLayout(fact(self.look, label, value, room=140))
        if block.table is not None:
            table = TextTable(self.look, block.title)
            table.take(block.table)
            height = TABLE_ROW * (len(block.table.rows) + 1)
            table.setFixedHeight(self.look.px(height))
            self.tables[block.title] = table
            appear(table, bool(block.table.rows))
            self._content.addWidget(table)
            if not block.table.rows:
                self._content.addWidget(Words(block.table.empty, tone="soft"))

    def _arrange(self) -> None:
        self._left.setFixedWidth(self.look.px(172 if self.look.compact else 206))


def _has_focus(row: SettingRow) -> bool:
    now = QApplication.focusWidget()
    return now is not None and row.isAncestorOf(now)
