"""今日待办: what waits for somebody today, section by section.

Owned by the window thread. The one rule: the arrows go through every row of every section;
Enter opens what the row stands for.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.window.form.line import TextLine
from ui.window.icons.drawn import Icon
from ui.window.pages.page import Page
from ui.window.shortcuts import Command
from ui.window.theme.boxes import Column, Row, clear
from ui.window.theme.look import Look, appear
from ui.window.tongue import tr
from ui.window.views.narrowing import narrowed_today
from ui.window.views.registers import TodayBlock, TodayLine, TodayView
from ui.window.views.shell import Badge, Notice
from ui.window.widgets.card import TitledCard
from ui.window.widgets.noticebar import NoticeBar
from ui.window.widgets.rows import ListRow, RowList
from ui.window.widgets.scrolled import scrolled
from ui.window.widgets.words import Chip, Words

NOTHING = tr("没有含这些字的事。改几个字，或按 Esc 看全部。")


class TodayPage(Page):
    """The page."""

    opened = Signal(str)
    reload_asked = Signal()
    export_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("今日待办"))
        self._view: TodayView | None = None
        self._shown: TodayView | None = None
        self.lists: list[SectionRows] = []
        whole = Column(look, self, spacing=12, margins=(16, 12, 16, 12))
        head = Row(look, spacing=10)
        head.addWidget(Words(tr("今日待办"), size="name"))
        self.subtitle = Words("", size="body", tone="soft")
        head.addWidget(self.subtitle)
        head.addStretch(1)
        self.line = TextLine(tr("查找今日待办"))
        self.line.setProperty("kind", "search")
        self.line.setPlaceholderText(tr("短号、姓名、事由"))
        self.line.textEdited.connect(lambda _text: self._narrow())
        self.line.returnPressed.connect(self.take_focus)
        self.line.setFixedWidth(look.px(230))
        head.addWidget(self.line)
        whole.addLayout(head)
        self.notice = NoticeBar(look)
        whole.addWidget(self.notice)
        holder = QWidget()
        self._columns = Row(look, holder, spacing=13)
        whole.addWidget(scrolled(holder), 1)
        self._empty = Words("", size="row", tone="soft", wrap=True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        whole.addWidget(self._empty, 1)
        look.changed.connect(self._refill)

    @property
    def view(self) -> TodayView | None:
        """What is shown now."""
        return self._view

    def take(self, view: TodayView) -> None:
        """Show that view."""
        self._view = view
        self.subtitle.say(view.subtitle)
        self._narrow()
        self.hints_changed.emit(view.hints)

    @property
    def shown(self) -> TodayView | None:
        """What is left of it by the words typed above."""
        return self._shown

    def _narrow(self) -> None:
        if self._view is None:
            return
        view = narrowed_today(self._view, self.line.text(), NOTHING)
        old, self._shown = self._shown, view
        if old is None or old.blocks != view.blocks:
            self._refill()
        self._empty.say(view.empty)
        appear(self._empty, not view.blocks)

    def take_focus(self) -> None:
        """Put the keyboard on the first row."""
        for at, rows in enumerate(self.lists):
            if rows.rows:
                self._only(at)
                rows.take_focus()
                return
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def explain(self, notice: Notice) -> None:
        """Show one quiet sentence."""
        self.notice.say(notice)

    def perform(self, command: Command) -> bool:
        """F5 reads everything again, Ctrl+F narrows, Ctrl+E exports what is shown."""
        self.notice.dismiss()
        if command is Command.SYNC_NOW:
            self.reload_asked.emit()
        elif command is Command.EXPORT:
            self.export_asked.emit()
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

    def _refill(self) -> None:
        had = any(row.hasFocus() for rows in self.lists for row in rows.rows)
        if had:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        clear(self._columns)
        self.lists = []
        blocks = self._shown.blocks if self._shown is not None else ()
        number = 1 if self.look.compact else 2
        columns = [Column(self.look, spacing=12) for _ in range(number)]
        for index, block in enumerate(blocks):
            columns[index % number].addWidget(self._card(block))
        for column in columns:
            column.addStretch(1)
            self._columns.addLayout(column, 1)
        self._only(next((n for n, rows in enumerate(self.lists) if rows.rows), 0))
        if had:
            self.take_focus()

    def _card(self, block: TodayBlock) -> TitledCard:
        card = TitledCard(self.look, block.title, icon=Icon.TODAY, spacing=2)
        if block.lines:
            card.say_right(str(len(block.lines)))
        else:
            card.content.addWidget(Words(block.empty, size="body", tone="soft", wrap=True))
        rows = SectionRows(self.look, block.title)
        rows.replace([_Line(self.look, line) for line in block.lines])
        rows.opened.connect(self.opened)
        at = len(self.lists)
        rows.ran_out.connect(lambda by, n=at: self._pass_on(n, by))
        rows.clicked_key.connect(lambda _key, n=at: self._only(n))
        self.lists.append(rows)
        card.content.addWidget(rows)
        return card

    def _pass_on(self, at: int, by: int) -> None:
        """From the end of one section to the next that has rows."""
        step = 1 if by > 0 else -1
        at += step
        while 0 <= at < len(self.lists):
            rows = self.lists[at]
            if rows.rows:
                rows.choose(rows.rows[0 if step > 0 else -1].key)
                self._only(at)
                rows.take_focus()
                return
            at += step

    def _only(self, at: int) -> None:
        """One row of the whole page is the current one."""
        for number, rows in enumerate(self.lists):
            for row in rows.rows:
                row.pick(number == at and row.key == rows.current)


class SectionRows(RowList):
    """The rows of one section; past its end the next section goes on."""

    ran_out = Signal(int)

    def step(self, by: int) -> None:
        """Move the cursor, or tell that the section has no further row."""
        keys = [row.key for row in self.rows]
        here = keys.index(self.current) if self.current in keys else 0
        if abs(by) == 1 and not 0 <= here + by < len(keys):
            self.ran_out.emit(by)
        else:
            super().step(by)


class _Line(ListRow):
    def __init__(self, look: Look, line: TodayLine) -> None:
        super().__init__(
            line.key, tr("，").join(filter(None, (line.text, line.note, line.due)))
        )
        row = Row(look, self, spacing=10, margins=(9, 5, 10, 5))
        words = Column(look, spacing=0)
        words.addWidget(Words(line.text, size="row", elide=True))
        if line.note:
            words.addWidget(Words(line.note, size="small", tone="soft", elide=True))
        row.addLayout(words, 1)
        if line.due:
            row.addWidget(Chip(Badge(text=line.due, tone=line.tone)))
