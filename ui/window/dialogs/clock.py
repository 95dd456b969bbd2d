"""The clocks of a case day by day: counted, weekend, holiday, stood still, provisional.

Owned by the window thread. The one rule: it only shows; Esc or Enter closes it.
"""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from ui.window.dialogs.sheet import Sheet
from ui.window.theme.boxes import Column
from ui.window.theme.look import Look
from ui.window.tongue import tr
from ui.window.views.clocks import ClockSheetView, ClockTable
from ui.window.widgets.buttons import KeyButton
from ui.window.widgets.scrolled import scrolled
from ui.window.widgets.words import Words

HEIGHT = 520
WIDTH = 640


class ClockSheet(Sheet):
    """Every clock, one under the other."""

    def __init__(self, look: Look, view: ClockSheetView, parent: QWidget) -> None:
        super().__init__(view.title, parent)
        self.view = view
        column = Column(look, self, spacing=10, margins=(20, 16, 20, 16))
        column.addWidget(Words(view.title, size="name"))
        if view.note:
            column.addWidget(Words(view.note, size="body", tone="soft", wrap=True))
        holder = QWidget()
        inner = Column(look, holder, spacing=6)
        for table in view.clocks:
            _show(look, inner, table)
        inner.addStretch(1)
        column.addWidget(scrolled(holder), 1)
        self.leave = KeyButton(look, tr("看过了"), "Enter")
        self.leave.clicked.connect(self.accept)
        column.addWidget(self.leave)
        height = self.room(round(look.px(HEIGHT)), round(look.px(40)))
        self.setMinimumSize(look.px(WIDTH), height)
        self.leave.setDefault(True)
        self.leave.setFocus()


def _show(look: Look, column: Column, table: ClockTable) -> None:
    column.addWidget(Words(table.title, size="strong"))
    column.addWidget(Words(table.due, size="row-strong", tone=str(table.tone), wrap=True))
    for words in (table.limit, table.note):
        if words:
            column.addWidget(Words(words, size="small", tone="soft", wrap=True))
    grid = QGridLayout()
    grid.setHorizontalSpacing(look.px(16))
    grid.setVerticalSpacing(look.px(2))
    for n, day in enumerate(table.days):
        for place, words in enumerate((day.day, day.number, day.why)):
            grid.addWidget(Words(words, size="small", tone=str(day.tone)), n, place)
    grid.setColumnStretch(2, 1)
    column.addLayout(grid)
    column.addSpacing(look.px(8))
