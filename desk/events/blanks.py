"""Events of numbered blanks, of the forms printed on them, and of a printer's calibration.

Owned by no thread. The one rule: a sheet's number is said in full by every event that moves it;
ranges are said by their ends, so that a box of a thousand is one entry.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from desk.events.facts import Event, RecordEvent


@dataclass(frozen=True, slots=True, kw_only=True)
class BlankRange(RecordEvent):
    """A range of blanks of one kind: `first` to `last` behind `prefix`, of `digits` digits."""

    kind: str
    name: str
    prefix: str
    first: int
    last: int
    digits: int
    station: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BlanksReceived(BlankRange):
    """领入: a range came to the station from outside the hall, with that delivery note."""

    source: str
    document: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BlanksIssued(BlankRange):
    """发放: a range left `station` for another window of the hall."""

    to_station: str
    to_name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BlanksPutAway(BlankRange):
    """A range that was not used was returned or destroyed; `how` is one of those two words."""

    how: str
    to_whom: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BlankUsed(RecordEvent):
    """One sheet goes into the printer for a case, as that paper; `typed` fields by hand.

    `version` is that of the form, 0 where an earlier program did not say it.
    """

    kind: str
    name: str
    number: str
    station: str
    paper_id: str
    template: str
    licence_number: str
    typed: tuple[str, ...] = ()
    version: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class BlankKept(RecordEvent):
    """The sheet was looked at and is good."""

    number: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BlankFreed(RecordEvent):
    """The sheet came out clean or never went in: its number may be used again."""

    number: str
    code: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BlankSpoiled(RecordEvent):
    """作废: the sheet cannot be used; why."""

    kind: str
    name: str
    number: str
    station: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BlankTested(RecordEvent):
    """试打: a sheet that was spoiled before went through the printer once more, as a test."""

    number: str
    template: str
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class BlanksCounted(RecordEvent):
    """What a supervisor counted of one kind, against what the books say."""

    kind: str
    name: str
    station: str
    expected: int
    counted: int
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplateImported(RecordEvent):
    """A version of an overprint form was taken over; `text` is the file as it was."""

    code: str
    version: int
    title: str
    effective: date
    text: str
    digest: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplateWithdrawn(RecordEvent):
    """A version was rolled back; the one before it is in force again."""

    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BackgroundPlaced(RecordEvent):
    """A scan of a form's sheet, for the eyes alone, and where it lies.

    Two points of the picture, `pixels` (x, y, x, y, in thousandths of a pixel), lie on the
    sheet at `places` (x, y, x, y, in micrometres).
    """

    template: str
    title: str
    blob: str
    digest: str
    pixels: tuple[int, ...]
    places: tuple[int, ...]
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PrinterCalibrated(RecordEvent):
    """Four readings of a printer's ruler page for one form, in micrometres on the sheet.

    `left` and `right` lie along the x axis, `top` and `bottom` along y, where the page was to
    show its marks at `marks` (in the same order). Offsets in micrometres, scales in parts per
    million of 1.
    """

    printer: str
    template: str
    title: str
    marks: tuple[int, ...]
    left: int
    right: int
    top: int
    bottom: int
    offset_x: int
    offset_y: int
    scale_x: int
    scale_y: int
    by: str


KINDS: Mapping[str, type[Event]] = {
    "blanks_received": BlanksReceived,
    "blanks_issued": BlanksIssued,
    "blanks_put_away": BlanksPutAway,
    "blank_used": BlankUsed,
    "blank_kept": BlankKept,
    "blank_freed": BlankFreed,
    "blank_spoiled": BlankSpoiled,
    "blank_tested": BlankTested,
    "blanks_counted": BlanksCounted,
    "form_background_placed": BackgroundPlaced,
    "template_imported": TemplateImported,
    "template_withdrawn": TemplateWithdrawn,
    "printer_calibrated": PrinterCalibrated,
}
