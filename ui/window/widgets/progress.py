"""The one bar for long work: what runs, how far it is, how to call it off.

Owned by the window thread. The one rule: where nobody knows how much there is, the bar says a
number and does not pretend a share.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QProgressBar, QSizePolicy, QWidget

from ui.window.theme.boxes import Column, Row
from ui.window.theme.look import Look
from ui.window.tongue import tr
from ui.window.widgets.buttons import KeyButton
from ui.window.widgets.words import Words

WIDTH = 460


class ProgressStrip(QFrame):
    """Lies over the foot of the window while work runs."""

    cancelled = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.setProperty("box", "popup")
        column = Column(look, self, spacing=6, margins=(14, 10, 14, 10))
        row = Row(look, spacing=10)
        self.words = Words("", size="row", elide=True)
        row.addWidget(self.words, 1)
        self.stop = KeyButton(look, tr("停下"), "Esc", kind="second")
        self.stop.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.stop.clicked.connect(self.cancelled)
        row.addWidget(self.stop)
        column.addLayout(row)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(look.px(8))
        column.addWidget(self.bar)
        self.hide()

    def say(self, title: str, done: int, of: int) -> None:
        """Show how far that work is."""
        told = tr("{0}：{1} / {2}", title, done, of) if of else tr("{0}：{1}", title, done)
        self.words.say(told)
        self.bar.setAccessibleName(told)
        # A range of nothing would make the bar run to and fro by itself.
        self.bar.setRange(0, of or 1)
        self.bar.setValue(done if of else 0)

    def lie(self) -> None:
        """Over the foot of its parent, in the middle."""
        over = self.parentWidget() or self
        width = min(self._look.px(WIDTH), over.width() - self._look.px(24))
        height = self.sizeHint().height()
        above = self._look.px(48)
        self.setGeometry(
            (over.width() - width) // 2, over.height() - height - above, width, height
        )
        self.raise_()
