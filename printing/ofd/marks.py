"""What lies on a page, as plain values: words and areas, in mm from the top left corner.

Owned by no thread. The one rule: a mark is what the printed page shows; nothing here knows PDF
or OFD.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

Matrix = tuple[float, float, float, float, float, float]
STRAIGHT: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


def times(one: Matrix, other: Matrix) -> Matrix:
    """First `one`, then `other` (row vectors, ISO 32000-1, 8.3.4)."""
    a, b, c, d, e, f = one
    g, h, i, j, k, m = other
    return (
        a * g + b * i, a * h + b * j,
        c * g + d * i, c * h + d * j,
        e * g + f * i + k, e * h + f * j + m,
    )  # fmt: skip


def at(matrix: Matrix, x: float, y: float) -> tuple[float, float]:
    """Where a point comes to lie."""
    a, b, c, d, e, f = matrix
    return a * x + c * y + e, b * x + d * y + f


def scale(matrix: Matrix) -> float:
    """How much longer lengths become."""
    a, b, c, d, _e, _f = matrix
    return math.sqrt(abs(a * d - b * c))


@dataclass(frozen=True, slots=True, kw_only=True)
class Paint:
    """A colour in RGB, 0 to 255, and how much it covers, 0 to 255."""

    colour: tuple[int, int, int] = (0, 0, 0)
    alpha: int = 255


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """One run of characters of one font; `size` and `steps` are mm before the matrix turns.

    `steps` is the way from each character to the next; `matrix` puts the baseline's beginning
    onto the page, y downwards.
    """

    font: int
    size: float
    matrix: Matrix
    text: str
    steps: tuple[float, ...]
    paint: Paint


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """Lines and filled shapes: `path` as letters (M, L, B, C) with points in mm of the page.

    `line` is the width of a drawn line, 0 for a filled shape; `boxes` says that it is nothing
    but upright rectangles, which may be gathered.
    """

    path: tuple[tuple[str, tuple[float, ...]], ...]
    paint: Paint
    line: float = 0.0
    dash: tuple[float, ...] = ()
    even_odd: bool = False
    boxes: bool = False


Mark = Words | Area


@dataclass(frozen=True, slots=True, kw_only=True)
class Face:
    """A font subset: its PostScript name, its TrueType file, glyph by Unicode text."""

    name: str
    file: bytes
    glyphs: dict[str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaf:
    """One page: its size in mm and its marks in order of drawing."""

    wide: float
    high: float
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheaf:
    """A whole paper: pages, faces by number, and what it says of itself."""

    leaves: tuple[Leaf, ...]
    faces: dict[int, Face]
    identity: str
    title: str = ""
    organ: str = ""
    day: str = ""
