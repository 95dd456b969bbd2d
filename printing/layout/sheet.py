"""One sheet (A4, or of another height) to draw on, in millimetres from its top left corner.

Owned by the SPOOL lane. The one rule: no other module speaks to the reportlab canvas; what
is drawn here is in millimetres downwards, type sizes are in points.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from reportlab.lib.units import mm

from printing import runs
from printing.fonts.faces import Weight

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas
    from reportlab.pdfgen.pathobject import PDFPathObject

WIDTH = 210.0
HEIGHT = 297.0
LEFT = 21.0
RIGHT = 189.0
TOP = 11.0
BOTTOM = 281.0  # the foot lies below
BODY = RIGHT - LEFT

INK = 0.0
SOFT = 0.36  # captions: grey that a 600 dpi printer still draws as solid letters
LINE = 0.45
TINT = 0.945

# A contour in mm: its first point, then further points, or the three points of a curve.
Contour = Sequence[tuple[float, ...]]
FILL_EVEN_ODD, FILL_NON_ZERO = 0, 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """How text is set: weight, size in points, line height in mm, grey, extra space in pt."""

    size: float
    weight: Weight = Weight.REGULAR
    line: float
    grey: float = INK
    spacing: float = 0.0

    def at(self, size: float) -> Style:
        """The same style at another size, its line height in proportion."""
        return replace(self, size=size, line=self.line * size / self.size)


class Shape(Protocol):
    """A path of PDF that is drawn often: in thousandths of its own measure, and its box."""

    @property
    def key(self) -> str:
        """Its name in the file."""

    @property
    def path(self) -> str:
        """The operators of the path and its filling."""

    @property
    def left(self) -> float:
        """The left edge, as a share of the measure."""

    @property
    def bottom(self) -> float:
        """The lower edge."""

    @property
    def right(self) -> float:
        """The right edge."""

    @property
    def top(self) -> float:
        """The upper edge."""


BODY_TEXT = Style(size=10.5, line=5.4)
STRONG = Style(size=10.5, line=5.4, weight=Weight.BOLD)
LABEL = Style(size=9.5, line=5.0, grey=0.2)
SMALL = Style(size=8.5, line=4.3, grey=SOFT)
TINY = Style(size=7.5, line=3.8, grey=SOFT)
SECTION = Style(size=11.5, line=6.0, weight=Weight.BOLD)


class Sheet:
    """The page being drawn."""

    def __init__(self, canvas: Canvas, high: float = HEIGHT) -> None:
        """Draw on that canvas; its current page is this sheet, `high` mm from top to bottom."""
        self._canvas = canvas
        self._high = high

    def text(
        self, x: float, top: float, text: str, style: Style, *, align: str = "left"
    ) -> None:
        """Set one line whose box begins at `top`; x is its left, middle or right end."""
        wide = width(text, style)
        start = x - {"left": 0.0, "middle": wide / 2, "right": wide}[align]
        # the em box of Noto Sans SC stands 0.88 above and 0.12 below the baseline
        base = top + style.line / 2 + (0.88 - 0.5) * style.size / mm
        self._set(text, style, start * mm, (self._high - base) * mm)

    def _set(self, text: str, style: Style, x: float, y: float) -> None:
        """Draw a line with its baseline beginning at (x, y) points.

        Spaced letters are named as one word (ActualText, PDF 32000-1, 14.9.4): readers would
        otherwise copy and search 收件凭证 as four words.
        """
        pen = self._canvas.beginText(round(x, 2), round(y, 2))
        pen.setFillGray(style.grey)
        pen.setCharSpace(style.spacing)
        for run in runs.split(text, style.weight):
            pen.setFont(run.face, style.size)
            pen.textOut(run.text)
        if style.spacing:
            said = f"\ufeff{text}".encode("utf-16-be").hex()
            self._canvas.addLiteral(f"/Span <</ActualText <{said}>>> BDC")
        self._canvas.drawText(pen)
        if style.spacing:
            self._canvas.addLiteral("EMC")

    def rule(
        self,
        x1: float,
        y1: float,
        x2: float,
        y2: float,
        *,
        thick: float = 0.18,
        grey: float = LINE,
    ) -> None:
        """A straight line."""
        start = _points(x1, self._high - y1)
        end = _points(x2, self._high - y2)
        # as text at once: reportlab formats each number by itself, half the time of a page
        self._canvas.addLiteral(f"{grey:g} G {thick * mm:.2f} w n {start} m {end} l S")

    def fill(self, x: float, y: float, wide: float, high: float, *, grey: float = INK) -> None:
        """A filled rectangle without an edge."""
        corner, size = _points(x, self._high - y - high), _points(wide, high)
        self._canvas.addLiteral(f"{grey:g} g n {corner} {size} re f")

    def boxes(
        self, x: float, y: float, unit: float, boxes: Iterable[tuple[float, ...]]
    ) -> None:
        """Filled rectangles (x, y, wide, high) in units of so many mm, from that corner down.

        One area in small whole numbers: a QR code is a third of the bytes that it would be.
        """
        drawn = " ".join(" ".join(f"{each:.6g}" for each in box) + " re" for box in boxes)
        step, corner = unit * mm, _points(x, self._high - y)
        self._canvas.addLiteral(f"q 0 g {step:.6f} 0 0 {-step:.6f} {corner} cm n {drawn} f Q")

    def frame(
        self, x: float, y: float, wide: float, high: float, *, thick: float = 0.18
    ) -> None:
        """An empty rectangle."""
        self._canvas.setStrokeGray(LINE)
        self._canvas.setLineWidth(thick * mm)
        self._canvas.rect(
            x * mm, (self._high - y - high) * mm, wide * mm, high * mm, stroke=1, fill=0
        )

    def dashed_circle(self, x: float, y: float, radius: float) -> None:
        """The place of a round seal, by its middle."""
        self._canvas.saveState()
        self._canvas.setStrokeGray(0.62)
        self._canvas.setLineWidth(0.2 * mm)
        self._canvas.setDash(1.2 * mm, 1.2 * mm)
        self._canvas.circle(x * mm, (self._high - y) * mm, radius * mm, stroke=1, fill=0)
        self._canvas.restoreState()

    def filled(
        self, contours: Iterable[Contour], *, grey: float = INK, between: bool = False
    ) -> None:
        """Areas within those contours (mm); `between`: what lies between an edge and the next.

        A contour begins with a point; each further step is a point or the three of a curve.
        """
        path = self._path(contours)
        self._canvas.setFillGray(grey)
        self._canvas.drawPath(
            path, stroke=0, fill=1, fillMode=FILL_EVEN_ODD if between else FILL_NON_ZERO
        )

    def stamped(
        self, x: float, y: float, shape: Shape, matrix: Sequence[float], *, grey: float = INK
    ) -> None:
        """A shape about that middle: `matrix` leads from its own measure to mm, y upwards.

        Each shape is in the file once, however often it is drawn.
        """
        canvas, name = self._canvas, f"shape-{shape.key}"
        if not canvas.hasForm(name):
            box = (shape.left, shape.bottom, shape.right, shape.top)
            canvas.beginForm(name, *(round(each * 1000) for each in box))
            canvas.addLiteral(shape.path)
            canvas.endForm()
        canvas.saveState()
        canvas.setFillGray(grey)
        canvas.translate(x * mm, (self._high - y) * mm)
        a, b, c, d, e, f = (each * mm for each in matrix)
        canvas.transform(a / 1000, b / 1000, c / 1000, d / 1000, e, f)
        canvas.doForm(name)
        canvas.restoreState()

    def dashed(
        self, contour: Contour, *, dash: float, thick: float = 0.2, grey: float = 0.62
    ) -> None:
        """One closed line along that contour, of dashes and gaps of `dash` mm.

        It begins in the middle of a dash.
        """
        self._canvas.saveState()
        self._canvas.setStrokeGray(grey)
        self._canvas.setLineWidth(thick * mm)
        self._canvas.setDash([dash * mm, dash * mm], phase=dash / 2 * mm)
        self._canvas.drawPath(self._path((contour,)), stroke=1, fill=0)
        self._canvas.restoreState()

    def _path(self, contours: Iterable[Contour]) -> PDFPathObject:
        path = self._canvas.beginPath()
        for contour in contours:
            for at, step in enumerate(contour):
                points = [
                    (self._high - each) * mm if n % 2 else each * mm
                    for n, each in enumerate(step)
                ]
                draw = path.moveTo if not at else path.lineTo
                (path.curveTo if len(points) == 6 else draw)(*points)
            path.close()
        return path

    def slanted(
        self, x: float, y: float, text: str, style: Style, degrees: float, *, alpha: float = 1
    ) -> None:
        """One line of text turned about its middle (a watermark); `alpha` lets through."""
        self._canvas.saveState()
        if alpha < 1:
            self._canvas.setFillAlpha(alpha)
        self._canvas.translate(x * mm, (self._high - y) * mm)
        self._canvas.rotate(degrees)
        self._set(text, style, -width(text, style) * mm / 2, -0.38 * style.size)
        self._canvas.restoreState()


def _points(x: float, y: float) -> str:
    """Two lengths in mm as an operand of a page, to a hundredth of a point (0.004 mm)."""
    return f"{x * mm:.2f} {y * mm:.2f}"


def width(text: str, style: Style) -> float:
    """Width in mm of a legible line."""
    gaps = style.spacing * max(0, len(text) - 1)
    return (runs.width(text, style.weight, style.size) + gaps) / mm
