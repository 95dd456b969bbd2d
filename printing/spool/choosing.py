"""The printers of a station: each paper goes to the one that was set for its kind.

Owned by the SPOOL lane; what goes to the receipt printer by RECEIPT. The one rule: a paper that
has no printer of its own kind is kept, never sent to one where nobody expects it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from desk.ports.identity import DeviceState
from desk.ports.printer import Medium, PaperKind, Printer, PrintJob, PrintState
from printing.kinds import is_roll, kind_of, sheet_of


@dataclass(frozen=True, slots=True, kw_only=True)
class ChosenPrinters:
    """One printer for each kind of paper; a kind without one of its own has that of A4."""

    printers: Mapping[PaperKind, Printer]
    tray_a3: str = ""
    two_sided: bool = False

    def submit(
        self,
        pages: bytes,
        *,
        title: str,
        copies: int = 1,
        medium: Medium | None = None,
        two_sided: bool = False,
    ) -> PrintJob:
        """Hand the pages to the printer that was set for them."""
        if is_roll(pages):
            receipts = self.printers.get(PaperKind.RECEIPT)
            if receipts is None:
                return PrintJob(state=PrintState.SAVED, code="receipt.not-set-up")
            return receipts.submit(pages, title=title, copies=copies)
        sheet = medium or sheet_of(pages)
        kind = kind_of(sheet)
        if kind is PaperKind.A3 and not sheet.tray:
            sheet = replace(sheet, tray=self.tray_a3)
        turned = two_sided and self.two_sided and kind is not PaperKind.OVERPRINT
        printer = self._of(kind)
        return printer.submit(pages, title=title, copies=copies, medium=sheet, two_sided=turned)

    def look(self, job: PrintJob) -> PrintJob:
        """A job with a number lies in the one spooler, which knows all its queues."""
        return self.printers[PaperKind.A4].look(job)

    def cancel(self, job: PrintJob) -> PrintJob:
        """Ask its own spooler to drop it."""
        return self.printers[PaperKind.A4].cancel(job)

    def state(self, kind: PaperKind = PaperKind.A4) -> DeviceState:
        """What the printer of that kind says of itself."""
        if kind is PaperKind.RECEIPT and kind not in self.printers:
            return DeviceState(name="", ready=False, code="receipt.not-set-up")
        return self._of(kind).state(kind)

    def _of(self, kind: PaperKind) -> Printer:
        return self.printers.get(kind) or self.printers[PaperKind.A4]
