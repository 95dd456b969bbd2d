"""Characters set into a seal: each by its ink, into a cell of so many millimetres.

Owned by the SPOOL lane. The one rule: the ink of a character never leaves its cell, so what
is shown of cells (none overlaps, none leaves the border) holds of what is engraved.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from math import cos, radians, sin

from printing.fonts.faces import Weight
from printing.seals.outlines import Outline, outline

FULL = "国"  # a character that fills its square: its ink is what a height of type means


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A rectangle in mm: its middle from the middle of the seal, y upwards, turned by degrees.

    Turned counter-clockwise; 0 stands upright.
    """

    x: float
    y: float
    wide: float
    high: float
    turned: float = 0.0

    def point(self, across: float, up: float) -> tuple[float, float]:
        """A place of the cell, in mm from the middle of the seal."""
        c, s = cos(radians(self.turned)), sin(radians(self.turned))
        return self.x + c * across - s * up, self.y + s * across + c * up

    @property
    def corners(self) -> tuple[tuple[float, float], ...]:
        """Its four corners in order."""
        w, h = self.wide / 2, self.high / 2
        return tuple(self.point(*at) for at in ((-w, -h), (w, -h), (w, h), (-w, h)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A character in its cell; `ink` is the box of what is drawn.

    `outline` is stretched over the ink; None where no font has it: then an empty frame is.
    """

    char: str
    cell: Cell
    ink: Cell
    outline: Outline | None

    @property
    def matrix(self) -> tuple[float, float, float, float, float, float]:
        """From the outline (shares of the type size) to mm about the middle of the seal."""
        found, ink = self.outline, self.ink
        if found is None:
            raise AssertionError("a frame has no outline")
        x, y = ink.wide / found.wide, ink.high / found.high
        c, s = cos(radians(ink.turned)), sin(radians(ink.turned))
        at = ink.point(-x * (found.left + found.right) / 2, -y * (found.bottom + found.top) / 2)
        return (c * x, s * x, -s * y, c * y, *at)

    @property
    def frame(self) -> tuple[tuple[tuple[float, float], ...], ...]:
        """The two edges of an empty frame: the character is written in by hand."""
        wide, high = self.cell.wide, self.cell.high
        inner = replace(
            self.cell, wide=max(wide - 0.4, wide / 2), high=max(high - 0.4, high / 2)
        )
        return (self.cell.corners, inner.corners)


@lru_cache(maxsize=4)
def full_face(weight: Weight) -> Outline:
    """The outline by which heights are meant."""
    found = outline(FULL, weight)
    if found is None:
        raise AssertionError("a shipped font lacks a common character")
    return found


def set_letter(
    char: str, cell: Cell, weight: Weight = Weight.REGULAR, *, fills: bool = False
) -> Letter:
    """That character in that cell: as large as its kind, or (`fills`) to all four edges."""
    found = outline(char, weight)
    if found is None:
        return Letter(char=char, cell=cell, ink=cell, outline=None)
    face = full_face(weight)
    across, up = (found.left + found.right) / 2, (found.bottom + found.top) / 2
    if fills:
        scale_x, scale_y, dx, dy = cell.wide / found.wide, cell.high / found.high, 0.0, 0.0
    else:
        scale_x = min(cell.wide / face.wide, cell.wide / found.wide)
        scale_y = min(cell.high / face.high, cell.high / found.high)
        dx = (across - found.advance / 2) * scale_x
        dy = (up - (face.bottom + face.top) / 2) * scale_y
    wide, high = found.wide * scale_x, found.high * scale_y
    dx = _within(dx, (cell.wide - wide) / 2)
    dy = _within(dy, (cell.high - high) / 2)
    x, y = cell.point(dx, dy)
    ink = Cell(x=x, y=y, wide=wide, high=high, turned=cell.turned)
    return Letter(char=char, cell=cell, ink=ink, outline=found)


def _within(value: float, limit: float) -> float:
    return max(-limit, min(limit, value)) if limit > 0 else 0.0
