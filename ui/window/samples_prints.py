"""Invented prints of a shift: open, unknown, printed, printed again; printers well and unwell.

Owned by no thread. The one rule: nobody in here exists.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from desk.acts.prints import Printed
from desk.ports.identity import DeviceState
from desk.ports.printer import PaperKind
from desk.ports.store import PaperRow
from ui.window.dialogs.menu import MenuSheet
from ui.window.dialogs.prints import PrintsSheet
from ui.window.dialogs.sheet import Sheet
from ui.window.operations.prints import PrinterSaid
from ui.window.presenters.prints import came_view, prints_view
from ui.window.theme.look import Look

_ROW = PaperRow(
    paper_id="p1",
    case_id="",
    template="acceptance_notice",
    number="3-1124-028",
    at="2025-11-24T10:12:00+08:00",
    state="unknown",
    printer="counter",
    job="41",
    code="printer.outcome-unknown",
    copies=2,
    reprint_of="",
    blob="",
)
UNSURE = Printed(row=_ROW)


def _row(key: str, **changed: object) -> Printed:
    facts: dict[str, object] = {"paper_id": key, "code": "", **changed}
    return Printed(row=replace(_ROW, **facts))  # type: ignore[arg-type]


PRINTS = (
    _row("p2", template="collection_receipt", state="sent", code="printer.paper-out"),
    _row("p3", template="decision", number="3-1124-021", state="printed", copies=1),
    _row(
        "p4",
        template="collection_receipt",
        number="3-1124-019",
        state="printed",
        reprint_of="p0",
        at="2025-11-24T09:58:00+08:00",
    ),
    replace(_row("p5", number="3-1124-017", state="printed"), signed=("a" * 64,)),
    _row(
        "p6",
        template="pickup_slip",
        number="3-1124-012",
        state="saved",
        printer="",
        copies=1,
        code="receipt.paper-out",
    ),
    UNSURE,
)
SAID = (
    PrinterSaid(
        kind=PaperKind.A4,
        state=DeviceState(name="counter", ready=False, code="printer.paper-out"),
    ),
    PrinterSaid(kind=PaperKind.A3, state=DeviceState(name="office-a3", ready=True)),
    PrinterSaid(
        kind=PaperKind.RECEIPT,
        state=DeviceState(name="10.0.0.9:9100", ready=True, code="receipt.paper-near-end"),
    ),
)


def prints_sheet(look: Look, parent: QWidget) -> Sheet:
    """The list of the shift."""
    sheet = PrintsSheet(look, parent)
    sheet.take(prints_view(PRINTS, SAID))
    return sheet


def came_sheet(look: Look, parent: QWidget) -> Sheet:
    """The question 出来了吗 of one of them."""
    return MenuSheet(look, came_view(UNSURE), parent)
