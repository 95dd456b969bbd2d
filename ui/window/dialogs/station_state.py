"""线路与本机状态: what is behind the chip at the top, and a retry that works at once.

Owned by the window thread. The one rule: it shows what is so while it is open; it is never
opened by the program itself.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.window.dialogs.sheet import Sheet
from ui.window.pages.confirm_step import fact
from ui.window.theme.boxes import Column, Row, clear
from ui.window.theme.look import Look
from ui.window.tongue import tr
from ui.window.widgets.buttons import KeyButton
from ui.window.widgets.words import Words

WIDTH = 620


class StateSheet(Sheet):
    """The panel."""

    retry_asked = Signal()
    queue_asked = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(tr("线路与本机状态"), parent)
        self._look = look
        self.shown: tuple[tuple[str, str], ...] = ()
        self.setFixedWidth(min(look.px(WIDTH), parent.window().width() - look.px(24)))
        whole = Column(look, self, spacing=12, margins=(20, 16, 20, 16))
        whole.addWidget(Words(tr("线路与本机状态"), size="name"))
        self._rows = Column(look, spacing=7)
        whole.addLayout(self._rows)
        buttons = Row(look, spacing=10)
        self.retry = KeyButton(look, tr("马上再试"), "F5")
        self.retry.clicked.connect(self.retry_asked)
        queue = KeyButton(look, tr("看等候的件"), "", kind="second")
        queue.clicked.connect(self._to_queue)
        close = KeyButton(look, tr("关闭"), "Esc", kind="second")
        close.clicked.connect(self.reject)
        for button in (self.retry, queue, close):
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            buttons.addWidget(button)
        buttons.addStretch(1)
        whole.addLayout(buttons)
        self.retry.setFocus(Qt.FocusReason.OtherFocusReason)

    def take(self, rows: tuple[tuple[str, str], ...]) -> None:
        """Show these facts, where they are others than before."""
        if rows != self.shown:
            self.shown = rows
            clear(self._rows)
            for label, value in rows:
                self._rows.addLayout(fact(self._look, label, value, room=96))
            self.setAccessibleDescription(tr("；").join(f"{a} {b}" for a, b in rows))

    def _to_queue(self) -> None:
        self.accept()
        self.queue_asked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F5 tries at once."""
        if event.key() == Qt.Key.Key_F5:
            self.retry_asked.emit()
        else:
            super().keyPressEvent(event)
