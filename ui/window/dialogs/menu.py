"""A short list to choose from: digits choose, ↑ ↓ and Enter too, Esc closes.

Owned by the window thread. The one rule: the dialog is closed before the choice is told, so
that what follows may open another.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.window.dialogs.sheet import Sheet
from ui.window.form.choice import digit_of
from ui.window.theme.boxes import Column, Row
from ui.window.theme.look import Look
from ui.window.views.asking import MenuLine, MenuView
from ui.window.widgets.rows import ListRow, RowList
from ui.window.widgets.scrolled import scrolled
from ui.window.widgets.words import Chip, Keycap, Words

DIGITS = 9
ROW_HEIGHT = 48
MOST_ROWS = 12


class MenuSheet(Sheet):
    """The list in a window of its own over the page."""

    chosen = Signal(str)

    def __init__(self, look: Look, view: MenuView, parent: QWidget) -> None:
        super().__init__(view.title, parent)
        self._view = view
        column = Column(look, self, spacing=8, margins=(20, 16, 20, 14))
        head = Row(look, spacing=10)
        head.addWidget(Words(view.title, size="name"))
        head.addWidget(Chip(view.badge))
        head.addStretch(1)
        column.addLayout(head)
        if view.note:
            column.addWidget(Words(view.note, size="small", tone="soft", wrap=True))
        self.list = RowList(look, view.title)
        rows: list[ListRow] = [
            _Line(look, line, number) for number, line in enumerate(view.lines, start=1)
        ]
        self.list.replace(rows)
        self.list.opened.connect(self._choose)
        self.list.pressed_key.connect(lambda key, _pressed: self._choose(key))
        area = scrolled(self.list)
        area.setMinimumHeight(look.px(ROW_HEIGHT) * min(len(rows), MOST_ROWS) + 4)
        column.addWidget(area, 1)
        column.addWidget(Words("数字或 ↑↓ 选，Enter 定，Esc 关闭。", size="small", tone="soft"))
        self.setMinimumWidth(look.px(470))
        self.list.take_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits choose at once."""
        digit = digit_of(event)
        if 0 < digit <= min(len(self._view.lines), DIGITS):
            self._choose(self._view.lines[digit - 1].code)
            return
        super().keyPressEvent(event)

    def _choose(self, code: str) -> None:
        self.accept()
        self.chosen.emit(code)


class _Line(ListRow):
    def __init__(self, look: Look, line: MenuLine, number: int) -> None:
        super().__init__(line.code, f"{line.text}，{line.note}" if line.note else line.text)
        row = Row(look, self, spacing=10, margins=(8, 3, 10, 3))
        if number <= DIGITS:
            row.addWidget(Keycap(str(number)))
        else:
            row.addSpacing(look.px(26))
        words = Column(look, spacing=0)
        words.addWidget(Words(line.text, size="row", elide=True))
        if line.note:
            words.addWidget(Words(line.note, size="small", tone="soft", elide=True))
        row.addLayout(words, 1)
