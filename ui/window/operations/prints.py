"""Operations on what was printed: the list of the shift, what came out, once more, cancelled.

The journal is written in STORE, pages of sheets go by SPOOL, slips by RECEIPT. The one rule:
what waits is taken durably before a printer hears of it, and a print that somebody calls not
done is recalled from the spooler before it goes once more.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desk.acts.prints import CameOut, Printed, Prints
from desk.attachments import read_path
from desk.done import Done
from desk.ports.identity import DeviceState
from desk.ports.printer import PaperKind, PrintJob, PrintState
from desk.ports.store import PaperRow
from printing.kinds import is_roll, kind_of_pages
from printing.preview import PagePicture
from ui.window.lanes import Lane
from ui.window.operations import cases
from ui.window.operations.acts import CounterPlace
from ui.window.operations.operation import Operation
from ui.window.operations.papers import Kept, Seen

SHEETS = (PaperKind.A4, PaperKind.A3, PaperKind.OVERPRINT)


@dataclass(frozen=True, slots=True, kw_only=True)
class PrinterSaid:
    """What the printer of a kind of paper says of itself."""

    kind: PaperKind
    state: DeviceState


def lane_of(pages: bytes) -> Lane:
    """The lane in which these pages go out."""
    return Lane.RECEIPT if is_roll(pages) else Lane.SPOOL


def listed(place: CounterPlace) -> Operation[tuple[Printed, ...]]:
    """本班次已打印, and before it what is still open."""
    return Operation(place, Lane.STORE, Prints(place.acts.desk).listed)


def unsure(place: CounterPlace) -> Operation[tuple[Printed, ...]]:
    """Prints that somebody must look at."""
    return Operation(place, Lane.STORE, Prints(place.acts.desk).unsure)


def states(place: CounterPlace) -> Operation[tuple[PrinterSaid, ...]]:
    """Each printer for sheets once, under the first kind of paper that it prints."""
    printer = place.acts.desk.printer

    def work() -> tuple[PrinterSaid, ...]:
        found: dict[str, PrinterSaid] = {}
        for kind in SHEETS:
            state = printer.state(kind)
            found.setdefault(state.name, PrinterSaid(kind=kind, state=state))
        return tuple(found.values())

    return Operation(place, Lane.SPOOL, work)


def receipt_state(place: CounterPlace) -> Operation[PrinterSaid]:
    """What the receipt printer says."""
    printer = place.acts.desk.printer

    def work() -> PrinterSaid:
        kind = PaperKind.RECEIPT
        return PrinterSaid(kind=kind, state=printer.state(kind))

    return Operation(place, Lane.RECEIPT, work)


def may_go(place: CounterPlace, since: str) -> Operation[bool]:
    """Whether something made since then waits; asked before a printer is."""
    papering = place.acts.papering

    def work() -> bool:
        return any(row.at >= since for row in papering.waiting())

    return Operation(place, Lane.STORE, work)


def waiting(place: CounterPlace, *, since: str = "") -> Operation[Kept]:
    """待打印 made since that moment (all when ""), oldest first, each with its pages."""
    papering = place.acts.papering

    def work() -> Kept:
        rows = [row for row in papering.waiting() if row.at >= since]
        return tuple((row, papering.pages(row)) for row in reversed(rows))

    return Operation(place, Lane.STORE, work)


def ready_of(place: CounterPlace, kept: Kept, lane: Lane) -> Operation[Kept]:
    """Those of that lane whose printer would take them now; each printer is asked once."""
    printer = place.acts.desk.printer

    def work() -> Kept:
        said: dict[PaperKind, bool] = {}
        out = []
        for row, pages in kept:
            kind = kind_of_pages(pages)
            if kind not in said:
                said[kind] = printer.state(kind).ready
            if said[kind]:
                out.append((row, pages))
        return tuple(out)

    return Operation(place, lane, work)


def take(place: CounterPlace, kept: Kept) -> Operation[Kept]:
    """Write down that they are about to go; what somebody else took is left out."""
    desk = place.acts.desk

    def work() -> Done[Kept]:
        done = Prints(desk).take(row for row, _pages in kept)
        pages = {row.paper_id: each for row, each in kept}
        return Done(tuple((row, pages[row.paper_id]) for row in done.value), done.changed)

    return Operation(place, Lane.STORE, work)


def send(place: CounterPlace, kept: Kept, lane: Lane) -> Operation[Seen]:
    """The pages that were taken, one after the other."""
    printer = place.acts.desk.printer

    def work() -> Seen:
        return tuple(
            (
                row,
                printer.submit(
                    pages, title=f"{row.template} {row.number}", two_sided=row.copies <= 1
                ),
            )
            for row, pages in kept
        )

    return Operation(place, lane, work)


def recall(place: CounterPlace, row: PaperRow) -> Operation[PrintJob]:
    """Ask the spooler to drop that job; gives the job as it stands then."""
    printer = place.acts.desk.printer
    job = PrintJob(state=PrintState(row.state), job=row.job, printer=row.printer, code=row.code)
    return Operation(place, Lane.SPOOL, lambda: printer.cancel(job))


def said(place: CounterPlace, row: PaperRow, came: CameOut) -> Operation[None]:
    """What somebody saw in the tray."""
    acts = place.acts
    return Operation(place, Lane.STORE, lambda: Prints(acts.desk).said(row, acts.actor, came))


def pages(place: CounterPlace, printed: Printed) -> Operation[tuple[PagePicture, ...]]:
    """The paper as it was printed, and behind it its signed copies."""
    return cases.pages(place, printed.row)


def keep_captured(place: CounterPlace, row: PaperRow, data: bytes) -> Operation[str]:
    """签回件 that was captured here: one file, linked to that paper; gives its digest."""
    acts = place.acts
    return Operation(
        place, Lane.STORE, lambda: Prints(acts.desk).keep_signed(row, data, acts.actor)
    )


def keep_signed(place: CounterPlace, row: PaperRow, files: Sequence[str]) -> Operation[str]:
    """签回件 from files: each is kept and linked to that paper; gives the last digest."""
    acts = place.acts

    def work() -> Done[str]:
        done = Done("")
        for path in files:
            data = read_path(path)
            done = Prints(acts.desk).keep_signed(row, data, acts.actor)
        return done

    return Operation(place, Lane.STORE, work)
