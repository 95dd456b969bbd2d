"""The printing room's door: settings in, the two adapters out.

Owned by no thread; what it returns belongs to the SPOOL lane. The one rule: only main.py
calls this, everything else sees the ports.
"""

from __future__ import annotations

from collections.abc import Mapping

from desk.papers import Paper
from desk.ports.printer import PaperMaker, Printer
from desk.refusal import Refused


def build(settings: Mapping[str, object]) -> tuple[PaperMaker, Printer]:
    """The maker and the printer that the settings ask for.

    `printer.kind` cups (default) or saved; `printer.queue` name of a queue, "" for the
    spooler's default; `printer.server` socket file or host[:port], "" for CUPS_SERVER or
    this machine. Raises Refused("printer.unknown-kind") for another kind.
    """
    return _MakerWhenNeeded(), _printer(settings)


class _MakerWhenNeeded:
    """The maker, its libraries imported with the first paper (150 ms that no start pays)."""

    def make(self, paper: Paper) -> bytes:
        """The PDF of that paper."""
        from printing.maker import ReportlabMaker

        return ReportlabMaker().make(paper)


def _printer(settings: Mapping[str, object]) -> Printer:
    """The printer of these settings."""
    from printing.spool import cups, saved

    kind = str(settings.get("printer.kind", "cups"))
    if kind == "saved":
        return saved.SavedPrinter()
    if kind == "cups":
        server = cups.find_server(str(settings.get("printer.server", "")))
        return cups.CupsPrinter(server=server, queue=str(settings.get("printer.queue", "")))
    raise Refused("printer.unknown-kind", kind=kind)
