"""The same fonts as reportlab sees them, opened when first needed.

Owned by the SPOOL lane: a reportlab font object belongs to one document at a time. The one
rule: ask `face_for` before drawing; drawing a character that a face lacks prints a box.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from pathlib import Path
from typing import Any

from reportlab.pdfbase import pdfmetrics, ttfonts

from printing.fonts import faces, tounicode
from printing.fonts.faces import Weight

_NO_NAMES = bytes((0, 0, 0, 0, 0, 6))  # format 0, no records, strings from byte 6


@lru_cache(maxsize=8)
def _open(path: Path, *, shipped: bool) -> ttfonts.TTFont | None:
    """The font of that file, registered; None for a damaged font of the system."""
    tounicode.mend(ttfonts)
    try:
        font = ttfonts.TTFont(path.stem, str(path), asciiReadable=0)
    except ttfonts.TTFError:
        if shipped:
            raise
        return None
    _mend_widths(font.face)
    _leave_out_names(font.face)
    pdfmetrics.registerFont(font)
    return font


def _mend_widths(face: Any) -> None:
    """Give the glyphs that share the last width of `hmtx` that width in the font's own units.

    reportlab 5.1 keeps it per thousand: in a font of 1024 units to the em the subset would
    say another width than the page (ISO 19005-2, 6.2.11.5).
    """
    count = int.from_bytes(face.get_table("hhea")[34:36], "big")
    last = face.hmetrics[count - 1][0]
    face.hmetrics[count:] = [(last, side) for _, side in face.hmetrics[count:]]


def _leave_out_names(face: Any) -> None:
    """Embed an empty `name` table: licence and trademark are told once, in THIRD-PARTY-NOTICES.

    They would be half a kilobyte of every subset of every paper (PDF 32000-1, 9.9 asks no
    name table of an embedded font).
    """
    whole = face.get_table
    face.get_table = lambda tag: _NO_NAMES if tag == "name" else whole(tag)


def _has(font: ttfonts.TTFont | None, code: int) -> bool:
    """Whether the font draws that code point."""
    return font is not None and code in font.face.charToGlyph


@lru_cache(maxsize=16384)
def face_for(char: str, weight: Weight) -> str | None:
    """The registered name of the face that draws this character; None if none does.

    A private-use character has no face: what each font shows there is its own invention.
    """
    if unicodedata.category(char) == "Co":
        return None
    code = ord(char)
    shipped = _open(faces.path(weight), shipped=True)
    if _has(shipped, code):
        return shipped.fontName if shipped else None
    for path in faces.rare_paths():
        font = _open(path, shipped=False)
        if font is not None and _has(font, code):
            return str(font.fontName)
    return None


@lru_cache(maxsize=16384)
def advance(char: str, weight: Weight) -> float:
    """Width of one character as a share of the type size; 0 where no face has it."""
    face = face_for(char, weight)
    return pdfmetrics.stringWidth(char, face, 1000) / 1000 if face else 0.0
