"""PaperMaker on reportlab: a paper as a value in, its PDF out.

Owned by the SPOOL lane. The one rule: the same paper gives the same bytes; whatever
changes from print to print (time, reprint) is a field of the paper.
"""

from __future__ import annotations

from io import BytesIO

from reportlab import rl_config
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from desk.papers import Paper
from desk.papers_licence import LicencePaper, RulerPage
from printing.layout import flow, frame
from printing.layout.flow import Placed
from printing.layout.frame import PageFacts
from printing.layout.sheet import Sheet
from printing.overprint import pages as overprints
from printing.papers import registry
from printing.papers.registry import Document

# Pages as bytes: seven-bit text for old mail systems makes them a quarter larger.
rl_config.useA85 = 0


def copy_names(paper: Paper, document: Document) -> tuple[str, ...]:
    """A name for each copy: the paper's own, else those of the document, else its ordinal."""
    count = max(paper.copies, len(paper.copy_names), 1)
    known = paper.copy_names or document.copies
    return tuple(known[at] if at < len(known) else f"第 {at + 1} 联" for at in range(count))


class ReportlabMaker:
    """Makes every paper of the registry."""

    def make(self, paper: Paper) -> bytes:
        """The PDF of all copies of that paper, in order of reading; A4, but overprints.

        Raises Refused("paper.does-not-fit") rather than clip,
        Refused("paper.unknown-kind"), Refused("paper.barcode-not-ascii").
        """
        if isinstance(paper, LicencePaper | RulerPage):
            return overprints.make(paper)
        document = registry.get_document(paper)
        target = BytesIO()
        canvas = Canvas(target, pagesize=A4, pageCompression=1, invariant=1, lang="zh-CN")
        title = paper.title or document.title
        canvas.setTitle(f"{title} {paper.number}")  # no personal data: readers list titles
        canvas.setAuthor(paper.organ)
        for copy_name in copy_names(paper, document):
            pages = flow.paginate(document.body(paper, copy_name), what=title)
            for at, placed in enumerate(pages, start=1):
                page = PageFacts(number=at, of=len(pages), title=title, copy_name=copy_name)
                _draw(Sheet(canvas), paper, page, placed, bare=document.bare)
                canvas.showPage()
        canvas.save()
        return target.getvalue()


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
