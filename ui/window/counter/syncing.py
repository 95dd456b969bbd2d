"""Keeps the station in step with the platform: pushes what waits, reads the feed.

Owned by the window thread, which only times; work is in the lanes. The one rule: one push
and one fetch are under way at most, and there is always a next time.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal

from desk.done import Kind
from desk.entry import Head
from desk.ports.platform import Batch, Heartbeat, Receipt
from desk.refusal import CodedError
from sync.stepper import Action, Stepper, phase_of
from ui.window.counter.draining import Draining
from ui.window.counter.feeding import GONE_BACK, Feeding, retry_after
from ui.window.counter.stepping_back import SteppingBack
from ui.window.operations import sync
from ui.window.operations.acts import CounterPlace
from ui.window.views.waiting import Tries

WATCH_MS = 30_000
# Before anything more is sent both sides are compared: the platform has less, or other entries.
OUT_OF_STEP = GONE_BACK | {"sync.foreign-receipt"}
STUCK_SECONDS = 300.0  # far beyond the line's own stall limit: only a bug lasts so long


class Syncing(QObject):
    """The timing of one window."""

    line_changed = Signal()
    catalogue_due = Signal()
    asked = Signal()
    drained = Signal()

    def __init__(self, place: CounterPlace, stepper: Stepper | None = None) -> None:
        super().__init__(place.owner)
        self._place = place
        self.stepper = stepper or Stepper(
            clock_ms=lambda: int(monotonic() * 1000),
            rng=secrets.SystemRandom().random,
            phase=phase_of(place.acts.desk.station.station_id),
        )
        self._back = SteppingBack(place)
        self._draining = Draining(place.changes)
        self._began = 0.0
        self._watch = QTimer(self)
        self._watch.setInterval(WATCH_MS)
        self._watch.timeout.connect(self.watch)
        self._pending = True
        self._pushing = self._stopped = False
        self._seen: tuple[object, ...] = ()
        self.acts_wait: Callable[[], bool] = lambda: self._pending  # files give way to them
        self.file_problem, self.file_sent = "", 0
        self.next_push_ms = 0
        self._push_timer = QTimer(self)
        self._push_timer.setSingleShot(True)
        self._push_timer.timeout.connect(self._push)
        self._feeding = Feeding(place, self.stepper)
        self._feeding.told.connect(self._tell)
        self._feeding.gone_back.connect(self._back.owe)
        self._feeding.catalogue_due.connect(self.catalogue_due)
        place.changes.changed.connect(self._changed)

    @property
    def alarm(self) -> str:
        """The code of an answer that no repetition changes soon, or nothing."""
        return self.stepper.alarm

    @property
    def tries(self) -> Tries:
        """What the timing knows of the next try."""
        return Tries(
            seconds=self.seconds_to_next,
            failures=self.stepper.failures,
            paused=(self.stepper.paused_ms + 999) // 1000,
            alarm=self.alarm,
            file_problem=self.file_problem,
            file_sent=self.file_sent,
        )

    @property
    def seconds_to_next(self) -> int:
        """Seconds until the next try to send."""
        left = self._push_timer.remainingTime()
        return max(left, 0) // 1000 if self._push_timer.isActive() else 0

    def start(self) -> None:
        """Begin."""
        self._plan_push()
        self._feeding.start()
        self._watch.start()

    @property
    def is_armed(self) -> bool:
        """Whether something is under way, or timed: while anything waits it always is."""
        return self._pushing or self._push_timer.isActive()

    def watch(self) -> None:
        """Nothing may wait for ever: what broke without an answer is begun anew."""
        stuck = self._pushing and monotonic() - self._began > STUCK_SECONDS
        if stuck or not self.is_armed:
            self._pushing = False
            self._plan_push()

    def stop(self) -> None:
        """Time nothing more; what is under way ends by itself."""
        self._stopped = True
        self._draining.end()
        self._watch.stop()
        self._push_timer.stop()
        self._feeding.stop()

    def now(self) -> None:
        """F5: forget the delays and try at once; Esc stops it between two batches."""
        self._draining.begin()
        self.stepper.asked()
        self._feeding.catalogue_owed = True
        self._pending = True
        if not self._pushing:
            self._push_timer.start(0)
        self._feeding.now()
        self.asked.emit()

    def owe_catalogue(self) -> None:
        """Ask for the catalogue when the feed next went through."""
        self._feeding.catalogue_owed = True

    def _changed(self, kinds: frozenset[Kind]) -> None:
        if Kind.OUTBOX in kinds and not self._pending:
            self._pending = True
            if not self._pushing:
                self._plan_push()

    def _plan_push(self) -> None:
        if not self._stopped:
            self._push_timer.start(self.stepper.push(self._pending).delay_ms)

    def _push(self) -> None:
        self._pushing, self._began = True, monotonic()
        if self._back.due:
            self._back.run(self._go_on, self._push_failed)
        else:
            self._go_on()

    def _go_on(self) -> None:
        """What is next, now that both sides are in step."""
        place, stepper = self._place, self.stepper
        if stepper.push(self._pending).action is not Action.PUSH:
            self._draining.end()
            self._ask()
        elif stepper.is_poisoned:
            sync.withhold(place).then(self._withheld).refused(self._push_failed).start()
        else:
            batch = sync.next_batch(place, stepper.limit)
            batch.then(self._send).refused(self._push_failed).start()

    def _withheld(self, _seqs: tuple[int, ...]) -> None:
        self.stepper.withheld()
        self._settle()

    def _ask(self) -> None:
        def up(_beat: Heartbeat) -> None:
            self.stepper.worked(Action.HEARTBEAT)
            self._settle()

        sync.heartbeat(self._place).then(up).refused(self._push_failed).start()

    def _send(self, batch: Batch | None) -> None:
        if batch is None:
            self._pending = False
            self._draining.end()
            self.drained.emit()
            self._ask()
            return
        if self._draining.called_off:
            self._draining.end()
            self._pushing = False
            self._push_timer.start(WATCH_MS)
            self._tell()
            return

        def taken(receipt: Receipt) -> None:
            sync.apply_receipt(self._place, receipt).then(kept).refused(
                self._push_failed
            ).start()

        def kept(_head: Head) -> None:
            self.stepper.worked(Action.PUSH)
            self._draining.went(len(batch.entries))
            self._settle()

        sync.push(self._place, batch).then(taken).refused(self._push_failed).start()

    def _push_failed(self, error: CodedError) -> None:
        self._draining.end()
        self._back.due |= error.code in OUT_OF_STEP or error.code.startswith("line.")
        self.stepper.failed(Action.PUSH, error.code, retry_after=retry_after(error))
        self._settle()

    def _settle(self) -> None:
        self._pushing = False
        self._plan_push()
        self._tell()

    def _tell(self) -> None:
        line = self._place.acts.desk.line
        seen = (line.usable, line.reason, self.alarm)
        if seen != self._seen:
            self._seen = seen
            self.line_changed.emit()
