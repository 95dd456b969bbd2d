"""What a printer does to a sheet, from four readings of its ruler page.

Owned by no thread. The one rule: the ruler page is printed as it is, never with a correction
that is already in force; the readings then describe the printer and nothing else. Kept in
whole micrometres and millionths, because stored values are no floats.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from desk.overprint import Correction, Template
from desk.ports.store import Views
from desk.printer_settings import PRINTER_QUEUE, QUEUE_OVERPRINT
from desk.record import Record
from desk.record_rows import read_record
from desk.refusal import Refused
from desk.registers.blanks import CALIBRATION
from desk.settings import read_setting

MARGIN = 20.0  # mm from each edge to the marks that are read
MOST_OFFSET = 10.0  # mm; a sheet that lies further off was fed wrongly
MOST_SCALE = 0.02
_READING = re.compile(r"\d{1,3}([.,]\d{1,3})?")
_MICRO, _MILLION = 1000, 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Readings:
    """Where the four marks lie on the sheet, in mm from its left and its top edge."""

    left: float
    right: float
    top: float
    bottom: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Solved:
    """Readings, marks, offsets in micrometres; scales in millionths."""

    marks: tuple[int, int, int, int]
    readings: tuple[int, int, int, int]
    offset_x: int
    offset_y: int
    scale_x: int
    scale_y: int

    @property
    def correction(self) -> Correction:
        """As the drawing uses it."""
        return _correction(self.offset_x, self.offset_y, self.scale_x, self.scale_y)


def overprint_queue(views: Views) -> str:
    """The queue that overprints go to: its own, else that of A4; "" is the system's default."""
    return read_setting(views, QUEUE_OVERPRINT) or read_setting(views, PRINTER_QUEUE)


def marks(wide: float, high: float) -> Readings:
    """Where the marks are to be on a sheet of that size."""
    return Readings(left=MARGIN, right=wide - MARGIN, top=MARGIN, bottom=high - MARGIN)


def read_reading(text: str) -> float:
    """A typed reading in mm, with a point or a comma; Refused("calibration.bad-reading")."""
    plain = text.strip()
    if not _READING.fullmatch(plain):
        raise Refused("calibration.bad-reading", reading=plain[:20])
    return float(plain.replace(",", "."))


def solve(template: Template, read: Readings) -> Solved:
    """What this printer does to this sheet.

    Raises Refused("calibration.unlikely", axis, offset, scale) beyond 10 mm or 2 %.
    """
    at = marks(template.wide, template.high)
    offset_x, scale_x = _axis("x", (at.left, at.right), (read.left, read.right))
    offset_y, scale_y = _axis("y", (at.top, at.bottom), (read.top, read.bottom))
    return Solved(
        marks=_micro(at),
        readings=_micro(read),
        offset_x=offset_x,
        offset_y=offset_y,
        scale_x=scale_x,
        scale_y=scale_y,
    )


def _axis(axis: str, at: tuple[float, float], read: tuple[float, float]) -> tuple[int, int]:
    scale = (read[1] - read[0]) / (at[1] - at[0])
    offset = read[0] - scale * at[0]
    if abs(offset) > MOST_OFFSET or abs(scale - 1) > MOST_SCALE:
        raise Refused(
            "calibration.unlikely", axis=axis, offset=f"{offset:.1f}", scale=f"{scale:.3f}"
        )
    return round(offset * _MICRO), round(scale * _MILLION)


def _micro(of: Readings) -> tuple[int, int, int, int]:
    left, right, top, bottom = (
        round(each * _MICRO) for each in (of.left, of.right, of.top, of.bottom)
    )
    return left, right, top, bottom


def _correction(offset_x: int, offset_y: int, scale_x: int, scale_y: int) -> Correction:
    return Correction(
        offset_x=offset_x / _MICRO,
        offset_y=offset_y / _MICRO,
        scale_x=scale_x / _MILLION,
        scale_y=scale_y / _MILLION,
    )


def calibration_id(printer: str, template: str) -> str:
    """The record of one printer with one form."""
    return f"calibration-{printer or 'default'}-{template}"


def find_calibration(views: Views, printer: str, template: str) -> Record | None:
    """The calibration in force of that printer for that form."""
    row = views.find_record(calibration_id(printer, template))
    return None if row is None or row.kind != CALIBRATION else read_record(row)


def correction_of(views: Views, printer: str, template: str) -> Correction:
    """The correction in force, or none."""
    found = find_calibration(views, printer, template)
    if found is None:
        return Correction()
    names = ("offset_x", "offset_y", "scale_x", "scale_y")
    return _correction(*(int(found.facts[name]) for name in names))
