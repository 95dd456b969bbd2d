"""The outlines of characters as the shipped fonts draw them, read from their TrueType tables.

Owned by the SPOOL lane (the fonts are reportlab's). The one rule: what is drawn in a seal has
its ink measured here first; a seal is set by ink, never by the type size.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from reportlab.pdfbase import pdfmetrics

from printing.fonts import embedding
from printing.fonts.faces import Weight

Point = tuple[float, float, bool]  # x, y, on the curve

_WORDS, _XY, _MORE = 0x01, 0x02, 0x20
_SCALE, _SCALES, _MATRIX = 0x08, 0x40, 0x80
_UNITS = 1000
_DEEPEST = 4  # glyphs made of glyphs


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
    """One character: its path and the box of its ink, as shares of the type size.

    `path` is PDF in thousandths of the type size, `key` its name among all faces.
    """

    key: str
    path: str
    left: float
    bottom: float
    right: float
    top: float
    advance: float

    @property
    def wide(self) -> float:
        """Width of the ink."""
        return self.right - self.left

    @property
    def high(self) -> float:
        """Height of the ink."""
        return self.top - self.bottom


@lru_cache(maxsize=4096)
def outline(char: str, weight: Weight = Weight.REGULAR) -> Outline | None:
    """The outline of a character; None where no face has it, or it has no ink."""
    face_name = embedding.face_for(char, weight)
    if face_name is None:
        return None
    font: Any = pdfmetrics.getFont(face_name)
    face = font.face
    em = float(face.unitsPerEm)
    loops = _glyph(face, int(face.charToGlyph[ord(char)]), 0)
    points = [(x, y) for loop in loops for x, y, _on in loop]
    if not points:
        return None
    xs, ys = [x for x, _ in points], [y for _, y in points]
    drawn = (_drawn([(x / em, y / em, on) for x, y, on in loop]) for loop in loops)
    return Outline(
        key=f"{face_name}-{ord(char):X}",
        path=" ".join((*drawn, "f")),
        left=min(xs) / em,
        bottom=min(ys) / em,
        right=max(xs) / em,
        top=max(ys) / em,
        advance=embedding.advance(char, weight),
    )


def _glyph(face: Any, number: int, depth: int) -> list[list[Point]]:
    """The loops of one glyph in units of the font (OpenType, table glyf)."""
    begin, end = face.glyphPos[number], face.glyphPos[number + 1]
    if begin == end or depth > _DEEPEST:
        return []
    at = face.table["glyf"]["offset"] + begin
    data = face._ttf_data
    (count,) = struct.unpack_from(">h", data, at)
    return _simple(data, at + 10, count) if count >= 0 else _made(face, at + 10, depth)


def _simple(data: bytes, at: int, count: int) -> list[list[Point]]:
    ends = struct.unpack_from(f">{count}H", data, at)
    at += 2 * count
    (skipped,) = struct.unpack_from(">H", data, at)
    flags, at = _flags(data, at + 2 + skipped, ends[-1] + 1 if ends else 0)
    xs, at = _deltas(data, at, flags, short=0x02, same=0x10)
    ys, _at = _deltas(data, at, flags, short=0x04, same=0x20)
    points = [(x, y, bool(flag & 1)) for x, y, flag in zip(xs, ys, flags, strict=True)]
    begins = (0, *(end + 1 for end in ends[:-1]))
    return [points[first : last + 1] for first, last in zip(begins, ends, strict=True)]


def _flags(data: bytes, at: int, count: int) -> tuple[list[int], int]:
    flags: list[int] = []
    while len(flags) < count:
        flag, at = data[at], at + 1
        times = 1
        if flag & 0x08:
            times, at = data[at] + 1, at + 1
        flags += [flag] * times
    return flags, at


def _deltas(
    data: bytes, at: int, flags: Sequence[int], *, short: int, same: int
) -> tuple[list[float], int]:
    found: list[float] = []
    value = 0
    for flag in flags:
        if flag & short:
            value, at = value + (data[at] if flag & same else -data[at]), at + 1
        elif not flag & same:
            value, at = value + struct.unpack_from(">h", data, at)[0], at + 2
        found.append(float(value))
    return found, at


def _made(face: Any, at: int, depth: int) -> list[list[Point]]:
    """A glyph made of others, each scaled and shifted."""
    data, found, flags = face._ttf_data, [], _MORE
    while flags & _MORE:
        flags, number = struct.unpack_from(">HH", data, at)
        dx, dy = struct.unpack_from(">hh" if flags & _WORDS else ">bb", data, at + 4)
        at += 8 if flags & _WORDS else 6
        (a, b, c, d), at = _matrix(data, at, flags)
        if not flags & _XY:
            dx = dy = 0
        for loop in _glyph(face, number, depth + 1):
            found.append([(a * x + c * y + dx, b * x + d * y + dy, on) for x, y, on in loop])
    return found


def _matrix(data: bytes, at: int, flags: int) -> tuple[tuple[float, float, float, float], int]:
    def read(count: int) -> tuple[float, ...]:
        return tuple(each / 0x4000 for each in struct.unpack_from(f">{count}h", data, at))

    if flags & _SCALE:
        (scale,) = read(1)
        return (scale, 0.0, 0.0, scale), at + 2
    if flags & _SCALES:
        across, up = read(2)
        return (across, 0.0, 0.0, up), at + 4
    if flags & _MATRIX:
        a, b, c, d = read(4)
        return (a, b, c, d), at + 8
    return (1.0, 0.0, 0.0, 1.0), at


def _drawn(loop: Sequence[Point]) -> str:
    """A loop as operators of a path (PDF 32000-1, 8.5.2)."""
    words = {0: "m", 2: "l", 6: "c"}
    out = []
    for at, step in enumerate(_steps(loop)):
        numbers = " ".join(str(round(each * _UNITS)) for each in step)
        out.append(f"{numbers} {words[len(step) if at else 0]}")
    return " ".join((*out, "h"))


def _steps(loop: Sequence[Point]) -> Iterator[tuple[float, ...]]:
    """A loop of TrueType (quadratic, on and off points) as lines and cubic curves."""
    full: list[Point] = []
    for here, after in zip(loop, (*loop[1:], loop[0]), strict=True):
        full.append(here)
        if not here[2] and not after[2]:  # between two off points lies one on the curve
            full.append(((here[0] + after[0]) / 2, (here[1] + after[1]) / 2, True))
    first = next(at for at, point in enumerate(full) if point[2])
    full = [*full[first:], *full[:first], full[first]]
    x, y, _on = full[0]
    yield (x, y)
    at = 1
    while at < len(full):
        cx, cy, on = full[at]
        if on:
            x, y = cx, cy
            yield (x, y)
            at += 1
            continue
        ex, ey, _on = full[at + 1]
        yield (
            *(x + 2 / 3 * (cx - x), y + 2 / 3 * (cy - y)),
            *(ex + 2 / 3 * (cx - ex), ey + 2 / 3 * (cy - ey)),
            *(ex, ey),
        )
        x, y, at = ex, ey, at + 2
