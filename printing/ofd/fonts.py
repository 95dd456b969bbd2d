"""The fonts of a PDF of our own maker: what each code says, how wide it is, its glyph.

Runs in the SPOOL lane. The one rule: only the simple TrueType subsets that we embed are read;
any other font is refused by its name.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from desk.refusal import Refused
from printing.ofd.marks import Face

_RANGE = re.compile(r"<([0-9A-F]+)> <[0-9A-F]+> \[((?:<[0-9A-F]+>)+)\]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Font:
    """A simple TrueType subset: what each code says and how wide it is, per thousand."""

    number: int
    said: Mapping[int, str]
    wide: Mapping[int, float]
    face: Face


class Fonts:
    """The fonts of a document, each read once."""

    def __init__(self) -> None:
        self._known: dict[tuple[int, int], Font] = {}

    def get(self, each: Any) -> Font:
        """That font."""
        key = each.objgen
        if key not in self._known:
            self._known[key] = _font(each, len(self._known) + 1)
        return self._known[key]

    def faces(self) -> dict[int, Face]:
        """Every face that was asked for, by its number."""
        return {font.number: font.face for font in self._known.values()}


def _font(each: Any, number: int) -> Font:
    if "/FontFile2" not in each.get("/FontDescriptor", {}) or "/ToUnicode" not in each:
        raise Refused("paper.no-ofd", what=str(each.get("/BaseFont", "")))
    text = each.ToUnicode.read_bytes().decode("ascii")
    said = {
        int(first, 16) + n: bytes.fromhex(value).decode("utf-16-be")
        for first, values in _RANGE.findall(text)
        for n, value in enumerate(values[1:-1].split("><"))
    }
    first = int(each.FirstChar)
    file = each.FontDescriptor.FontFile2.read_bytes()
    glyphs = glyphs_by_code(file)
    return Font(
        number=number,
        said=said,
        wide={first + n: float(wide) for n, wide in enumerate(each.Widths)},
        face=Face(
            name=str(each.BaseFont)[1:].rpartition("+")[2],
            file=file,
            glyphs={said[code]: glyph for code, glyph in glyphs.items() if code in said},
        ),
    )


def tables_of(file: bytes) -> dict[str, bytes]:
    """The tables of a TrueType file by their tags."""
    count = int.from_bytes(file[4:6], "big")
    found = {}
    for n in range(count):
        entry = file[12 + 16 * n : 28 + 16 * n]
        place, size = (int.from_bytes(entry[i : i + 4], "big") for i in (8, 12))
        found[entry[:4].decode("latin-1")] = file[place : place + size]
    return found


def glyphs_by_code(file: bytes) -> dict[int, int]:
    """The glyph of each code of a subset that reportlab wrote (one table of format 6)."""
    table = tables_of(file)["cmap"][12:]
    numbers = [int.from_bytes(table[i : i + 2], "big") for i in range(0, len(table), 2)]
    if numbers[0] != 6:
        raise Refused("paper.no-ofd", what="cmap")
    first, count = numbers[3], numbers[4]
    return {first + n: glyph for n, glyph in enumerate(numbers[5 : 5 + count])}
