"""The state of the station at work: the chip, its panel, one notice per loss of the line.

Owned by the window thread. The one rule: a loss is told once, quietly; what follows from it is
no second notice.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

from desk.store.state import folder_of, free_bytes
from desk.store.store import StationStore
from ui.window.dialogs.station_state import StateSheet
from ui.window.lanes import Lane
from ui.window.operations.operation import Operation
from ui.window.presenters.shell import waiting_words
from ui.window.presenters.station_state import (
    REMEDIES,
    TITLES,
    TONES,
    Condition,
    Known,
    chip,
    conditions,
    facts,
)
from ui.window.shortcuts import Command
from ui.window.tongue import tr
from ui.window.views.shell import LineView, Notice, PageName, Tone

if TYPE_CHECKING:
    from ui.window.counter.whole import Counter

LOOK_MS = 1000
DISK_MS = 60_000
LINE = frozenset({Condition.OFFLINE, Condition.NEVER})


class TellingState(QObject):
    """Knows the state, shows it, tells when it turns."""

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter.window)
        self._counter = counter
        self.sheet: StateSheet | None = None
        self._since: datetime | None = None
        self._condition: Condition | None = None
        self._refusal, self._free = "", -1
        self._tick = self._every(LOOK_MS, self.look)
        self._disk = self._every(DISK_MS, self._ask_disk)
        counter.framing.line_view = self.view
        counter.syncing.line_changed.connect(self.look)
        counter.window.top.line.pressed.connect(self.open)

    def _every(self, milliseconds: int, call: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(milliseconds)
        timer.timeout.connect(call)
        return timer

    def start(self) -> None:
        """Begin to look."""
        self._ask_disk()
        self._tick.start()
        self._disk.start()

    def stop(self) -> None:
        """Look no more."""
        self._tick.stop()
        self._disk.stop()

    def perform(self, command: Command) -> bool:
        """The key of the panel."""
        if command is not Command.STATE:
            return False
        self.open()
        return True

    def view(self) -> LineView:
        """The chip as it is now."""
        return chip(self.known())

    def known(self) -> Known:
        """What is known now."""
        counter, desk = self._counter, self._counter.acts.desk
        syncing = counter.syncing
        return Known(
            line=desk.line,
            reading=desk.clock.read(),
            mint_refusal=self._refusal,
            free=self._free,
            alarm=syncing.alarm,
            seconds=syncing.seconds_to_next,
            paused=syncing.tries.paused,
            waits=waiting_words(counter.framing.frame),
        )

    def look(self) -> None:
        """Look whether it turned; tell that once."""
        known = self.known()
        found = conditions(known)[0]
        if found is not self._condition:
            before, self._condition = self._condition, found
            self._since = self._counter.acts.desk.clock.now()
            self._tell(before, found)
            self._counter.framing.show()
        if self.sheet is not None and isValid(self.sheet):
            self.sheet.take(facts(known, self._since))

    def open(self) -> None:
        """The panel."""
        window = self._counter.window
        self.look()
        self.sheet = StateSheet(window.look, window)
        self.sheet.take(facts(self.known(), self._since))
        self.sheet.retry_asked.connect(self._counter.syncing.now)
        self.sheet.queue_asked.connect(lambda: window.turn_to(PageName.WAITING))
        self.sheet.open()

    def _tell(self, before: Condition | None, found: Condition) -> None:
        if before is None or self._counter.guarding.shut:
            return
        # The line that comes up with the window was not lost.
        if before is Condition.NEVER and found is Condition.ONLINE:
            return
        explain = self._counter.window.page.explain
        if found is Condition.ONLINE:
            well = tr("恢复正常：等候的件正在上传。")
            explain(Notice(sentence=well, tone=Tone.OK, news=True))
        elif not (before in LINE and found in LINE):
            told = tr("{0}。{1}", TITLES[found][0], REMEDIES[found])
            explain(Notice(sentence=told, tone=TONES[found], news=True))

    def _ask_disk(self) -> None:
        store = self._counter.acts.desk.store

        def work() -> tuple[str, int]:
            refusal = store.mint_refusal if isinstance(store, StationStore) else None
            folder = folder_of(store)
            return refusal or "", free_bytes(Path(folder)) if folder is not None else -1

        def known(found: tuple[str, int]) -> None:
            self._refusal, self._free = found
            self.look()

        Operation(self._counter.place, Lane.STORE, work).then(known).start()


def fit(counter: Counter) -> TellingState:
    """Fit it to that window."""
    return TellingState(counter)
