"""The sheet at scale: what lies below, the texts as they print, the boxes, the one held.

Owned by the window thread. The one rule: the texts are a picture of the very pages that would
be printed; here only boxes and rulers are drawn, and what keys and mouse mean is asked for.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from desk.backgrounds import Placement
from desk.overprint import Box
from desk.overprint_editing import Handle, Sort, can_grow
from ui.window.overprint_editor.rulers import RULER, draw_rulers
from ui.window.theme.look import Look
from ui.window.theme.tokens import THEMES, ThemeName
from ui.window.tongue import tr

SMALL, LARGE = 0.1, 1.0  # mm of an arrow key, and with Shift
GRIP = 8  # pixels of the corner that is drawn at
_ARROWS: Mapping[Qt.Key, tuple[int, int]] = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_PAPER = THEMES[ThemeName.LIGHT]  # paper is white in every theme


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Ground:
    """What lies below: a scan and where it lies, or nothing."""

    image: QImage
    placement: Placement


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """A sheet of that size, the boxes on it, the one held, those that are wrong."""

    wide: float
    high: float
    boxes: tuple[tuple[Handle, Box], ...]
    held: Handle
    wrong: frozenset[str] = frozenset()

    def box(self, handle: Handle) -> Box:
        """Where that one stands."""
        return dict(self.boxes)[handle]


class Canvas(QWidget):
    """The sheet; it holds the keyboard of the editor."""

    held = Signal(object)
    stepped = Signal(float, float, bool)
    dragged = Signal(float, float, bool, int)
    walked = Signal(int)
    entered = Signal()
    zoomed = Signal(bool)

    def __init__(self, look: Look, scene: Scene) -> None:
        super().__init__()
        self._look, self.scene = look, scene
        self.scale = 2.0  # pixels of a millimetre
        self._page = QImage()
        self._ground: Ground | None = None
        self._from: tuple[QPointF, bool] | None = None
        self._drags = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("版式图"))
        self.show_scene(scene)

    def show_scene(self, scene: Scene) -> None:
        """Show those boxes."""
        self.scene = scene
        self.resize(*self._size())
        self.update()

    def show_page(self, page: QImage) -> None:
        """The texts as they would be printed."""
        self._page = page
        self.update()

    def show_ground(self, ground: Ground | None) -> None:
        """What lies below."""
        self._ground = ground
        self.update()

    def show_at(self, scale: float) -> None:
        """Show it at so many pixels to the millimetre."""
        self.scale = scale
        self.resize(*self._size())
        self.update()

    def _size(self) -> tuple[int, int]:
        edge = self._look.px(RULER)
        wide, high = self.scene.wide * self.scale, self.scene.high * self.scale
        return round(wide) + edge + 2, round(high) + edge + 2

    @property
    def _corner(self) -> QPointF:
        edge = self._look.px(RULER)
        return QPointF(edge, edge)

    def rect_of(self, box: Box) -> QRectF:
        """That box in pixels."""
        at, k = self._corner, self.scale
        return QRectF(at.x() + box.x * k, at.y() + box.y * k, box.wide * k, box.high * k)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move 0.1 mm (Shift 1 mm), with Ctrl they resize; PgUp, PgDn walk."""
        key, held = Qt.Key(event.key()), event.modifiers()
        if key in _ARROWS:
            far = LARGE if held & Qt.KeyboardModifier.ShiftModifier else SMALL
            right, down = (sign * far for sign in _ARROWS[key])
            sides = bool(held & Qt.KeyboardModifier.ControlModifier)
            self.stepped.emit(right, down, sides)
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.walked.emit(-1 if key == Qt.Key.Key_PageUp else 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold: of the corner of the one held, or of the smallest box there."""
        at = event.position()
        self._drags += 1
        if can_grow(self.scene.held) and self._grip().contains(at):
            self._from = (at, True)
            return
        there = [
            (box.wide * box.high, n, handle)
            for n, (handle, box) in enumerate(self.scene.boxes)
            if self.rect_of(box).contains(at)
        ]
        if there:
            self._from = (at, False)
            self.held.emit(min(there)[2] if not self._holds(at) else self.scene.held)

    def _holds(self, at: QPointF) -> bool:
        """Whether what is held lies there too; the sheet lies everywhere."""
        held = self.scene.held
        return held.sort is not Sort.SHEET and self.rect_of(self.scene.box(held)).contains(at)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw it along, a tenth of a millimetre at a time."""
        if self._from is None:
            return
        begun, sides = self._from
        moved = (event.position() - begun) / self.scale
        right, down = (round(each * 10) / 10 for each in (moved.x(), moved.y()))
        if right or down:
            self._from = (begun + QPointF(right, down) * self.scale, sides)
            self.dragged.emit(right, down, sides, self._drags)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go."""
        self._from = None

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl the wheel zooms; else the sheet is scrolled."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoomed.emit(event.angleDelta().y() > 0)
        else:
            super().wheelEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Sheet, ground, texts, boxes, rulers."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        sheet = self.rect_of(Box(x=0, y=0, wide=self.scene.wide, high=self.scene.high))
        painter.fillRect(sheet.toRect(), QColor(_PAPER.card))
        if self._ground is not None:
            self._draw_ground(painter, self._ground, sheet)
        if not self._page.isNull():
            mode = QPainter.CompositionMode.CompositionMode_Multiply
            painter.setCompositionMode(mode)
            painter.drawImage(sheet.toRect(), self._page)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        for handle, box in self.scene.boxes:
            if handle.sort is not Sort.SHEET:
                self._draw_box(painter, handle, box)
        painter.setPen(QPen(QColor(_PAPER.control), 1))
        painter.drawRect(sheet.toRect())
        held = self.scene.box(self.scene.held)
        draw_rulers(painter, self._look, self.scale, (self.scene.wide, self.scene.high), held)
        self._draw_held(painter, held)

    def _draw_ground(self, painter: QPainter, ground: Ground, sheet: QRectF) -> None:
        by = ground.placement
        a, b, k = by.turn.real, by.turn.imag, self.scale
        at = self._corner
        painter.save()
        painter.setClipRect(sheet)
        painter.setTransform(
            QTransform(
                a * k, b * k, -b * k, a * k,
                at.x() + by.shift.real * k, at.y() + by.shift.imag * k,
            ),
            combine=True,
        )  # fmt: skip
        painter.setOpacity(0.8)
        painter.drawImage(0, 0, ground.image)
        painter.restore()

    def _draw_box(self, painter: QPainter, handle: Handle, box: Box) -> None:
        wrong = handle.sort is Sort.FIELD and handle.code in self.scene.wrong
        colour = QColor(_PAPER.bad if wrong else _PAPER.accent)
        quiet = handle.sort in (Sort.LABEL, Sort.CAPTION)
        colour.setAlpha(110 if quiet else 200)
        dots = Qt.PenStyle.DotLine if quiet else Qt.PenStyle.DashLine
        painter.setPen(QPen(colour, 2 if wrong else 1, dots))
        painter.drawRect(self.rect_of(box))
        if wrong:
            colour.setAlpha(36)
            painter.fillRect(self.rect_of(box), colour)

    def _draw_held(self, painter: QPainter, box: Box) -> None:
        rect, colour = self.rect_of(box), QColor(_PAPER.primary)
        painter.setPen(QPen(colour, self._look.px(2)))
        painter.drawRect(rect)
        if can_grow(self.scene.held):
            painter.fillRect(self._grip(), colour)
        if self.hasFocus():
            ring = self._look.px(3)
            painter.setPen(QPen(QColor(_PAPER.focus), self._look.px(2)))
            painter.drawRect(rect.adjusted(-ring, -ring, ring, ring))

    def _grip(self) -> QRectF:
        size = self._look.px(GRIP)
        corner = self.rect_of(self.scene.box(self.scene.held)).bottomRight()
        return QRectF(corner.x() - size / 2, corner.y() - size / 2, size, size)


def scene_of(
    size: tuple[float, float],
    boxes: Sequence[tuple[Handle, Box]],
    held: Handle,
    wrong: Sequence[str],
) -> Scene:
    """That sheet as it is drawn."""
    return Scene(
        wide=size[0], high=size[1], boxes=tuple(boxes), held=held, wrong=frozenset(wrong)
    )
