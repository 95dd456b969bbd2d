"""What a hand wrote on the applicant screen: strokes with time, and pressure where it was felt.

Owned by no thread. The one rule: points are kept as they were written, in whole numbers;
nothing is smoothed, and a pressure that no pen told is None, never a full press.
"""

from __future__ import annotations

from dataclasses import dataclass

from desk.canonical import canonical
from desk.refusal import Refused
from desk.values import dump

LEAST_INK = 0.06
"""The least length of all strokes together, as a share of the field's width."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """Where the pen was: tenths of a pixel from the top left, ms since the first touch.

    `pressure` is 0 to 1000, None where mouse or finger tells none.
    """

    x: int
    y: int
    ms: int
    pressure: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Stroke:
    """From touching down to lifting; `tool` is pen, mouse or touch."""

    tool: str
    points: tuple[Point, ...]

    @property
    def length(self) -> int:
        """Its length in tenths of a pixel, corner to corner."""
        pairs = zip(self.points, self.points[1:], strict=False)
        return sum(max(abs(b.x - a.x), abs(b.y - a.y)) for a, b in pairs)


@dataclass(frozen=True, slots=True, kw_only=True)
class Handwriting:
    """All strokes of one signature on a field of that size in pixels."""

    width: int
    height: int
    strokes: tuple[Stroke, ...] = ()

    def check(self) -> None:
        """Refused("signature.no-ink") for an empty field or a mere dot."""
        if sum(stroke.length for stroke in self.strokes) < self.width * 10 * LEAST_INK:
            raise Refused("signature.no-ink")

    def data(self) -> bytes:
        """The bytes that are kept beside the picture."""
        return canonical({"handwriting": 1, **dump(self)})
