"""Operations on papers that were made: what became of them, and sending saved ones at last.

The spooler is asked in the SPOOL lane, the journal written in STORE. The one rule: the pages
that go out later are the ones that were kept; nothing is composed anew.
"""

from __future__ import annotations

from contextlib import suppress

from desk.acts.prints import Prints
from desk.done import Done, Kind
from desk.ports.printer import PrintJob, PrintState
from desk.ports.store import PaperRow
from desk.progress import Watched
from desk.refusal import Refused
from ui.window.lanes import Lane
from ui.window.operations.acts import CounterPlace
from ui.window.operations.operation import Operation
from ui.window.tongue import tr

MOST = 50
OPEN = (PrintState.SENT, PrintState.UNKNOWN)

Seen = tuple[tuple[PaperRow, PrintJob], ...]
Kept = tuple[tuple[PaperRow, bytes], ...]


def under_way(place: CounterPlace) -> Operation[tuple[PaperRow, ...]]:
    """Papers that a spooler took and whose end is not known, the newest first."""

    def work() -> tuple[PaperRow, ...]:
        found = [row for state in OPEN for row in place.views.papers(state=state.value)]
        return tuple(row for row in found if row.job)[:MOST]

    return Operation(place, Lane.STORE, work)


def look(place: CounterPlace, rows: tuple[PaperRow, ...]) -> Operation[Seen]:
    """What the spooler says of each."""
    printer = place.acts.desk.printer
    return Operation(
        place, Lane.SPOOL, lambda: tuple((row, printer.look(_job_of(row))) for row in rows)
    )


def waiting_of(place: CounterPlace, case_id: str) -> Operation[Kept]:
    """待打印 of a case, each with its pages, oldest first; taken durably, as about to go."""
    papering, desk = place.acts.papering, place.acts.desk

    def work() -> Done[Kept]:
        rows = place.views.papers(case_id=case_id, state=PrintState.SAVED.value)
        done = Prints(desk).take(reversed(rows))
        return Done(tuple((row, papering.pages(row)) for row in done.value), done.changed)

    return Operation(place, Lane.STORE, work)


def send_kept(place: CounterPlace, kept: Kept) -> Operation[Seen]:
    """The kept pages of sheets to the printer; called off, the rest waits on."""
    printer, progress = place.acts.desk.printer, Watched()

    def work() -> Seen:
        gone = []
        for row, pdf in kept:
            title, one = f"{row.template} {row.number}", row.copies <= 1
            if progress.cancelled():
                job = PrintJob(state=PrintState.SAVED)
            else:
                job = printer.submit(pdf, title=title, two_sided=one)
            gone.append((row, job))
            with suppress(Refused):  # called off: the rest is told as waiting
                progress.step(len(gone), len(kept))
        return tuple(gone)

    return Operation(place, Lane.SPOOL, work).watched(tr("打印待打印的单据"), progress)


def settle(place: CounterPlace, seen: Seen) -> Operation[int]:
    """Write down what changed; gives how many papers did."""
    acts = place.acts

    def work() -> Done[int]:
        changed: frozenset[Kind] = frozenset()
        count = 0
        for row, job in seen:
            done = acts.papering.settle(row, job, acts.session.current)
            changed |= done.changed
            count += bool(done.changed)
        return Done(count, changed)

    return Operation(place, Lane.STORE, work)


def _job_of(row: PaperRow) -> PrintJob:
    return PrintJob(
        state=PrintState(row.state), job=row.job, printer=row.printer, code=row.code
    )
