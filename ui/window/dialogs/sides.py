"""冲突对照: what the platform says and what this window said, in two columns.

Owned by the window thread. The one rule: nothing is decided here; the key that was pressed is
told, and the desk answers.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.window import shortcuts
from ui.window.dialogs.sheet import Sheet
from ui.window.form.choice import digit_of
from ui.window.shortcuts import TABLE, Command
from ui.window.theme.boxes import Column, Row
from ui.window.theme.look import Look
from ui.window.tongue import tr
from ui.window.views.waiting import SidesView
from ui.window.widgets.buttons import KeyButton
from ui.window.widgets.scrolled import scrolled
from ui.window.widgets.words import Words

KEYS = tuple(each for each in TABLE if each.command is Command.NEXT_STEP)
ROW_HEIGHT = 44
BESIDE = 300


class SidesSheet(Sheet):
    """Both sides, and what may be done about it."""

    yielded = Signal()
    mended = Signal()

    def __init__(self, look: Look, view: SidesView, parent: QWidget) -> None:
        super().__init__(view.title, parent)
        self.view = view
        column = Column(look, self, spacing=10, margins=(20, 16, 20, 16))
        column.addWidget(Words(view.title, size="name", wrap=True))
        column.addWidget(Words(view.note, size="body", tone="soft", wrap=True))
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(look.px(16))
        grid.setVerticalSpacing(look.px(10))
        self._fill(grid, view)
        area = scrolled(inside)
        wanted = round(look.px(ROW_HEIGHT)) * (len(view.rows) + 1)
        area.setMinimumHeight(self.room(wanted, round(look.px(BESIDE))))
        column.addWidget(area, 1)
        foot = Row(look, spacing=10)
        self.leave = KeyButton(look, tr("先不处理"), "Esc", kind="second")
        self.give = KeyButton(look, tr("以平台为准"), "1", kind="second")
        self.mend = KeyButton(look, tr("修正并重发"), "F12")
        for button, act in (
            (self.leave, self.reject),
            (self.give, self._give),
            (self.mend, self._mend),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(act)
            foot.addWidget(button, 1)
        column.addLayout(foot)
        self.setMinimumWidth(look.px(680))
        self._bound = shortcuts.bind(self, lambda _command: self._mend(), KEYS)
        self.mend.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """1 lets the platform's side stand."""
        if digit_of(event) == 1:
            self._give()
            return
        super().keyPressEvent(event)

    def _fill(self, grid: QGridLayout, view: SidesView) -> None:
        for column, text in ((1, view.theirs), (2, view.ours)):
            grid.addWidget(Words(text, size="strong", wrap=True), 0, column)
            grid.setColumnStretch(column, 1)
        for n, (label, theirs, ours) in enumerate(view.rows, 1):
            top = Qt.AlignmentFlag.AlignTop
            grid.addWidget(Words(label, size="small", tone="soft", wrap=True), n, 0, top)
            grid.addWidget(Words(theirs, size="body", wrap=True), n, 1, top)
            grid.addWidget(Words(ours, size="body", tone="warn", wrap=True), n, 2, top)
        grid.setRowStretch(len(view.rows) + 1, 1)

    def _give(self) -> None:
        self.accept()
        self.yielded.emit()

    def _mend(self) -> None:
        self.accept()
        self.mended.emit()
