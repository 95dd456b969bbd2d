"""Seals measured: cells against one another by arithmetic, ink in mm from a raster.

The one rule: figures come from the pixels (cairo) or from the corners of cells; nothing here
asks the drawing what it meant to do.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from io import BytesIO
from itertools import combinations
from math import atan2, cos, degrees, hypot, pi, sin
from typing import TYPE_CHECKING

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from desk.seal_kinds import SealMeasure, SealShape
from printing.layout.sheet import HEIGHT, WIDTH, Sheet
from printing.seals.drawing import Drawing, sample
from printing.seals.setting import Cell
from tests.printing import reading

INCH = 25.4
DARK = 128
MIDDLE = (25.4, 25.4)  # mm on the sheet: where a single seal is drawn
if TYPE_CHECKING:
    from PIL import Image

Points = Sequence[tuple[float, float]]


def apart(one: Points, other: Points) -> float:
    """The gap between two convex figures in mm; 0 or less where they touch or overlap."""
    best = -1e9
    for figure in (one, other):
        for (ax, ay), (bx, by) in zip(figure, (*figure[1:], figure[0]), strict=True):
            nx, ny = by - ay, ax - bx
            length = hypot(nx, ny)
            nx, ny = nx / length, ny / length
            here = [nx * x + ny * y for x, y in one]
            there = [nx * x + ny * y for x, y in other]
            best = max(best, min(there) - max(here), min(here) - max(there))
    return best


def nearest(cells: Iterable[Cell]) -> float:
    """The smallest gap between any two cells in mm."""
    corners = [cell.corners for cell in cells]
    return min((apart(a, b) for a, b in combinations(corners, 2)), default=1e9)


def within(measure: SealMeasure, x: float, y: float) -> float:
    """How far inside the border's inner edge a place lies, in mm; below 0 it is outside."""
    a, b = measure.wide / 2 - measure.border, measure.high / 2 - measure.border
    if measure.shape is SealShape.SQUARE:
        return min(a - abs(x), b - abs(y))
    value = (x / a) ** 2 + (y / b) ** 2 - 1
    slope = hypot(2 * x / a**2, 2 * y / b**2)
    return -value / slope if slope else min(a, b)


def star_of(drawing: Drawing) -> Points:
    """The circle around the star as a figure of 36 corners, () without one."""
    radius = drawing.measure.star / 2
    turns = [n * pi / 18 for n in range(36)] if radius else []
    return [(radius * cos(t), radius * sin(t)) for t in turns]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ink:
    """The dark dots of a raster: each as mm from the middle of the seal, y upwards."""

    dots: tuple[tuple[float, float], ...]
    dot: float

    def where(self, chosen: Callable[[float, float], bool]) -> Ink:
        """Those for which it holds."""
        return replace(self, dots=tuple(at for at in self.dots if chosen(*at)))

    @property
    def wide(self) -> float:
        """Width over all in mm."""
        xs = [x for x, _y in self.dots]
        return max(xs) - min(xs) + self.dot

    @property
    def high(self) -> float:
        """Height over all in mm."""
        ys = [y for _x, y in self.dots]
        return max(ys) - min(ys) + self.dot

    @property
    def top(self) -> float:
        """The upper edge, from the middle."""
        return max(y for _x, y in self.dots) + self.dot / 2

    @property
    def span(self) -> float:
        """The angle at the middle from the first ink to the last, about the top, in degrees."""
        seen = [degrees(atan2(x, y)) for x, y in self.dots]
        return max(seen) - min(seen)


def pdf_of(
    drawings: Iterable[tuple[float, float, Drawing]],
    size: tuple[float, float] = (WIDTH, HEIGHT),
) -> bytes:
    """One sheet of that size (mm) with those seals at those places, without their marks."""
    target = BytesIO()
    canvas = Canvas(target, pagesize=(size[0] * mm, size[1] * mm), invariant=1)
    sheet = Sheet(canvas, size[1])
    for x, y, drawing in drawings:
        sample(sheet, x, y, drawing, marked=False)
    canvas.save()
    return target.getvalue()


def ink_of(drawing: Drawing, *, dpi: int = 600) -> Ink:
    """The ink of one seal."""
    x, y = MIDDLE
    pdf = pdf_of([(x, y, drawing)], (2 * x, 2 * y))
    return dots_of(reading.fine_picture(pdf, dpi=dpi), x, y, dpi)


def dots_of(image: Image.Image, x: float, y: float, dpi: int) -> Ink:
    """The dark dots of a picture whose seal stands at that place."""
    box = image.point(lambda value: 255 if value < DARK else 0).getbbox() or (0, 0, 0, 0)
    part, dot = image.crop(box), INCH / dpi
    left, top, wide = box[0] + 0.5, box[1] + 0.5, max(part.width, 1)
    return Ink(
        dot=dot,
        dots=tuple(
            ((left + at % wide) * dot - x, y - (top + at // wide) * dot)
            for at, value in enumerate(part.tobytes())
            if value < DARK
        ),
    )


def only(drawing: Drawing, **lines: object) -> Drawing:
    """The seal with nothing but those lines of it."""
    bare = replace(drawing, border=(), star=(), name=(), code=(), words=(), serial=())
    return replace(bare, **lines)  # type: ignore[arg-type]
