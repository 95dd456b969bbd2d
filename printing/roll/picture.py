"""A slip as a picture: the very bytes that are sent, read as the printer reads them.

Runs in the STORE lane (preview) and in the simulator. The one rule: nothing is drawn that is
not in the bytes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from printing.fonts import faces
from printing.fonts.faces import Weight
from printing.roll.commands import Align
from printing.roll.tape import Code, Cut, Line, Part, Raster

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PIL.Image import Image

CELL = 24  # dots of a full-wide character
ROW = 30  # dots from line to line
_EDGE = 12


def draw(parts: Sequence[Part], *, dots: int) -> Image:
    """Black on white, as wide as the roll prints."""
    from PIL import Image as Images

    pieces = [piece for piece in (_piece(part, dots) for part in parts) if piece is not None]
    high = sum(piece.height for piece in pieces) + 2 * _EDGE
    page = Images.new("L", (dots + 2 * _EDGE, high), 255)
    top = _EDGE
    for piece in pieces:
        page.paste(piece, (_EDGE, top))
        top += piece.height
    return page


def _piece(part: Part, dots: int) -> Image | None:
    if isinstance(part, Line):
        return _line(part, dots)
    if isinstance(part, Raster):
        return _raster(part, dots)
    if isinstance(part, Code):
        return _code(part, dots)
    return _cut(dots) if isinstance(part, Cut) else None


def _line(part: Line, dots: int) -> Image:
    """Every character in its own cell, as printers set them."""
    from PIL import Image as Images
    from PIL import ImageDraw, ImageFont

    times = part.times
    rows = part.text.split("\n")
    strip = Images.new("L", (dots, ROW * times * len(rows)), 255)
    pen = ImageDraw.Draw(strip)
    font = ImageFont.truetype(str(faces.path(Weight.MEDIUM)), 22 * times)
    for number, text in enumerate(rows):
        cells = [CELL // 2 * times * len(char.encode("gb18030")) for char in text]
        x = (dots - sum(cells)) // 2 if part.align is Align.CENTRE else 0
        for char, wide in zip(text, cells, strict=True):
            middle = (x + wide / 2, number * ROW * times + ROW * times / 2)
            pen.text(middle, char, fill=0, font=font, anchor="mm")
            x += wide
    return strip


def _raster(part: Raster, dots: int) -> Image:
    from PIL import Image as Images
    from PIL import ImageOps

    black = Images.frombytes("1", (part.width, part.height), part.bits).convert("L")
    strip = Images.new("L", (dots, part.height), 255)
    at = (dots - part.width) // 2 if part.align is Align.CENTRE else 0
    strip.paste(ImageOps.invert(black), (max(0, at), 0))
    return strip


def _code(part: Code, dots: int) -> Image:
    import segno
    from PIL import Image as Images

    from printing import barcodes

    if part.bars:
        rows, wide, high = [bytes(map(int, barcodes.code128_row(part.text)))], 2, 56
    else:
        rows = [bytes(row) for row in segno.make(part.text, error="l", micro=False).matrix]
        wide = high = part.module
    small = Images.frombytes("L", (len(rows[0]), len(rows)), b"".join(rows))
    black = small.point(lambda module: 0 if module else 255)
    large = black.resize((small.width * wide, small.height * high), 0)
    strip = Images.new("L", (dots, large.height + 2 * _EDGE), 255)
    at = (dots - large.width) // 2 if part.align is Align.CENTRE else 0
    strip.paste(large, (at, _EDGE))
    return strip


def _cut(dots: int) -> Image:
    from PIL import Image as Images
    from PIL import ImageDraw

    strip = Images.new("L", (dots, ROW), 255)
    pen = ImageDraw.Draw(strip)
    for x in range(0, dots, 16):
        pen.line((x, ROW // 2, x + 8, ROW // 2), fill=128, width=2)
    return strip
