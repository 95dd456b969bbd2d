"""Cells along the inner edge of a ring: a circle, or an ellipse.

Owned by no thread: arithmetic in mm from the middle of the seal, y upwards. The one rule: the
corners of a cell keep their distance from the ring, and the cells' narrow ends (towards the
middle) theirs from each other; what follows for the width is the width.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import atan2, cos, degrees, hypot, pi, sin

from printing.seals.setting import Cell

_STEPS = 1440  # parts of a half ring
_AIR, _LEAST_AIR = 0.07, 0.12  # between two cells: a share of their distance, and mm


@dataclass(frozen=True, slots=True, kw_only=True)
class Ring:
    """The edge inside the border: half axes in mm."""

    wide: float
    high: float

    def place(self, turn: float) -> tuple[float, float, float, float]:
        """The edge at that turn from the top (clockwise, of the ellipse's own angle).

        Gives x, y and the outward normal.
        """
        t = pi / 2 - turn
        x, y = self.wide * cos(t), self.high * sin(t)
        nx, ny = cos(t) / self.wide, sin(t) / self.high
        length = hypot(nx, ny)
        return x, y, nx / length, ny / length

    def bend(self, turn: float) -> float:
        """The radius of the edge there."""
        t = pi / 2 - turn
        a, b = self.wide, self.high
        return float(((a * sin(t)) ** 2 + (b * cos(t)) ** 2) ** 1.5 / (a * b))


@dataclass(frozen=True, slots=True, kw_only=True)
class Arc:
    """A line of characters inside a ring: distance and height in mm, span in degrees.

    The span is the angle at the middle between the outermost corners; `widest` is the most
    that a character is wide.
    """

    ring: Ring
    clear: float
    high: float
    span: float
    widest: float


def cells(arc: Arc, count: int) -> tuple[Cell, ...]:
    """The places of that many characters, the first at the left end."""
    half = arc.span / 2
    turns, lengths = _lower_line(arc.ring, arc.clear + arc.high)
    last = _turn_at(arc, half, turns)
    reach = _between(last, turns, lengths)
    wide, step = _spread(2 * reach, count, arc.widest)
    places = [-reach + wide / 2 + n * step for n in range(count)]
    return tuple(_cell(arc, _signed(s, lengths, turns), wide) for s in places)


def _spread(length: float, count: int, widest: float) -> tuple[float, float]:
    """Width and distance of so many characters over a length."""
    if count == 1:
        return min(widest, length), 0.0
    air = max(_LEAST_AIR, _AIR * length / count)
    wide = min(widest, length / count - air)
    return wide, (length - wide) / (count - 1)


def _cell(arc: Arc, turn: float, wide: float) -> Cell:
    """The cell at that turn: pushed in until its corners too are clear of the edge."""
    x, y, nx, ny = arc.ring.place(turn)
    bend = max(arc.ring.bend(turn) - arc.clear, wide)
    pushed = bend - (bend * bend - wide * wide / 4) ** 0.5
    inwards = arc.clear + pushed + arc.high / 2
    return Cell(
        x=x - nx * inwards,
        y=y - ny * inwards,
        wide=wide,
        high=arc.high,
        turned=degrees(atan2(ny, nx)) - 90,
    )


@lru_cache(maxsize=256)
def _lower_line(ring: Ring, inwards: float) -> tuple[Sequence[float], Sequence[float]]:
    """Turns from the top to the bottom, and how long the line inside the ring is till there."""
    turns = [pi * n / _STEPS for n in range(_STEPS + 1)]
    lengths, before = [0.0], _inside(ring, 0.0, inwards)
    for turn in turns[1:]:
        here = _inside(ring, turn, inwards)
        lengths.append(lengths[-1] + hypot(here[0] - before[0], here[1] - before[1]))
        before = here
    return turns, lengths


def _inside(ring: Ring, turn: float, inwards: float) -> tuple[float, float]:
    x, y, nx, ny = ring.place(turn)
    return x - nx * inwards, y - ny * inwards


def _turn_at(arc: Arc, wanted: float, turns: Sequence[float]) -> float:
    """The turn at which a corner is seen under that angle (degrees) from the top."""

    def seen(turn: float) -> float:
        x, y = _inside(arc.ring, turn, arc.clear)
        return degrees(atan2(x, y)) % 360

    return turns[min(bisect_left(turns, wanted, key=seen), len(turns) - 1)]


def _between(at: float, known: Sequence[float], values: Sequence[float]) -> float:
    """The value at a place between known places."""
    n = min(max(bisect_left(known, at), 1), len(known) - 1)
    low, high = known[n - 1], known[n]
    share = 0.0 if high == low else (at - low) / (high - low)
    return values[n - 1] + share * (values[n] - values[n - 1])


def _signed(length: float, lengths: Sequence[float], turns: Sequence[float]) -> float:
    turn = _between(abs(length), lengths, turns)
    return turn if length >= 0 else -turn
