"""日结 before it is signed: what is counted, what is open, blanks; F12 closes and prints.

Owned by the window thread. The one rule: nothing that is open stands in the way of the close;
it is named here and on the paper.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.window import shortcuts
from ui.window.dialogs.sheet import Sheet
from ui.window.icons.drawn import Icon
from ui.window.shortcuts import TABLE, Command
from ui.window.theme.boxes import Column, Row
from ui.window.theme.look import Look
from ui.window.tongue import tr
from ui.window.views.daily import CheckRow, CloseView
from ui.window.widgets.buttons import KeyButton
from ui.window.widgets.scrolled import scrolled
from ui.window.widgets.words import Picture, Rule, Words, tone_colour

KEYS = tuple(each for each in TABLE if each.command is Command.NEXT_STEP)
WIDTH, HEIGHT, BESIDE = 720, 470, 210


class CloseDaySheet(Sheet):
    """The checks, then what is open, heading by heading."""

    confirmed = Signal()

    def __init__(self, look: Look, view: CloseView, parent: QWidget) -> None:
        super().__init__(view.title, parent)
        self.view = view
        column = Column(look, self, spacing=10, margins=(20, 16, 20, 16))
        column.addWidget(Words(view.title, size="name"))
        column.addWidget(Words(view.note, size="body", tone="soft", wrap=True))
        holder = QWidget()
        rows = Column(look, holder, spacing=7)
        for check in view.checks:
            _check(look, rows, check)
        rows.addWidget(Rule())
        for heading, words in view.ends:
            rows.addWidget(Words(heading, size="strong"))
            rows.addWidget(Words(words, size="body", tone="soft", wrap=True))
        rows.addStretch(1)
        area = scrolled(holder)
        area.setMinimumHeight(self.room(round(look.px(HEIGHT)), round(look.px(BESIDE))))
        column.addWidget(area, 1)
        foot = Row(look, spacing=10)
        self.leave = KeyButton(look, tr("先不结"), "Esc", kind="second")
        self.do = KeyButton(look, view.do_text, "F12")
        for button in (self.leave, self.do):
            # An automatic default would let Enter on a scroll area close the day.
            button.setAutoDefault(False)
        self.leave.clicked.connect(self.reject)
        self.do.clicked.connect(self._confirm)
        foot.addWidget(self.leave, 1)
        foot.addWidget(self.do, 2)
        column.addLayout(foot)
        self.setMinimumWidth(look.px(WIDTH))
        self._bound = shortcuts.bind(self, lambda _command: self._confirm(), KEYS)
        self.do.setFocus()

    def _confirm(self) -> None:
        self.accept()
        self.confirmed.emit()


def _check(look: Look, rows: Column, check: CheckRow) -> None:
    row = Row(look, spacing=9)
    row.addWidget(Picture(look, Icon(check.icon), size=18, colour=tone_colour(check.tone)))
    row.addWidget(Words(check.title, size="strong"))
    row.addWidget(Words(check.note, size="body", tone="soft", wrap=True), 1)
    rows.addLayout(row)
