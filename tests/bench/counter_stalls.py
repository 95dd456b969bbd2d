"""How long the window stands still: at rest, and while 500 cases sync and a card is read.

A part of `tests.bench.bench_counter`. The one rule: both are measured in the same run on the
same window, by a timer on the window's own thread: a gap is what a key would have waited. Of
each gap it is also kept how much processor time this process used in it, all lanes together:
what is beyond that, the machine gave to others.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from time import perf_counter, process_time

from PySide6.QtCore import QObject, Qt, QTimer

from desk.ports.identity import CardReading
from devices.adapters.simulated import SimulatedReader
from ui.window.clerk import Clerk

EVERY_MS = 5
SLOW_SECONDS = 1.5
CARD_EVERY_MS = 4000
BEFORE_IT_LANDS_MS = 300


class SlowReader(SimulatedReader):
    """A reader that takes a second and a half for a card, as an old serial one does."""

    slow = 0.0

    def next_card(self, *, limit: float = 0.5) -> CardReading | None:
        """As the quick one, later."""
        found = super().next_card(limit=limit)
        if found is not None:
            time.sleep(self.slow)
        return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Gaps:
    """Milliseconds beyond the timer's own interval, sorted; `own` is this process's part."""

    values: tuple[float, ...]
    own: tuple[float, ...]
    seconds: float

    @property
    def said(self) -> str:
        """Longest and p99.9, and of them this process's part."""
        own = f"{self.own[-1]:.0f} / {rare(self.own):.0f}"
        return f"{self.values[-1]:.0f} / {rare(self.values):.0f}，本程序占 {own}"


def rare(values: tuple[float, ...]) -> float:
    """What 999 of 1,000 do not exceed."""
    return values[min(int(len(values) * 0.999), len(values) - 1)]


class Watch(QObject):
    """Ticks on the window thread and keeps how late each tick was."""

    def __init__(self) -> None:
        super().__init__()
        self._late: list[float] = []
        self._own: list[float] = []
        self._used = process_time()
        self._began = self._last = perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now, used = perf_counter(), process_time()
        late = max((now - self._last) * 1000 - EVERY_MS, 0.0)
        self._late.append(late)
        self._own.append(min(late, (used - self._used) * 1000))
        self._last, self._used = now, used

    def stop(self) -> Gaps:
        """What was seen."""
        self._timer.stop()
        return Gaps(
            values=tuple(sorted(self._late)),
            own=tuple(sorted(self._own)),
            seconds=perf_counter() - self._began,
        )


def at_rest(clerk: Clerk, seconds: float) -> Gaps:
    """Nobody does anything."""
    watch, end = Watch(), perf_counter() + seconds
    clerk.robot.wait(lambda: perf_counter() > end, "the end of the rest", seconds + 30)
    return watch.stop()


def syncing(clerk: Clerk, reader: SlowReader, begin: Callable[[], None]) -> Gaps:
    """From the line's return until nothing waits and a card landed in the middle of it.

    The first card is laid so that it lands while cases go; more follow every few seconds.
    """
    reader.slow = SLOW_SECONDS
    cards, landed = QTimer(), list[object]()
    cards.setInterval(CARD_EVERY_MS)
    cards.timeout.connect(lambda: reader.place("ordinary"))
    carding = clerk.counter.carding
    carding.card_read.connect(lambda reading, _tenths: landed.append(reading))
    begin()
    reader.place("ordinary")
    cards.start()
    clerk.robot.breathe(int(SLOW_SECONDS * 1000) - BEFORE_IT_LANDS_MS)
    watch = Watch()
    clerk.robot.key("F5")
    clerk.robot.wait(lambda: clerk.waiting_cases() == 0, "an empty queue", 300)
    clerk.robot.wait(lambda: landed, "the card", 30)
    clerk.robot.breathe(500)
    cards.stop()
    return watch.stop()
