"""Screen 9: the parked cases; a digit or Enter takes one back.

Owned by the window thread. The one rule: the dialog is closed before the choice is told.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.window.dialogs.sheet import Sheet
from ui.window.form.choice import digit_of
from ui.window.icons.drawn import Icon
from ui.window.theme.boxes import Column, Row
from ui.window.theme.look import Look
from ui.window.tongue import tr
from ui.window.views.parking import ParkedLine, ParkedView
from ui.window.widgets.rows import ListRow, RowList
from ui.window.widgets.scrolled import scrolled
from ui.window.widgets.words import Chip, Keycap, Picture, Words

ROW_HEIGHT = 62
MOST_ROWS = 9
BESIDE = 150


class ParkedSheet(Sheet):
    """The list in a window of its own over the page."""

    chosen = Signal(str)

    def __init__(self, look: Look, view: ParkedView, parent: QWidget) -> None:
        super().__init__(tr("挂起的件"), parent)
        self._view = view
        column = Column(look, self, spacing=10, margins=(20, 16, 20, 14))
        head = Row(look, spacing=9)
        head.addWidget(Picture(look, Icon.PARKED, size=20, colour="warn"))
        gone = sum(line.given_up for line in view.lines)
        head.addWidget(Words(tr("挂起的件 {0}", len(view.lines) - gone), size="name"))
        if gone:
            head.addWidget(Words(tr("已放弃 {0}", gone), size="body", tone="soft"))
        head.addStretch(1)
        column.addLayout(head)
        self.list = RowList(look, tr("挂起的件"))
        self.list.replace(
            [_Line(look, line, n) for n, line in enumerate(view.lines, 1)], between=True
        )
        self.list.opened.connect(self._choose)
        self.list.pressed_key.connect(lambda key, _pressed: self._choose(key))
        area = scrolled(self.list)
        rows = round(look.px(ROW_HEIGHT)) * min(len(view.lines), MOST_ROWS) + 4
        area.setMinimumHeight(self.room(rows, round(look.px(BESIDE))))
        if view.lines:
            column.addWidget(area, 1)
        column.addWidget(Words(view.note, size="small", tone="soft", wrap=True))
        self.setMinimumWidth(look.px(620))
        self.list.take_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits choose at once."""
        digit = digit_of(event)
        if 0 < digit <= len(self._view.lines):
            self._choose(self._view.lines[digit - 1].key)
            return
        super().keyPressEvent(event)

    def _choose(self, key: str) -> None:
        if key:
            self.accept()
            self.chosen.emit(key)


class _Line(ListRow):
    def __init__(self, look: Look, line: ParkedLine, number: int) -> None:
        whose = tr("，{0}", line.whose.text) if line.whose else ""
        super().__init__(
            line.key,
            tr(
                "{0}，{1}，{2}，{3}{4}",
                line.title,
                line.reason.text,
                line.minutes,
                line.missing,
                whose,
            ),
        )
        row = Row(look, self, spacing=10, margins=(8, 6, 10, 6))
        if number <= 9:
            row.addWidget(Keycap(str(number)))
        else:
            row.addSpacing(look.px(26))
        words = Column(look, spacing=2)
        words.addWidget(Words(line.title, size="row-strong", elide=True))
        below = Row(look, spacing=7)
        below.addWidget(Chip(line.reason))
        if line.whose is not None:
            below.addWidget(Chip(line.whose))
        below.addWidget(Words(line.missing, size="small", tone="soft", elide=True), 1)
        words.addLayout(below)
        row.addLayout(words, 1)
        row.addWidget(Words(line.minutes, size="row-strong", tone=str(line.tone)))
