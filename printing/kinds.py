"""What pages are made for: a sheet of which size, or the roll of the receipt printer.

Owned by no thread. The one rule: it is read from the pages themselves, so that pages that were
kept go to the right printer years later.
"""

from __future__ import annotations

from desk.ports.printer import Medium, PaperKind

COMMANDS = b"\x1b@"  # how every print for a receipt printer begins (ESC @)
_NARROWEST = 140.0  # mm; a page that is narrower is made for a roll
_POINTS = 72 / 25.4


def is_roll(pages: bytes) -> bool:
    """Whether these are commands of a receipt printer, and no PDF."""
    return pages.startswith(COMMANDS)


def sheet_of(pages: bytes) -> Medium:
    """The sheet that a PDF is made for, by its first page; a page of a roll lies on A4."""
    import pypdfium2  # with the first paper, not with the window

    a4 = Medium(wide=210, high=297)
    try:
        document = pypdfium2.PdfDocument(pages)
    except pypdfium2.PdfiumError:
        return a4
    try:
        wide, high = (round(each / _POINTS, 1) for each in document[0].get_size())
    finally:
        document.close()
    return a4 if min(wide, high) < _NARROWEST else Medium(wide=wide, high=high)


def kind_of(medium: Medium) -> PaperKind:
    """Which of the station's printers such a sheet is for."""
    if medium.overprint:
        return PaperKind.OVERPRINT
    larger = max(medium.wide, medium.high) > 300 or min(medium.wide, medium.high) > 215
    return PaperKind.A3 if larger else PaperKind.A4


def kind_of_pages(pages: bytes) -> PaperKind:
    """Which of the station's printers these pages are for; overprints are never kept so."""
    return PaperKind.RECEIPT if is_roll(pages) else kind_of(sheet_of(pages))
