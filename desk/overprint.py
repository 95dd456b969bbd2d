"""The form of a licence that is printed onto a pre-printed sheet (套打): places in millimetres.

Owned by no thread. The one rule: x and y run from the top left corner of the sheet as it is
read; only variable text is printed, the rest is a picture for the screen.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class Fit(StrEnum):
    """What becomes of a text that is longer than its box at the wanted size."""

    WRAP = "wrap"  # lines first, then a smaller size
    SHRINK = "shrink"  # one line, a smaller size
    REFUSE = "refuse"  # one line at this size, or not at all


class Align(StrEnum):
    """Where a line stands in its box."""

    LEFT = "left"
    MIDDLE = "middle"
    RIGHT = "right"


class Face(StrEnum):
    """The weight of the type."""

    REGULAR = "regular"
    BOLD = "bold"


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A rectangle on the sheet, in mm."""

    x: float
    y: float
    wide: float
    high: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """The caption of a field; `printed` where the blank lacks it (it varies by type)."""

    text: str
    x: float
    y: float
    size: float
    printed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One variable text: its box in mm, its type in points, and where the text comes from.

    `source` names form fields or facts of the decision (`@number`), the first that is there
    counts. `line` is the height of a line as a share of the size in mm, `lines` how many at
    most. An `empty` field may stay without text.
    """

    code: str
    title: str
    box: Box
    size: float
    least: float
    source: tuple[str, ...]
    fit: Fit = Fit.SHRINK
    face: Face = Face.REGULAR
    align: Align = Align.LEFT
    line: float = 1.35
    lines: int = 1
    label: Label | None = None
    empty: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """A type of subject: which items make it, and its own captions and set texts by field."""

    code: str
    title: str
    items: tuple[str, ...] = ()
    labels: Mapping[str, str] = field(default_factory=dict)
    texts: Mapping[str, str] = field(default_factory=dict)
    without: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """One version of a form: sheet, tray, fields, subjects, and the place of the red seal.

    `source` says where it was taken from, `to_be_confirmed` what is still to be measured.
    """

    code: str
    version: int
    title: str
    licence: str
    effective: date
    wide: float
    high: float
    blank: str
    blank_name: str
    fields: tuple[Field, ...]
    qr: Box
    seal: Box
    tray: str = ""
    heading: str = ""
    subjects: tuple[Subject, ...] = ()
    items: tuple[str, ...] = ()
    captions: tuple[Label, ...] = ()
    source: str = ""
    to_be_confirmed: tuple[str, ...] = ()

    def serves(self, item_code: str, short_code: str, licence: str) -> bool:
        """Whether a decision of that item, giving that licence, is printed on this form."""
        named = not self.items or item_code in self.items or short_code in self.items
        return named and licence == self.licence

    def subject_of(self, item_code: str, short_code: str) -> Subject | None:
        """The type of subject that an item makes, None where the clerk has to say."""
        for each in self.subjects:
            if item_code in each.items or short_code in each.items:
                return each
        return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """What a printer does to a sheet: it puts the point n at offset + scale × n (mm)."""

    offset_x: float = 0.0
    offset_y: float = 0.0
    scale_x: float = 1.0
    scale_y: float = 1.0

    def undo(self, x: float, y: float) -> tuple[float, float]:
        """Where to draw a point so that this printer puts it at (x, y)."""
        return (x - self.offset_x) / self.scale_x, (y - self.offset_y) / self.scale_y
