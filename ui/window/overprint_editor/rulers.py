"""Rulers in millimetres along the upper and the left edge of a sheet on the screen.

Owned by the window thread. The one rule: zero is the corner of the sheet as it is read; what
is held is marked on both.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from desk.overprint import Box
from ui.window.theme.look import Look

RULER = 20  # pixels at 100 %
_NEAR = 34  # pixels that two numbers need


def draw_rulers(
    painter: QPainter, look: Look, scale: float, sheet: tuple[float, float], held: Box
) -> None:
    """Both rulers, ticks every millimetre where there is room, a number every ten or fifty."""
    edge, step = look.px(RULER), 10
    while step * scale < look.px(_NEAR):
        step *= 5 if step == 10 else 2
    painter.save()
    painter.setFont(look.font(9))
    ground = look.colour("sunken")
    for across in (True, False):
        whole = sheet[0] if across else sheet[1]
        size = (whole * scale + edge, edge) if across else (edge, whole * scale + edge)
        painter.fillRect(QRectF(0, 0, *size), ground)
        _mark(painter, look, scale, held, across=across)
        for mm in range(0, int(whole) + 1):
            if mm % 10 and (scale < 4 or (mm % 5 and scale < 6)):
                continue
            long = edge * (0.5 if mm % 10 == 0 else 0.25)
            _tick(painter, look, edge + mm * scale, long, across=across)
            if mm % step == 0:
                _number(painter, look, edge + mm * scale, str(mm), across=across)
    painter.restore()


def _tick(painter: QPainter, look: Look, at: float, long: float, *, across: bool) -> None:
    edge = look.px(RULER)
    painter.setPen(QPen(look.colour("text3"), 1))
    ends = (QPointF(at, edge - long), QPointF(at, edge))
    if not across:
        ends = (QPointF(edge - long, at), QPointF(edge, at))
    painter.drawLine(*ends)


def _number(painter: QPainter, look: Look, at: float, text: str, *, across: bool) -> None:
    edge = look.px(RULER)
    painter.setPen(look.colour("text2"))
    room = QRectF(at + 2, 0, 40, edge * 0.6) if across else QRectF(1, at, edge, edge * 0.7)
    painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop), text)


def _mark(painter: QPainter, look: Look, scale: float, held: Box, *, across: bool) -> None:
    edge, colour = look.px(RULER), look.colour("primary")
    begin, long = (held.x, held.wide) if across else (held.y, held.high)
    thick = look.px(3)
    place = QRectF(edge + begin * scale, edge - thick, long * scale, thick)
    if not across:
        place = QRectF(edge - thick, edge + begin * scale, thick, long * scale)
    painter.fillRect(place, colour)
