"""The large picture: what the camera sees, or the page that is looked at; cutting by keys.

Owned by the window thread. The one rule: it only shows; what a key does to a page is asked
for with a signal.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.window.theme.look import Look
from ui.window.tongue import tr

STEP, WIDE_STEP = 0.01, 0.05
LEAST = 0.1
WHOLE = QRectF(0, 0, 1, 1)
EDGES = 4
_DIGITS = {Qt.Key.Key_1: 0, Qt.Key.Key_2: 1, Qt.Key.Key_3: 2, Qt.Key.Key_4: 3}
_ARROWS = {
    Qt.Key.Key_Up: (False, -1),
    Qt.Key.Key_Down: (False, 1),
    Qt.Key.Key_Left: (True, -1),
    Qt.Key.Key_Right: (True, 1),
}


class Viewer(QWidget):
    """The picture; it holds the keyboard of the capture screen."""

    shot = Signal()
    walked = Signal(int)
    cut = Signal(object)
    cutting_ended = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._image = QImage()
        self._words = ""
        self._part: QRectF | None = None
        self._edge = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 180)
        self.setAccessibleName(tr("高拍画面"))

    @property
    def cutting(self) -> bool:
        """Whether a page is being cut."""
        return self._part is not None

    @property
    def part(self) -> QRectF:
        """What will be left of the page, in shares of its sides."""
        return QRectF(self._part or WHOLE)

    def show_image(self, image: QImage | None, words: str) -> None:
        """Show that picture, or the words where there is none."""
        self._image = image or QImage()
        self._words = words
        self.setAccessibleDescription(words)
        self.update()

    def begin_cutting(self) -> None:
        """Draw the frame to be moved by keys."""
        self._part, self._edge = QRectF(WHOLE), 0
        self.update()

    def end_cutting(self) -> None:
        """Leave the page as it is."""
        self._part = None
        self.cutting_ended.emit()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Enter capture, arrows walk the pages; while cutting they move an edge."""
        key = Qt.Key(event.key())
        if self._part is not None and self._cut_by(key, event.modifiers()):
            return
        if key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.shot.emit()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_PageUp):
            self.walked.emit(-1)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown):
            self.walked.emit(1)
        else:
            super().keyPressEvent(event)

    def _cut_by(self, key: Qt.Key, held: Qt.KeyboardModifier) -> bool:
        if key in _DIGITS:
            self._edge = _DIGITS[key]
        elif key in _ARROWS:
            across, sign = _ARROWS[key]
            if across != (self._edge % 2 == 1):
                # The arrow says which pair of edges is meant.
                self._edge = (1 if sign < 0 else 3) if across else (2 if sign < 0 else 0)
            wide = bool(held & Qt.KeyboardModifier.ShiftModifier)
            self._move(sign * (WIDE_STEP if wide else STEP))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            part, self._part = self.part, None
            self.cut.emit(part)
            self.cutting_ended.emit()
        elif key == Qt.Key.Key_Escape:
            self.end_cutting()
        else:
            return False
        self.update()
        return True

    def _move(self, by: float) -> None:
        """The chosen edge: 0 upper, 1 right, 2 lower, 3 left."""
        part = self.part
        if self._edge == 0:
            part.setTop(min(max(part.top() + by, 0.0), part.bottom() - LEAST))
        elif self._edge == 1:
            part.setRight(max(min(part.right() + by, 1.0), part.left() + LEAST))
        elif self._edge == 2:
            part.setBottom(max(min(part.bottom() + by, 1.0), part.top() + LEAST))
        else:
            part.setLeft(min(max(part.left() + by, 0.0), part.right() - LEAST))
        self._part = part

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, picture, frame, the ring of the keyboard."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), self._look.colour("sunken"))
        if self._image.isNull():
            painter.setPen(self._look.colour("text2"))
            painter.setFont(self._look.font(16))
            inner = self.rect().adjusted(24, 24, -24, -24)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(inner, int(flags), self._words)
        else:
            place = self._place()
            painter.drawImage(place, self._image)
            if self._part is not None:
                self._draw_frame(painter, place, self._part)
        if self.hasFocus():
            painter.setPen(QPen(self._look.colour("focus"), self._look.px(2)))
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))

    def _place(self) -> QRectF:
        room = QRectF(self.rect()).adjusted(8, 8, -8, -8)
        size = QSizeF(self._image.size()).scaled(
            room.size(), Qt.AspectRatioMode.KeepAspectRatio
        )
        corner = room.center() - QPointF(size.width() / 2, size.height() / 2)
        return QRectF(corner, size)

    def _draw_frame(self, painter: QPainter, place: QRectF, part: QRectF) -> None:
        frame = QRectF(
            place.x() + part.x() * place.width(),
            place.y() + part.y() * place.height(),
            part.width() * place.width(),
            part.height() * place.height(),
        )
        shade = QColor(0, 0, 0, 130)
        for rest in _around(place, frame):
            painter.fillRect(rest, shade)
        painter.setPen(QPen(self._look.colour("accent"), self._look.px(2)))
        painter.drawRect(frame)
        painter.setPen(QPen(self._look.colour("focus"), self._look.px(6)))
        edges = (
            (frame.topLeft(), frame.topRight()),
            (frame.topRight(), frame.bottomRight()),
            (frame.bottomLeft(), frame.bottomRight()),
            (frame.topLeft(), frame.bottomLeft()),
        )
        painter.drawLine(*edges[self._edge])


def _around(whole: QRectF, inner: QRectF) -> tuple[QRectF, ...]:
    """What lies outside the inner part."""
    return (
        QRectF(whole.left(), whole.top(), whole.width(), inner.top() - whole.top()),
        QRectF(whole.left(), inner.bottom(), whole.width(), whole.bottom() - inner.bottom()),
        QRectF(whole.left(), inner.top(), inner.left() - whole.left(), inner.height()),
        QRectF(inner.right(), inner.top(), whole.right() - inner.right(), inner.height()),
    )
