"""Operations with a scanner on a line of its own, in its own lane.

The one rule: a scan changes nothing in the store; what it means is asked by the one box.
"""

from __future__ import annotations

from dataclasses import dataclass

from desk.ports.scanner import Scan, Scanner
from desk.settings import SCANNER, SCANNER_GAP, SCANNER_LEAST, SCANNER_PREFIX, read_setting
from ui.window.lanes import Lane
from ui.window.operations.acts import CounterPlace
from ui.window.operations.operation import Operation, Place

LANE = Lane.SCANNER
LISTEN_SECONDS = 0.4


@dataclass(frozen=True, slots=True, kw_only=True)
class ScannerSettings:
    """How a scanner that poses as a keyboard is known; gap in ms, least in characters."""

    kind: str
    prefix: str
    gap: int
    least: int


def settings(place: CounterPlace) -> Operation[ScannerSettings]:
    """What the station has set."""

    def work() -> ScannerSettings:
        views = place.views
        return ScannerSettings(
            kind=read_setting(views, SCANNER),
            prefix=read_setting(views, SCANNER_PREFIX),
            gap=read_setting(views, SCANNER_GAP),
            least=read_setting(views, SCANNER_LEAST),
        )

    return Operation(place, Lane.STORE, work)


def listen(place: Place, scanner: Scanner) -> Operation[Scan | None]:
    """A code that was scanned since the last time, or nothing."""
    return Operation(place, LANE, lambda: scanner.next_scan(limit=LISTEN_SECONDS))
