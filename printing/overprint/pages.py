"""The PDF of an overprint: one sheet of the form's own size, corrected for its printer.

Owned by the SPOOL lane. The one rule: the correction bends the whole page, text, code and
marks alike; no field is moved by itself.
"""

from __future__ import annotations

from io import BytesIO

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from desk.overprint import Correction
from desk.papers_licence import LicencePaper, Overprint
from printing.layout.sheet import Sheet
from printing.overprint import licence, ruler


def make(paper: Overprint) -> bytes:
    """The PDF; Refused("paper.does-not-fit"), ("paper.barcode-not-ascii")."""
    form, target = paper.form, BytesIO()
    size = (form.wide * mm, form.high * mm)
    canvas = Canvas(target, pagesize=size, pageCompression=1, invariant=1, lang="zh-CN")
    canvas.setTitle(f"{paper.title or form.title} {paper.number}")
    canvas.setAuthor(paper.organ)
    _correct(canvas, paper.correction, form.high)
    sheet = Sheet(canvas, form.high)
    if isinstance(paper, LicencePaper):
        licence.draw(sheet, paper)
    else:
        ruler.draw(sheet, paper)
    canvas.showPage()
    canvas.save()
    return target.getvalue()


def _correct(canvas: Canvas, by: Correction, high: float) -> None:
    """Undo what the printer does; PDF counts upwards, the form downwards."""
    if by == Correction():
        return
    right, down = by.undo(0.0, 0.0)
    canvas.transform(
        1 / by.scale_x, 0, 0, 1 / by.scale_y,
        right * mm, (high - high / by.scale_y - down) * mm,
    )  # fmt: skip
