"""A scan of a form's sheet behind its fields: two points of the picture say where it lies.

Owned by no thread. The one rule: two points give shift, turn and one scale, nothing else; a
picture that would have to be stretched was scanned badly and is scanned again. For the eyes
alone: it is never printed.
"""

from __future__ import annotations

from dataclasses import dataclass

from desk.ports.store import Views
from desk.record_rows import read_record
from desk.refusal import Refused
from desk.registers.blanks import BACKGROUND

LEAST_APART = 50.0  # mm between the two points; nearer ones turn a small error into a large
DOTS = (40.0, 1300.0)  # per inch; what lies outside is no scan of such a sheet
MOST_TURN = 0.18  # radians, about ten degrees
_MICRO = 1000

Point = tuple[float, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Placement:
    """Where a picture lies: sheet (mm) = shift + turn × pixel, as complex numbers."""

    shift: complex
    turn: complex

    def on_sheet(self, x: float, y: float) -> Point:
        """A pixel, in mm."""
        at = self.shift + self.turn * complex(x, y)
        return at.real, at.imag


@dataclass(frozen=True, slots=True, kw_only=True)
class Background:
    """The scan of a form that was placed last."""

    template: str
    blob: str
    by: str
    placement: Placement


def place(pixels: tuple[Point, Point], places: tuple[Point, Point]) -> Placement:
    """Where the picture lies, from two of its points.

    Raises Refused("background.points-too-near"), ("background.unlikely", dots, turn).
    """
    seen = [complex(*each) for each in pixels]
    wanted = [complex(*each) for each in places]
    if abs(wanted[1] - wanted[0]) < LEAST_APART or abs(seen[1] - seen[0]) < 1:
        raise Refused("background.points-too-near", least=f"{LEAST_APART:g}")
    turn = (wanted[1] - wanted[0]) / (seen[1] - seen[0])
    dots = 25.4 / abs(turn)
    leaning = abs(turn.imag) > MOST_TURN * abs(turn) or turn.real <= 0
    if leaning or not DOTS[0] <= dots <= DOTS[1]:
        raise Refused("background.unlikely", dots=f"{dots:.0f}")
    return Placement(shift=wanted[0] - turn * seen[0], turn=turn)


def whole(points: tuple[Point, Point]) -> tuple[int, int, int, int]:
    """Two points in thousandths, as they are stored."""
    (a, b), (c, d) = points
    x, y, u, v = (round(each * _MICRO) for each in (a, b, c, d))
    return x, y, u, v


def background_id(template: str) -> str:
    """The record of the scan of one form."""
    return f"background-{template}"


def find_background(views: Views, template: str) -> Background | None:
    """The scan of that form, where one was placed."""
    row = views.find_record(background_id(template))
    if row is None or row.kind != BACKGROUND:
        return None
    facts = read_record(row).facts
    return Background(
        template=template,
        blob=facts["blob"],
        by=facts["by"],
        placement=place(_points(facts["pixels"]), _points(facts["places"])),
    )


def _points(text: str) -> tuple[Point, Point]:
    x, y, u, v = (int(each) / _MICRO for each in text.split())
    return (x, y), (u, v)
