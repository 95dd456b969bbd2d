"""From the points of a signature pad to handwriting.

Owned by no thread: pure values. The one rule: points are kept as the pad gave them; those that
cannot be (outside, backwards in time, without end) make the whole signature not understood.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby, pairwise

from desk.handwriting import Handwriting, Point, Stroke
from desk.refusal import DeviceError

MOST_POINTS = 20_000
MOST_SIDE = 20_000
MOST_MS = 600_000
FULL = 1000
TENTHS = 10
TOOL = "pen"

Told = Sequence[int]
"""x, y in dots, ms since the first touch, pressure 0 to 1000 or -1, number of its stroke."""


def handwriting_of(width: int, height: int, told: Sequence[Told]) -> Handwriting:
    """The handwriting; DeviceError("pad.not-understood")."""
    sides = 0 < width <= MOST_SIDE and 0 < height <= MOST_SIDE
    if not sides or len(told) > MOST_POINTS:
        raise DeviceError("pad.not-understood")
    for point in told:
        _check(point, width, height)
    for before, after in pairwise(told):
        if after[2] < before[2] or after[4] < before[4]:
            raise DeviceError("pad.not-understood")
    return Handwriting(
        width=width,
        height=height,
        strokes=tuple(
            Stroke(tool=TOOL, points=tuple(_point(each) for each in points))
            for _, points in groupby(told, key=lambda each: each[4])
        ),
    )


def _check(point: Told, width: int, height: int) -> None:
    if len(point) != 5 or any(type(each) is not int for each in point):
        raise DeviceError("pad.not-understood")
    x, y, ms, pressure, stroke = point
    inside = 0 <= x <= width and 0 <= y <= height
    if not (inside and 0 <= ms <= MOST_MS and -1 <= pressure <= FULL and stroke >= 0):
        raise DeviceError("pad.not-understood")


def _point(told: Told) -> Point:
    x, y, ms, pressure, _ = told
    felt = None if pressure < 0 else pressure
    return Point(x=x * TENTHS, y=y * TENTHS, ms=ms, pressure=felt)
