"""The pages of a paper as pictures, for the screen.

Runs in the SPOOL lane. The one rule: what is shown is rasterised from the very bytes that
are printed and kept; nothing is laid out a second time.
"""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

import pypdfium2

from desk.refusal import Refused
from printing.kinds import is_roll

if TYPE_CHECKING:
    from PIL.Image import Image

POINTS_PER_INCH = 72
_SCANS = (b"\xff\xd8\xff", b"\x89PNG")
_WIDEST = 910  # pixels: A4 at the resolution of the other pages


@dataclass(frozen=True, slots=True, kw_only=True)
class PagePicture:
    """One page: width and height in pixels, four bytes (B, G, R, x) per pixel, row by row."""

    width: int
    height: int
    stride: int
    pixels: bytes


def pictures(pdf: bytes, *, dpi: int = 110) -> tuple[PagePicture, ...]:
    """Every page of a paper as a picture; Refused("paper.unreadable") when it is none.

    A slip of the receipt printer is one picture, read from its commands as the printer reads
    them, dot for dot; a scan (JPEG, PNG) is one too, no wider than a sheet.
    """
    if is_roll(pdf):
        return (_slip(pdf),)
    if pdf.startswith(_SCANS):
        return (_scan(pdf),)
    try:
        document = pypdfium2.PdfDocument(pdf)
    except pypdfium2.PdfiumError as error:
        raise Refused("paper.unreadable") from error
    try:
        return tuple(_picture(page, dpi / POINTS_PER_INCH) for page in document)
    finally:
        document.close()


def _scan(data: bytes) -> PagePicture:
    from PIL import Image, UnidentifiedImageError

    try:
        with Image.open(BytesIO(data)) as opened:
            drawn = opened.convert("RGB")
    except (UnidentifiedImageError, OSError) as error:
        raise Refused("paper.unreadable") from error
    drawn.thumbnail((_WIDEST, _WIDEST * 3))
    return _page(drawn)


def _page(drawn: Image) -> PagePicture:
    return PagePicture(
        width=drawn.width,
        height=drawn.height,
        stride=drawn.width * 4,
        pixels=drawn.tobytes("raw", "BGRX"),
    )


def _slip(commands: bytes) -> PagePicture:
    from printing.roll import picture, tape
    from printing.roll.commands import DOTS

    try:
        parts = tape.read(commands)
    except tape.UnknownCommandError as error:
        raise Refused("paper.unreadable") from error
    return _page(picture.draw(parts, dots=max(DOTS.values())).convert("RGB"))


def _picture(page: pypdfium2.PdfPage, scale: float) -> PagePicture:
    bitmap = page.render(scale=scale, prefer_bgrx=True)
    try:
        return PagePicture(
            width=bitmap.width,
            height=bitmap.height,
            stride=bitmap.stride,
            pixels=bytes(bitmap.buffer),
        )
    finally:
        bitmap.close()
        page.close()
