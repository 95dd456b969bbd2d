"""办件 and 出件发证: a list with filters, and the case beside it with its timeline and acts.

Owned by the window thread. The one rule: an act is offered as a button only when the desk's
table allows it; the desk decides again when it is pressed.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.window.dialogs.menu import MenuSheet
from ui.window.form.line import TextLine
from ui.window.pages.page import Page
from ui.window.shortcuts import Command
from ui.window.theme.boxes import Column, Row, clear
from ui.window.theme.look import Look, appear
from ui.window.tongue import tr
from ui.window.views.asking import MenuLine, MenuView
from ui.window.views.lists import CaseDetail, CasesView, Filter
from ui.window.views.shell import Notice
from ui.window.widgets.buttons import ChoiceButton, KeyButton
from ui.window.widgets.card import Card
from ui.window.widgets.choices import ChoiceRows
from ui.window.widgets.noticebar import NoticeBar
from ui.window.widgets.parts import PartsPanel
from ui.window.widgets.scrolled import scrolled
from ui.window.widgets.story import Story
from ui.window.widgets.table import TextTable
from ui.window.widgets.words import Chip, Words


class CasesPage(Page):
    """The list and the case beside it."""

    searched = Signal(str)
    typed = Signal(str)
    filter_chosen = Signal(str)
    case_chosen = Signal(str)
    act_asked = Signal(str, str)
    reload_asked = Signal()
    rows_wanted = Signal()
    typed_ahead = Signal(str)
    export_asked = Signal()
    preview_asked = Signal(str)

    def __init__(self, look: Look, name: str, hint: str, *, code: str = "cases") -> None:
        super().__init__(look, name)
        self._view: CasesView | None = None
        self.searching = False
        whole = Column(look, self, spacing=12, margins=(16, 12, 16, 12))
        head = Row(look, spacing=10)
        self.title = Words(name, size="name")
        self.count = Words("", size="body", tone="soft")
        head.addWidget(self.title)
        head.addWidget(self.count)
        head.addStretch(1)
        self._filters = Row(look, spacing=6)
        self._stages: list[ChoiceButton] = []
        head.addLayout(self._filters)
        whole.addLayout(head)
        self.notice = NoticeBar(look)
        whole.addWidget(self.notice)
        body = Row(look, spacing=13)
        left = Card(look, margins=(16, 12, 16, 8))
        self.line = TextLine(tr("查找办件"))
        self.line.setProperty("kind", "search")
        self.line.setPlaceholderText(hint)
        self.line.setToolTip(hint)
        self.line.returnPressed.connect(self._search)
        self.line.textEdited.connect(lambda text: self.typed.emit(text.strip()))
        left.column.addWidget(self.line)
        self.choices = ChoiceRows(look)
        self.choices.chosen.connect(self.filter_chosen)
        left.column.addWidget(self.choices)
        self.table = TextTable(look, name)
        self.table.arranged.name(code)
        self.table.row_chosen.connect(self.case_chosen)
        self.table.row_opened.connect(self._open)
        self.table.rows_wanted.connect(self.rows_wanted)
        self.table.typed_ahead.connect(self.typed_ahead)
        self.table.sort_asked.connect(lambda order: self.filter_chosen.emit(f"order:{order}"))
        left.column.addWidget(self.table, 1)
        self._empty = Words("", size="row", tone="soft", wrap=True)
        left.column.addWidget(self._empty)
        body.addWidget(left, 1)
        self.detail = DetailCard(look)
        self.detail.act_asked.connect(self.act_asked)
        self.detail.menu_asked.connect(self.open_menu)
        body.addWidget(self.detail)
        whole.addLayout(body, 1)

    @property
    def view(self) -> CasesView | None:
        """What is shown now."""
        return self._view

    def take(self, view: CasesView) -> None:
        """Show that view."""
        old, self._view = self._view, view
        self.title.say(view.title)
        self.count.say(view.count)
        if old is None or old.filters != view.filters:
            self._fill(view.filters)
        self.choices.take(view.groups)
        self.table.take(view.table)
        self._empty.say(view.table.empty)
        appear(self._empty, not view.table.length)
        self.detail.take(view.detail)
        self.hints_changed.emit(view.hints)

    def take_focus(self) -> None:
        """Put the keyboard on the list, or on the search line above an empty one."""
        self.searching = False
        target = self.table if self.table.content.rowCount() else self.line
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def explain(self, notice: Notice) -> None:
        """Show one quiet sentence."""
        self.notice.say(notice)

    def perform(self, command: Command) -> bool:
        """Filter, reload, the main act of the case, or leave the search line."""
        self.notice.dismiss()
        if command is Command.FILTER:
            self.searching = True
            self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.line.selectAll()
        elif command is Command.SYNC_NOW:
            self.reload_asked.emit()
        elif command is Command.EXPORT:
            self.export_asked.emit()
        elif command is Command.CLOSE:
            self._leave()
        elif command is Command.NEXT_STEP:
            self.detail.act_first()
        elif command is Command.MENU:
            self.open_menu()
        else:
            return self._paper(command)
        return True

    def open_menu(self) -> None:
        """Every act of the case, each under its digit."""
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

    def _paper(self, command: Command) -> bool:
        """Look at the papers of the case in front, or print them once more."""
        view = self.detail.view
        if view is None or command not in {Command.PREVIEW, Command.REPRINT}:
            return False
        if command is Command.PREVIEW:
            self.preview_asked.emit(view.key)
        else:
            self.act_asked.emit(view.key, "print")
        return True

    def _leave(self) -> None:
        """Esc: out of the search line, and from the list back to all of it."""
        self.searching = False
        if self.table.hasFocus() and self.line.text():
            self.line.clear()
            self.typed.emit("")
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _search(self) -> None:
        self.searched.emit(self.line.text().strip())

    def _open(self, _key: str) -> None:
        self.open_menu()

    def _fill(self, filters: tuple[Filter, ...]) -> None:
        if len(self._stages) != len(filters):
            clear(self._filters)
            self._stages = [ChoiceButton("") for _ in filters]
            for button, each in zip(self._stages, filters, strict=True):
                button.clicked.connect(
                    lambda _on=False, code=each.code: self.filter_chosen.emit(code)
                )
                self._filters.addWidget(button)
        for button, each in zip(self._stages, filters, strict=True):
            button.say(each.text)
            button.setChecked(each.chosen)


class DetailCard(Card):
    """The case beside the list."""

    act_asked = Signal(str, str)
    menu_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, spacing=8, margins=(16, 14, 16, 14))
        self._view: CaseDetail | None = None
        self._buttons: list[KeyButton] = []
        self._holder = QWidget()
        inside = Column(look, self._holder, spacing=6)
        self._content = Column(look, spacing=6)
        inside.addLayout(self._content)
        self._story = Story(look)
        inside.addWidget(self._story)
        inside.addStretch(1)
        self.column.addWidget(scrolled(self._holder), 1)
        self._acts = Column(look, spacing=8)
        self.column.addLayout(self._acts)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        look.changed.connect(self._refill)
        self._refill()

    @property
    def view(self) -> CaseDetail | None:
        """What is shown now."""
        return self._view

    def take(self, view: CaseDetail | None) -> None:
        """Show that case, or nothing."""
        if view != self._view:
            self._view = view
            self._refill()

    def take_focus(self) -> None:
        """Put the keyboard on the first act."""
        if self._buttons:
            self._buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def act_first(self) -> None:
        """F12: the main act."""
        if self._view is not None and self._view.acts:
            self.act_asked.emit(self._view.key, self._view.acts[0].code)

    def _refill(self) -> None:
        from ui.window.pages.confirm_step import fact

        look = self.look
        self.setFixedWidth(look.px(370 if not look.compact else 330))
        clear(self._content)
        clear(self._acts)
        self._buttons = []
        view = self._view
        appear(self, view is not None)
        if view is None:
            return
        self._content.addWidget(Words(view.title, size="title", wrap=True))
        number = Words(view.number, size="small", tone="soft", wrap=True)
        number.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._content.addWidget(number)
        badges = Row(look, spacing=6)
        for badge in view.badges:
            badges.addWidget(Chip(badge))
        badges.addStretch(1)
        self._content.addLayout(badges)
        for label, value in view.facts:
            self._content.addLayout(fact(look, label, value))
        self._add_parts(view)
        self._content.addSpacing(look.px(4))
        heading = view.story or tr("经过")
        self._content.addWidget(Words(heading, size="strong", tone="soft"))
        self._story.take(view.timeline)
        if view.note:
            self._acts.addWidget(Words(view.note, size="small", tone="warn", wrap=True))
        for act in view.acts:
            kind = "primary" if act.primary else "second"
            button = KeyButton(look, act.text, act.key, kind=kind)
            button.clicked.connect(
                lambda _on=False, code=act.code, key=view.key: self.act_asked.emit(key, code)
            )
            self._buttons.append(button)
            self._acts.addWidget(button)
        if view.more:
            menu = KeyButton(look, tr("全部操作"), "Enter", kind="second")
            menu.clicked.connect(self.menu_asked)
            self._acts.addWidget(menu)

    def _add_parts(self, view: CaseDetail) -> None:
        """The parts of a bundle or the departments' tasks, where the case has them."""
        if view.parts is not None:
            self._content.addSpacing(self.look.px(4))
            self._content.addWidget(PartsPanel(self.look, view.parts))
