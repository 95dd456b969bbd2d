"""One sheet (A4, or of another height) to draw on, in millimetres from its top left corner.

Owned by the SPOOL lane. The one rule: no other module speaks to the reportlab canvas; what
is drawn here is in millimetres downwards, type sizes are in points.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from reportlab.lib.units import mm

from printing import runs
from printing.fonts.faces import Weight

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

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
        pen = self._canvas.beginText(x, y)
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
        self._canvas.setStrokeGray(grey)
        self._canvas.setLineWidth(thick * mm)
        self._canvas.line(x1 * mm, (self._high - y1) * mm, x2 * mm, (self._high - y2) * mm)

    def fill(self, x: float, y: float, wide: float, high: float, *, grey: float = INK) -> None:
        """A filled rectangle without an edge."""
        self._canvas.setFillGray(grey)
        self._canvas.rect(
            x * mm, (self._high - y - high) * mm, wide * mm, high * mm, stroke=0, fill=1
        )

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

    def slanted(self, x: float, y: float, text: str, style: Style, degrees: float) -> None:
        """One line of text turned about its middle (a watermark)."""
        self._canvas.saveState()
        self._canvas.translate(x * mm, (self._high - y) * mm)
        self._canvas.rotate(degrees)
        self._set(text, style, -width(text, style) * mm / 2, -0.38 * style.size)
        self._canvas.restoreState()


def width(text: str, style: Style) -> float:
    """Width in mm of a legible line."""
    gaps = style.spacing * max(0, len(text) - 1)
    return (runs.width(text, style.weight, style.size) + gaps) / mm
