"""Reading a PDF back with programs that know nothing of how it was made (poppler, zxing)."""

from __future__ import annotations

import re
import subprocess
import tempfile
from dataclasses import dataclass
from html import unescape
from io import BytesIO
from pathlib import Path

import zxingcpp
from PIL import Image

LIMIT = 60  # seconds for any of these programs


def _run(arguments: list[str], pdf: bytes) -> bytes:
    return subprocess.run(
        arguments, input=pdf, capture_output=True, timeout=LIMIT, check=True
    ).stdout


def text(pdf: bytes, *, page: int = 0) -> str:
    """The text layer in the order of drawing; of one page or of all."""
    pages = ["-f", str(page), "-l", str(page)] if page else []
    return _run(["pdftotext", "-raw", *pages, "-", "-"], pdf).decode()


def page_count(pdf: bytes) -> int:
    """How many pages there are."""
    found = re.search(rb"Pages:\s+(\d+)", _run(["pdfinfo", "-"], pdf))
    assert found
    return int(found[1])


def picture(pdf: bytes, *, page: int = 1, dpi: int = 200) -> Image.Image:
    """One page as a grey picture."""
    made = _run(
        ["pdftoppm", "-gray", "-r", str(dpi), "-f", str(page), "-l", str(page), "-"], pdf
    )
    return Image.open(BytesIO(made))


def fine_picture(pdf: bytes, *, dpi: int) -> Image.Image:
    """The first page as a grey picture whose edges are not pushed to whole dots (cairo)."""
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "page"
        arguments = ["pdftocairo", "-gray", "-png", "-singlefile", "-r", str(dpi), "-"]
        _run([*arguments, str(made)], pdf)
        with Image.open(made.with_suffix(".png")) as image:
            return image.convert("L")


def symbols(image: Image.Image) -> dict[str, zxingcpp.Barcode]:
    """The barcodes that zxing finds, by the name of their format."""
    return {found.format.name: found for found in zxingcpp.read_barcodes(image)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """A word of the text layer and its box in mm from the top left corner of its page."""

    page: int
    text: str
    left: float
    top: float
    right: float
    bottom: float


_WORD = re.compile(
    r'<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)</word>'
)


def words(pdf: bytes) -> list[Word]:
    """Every word with its place."""
    html = _run(["pdftotext", "-bbox", "-", "-"], pdf).decode()
    found = []
    for page, part in enumerate(html.split("<page ")[1:], start=1):
        for match in _WORD.finditer(part):
            left, top, right, bottom = (float(match[at]) * 25.4 / 72 for at in range(1, 5))
            found.append(
                Word(
                    page=page,
                    text=unescape(match[5]),
                    left=left,
                    top=top,
                    right=right,
                    bottom=bottom,
                )
            )
    return found
