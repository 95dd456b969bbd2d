"""The printing room's door: settings in, the two adapters out.

Owned by no thread; what it returns belongs to the SPOOL lane. The one rule: only main.py
calls this, everything else sees the ports.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime

from desk.papers import Paper
from desk.ports.printer import PaperKind, PaperMaker, Printer
from desk.refusal import Refused

_QUEUES = {
    PaperKind.A3: "printer.queue-a3",
    PaperKind.OVERPRINT: "printer.queue-overprint",
}


def build(settings: Mapping[str, object]) -> tuple[PaperMaker, Printer]:
    """The maker and the printer that the settings ask for.

    `printer.kind` cups (default; on Windows, where nothing speaks IPP, the platform's),
    platform or saved; `printer.queue` name of a queue, "" for the spooler's default,
    `printer.queue-a3`, `printer.tray-a3`, `printer.queue-overprint`; `printer.duplex`;
    `printer.server` socket file or host[:port], "" for CUPS_SERVER or this machine.
    `receipt.kind` none, network or file; `receipt.address`; `receipt.width` in mm.
    Raises Refused("printer.unknown-kind") for another kind.
    """
    receipts = str(settings.get("receipt.kind", "none")) != "none"
    wide = int(str(settings.get("receipt.width", 80)))
    return _MakerWhenNeeded(wide if receipts else 0), _printer(settings)


class _MakerWhenNeeded:
    """The maker, its libraries imported with the first paper (150 ms that no start pays)."""

    def __init__(self, roll: int = 0) -> None:
        """`roll` is the width in mm of the receipt printer's paper, 0 without one."""
        self._roll = roll

    def make(self, paper: Paper) -> bytes:
        """The PDF of that paper, or the commands of a slip where a receipt printer is set."""
        if self._roll:
            from desk.papers_roll import RollPaper

            if isinstance(paper, RollPaper):
                from printing.roll import slip

                return slip.make(replace(paper, wide=self._roll))
        from printing.maker import ReportlabMaker

        return ReportlabMaker().make(paper)

    def mark_again(self, pages: bytes, *, times: int, reason: str, at: datetime) -> bytes:
        """The very pages once more, marked."""
        from printing import again

        roll = self._roll or 80
        return again.mark(pages, times=times, reason=reason, at=at, roll=roll)


def _printer(settings: Mapping[str, object]) -> Printer:
    """The printers of these settings, one for each kind of paper that has its own."""
    from printing.spool.choosing import ChosenPrinters

    make = _maker_of(settings)
    own = {kind: str(settings.get(key, "")) for kind, key in _QUEUES.items()}
    printers = {PaperKind.A4: make(str(settings.get("printer.queue", "")))}
    printers |= {kind: make(queue) for kind, queue in own.items() if queue}
    printers |= _receipts(settings)
    return ChosenPrinters(
        printers=printers,
        tray_a3=str(settings.get("printer.tray-a3", "")),
        two_sided=bool(settings.get("printer.duplex", False)),
    )


def _receipts(settings: Mapping[str, object]) -> dict[PaperKind, Printer]:
    """The receipt printer, where one is set."""
    kind = str(settings.get("receipt.kind", "none"))
    if kind == "none":
        return {}
    from printing.spool.receipt import ReceiptPrinter, link_of

    address = str(settings.get("receipt.address", ""))
    return {PaperKind.RECEIPT: ReceiptPrinter(link_of(kind, address), name=address)}


def _maker_of(settings: Mapping[str, object]) -> Callable[[str], Printer]:
    """What makes the printer of a queue: CUPS by IPP, the platform's spooler, or none."""
    kind = str(settings.get("printer.kind", "cups"))
    if kind == "saved":
        from printing.spool.saved import SavedPrinter

        return lambda _queue: SavedPrinter()
    if kind == "platform" or (kind == "cups" and sys.platform == "win32"):
        from printing.spool.qt import PlatformPrinter

        return lambda queue: PlatformPrinter(queue=queue)
    if kind == "cups":
        from printing.spool import cups

        server = cups.find_server(str(settings.get("printer.server", "")))
        return lambda queue: cups.CupsPrinter(server=server, queue=queue)
    raise Refused("printer.unknown-kind", kind=kind)
