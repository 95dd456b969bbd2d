"""The PDF of an overprint: one sheet of the form's own size, corrected for its printer.

Owned by the SPOOL lane. The one rule: the correction bends the whole page, text, code and
marks alike; no field is moved by itself.
"""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from reportlab.lib.units import mm

from desk.overprint import Correction
from desk.papers_licence import LicencePaper, Overprint
from printing.archival.about import About
from printing.archival.binding import bind, open_canvas
from printing.layout.sheet import Sheet
from printing.overprint import licence, ruler

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas


def make(paper: Overprint) -> bytes:
    """The PDF; Refused("paper.does-not-fit"), ("paper.barcode-not-ascii")."""
    form, target = paper.form, BytesIO()
    size = (form.wide * mm, form.high * mm)
    canvas = open_canvas(target, size)
    _correct(canvas, paper.correction, form.high)
    sheet = Sheet(canvas, form.high)
    if isinstance(paper, LicencePaper):
        licence.draw(sheet, paper)
    else:
        ruler.draw(sheet, paper)
    canvas.showPage()
    canvas.save()
    title = f"{paper.title or form.title} {paper.number}"
    return bind(target.getvalue(), About(title=title, organ=paper.organ, at=paper.printed_at))


def _correct(canvas: Canvas, by: Correction, high: float) -> None:
    """Undo what the printer does; PDF counts upwards, the form downwards."""
    if by == Correction():
        return
    right, down = by.undo(0.0, 0.0)
    canvas.transform(
        1 / by.scale_x, 0, 0, 1 / by.scale_y,
        right * mm, (high - high / by.scale_y - down) * mm,
    )  # fmt: skip
