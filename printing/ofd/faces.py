"""The font subset of a PDF as a font that stands alone: its characters are found by Unicode.

Owned by no thread. The one rule: outlines and widths stay the bytes that the PDF has; only
the table of characters is written anew (OpenType, cmap formats 4 and 12).
"""

from __future__ import annotations

import struct

from reportlab.pdfbase.ttfonts import TTFontMaker

from printing.ofd.fonts import tables_of
from printing.ofd.marks import Face

_LAST = 0xFFFF


def alone(face: Face) -> bytes:
    """The TrueType file of that face."""
    glyphs = {ord(said): glyph for said, glyph in face.glyphs.items() if len(said) == 1}
    made = TTFontMaker()
    for tag, data in tables_of(face.file).items():
        made.add(tag, _cmap(glyphs) if tag == "cmap" else data)
    return bytes(made.makeStream())


def _cmap(glyphs: dict[int, int]) -> bytes:
    """Both tables: the first plane for old readers, everything for the others."""
    short, whole = _format4(glyphs), _format12(glyphs)
    head = struct.pack(">HH", 0, 2)
    begin = 4 + 2 * 8
    head += struct.pack(">HHI", 3, 1, begin)
    head += struct.pack(">HHI", 3, 10, begin + len(short))
    return head + short + whole


def _format4(glyphs: dict[int, int]) -> bytes:
    """A segment for each character of the first plane, and the one that ends the table."""
    codes = sorted(code for code in glyphs if code < _LAST)
    ends = [*codes, _LAST]
    deltas = [(glyphs[code] - code) & _LAST for code in codes] + [1]
    count = len(ends)
    power = 1 << (count.bit_length() - 1)
    body = struct.pack(">4H", 2 * count, 2 * power, power.bit_length() - 1, 2 * (count - power))
    body += struct.pack(f">{count}H2x{count}H{count}H", *ends, *ends, *deltas)
    body += bytes(2 * count)
    return struct.pack(">HHH", 4, 6 + len(body), 0) + body


def _format12(glyphs: dict[int, int]) -> bytes:
    """A group for each character."""
    groups = b"".join(
        struct.pack(">III", code, code, glyph) for code, glyph in sorted(glyphs.items())
    )
    return struct.pack(">HHIII", 12, 0, 16 + len(groups), 0, len(glyphs)) + groups
