"""A line of a slip as a picture, set in our own faces: for characters that a printer lacks.

Owned by the STORE lane. The one rule: what no face has is written out as [U+XXXXX], as on every
other paper.
"""

from __future__ import annotations

from io import BytesIO

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from printing import runs
from printing.fonts.faces import Weight
from printing.layout.sheet import Sheet, Style, width
from printing.roll import commands
from printing.roll.commands import Align

DPI = 203
_DARK = 150  # darker than this is a dot


def line(text: str, *, dots: int, align: Align, times: int) -> bytes:
    """The commands for that line; shrunk where it is too wide for the roll."""
    import pypdfium2
    from PIL import Image

    said = runs.legible(text)
    high = 28 * times
    style = Style(size=8.5 * times, line=high / DPI * 25.4, weight=Weight.MEDIUM)
    room = dots / DPI * 25.4
    if width(said, style) > room:
        style = Style(
            size=style.size * room / width(said, style), line=style.line, weight=style.weight
        )
    target = BytesIO()
    tall = high / DPI * 25.4
    canvas = Canvas(target, pagesize=(room * mm, tall * mm), invariant=1)
    place = room / 2 if align is Align.CENTRE else 0.0
    Sheet(canvas, tall).text(
        place, 0, said, style, align="middle" if align is Align.CENTRE else "left"
    )
    canvas.showPage()
    canvas.save()
    document = pypdfium2.PdfDocument(target.getvalue())
    try:
        bitmap = document[0].render(scale=DPI / 72, grayscale=True)
        grey = Image.frombytes(
            "L", (bitmap.width, bitmap.height), bytes(bitmap.buffer), "raw", "L", bitmap.stride
        )
    finally:
        document.close()
    grey = grey.crop((0, 0, dots, high))
    black = grey.point(lambda shade: 0 if shade > _DARK else 255).convert(
        "1", dither=Image.Dither.NONE
    )
    return commands.raster(black.tobytes(), width=dots, height=high)
