"""PaperMaker on reportlab: a paper as a value in, its PDF out.

Owned by the SPOOL lane. The one rule: the same paper gives the same bytes; whatever
changes from print to print (time, reprint) is a field of the paper.
"""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm

from desk.papers import Paper
from desk.papers_licence import LicencePaper, RulerPage
from desk.papers_roll import RollPaper
from printing.archival.about import About
from printing.archival.binding import bind, open_canvas
from printing.layout import flow, frame
from printing.layout.flow import Placed
from printing.layout.frame import PageFacts
from printing.layout.sheet import Sheet
from printing.overprint import pages as overprints
from printing.papers import registry
from printing.papers.registry import Document

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_SLIP_EDGE = 4.0  # mm at the top and the bottom of a slip from a roll


def copy_names(paper: Paper, document: Document) -> tuple[str, ...]:
    """A name for each copy: the paper's own, else those of the document, else its ordinal."""
    count = max(paper.copies, len(paper.copy_names), 1)
    known = paper.copy_names or document.copies
    return tuple(known[at] if at < len(known) else f"第 {at + 1} 联" for at in range(count))


class ReportlabMaker:
    """Makes every paper of the registry."""

    def make(self, paper: Paper) -> bytes:
        """The PDF of all copies of that paper, in order; A4, but overprints and slips.

        Raises Refused("paper.does-not-fit") rather than clip,
        Refused("paper.unknown-kind"), Refused("paper.barcode-not-ascii").
        """
        if isinstance(paper, LicencePaper | RulerPage):
            return overprints.make(paper)
        document = registry.get_document(paper)
        target = BytesIO()
        canvas = open_canvas(target, A4)
        title = paper.title or document.title
        if isinstance(paper, RollPaper):
            _roll(canvas, paper, document)
        else:
            _sheets(canvas, paper, document)
        canvas.save()
        # no personal data: readers list titles
        said = About(title=f"{title} {paper.number}", organ=paper.organ, at=paper.printed_at)
        copies = len(copy_names(paper, document))
        return bind(target.getvalue(), said, copies=copies)


def _sheets(canvas: Canvas, paper: Paper, document: Document) -> None:
    """The pages of every copy."""
    title = paper.title or document.title
    for copy_name in copy_names(paper, document):
        pages = flow.paginate(document.body(paper, copy_name), what=title)
        for at, placed in enumerate(pages, start=1):
            page = PageFacts(number=at, of=len(pages), title=title, copy_name=copy_name)
            _draw(Sheet(canvas), paper, page, placed, bare=document.bare)
            canvas.showPage()


def _roll(canvas: Canvas, paper: RollPaper, document: Document) -> None:
    """A slip: one page as long as what it says."""
    for copy_name in copy_names(paper, document):
        blocks = list(document.body(paper, copy_name))
        high, top = sum(block.high for block in blocks) + 2 * _SLIP_EDGE, _SLIP_EDGE
        canvas.setPageSize((paper.wide * mm, high * mm))
        for block in blocks:
            block.draw(Sheet(canvas, high), top)
            top += block.high
        canvas.showPage()


def _draw(
    sheet: Sheet, paper: Paper, page: PageFacts, placed: list[Placed], *, bare: bool
) -> None:
    """One page: watermark under all, head, body, foot."""
    if paper.watermark:
        frame.watermark(sheet, paper.watermark)
    if page.number > 1 and not bare:
        frame.running_head(sheet, paper, page)
    for each in placed:
        each.block.draw(sheet, each.top)
    frame.foot(sheet, paper, page)
