"""Operations that try a device: read a card and forget it, print a page that is no paper.

SERIAL, PCSC and SPOOL lanes. The one rule: nothing that is tried is kept, counted or sent.
"""

from __future__ import annotations

from desk.ports.identity import CardKind, IdentityReader
from desk.ports.printer import PrintJob
from ui.window.lanes import Lane
from ui.window.operations.acts import CounterPlace
from ui.window.operations.cards import READ_SECONDS, lane_of
from ui.window.operations.operation import Operation

TITLE = "test-page"


def read_once(place: CounterPlace, reader: IdentityReader) -> Operation[CardKind]:
    """Which kind of card lies there; what it says is dropped at once."""
    return Operation(place, lane_of(reader), lambda: reader.read(limit=READ_SECONDS).kind)


def print_page(place: CounterPlace) -> Operation[PrintJob]:
    """A trial page to the printer that is set."""
    desk = place.acts.desk

    def work() -> PrintJob:
        # Its libraries are loaded with the first page, not with the window.
        from printing.trial_page import trial_page

        at = f"{desk.clock.now():%Y-%m-%d %H:%M}"
        return desk.printer.submit(trial_page(desk.station.station_id, at), title=TITLE)

    return Operation(place, Lane.SPOOL, work)
