"""Ranges of blanks that came to a station and went from it: what lies in its drawer.

Owned by no thread. The one rule: the moves count, not the clocks that they were written by; a
range is taken out only after it was put in.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from desk.record import Record
from desk.registers.blanks import AWAY, ISSUE, RANGE

Interval = tuple[int, int]
Series = tuple[str, int]  # prefix and number of digits


def joined(parts: Iterable[Interval]) -> list[Interval]:
    """The same numbers as the fewest intervals, ascending."""
    found: list[Interval] = []
    for first, last in sorted(parts):
        if found and first <= found[-1][1] + 1:
            found[-1] = (found[-1][0], max(found[-1][1], last))
        else:
            found.append((first, last))
    return found


def without(parts: Sequence[Interval], gone: Sequence[Interval]) -> list[Interval]:
    """The first without the second; both as `joined` gives them."""
    left: list[Interval] = []
    for first, last in parts:
        at = first
        for start, end in gone:
            if end < at or start > last:
                continue
            if start > at:
                left.append((at, start - 1))
            at = end + 1
        if at <= last:
            left.append((at, last))
    return left


def size(parts: Iterable[Interval]) -> int:
    """How many numbers lie in these intervals."""
    return sum(last - first + 1 for first, last in joined(parts))


class Drawer:
    """The numbers that one station received and did not pass on, by series."""

    def __init__(self, station: str) -> None:
        """An empty drawer."""
        self._station = station
        self.received = self.issued = self.away = 0
        self.held: dict[Series, list[Interval]] = {}

    def move_all(self, moves: Sequence[Record]) -> None:
        """Make those moves, given in the order of their times.

        A clock may go back: what cannot have happened yet waits for what it follows.
        """
        waiting = list(moves)
        while waiting:
            late = [each for each in waiting if not self._moved(each)]
            if len(late) == len(waiting):  # two windows tell otherwise: as their times say
                for each in late:
                    self._move(each)
                return
            waiting = late

    def _moved(self, record: Record) -> bool:
        """Make that move where all its sheets lie where it takes them from."""
        if self._comes(record) or record.facts.get("station") == self._station:
            part = (int(record.facts["first"]), int(record.facts["last"]))
            held = self.held.get(_series(record), [])
            lacking = size(without([part], held))
            if lacking != (size([part]) if self._comes(record) else 0):
                return False
            self._move(record)
        return True

    def _comes(self, record: Record) -> bool:
        own = record.kind == RANGE and record.facts.get("station") == self._station
        return own or record.facts.get("to_station") == self._station

    def _move(self, record: Record) -> None:
        get, series = record.facts.__getitem__, _series(record)
        part = (int(get("first")), int(get("last")))
        held = self.held.get(series, [])
        if self._comes(record):
            self.held[series] = joined([*held, part])
            self.received += size(self.held[series]) - size(held)
        elif get("station") == self._station:
            self.held[series] = without(held, [part])
            gone = size(held) - size(self.held[series])
            self.issued += gone if record.kind == ISSUE else 0
            self.away += gone if record.kind == AWAY else 0


def _series(record: Record) -> Series:
    return record.facts["prefix"], int(record.facts["digits"])
