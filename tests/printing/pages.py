"""Pages read in this process by pdfium: text, the ink box of each character, rules, pictures.

The one rule: pdfium knows nothing of how a page was made; what it finds is what is there.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pypdfium2 as pdfium
from pypdfium2 import raw

if TYPE_CHECKING:
    from PIL import Image

MM = 25.4 / 72
THIN = 0.8  # mm: what is thinner is a rule


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A rectangle in mm from the top left corner of its page."""

    left: float
    top: float
    right: float
    bottom: float
    text: str = ""

    def covers(self, other: Box) -> tuple[float, float]:
        """How far two boxes lie over one another, across and down, in mm."""
        return (
            min(self.right, other.right) - max(self.left, other.left),
            min(self.bottom, other.bottom) - max(self.top, other.top),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """One page: its size in mm, its text, the ink of its characters, its rules."""

    wide: float
    high: float
    text: str
    ink: tuple[Box, ...]
    rules: tuple[Box, ...]


def said_of_itself(pdf: bytes) -> str:
    """What readers list of the file without opening a page: title, author and the rest."""
    document = pdfium.PdfDocument(pdf)
    try:
        return " ".join(document.get_metadata_dict().values())
    finally:
        document.close()


def read(pdf: bytes) -> tuple[Read, ...]:
    """Every page."""
    document = pdfium.PdfDocument(pdf)
    try:
        return tuple(_read(page) for page in document)
    finally:
        document.close()


def _read(page: pdfium.PdfPage) -> Read:
    wide, high = page.get_size()
    words = page.get_textpage()
    return Read(
        wide=wide * MM,
        high=high * MM,
        text=words.get_text_range(),
        ink=tuple(_ink(words, high)),
        rules=tuple(_rules(page, high)),
    )


def _ink(words: pdfium.PdfTextPage, high: float) -> Iterator[Box]:
    for at in range(words.count_chars()):
        code = raw.FPDFText_GetUnicode(words, at)
        half = 0xDC00 <= code < 0xE000  # of a character above U+FFFF; the other half is drawn
        if (
            half
            or code <= 0x20
            or code in (0x3000, 0xFFFE)
            or raw.FPDFText_IsGenerated(words, at)
        ):
            continue
        box = words.get_charbox(at)
        if box[2] > box[0] and box[3] > box[1]:
            yield _box(box, high, chr(code))


def _rules(page: pdfium.PdfPage, high: float) -> Iterator[Box]:
    for each in page.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH]):
        box = _box(each.get_bounds(), high)
        if min(box.right - box.left, box.bottom - box.top) < THIN:
            yield box


def _box(edges: tuple[float, float, float, float], high: float, text: str = "") -> Box:
    left, bottom, right, top = edges
    return Box(
        left=left * MM,
        top=(high - top) * MM,
        right=right * MM,
        bottom=(high - bottom) * MM,
        text=text,
    )


def picture(pdf: bytes, *, page: int = 0, dpi: float = 200, most: float = 0.0) -> Image.Image:
    """One page as a grey picture; of its upper `most` mm only where that is given."""
    document = pdfium.PdfDocument(pdf)
    try:
        found = document[page]
        cut = max(0.0, found.get_height() - most / MM) if most else 0.0
        made: Image.Image = found.render(
            scale=dpi / 72, grayscale=True, crop=(0, cut, 0, 0)
        ).to_pil()
        return made
    finally:
        document.close()


def count(pdf: bytes) -> int:
    """How many pages there are."""
    document = pdfium.PdfDocument(pdf)
    try:
        return len(document)
    finally:
        document.close()


def overlaps(boxes: tuple[Box, ...], *, across: float = 0.25, down: float = 0.25) -> list[str]:
    """Pairs of characters that lie over one another by more than that many mm."""
    found = []
    cells: dict[tuple[int, int], list[Box]] = {}
    for box in boxes:
        for x in range(int(box.left // 8), int(box.right // 8) + 1):
            for y in range(int(box.top // 8), int(box.bottom // 8) + 1):
                for other in cells.setdefault((x, y), []):
                    wide, high = box.covers(other)
                    if wide > across and high > down:
                        found.append(f"{other.text}{box.text} {box.left:.1f} {box.top:.1f}")
                cells[x, y].append(box)
    return found


def crossed(page: Read, *, deep: float = 0.2) -> list[str]:
    """Characters that a rule of a table runs through by more than `deep` mm of its edge."""
    return [
        f"{ink.text} {ink.left:.1f} {ink.top:.1f}"
        for ink in page.ink
        for rule in page.rules
        if min(ink.covers(rule)) > -1e-9 and _through(ink, rule, deep)
    ]


def _through(ink: Box, rule: Box, deep: float) -> bool:
    level = rule.right - rule.left > rule.bottom - rule.top
    if level:
        middle = (rule.top + rule.bottom) / 2
        return ink.top + deep < middle < ink.bottom - deep
    middle = (rule.left + rule.right) / 2
    return ink.left + deep < middle < ink.right - deep
