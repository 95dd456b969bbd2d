"""The field in which an applicant signs: pen, finger or mouse.

Owned by the window thread. The one rule: each point is kept with its time as the device gave
it, and a pressure only where the device measures one.
"""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QPointF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEventPoint,
    QImage,
    QImageWriter,
    QInputDevice,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPointerEvent,
    QTabletEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from desk.handwriting import Handwriting, Point, Stroke
from ui.window.theme.look import Look

TENTHS = 10
MOST_POINTS = 20000
TOUCHES = frozenset(
    {
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TouchEnd,
        QEvent.Type.TouchCancel,
    }
)


class InkField(QWidget):
    """White paper with a line to sign on, whatever the theme."""

    inked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._strokes: list[Stroke] = []
        self._points: list[Point] = []
        self._tool = ""
        self._first: int | None = None
        self._count = 0
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setMinimumHeight(look.px(110))

    def clear(self) -> None:
        """A fresh field."""
        self._strokes, self._points, self._first, self._count = [], [], None, 0
        self.update()
        self.inked.emit()

    def written(self) -> Handwriting:
        """All that was written so far, what is being written too."""
        under_way = (self._stroke(),) if self._points else ()
        return Handwriting(
            width=self.width(), height=self.height(), strokes=(*self._strokes, *under_way)
        )

    def picture(self) -> bytes:
        """The ink alone on white, as PNG."""
        return picture_of(self.written(), self._look.px(2.2))

    def event(self, event: QEvent) -> bool:
        """A finger writes too."""
        if event.type() in TOUCHES and isinstance(event, QTouchEvent):
            if event.type() is QEvent.Type.TouchCancel:
                self._lift()
            elif event.points():
                self._follow(event, event.points()[0], "touch")
            event.accept()
            return True
        return super().event(event)

    def tabletEvent(self, event: QTabletEvent) -> None:
        """A pen writes, with its pressure."""
        if event.buttons() or event.type() is QEvent.Type.TabletRelease:
            self._follow(event, event.points()[0], "pen")
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A mouse writes with its left button."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._follow(event, event.points()[0], "mouse")

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """On and on."""
        if self._points:
            self._follow(event, event.points()[0], "mouse")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The stroke ends."""
        if self._points:
            self._follow(event, event.points()[0], "mouse", lifted=True)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paper, line, ink."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(Qt.GlobalColor.white))
        px = self._look.px
        painter.setPen(QPen(self._look.colour("control"), px(1.5)))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.setPen(QPen(QColor("#9AA8B8"), px(1), Qt.PenStyle.DashLine))
        base = round(self.height() * 0.78)
        painter.drawLine(px(24), base, self.width() - px(24), base)
        draw_ink(painter, self.written(), px(2.2))

    def _follow(
        self, event: QPointerEvent, point: QEventPoint, tool: str, *, lifted: bool = False
    ) -> None:
        if self._count >= MOST_POINTS:
            return
        self._tool = self._tool or tool
        at = point.position()
        inside = QPointF(
            min(max(at.x(), 0.0), float(self.width())),
            min(max(at.y(), 0.0), float(self.height())),
        )
        if self._first is None:
            self._first = event.timestamp()
        measured = event.device().hasCapability(QInputDevice.Capability.Pressure)
        self._points.append(
            Point(
                x=round(inside.x() * TENTHS),
                y=round(inside.y() * TENTHS),
                ms=max(0, event.timestamp() - self._first),
                pressure=round(point.pressure() * 1000) if measured else None,
            )
        )
        self._count += 1
        if lifted or point.state() is QEventPoint.State.Released:
            self._lift()
        self.update()
        self.inked.emit()

    def _stroke(self) -> Stroke:
        return Stroke(tool=self._tool or "mouse", points=tuple(self._points))

    def _lift(self) -> None:
        if self._points:
            self._strokes.append(self._stroke())
        self._points, self._tool = [], ""


def picture_of(written: Handwriting, width: float = 2.2) -> bytes:
    """The ink alone on white, as PNG, in the size of the field or pad."""
    image = QImage(written.width, written.height, QImage.Format.Format_RGB32)
    image.fill(QColor(Qt.GlobalColor.white))
    painter = QPainter(image)
    draw_ink(painter, written, width)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(data.data())


def draw_ink(painter: QPainter, written: Handwriting, width: float) -> None:
    """The strokes as they were written; pressure makes them wider."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QColor("#0B1F4B"))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    for stroke in written.strokes:
        for start, end in zip(stroke.points, stroke.points[1:], strict=False):
            felt = 500 if end.pressure is None else end.pressure
            pen.setWidthF(width * (0.6 + 0.8 * felt / 1000))
            painter.setPen(pen)
            painter.drawLine(_at(start), _at(end))


def _at(point: Point) -> QPointF:
    return QPointF(point.x / TENTHS, point.y / TENTHS)
