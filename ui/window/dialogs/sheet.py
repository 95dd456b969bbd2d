"""What every dialog of the window is: over its page, modal, gone when closed.

Owned by the window thread. The one rule a newcomer would break: the keyboard is given back to
the window in words; not every desktop does that by itself. Titles of windows are seen by other
programs: they name nobody.
"""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QDialog, QWidget

from ui.window.tongue import tr

LEAST = 160  # pixels of a list in a very low window
EDGE = 0.35  # of the colour of text


@runtime_checkable
class Holding(Protocol):
    """A window that may keep a dialog waiting."""

    def hold_back(self, dialog: QDialog) -> bool:
        """Whether it waits."""


class Sheet(QDialog):
    """A dialog over the window of `parent`; Esc closes it."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent.window())
        self.setWindowTitle(tr("一窗受理台"))
        self.setAccessibleName(title)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.finished.connect(parent.window().activateWindow)

    def open(self) -> None:
        """Over its window; behind the sign-in screen it waits until somebody is there."""
        over: object = self.parentWidget()
        if not (isinstance(over, Holding) and over.hold_back(self)):
            super().open()

    def room(self, wanted: int, beside: int) -> int:
        """Pixels for a list: what it wants, or what the window leaves beside the rest."""
        over = self.parentWidget()
        left = wanted if over is None else over.height() - beside
        return max(min(wanted, left), LEAST)

    def paintEvent(self, event: QPaintEvent) -> None:
        """An edge of its own: not every desktop draws a frame around a dialog."""
        super().paintEvent(event)
        colour = self.palette().color(QPalette.ColorRole.WindowText)
        colour.setAlphaF(EDGE)
        painter = QPainter(self)
        painter.setPen(colour)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
