"""Records of blanks, of imported overprint forms, and of calibrations.

Owned by no thread. The one rule: one row for a range and one for a sheet that was touched;
what is left is reckoned (desk.blanks), never stored.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from desk.entry import Header
from desk.events.blanks import (
    BackgroundPlaced,
    BlankFreed,
    BlankKept,
    BlanksCounted,
    BlanksIssued,
    BlankSpoiled,
    BlanksPutAway,
    BlanksReceived,
    BlankTested,
    BlankUsed,
    PrinterCalibrated,
    TemplateImported,
    TemplateWithdrawn,
)
from desk.events.facts import RecordEvent
from desk.record import Fold, Record, begun, moved
from desk.recording import begins, moves

RANGE, ISSUE, AWAY, SHEET, COUNT = (
    "blank_range",
    "blank_issue",
    "blank_away",
    "blank",
    "blank_count",
)
TEMPLATE, CALIBRATION, BACKGROUND = "overprint_form", "calibration", "form_background"
PRINTING, USED, FREE, SPOILED = "printing", "used", "free", "spoiled"
_RANGE = ("kind", "prefix", "first", "last", "digits", "station")
_READINGS = (
    "printer", "template", "left", "right", "top", "bottom",
    "offset_x", "offset_y", "scale_x", "scale_y", "by",
)  # fmt: skip


def _used(record: Record | None, header: Header, event: BlankUsed) -> Record:
    """A sheet that was freed before may go in again, also for another case.

    What is said of a sheet that was printed or spoiled puts nothing back into the printer.
    """
    if record is not None and record.state in (PRINTING, USED, SPOILED):
        return record
    facts = {
        "kind": event.kind,
        "number": event.number,
        "station": event.station,
        "paper": event.paper_id,
        "template": event.template,
        "licence_number": event.licence_number,
        "version": str(event.version or ""),
    }
    case = header.case_id or ""
    if record is not None:
        return moved(record, header, at=event.at, state=PRINTING, facts=facts, case_id=case)
    return begun(
        header,
        kind=SHEET,
        record_id=event.record_id,
        state=PRINTING,
        title=event.name,
        subject=event.number,
        case_id=case,
        at=event.at,
        facts=facts,
    )


def _spoiled(record: Record | None, header: Header, event: BlankSpoiled) -> Record:
    facts = {
        "kind": event.kind,
        "number": event.number,
        "station": event.station,
        "reason": event.reason,
    }
    note = event.reason
    if record is not None:
        return moved(record, header, at=event.at, state=SPOILED, note=note, facts=facts)
    return begun(
        header,
        kind=SHEET,
        record_id=event.record_id,
        state=SPOILED,
        title=event.name,
        subject=event.number,
        at=event.at,
        note=note,
        facts=facts,
    )


def _calibrated(record: Record | None, header: Header, event: PrinterCalibrated) -> Record:
    """Today's readings stand in the place of earlier ones; the log says that there were."""
    facts = {name: str(getattr(event, name)) for name in _READINGS}
    if record is not None:
        return moved(record, header, at=event.at, note=event.by, facts=facts)
    return begun(
        header,
        kind=CALIBRATION,
        record_id=event.record_id,
        state="set",
        title=event.title,
        subject=event.printer,
        at=event.at,
        note=event.by,
        facts=facts,
    )


def _background(record: Record | None, header: Header, event: BackgroundPlaced) -> Record:
    """The scan that was placed last; the log says that there were others."""
    facts = {
        "template": event.template,
        "blob": event.blob,
        "digest": event.digest,
        "pixels": " ".join(map(str, event.pixels)),
        "places": " ".join(map(str, event.places)),
        "by": event.by,
    }
    if record is not None:
        return moved(record, header, at=event.at, note=event.by, facts=facts)
    return begun(
        header,
        kind=BACKGROUND,
        record_id=event.record_id,
        state="set",
        title=event.title,
        at=event.at,
        note=event.by,
        facts=facts,
    )


def _agrees(event: Any) -> str:
    return "agrees" if event.expected == event.counted else "differs"


REGISTERS: Mapping[type[RecordEvent], Fold] = {
    BlanksReceived: begins(RANGE, "received", "name", facts=(*_RANGE, "source", "document")),
    BlanksIssued: begins(ISSUE, "issued", "name", facts=(*_RANGE, "to_station", "to_name")),
    BlanksPutAway: begins(
        AWAY, lambda event: event.how, "name", facts=(*_RANGE, "to_whom", "reason")
    ),
    BlankUsed: _used,
    BlankKept: moves(USED, kind=SHEET),
    BlankFreed: moves(FREE, kind=SHEET, note="code"),
    BlankSpoiled: _spoiled,
    BlankTested: moves(kind=SHEET, note="template"),
    BackgroundPlaced: _background,
    BlanksCounted: begins(
        COUNT, _agrees, "name", facts=("kind", "station", "expected", "counted", "note")
    ),
    TemplateImported: begins(
        TEMPLATE, "imported", "title", facts=("code", "version", "effective", "text", "digest")
    ),
    TemplateWithdrawn: moves("withdrawn", kind=TEMPLATE, note="reason"),
    PrinterCalibrated: _calibrated,
}
