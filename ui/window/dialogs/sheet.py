"""What every dialog of the window is: over its page, modal, gone when closed.

Owned by the window thread. The one rule a newcomer would break: the keyboard is given back to
the window in words; not every desktop does that by itself. Titles of windows are seen by other
programs: they name nobody.
"""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QWidget
from shiboken6 import isValid

from ui.window.theme.look import Look
from ui.window.tongue import tr
from ui.window.widgets.shade import Shade

LEAST = 160  # pixels of a list in a very low window


@runtime_checkable
class Holding(Protocol):
    """A window that may keep a dialog waiting."""

    def hold_back(self, dialog: QDialog) -> bool:
        """Whether it waits."""


def look_of(widget: QWidget) -> Look | None:
    """The look of the window below; None where nothing below has one."""
    over = widget.parentWidget()
    while over is not None:
        look = getattr(over, "look", None)
        if isinstance(look, Look):
            return look
        over = over.parentWidget()
    return None


class Sheet(QDialog):
    """A dialog over the window of `parent`; Esc closes it."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent.window())
        self.setWindowTitle(tr("一窗受理台"))
        self.setAccessibleName(title)
        self._shade: Shade | None = None
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.finished.connect(parent.window().activateWindow)

    def open(self) -> None:
        """Over its window; behind the sign-in screen it waits until somebody is there."""
        over: object = self.parentWidget()
        if not (isinstance(over, Holding) and over.hold_back(self)):
            super().open()

    def showEvent(self, event: QShowEvent) -> None:
        """What is below stays legible and steps back."""
        super().showEvent(event)
        over, look = self.parentWidget(), look_of(self)
        if self._shade is None and over is not None:
            self._shade = Shade(over, dark=look is not None and look.is_dark)

    def hideEvent(self, event: QHideEvent) -> None:
        """The window below is bright again, also while the screen is locked."""
        super().hideEvent(event)
        shade, self._shade = self._shade, None
        if shade is not None and isValid(shade):
            shade.put_away()

    def room(self, wanted: int, beside: int) -> int:
        """Pixels for a list: what it wants, or what the window leaves beside the rest."""
        over = self.parentWidget()
        left = wanted if over is None else over.height() - beside
        return max(min(wanted, left), LEAST)

    def paintEvent(self, event: QPaintEvent) -> None:
        """An edge of its own: not every desktop draws a frame around a dialog."""
        super().paintEvent(event)
        look = look_of(self)
        if look is None:
            return
        painter = QPainter(self)
        painter.setPen(look.colour("control"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
