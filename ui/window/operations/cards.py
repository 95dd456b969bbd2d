"""Operations with the card readers, each in the lane of its reader.

The one rule: reading changes nothing in the store, and a device that fails leaves the case on
the screen as it was.
"""

from __future__ import annotations

from time import perf_counter

from desk.ports.identity import CardReading, DeviceState, IdentityReader
from ui.window.lanes import Lane
from ui.window.operations.operation import Operation, Place

WATCH_SECONDS = 0.4
READ_SECONDS = 5.0

Timed = tuple[CardReading, int]


def lane_of(reader: IdentityReader) -> Lane:
    """PC/SC readers share one lane, serial and simulated ones another."""
    return Lane.PCSC if reader.name.startswith("pcsc") else Lane.SERIAL


def watch(place: Place, reader: IdentityReader) -> Operation[CardReading | None]:
    """A card that has landed since the last look, or nothing."""
    return Operation(place, lane_of(reader), lambda: reader.next_card(limit=WATCH_SECONDS))


def read(place: Place, reader: IdentityReader) -> Operation[Timed]:
    """Read the card that lies there; with it the tenths of a second that it took."""

    def work() -> Timed:
        started = perf_counter()
        reading = reader.read(limit=READ_SECONDS)
        return reading, round((perf_counter() - started) * 10)

    return Operation(place, lane_of(reader), work)


def state(place: Place, reader: IdentityReader) -> Operation[DeviceState]:
    """Whether the reader can be used now."""
    return Operation(place, lane_of(reader), reader.state)
