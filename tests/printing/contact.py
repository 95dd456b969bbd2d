"""A small picture of a paper: its first page, of a long one its last beside it.

The one rule: the picture in docs and the picture of a test are made here, by the same steps.
"""

from __future__ import annotations

import re

import pypdfium2 as pdfium
from PIL import Image

DPI = 64
GREYS = 12
TOLERANCE = 24  # of 255 in a square of six dots: smaller than a missing character
_GAP = 6


def _pages(document: pdfium.PdfDocument) -> int:
    """How many pages one copy has, as its first page says; all where it says nothing."""
    said = "".join(document[0].get_textpage().get_text_range().split())
    found = re.search(r"第1页共(\d+)页", said)
    return int(found[1]) if found else len(document)


def sheet(pdf: bytes) -> Image.Image:
    """The first and the last page of the first copy side by side, in few greys."""
    document = pdfium.PdfDocument(pdf)
    try:
        count = _pages(document)
        wanted = [0] if count < 2 else [0, count - 1]
        made = [document[at].render(scale=DPI / 72, grayscale=True).to_pil() for at in wanted]
    finally:
        document.close()
    whole = Image.new(
        "L",
        (
            sum(each.width for each in made) + _GAP * (len(made) - 1),
            max(e.height for e in made),
        ),
        150,
    )
    x = 0
    for each in made:
        whole.paste(each, (x, 0))
        x += each.width + _GAP
    return whole.quantize(GREYS)
