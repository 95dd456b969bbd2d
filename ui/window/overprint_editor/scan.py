"""A scan with two points on it, each to be put on a place of the sheet that is known in mm.

Owned by the window thread. The one rule: points are counted in pixels of the picture, whatever
the size at which it is shown; the glass shows the chosen one enlarged.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.window.theme.look import Look
from ui.window.theme.tokens import THEMES, ThemeName
from ui.window.tongue import tr

FAR = 10  # pixels of an arrow key with Shift
GLASS, TIMES = 170, 4.0  # pixels at 100 %, and how much the glass enlarges
_ARROWS: Mapping[Qt.Key, tuple[int, int]] = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_POINTS = {Qt.Key.Key_1: 0, Qt.Key.Key_2: 1}
_PAPER = THEMES[ThemeName.LIGHT]


class Scan(QWidget):
    """The picture and its two points."""

    chosen = Signal(int)
    entered = Signal()

    def __init__(self, look: Look, image: QImage) -> None:
        super().__init__()
        self._look, self._image = look, image
        self.at = 0
        self.points = [QPointF(0, 0), QPointF(image.width(), image.height())]
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 180)
        self.setAccessibleName(tr("底图"))

    def choose(self, at: int) -> None:
        """That point is moved from here on."""
        self.at = at
        self.chosen.emit(at)
        self.update()

    def put(self, at: QPointF) -> None:
        """The chosen point there, within the picture."""
        wide, high = self._image.width(), self._image.height()
        self.points[self.at] = QPointF(min(max(at.x(), 0), wide), min(max(at.y(), 0), high))
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """1 and 2 choose the point, arrows move it by a pixel (Shift ten)."""
        key = Qt.Key(event.key())
        if key in _POINTS:
            self.choose(_POINTS[key])
        elif key in _ARROWS:
            far = FAR if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
            right, down = _ARROWS[key]
            self.put(self.points[self.at] + QPointF(right, down) * far)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The chosen point is put where the mouse points."""
        place = self._place()
        factor = self._image.width() / place.width()
        self.put((event.position() - place.topLeft()) * factor)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Picture, points, glass."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), self._look.colour("sunken"))
        place = self._place()
        painter.drawImage(place, self._image)
        for n, point in enumerate(self.points):
            self._draw_point(painter, n, self._shown(place, point))
        self._draw_glass(painter, self._shown(place, self.points[self.at]))
        if self.hasFocus():
            painter.setPen(QPen(self._look.colour("focus"), self._look.px(2)))
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))

    def _shown(self, place: QRectF, point: QPointF) -> QPointF:
        return place.topLeft() + point * (place.width() / self._image.width())

    def _place(self) -> QRectF:
        room = QRectF(self.rect()).adjusted(14, 14, -14, -14)
        size = QSizeF(self._image.size()).scaled(
            room.size(), Qt.AspectRatioMode.KeepAspectRatio
        )
        corner = room.center() - QPointF(size.width() / 2, size.height() / 2)
        return QRectF(corner, size)

    def _draw_point(self, painter: QPainter, n: int, at: QPointF) -> None:
        arm = self._look.px(14)
        colour = QColor(_PAPER.bad if n == self.at else _PAPER.primary)
        painter.setPen(QPen(colour, self._look.px(2 if n == self.at else 1)))
        painter.drawLine(at - QPointF(arm, 0), at + QPointF(arm, 0))
        painter.drawLine(at - QPointF(0, arm), at + QPointF(0, arm))
        tag = self._look.px(18)
        inward = -1.0 if n else 0.15  # the numbers stand within the picture
        label = QRectF(at.x() + tag * inward, at.y() + tag * inward, tag, tag)
        painter.fillRect(label, colour)
        painter.setPen(QColor(_PAPER.on_primary))
        painter.setFont(self._look.font(12, 600))
        painter.drawText(label, int(Qt.AlignmentFlag.AlignCenter), str(n + 1))

    def _draw_glass(self, painter: QPainter, at: QPointF) -> None:
        """Enlarged, on the side where the point is not."""
        side = self._look.px(GLASS)
        left = at.x() > self.width() / 2
        glass = QRectF(16 if left else self.width() - side - 16, 16, side, side)
        if at.y() < self.height() / 2:
            glass.moveTop(self.height() - side - 16)
        point, half = self.points[self.at], side / TIMES / 2
        painter.fillRect(glass, QColor(_PAPER.sunken))
        seen = QRectF(point.x() - half, point.y() - half, 2 * half, 2 * half)
        painter.save()
        painter.setClipRect(glass)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)
        painter.drawImage(glass, self._image, seen)
        painter.setPen(QPen(QColor(_PAPER.bad), 1))
        middle = glass.center()
        painter.drawLine(QPointF(glass.left(), middle.y()), QPointF(glass.right(), middle.y()))
        painter.drawLine(QPointF(middle.x(), glass.top()), QPointF(middle.x(), glass.bottom()))
        painter.restore()
        painter.setPen(QPen(self._look.colour("control"), 1))
        painter.drawRect(glass)
