"""A frameless scroll area that takes no focus of its own.

Owned by the window thread. The one rule: it scrolls up and down only; nothing is as wide as
to need more.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

# Above a field stands its label, below it may stand a complaint.
ROOM = 44


class Scrolled(QScrollArea):
    """Asks for little height, takes what it gets, and follows the keyboard inside it."""

    def __init__(self) -> None:
        super().__init__()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        inside = self.widget()
        if now is not None and inside is not None and inside.isAncestorOf(now):
            self.ensureWidgetVisible(now, 0, ROOM)
            # Complaints may still move the fields: look once more when they have settled.
            QTimer.singleShot(0, self, self._follow_again)

    def _follow_again(self) -> None:
        now, inside = QApplication.focusWidget(), self.widget()
        if now is not None and inside is not None and inside.isAncestorOf(now):
            self.ensureWidgetVisible(now, 0, ROOM)

    def minimumSizeHint(self) -> QSize:
        """May become very low."""
        return QSize(40, 40)


def scrolled(inner: QWidget) -> Scrolled:
    """That widget in a scroll area, at its top."""
    area = Scrolled()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    holder = QWidget()
    holder.setProperty("box", "scrolled")
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(inner)
    column.addStretch(1)
    area.setWidget(holder)
    return area
