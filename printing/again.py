"""补打: the very pages that were printed, with a mark laid over the margin of each.

Owned by the STORE lane. The one rule: what was printed is not made anew; every content stream
of a page stays byte for byte, and the mark is one more behind it.
"""

from __future__ import annotations

from datetime import datetime
from io import BytesIO
from typing import TYPE_CHECKING

from reportlab.lib.units import mm

from desk.refusal import Refused
from printing import runs
from printing.archival.binding import open_canvas
from printing.fonts.faces import Weight
from printing.kinds import is_roll
from printing.layout import lines
from printing.layout.frame import moment
from printing.layout.sheet import Sheet, Style
from printing.roll import slip

if TYPE_CHECKING:
    import pikepdf

_LEFT, _TOP, _HIGH = 62.0, 4.2, 5.4  # mm; a printer leaves the outer 4 mm of a sheet free
_STYLE = Style(size=9.0, line=_HIGH, weight=Weight.BOLD)
_NARROW = 140.0


def mark(pages: bytes, *, times: int, reason: str, at: datetime, roll: int = 80) -> bytes:
    """The pages with 补打, how often, why and when; `roll` is the width in mm of a slip.

    Raises Refused("paper.unreadable") for what is no paper.
    """
    if is_roll(pages):
        return slip.again(pages, times=times, reason=f"{reason} {moment(at)}", wide=roll)
    import pikepdf

    try:
        pdf = pikepdf.open(BytesIO(pages))
    except pikepdf.PdfError as error:
        raise Refused("paper.unreadable") from error
    words = f"补打 第 {times} 次（{reason}）{moment(at)}"
    with pdf:
        for page in pdf.pages:
            left, bottom, right, top = (float(each) for each in page.mediabox)
            with pikepdf.open(BytesIO(_strip(words, right - left, top - bottom))) as over:
                _lay(pdf, page, over.pages[0])
        made = BytesIO()
        pdf.save(
            made,
            deterministic_id=True,
            object_stream_mode=pikepdf.ObjectStreamMode.disable,
            fix_metadata_version=False,
        )
    return made.getvalue()


def _lay(pdf: pikepdf.Pdf, page: pikepdf.Page, over: pikepdf.Page) -> None:
    """The mark after everything that is drawn; what is there is only put in brackets."""
    import pikepdf

    form = pdf.copy_foreign(over.as_form_xobject())
    name = page.add_resource(form, pikepdf.Name.XObject, pikepdf.Name("/Again"))
    kept = page.Contents
    streams = list(kept) if isinstance(kept, pikepdf.Array) else [kept]
    page.Contents = pikepdf.Array(
        [
            pdf.make_stream(b"q "),
            *streams,
            pdf.make_stream(b" Q q " + str(name).encode("ascii") + b" Do Q "),
        ]
    )


def _strip(words: str, wide: float, high: float) -> bytes:
    """A page of that size in points that bears the framed mark and nothing else."""
    target = BytesIO()
    canvas = open_canvas(target, (wide, high))
    sheet = Sheet(canvas, high / mm)
    across = wide / mm
    left = 2.0 if across < _NARROW else _LEFT
    room = across - left - (2.0 if across < _NARROW else 21.0)
    text, style = lines.shrink(runs.legible(words), _STYLE, room - 3, least=4.0, what="补打")
    sheet.frame(left, _TOP, room, _HIGH)
    sheet.text(left + room / 2, _TOP, text, style, align="middle")
    canvas.showPage()
    canvas.save()
    return target.getvalue()
