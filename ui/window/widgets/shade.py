"""The dim pane between a window and the dialog over it, so that one sees what is in front.

Owned by the window thread. The one rule: it takes neither keyboard nor mouse; what may not be
touched is kept away by the dialog being modal, not by a picture.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

THIN, THICK = 0.32, 0.62  # of black over a light ground, over a dark one


class Shade(QWidget):
    """The pane over that window; it goes when it is put away, or with the window."""

    def __init__(self, window: QWidget, *, dark: bool) -> None:
        super().__init__(window)
        self._thickness = THICK if dark else THIN
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        window.installEventFilter(self)
        self.setGeometry(window.rect())
        self.show()
        self.raise_()

    def put_away(self) -> None:
        """The window is in front again."""
        self.hide()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """It covers the window, whatever its size."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Black, thin enough to read what is below."""
        colour = QColor(0, 0, 0)
        colour.setAlphaF(self._thickness)
        QPainter(self).fillRect(self.rect(), colour)
