"""Papers on a table as a camera sees them: drawn, slightly turned, with nothing to read.

Owned by whoever asks. The one rule: bars stand for words; a synthetic picture never carries
a name or a number that somebody might take for real.
"""

from __future__ import annotations

import math
import random
from dataclasses import dataclass

WIDTH, HEIGHT = 1600, 1200
TABLE = (92, 74, 58)
INK = (40, 44, 52)
RED = (196, 44, 38)
SOFT = 12  # pixels over which an edge out of focus fades

Colour = tuple[int, int, int]
Point = tuple[float, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A paper: size in pixels of the picture, degrees it is turned, how sharp it is."""

    width: int
    height: int
    turned: float
    colour: Colour = (246, 245, 240)
    lines: int = 18
    photo: bool = False
    seal: bool = False
    blurred: bool = False


A4_HEIGHT = 1080
SHEETS = {
    "application": Sheet(width=764, height=A4_HEIGHT, turned=-3.5),
    "licence": Sheet(width=764, height=A4_HEIGHT, turned=2.5, lines=11, seal=True),
    "plan": Sheet(width=764, height=A4_HEIGHT, turned=-1.5, lines=5),
    "id_front": Sheet(
        width=856, height=540, turned=4, colour=(222, 234, 238), lines=5, photo=True
    ),
    "id_back": Sheet(width=856, height=540, turned=-4, colour=(222, 234, 238), lines=3),
    "out_of_focus": Sheet(width=764, height=A4_HEIGHT, turned=3, blurred=True),
}


class Canvas:
    """A picture to draw on: rows of red, green and blue."""

    def __init__(self, width: int, height: int, ground: Colour) -> None:
        self.width, self.height = width, height
        self.data = bytearray(bytes(ground) * (width * height))

    def fill(self, corners: tuple[Point, ...], colour: Colour) -> None:
        """Fill a convex shape, row by row."""
        top = max(math.ceil(min(y for _x, y in corners)), 0)
        bottom = min(math.floor(max(y for _x, y in corners)), self.height - 1)
        for row in range(top, bottom + 1):
            crossed = _crossings(corners, row)
            if len(crossed) < 2:
                continue
            left = min(max(round(min(crossed)), 0), self.width)
            right = min(max(round(max(crossed)), 0), self.width)
            begin = (row * self.width + left) * 3
            self.data[begin : begin + (right - left) * 3] = bytes(colour) * (right - left)


def _crossings(corners: tuple[Point, ...], row: int) -> list[float]:
    found = []
    for (ax, ay), (bx, by) in zip(corners, (*corners[1:], corners[0]), strict=True):
        if ay != by and min(ay, by) <= row <= max(ay, by):
            found.append(ax + (row - ay) * (bx - ax) / (by - ay))
    return found


def picture(name: str) -> bytes:
    """What the camera sees of that paper: WIDTH x HEIGHT pixels, three bytes each."""
    sheet = SHEETS[name]
    canvas = Canvas(WIDTH, HEIGHT, TABLE)
    place = _Placed(canvas, sheet)
    place.bar(0, 0, sheet.width, sheet.height, sheet.colour)
    _draw(place, sheet, random.Random(name))  # noqa: S311 - a picture, no secret
    return bytes(canvas.data)


class _Placed:
    """Draws in the coordinates of the paper, wherever and however it lies."""

    def __init__(self, canvas: Canvas, sheet: Sheet) -> None:
        self._canvas, self._sheet = canvas, sheet
        angle = math.radians(sheet.turned)
        self._cos, self._sin = math.cos(angle), math.sin(angle)

    def bar(self, x: float, y: float, width: float, height: float, colour: Colour) -> None:
        corners = ((x, y), (x + width, y), (x + width, y + height), (x, y + height))
        self._canvas.fill(tuple(self._at(*corner) for corner in corners), colour)

    def word(self, x: float, y: float, width: float, height: float, colour: Colour) -> None:
        """A bar of ink; out of focus it fades into the paper over many pixels."""
        if not self._sheet.blurred:
            self.bar(x, y, width, height, colour)
            return
        for step in range(SOFT + 1):
            share = step / SOFT
            spread = SOFT * (1 - share)
            mixed = _mix(self._sheet.colour, colour, share * 0.8)
            self.bar(x - spread, y - spread, width + 2 * spread, height + 2 * spread, mixed)

    def _at(self, x: float, y: float) -> Point:
        dx, dy = x - self._sheet.width / 2, y - self._sheet.height / 2
        return (
            WIDTH / 2 + dx * self._cos - dy * self._sin,
            HEIGHT / 2 + dx * self._sin + dy * self._cos,
        )


def _mix(under: Colour, over: Colour, share: float) -> Colour:
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(under, over, strict=True))
    return red, green, blue


def _draw(place: _Placed, sheet: Sheet, chance: random.Random) -> None:
    margin = sheet.width * 0.1
    room = sheet.width - 2 * margin - (sheet.width * 0.3 if sheet.photo else 0)
    high = 18 if sheet.height > 600 else 22
    if sheet.height > 600:
        place.word(sheet.width * 0.28, margin * 0.8, sheet.width * 0.44, 34, INK)
    step = (sheet.height - 3.2 * margin) / max(sheet.lines, 1)
    for line in range(sheet.lines):
        x, y = margin, margin * 2 + line * step
        end = margin + room * (chance.uniform(0.55, 1.0) if line % 4 == 3 else 1.0)
        while x < end - 30:
            long = min(chance.uniform(24, 110), end - x)
            place.word(x, y, long, high, INK)
            x += long + (14 if not sheet.blurred else 2 * SOFT + 14)
    if sheet.photo:
        place.bar(sheet.width * 0.68, margin, sheet.width * 0.24, 260, (168, 186, 204))
        place.bar(sheet.width * 0.75, margin + 50, sheet.width * 0.1, 90, (96, 110, 128))
    if sheet.seal:
        _seal(place, sheet.width * 0.7, sheet.height * 0.82)


def _seal(place: _Placed, x: float, y: float) -> None:
    """A red ring without words."""
    for turn in range(40):
        angle = turn * math.tau / 40
        place.bar(x + 84 * math.cos(angle) - 8, y + 84 * math.sin(angle) - 8, 16, 16, RED)
    place.bar(x - 16, y - 16, 32, 32, RED)
