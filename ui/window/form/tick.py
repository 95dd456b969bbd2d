"""A box to tick: the mark is a shape, the keyboard a ring round box and words.

Owned by the window thread. The one rule: a ticked box differs from an empty one by its mark,
never by its colour alone.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton

from ui.window.theme.look import Look
from ui.window.widgets.stepper import draw_tick

INDICATOR = QStyle.SubElement.SE_CheckBoxIndicator


class Tick(QCheckBox):
    """The box and its words."""

    def __init__(self, look: Look, text: str) -> None:
        super().__init__(text)
        self._look = look

    def paintEvent(self, event: QPaintEvent) -> None:
        """What the sheet draws, then mark and ring."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked():
            self._draw_mark(painter)
        if self.hasFocus():
            pen = QPen(self._look.colour("focus"), self._look.px(2))
            painter.setPen(pen)
            around = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(around, self._look.px(4), self._look.px(4))

    def _draw_mark(self, painter: QPainter) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        box = QRectF(self.style().subElementRect(INDICATOR, option, self))
        draw_tick(painter, box, QPen(self._look.colour("on_primary"), self._look.px(2.2)))
