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
from desk.ports.platform import Batch, FeedPage, Heartbeat, Receipt
from desk.refusal import CodedError
from sync.stepper import Action, Stepper
from ui.window.operations import sync
from ui.window.operations.acts import CounterPlace
from ui.window.presenters.waiting import Tries

LONG_POLL_SECONDS = 20.0


class Syncing(QObject):
    """The timing of one window."""

    line_changed = Signal()
    catalogue_due = Signal()

    def __init__(self, place: CounterPlace, stepper: Stepper | None = None) -> None:
        super().__init__(place.owner)
        self._place = place
        self._stepper = stepper or Stepper(
            clock_ms=lambda: int(monotonic() * 1000), rng=secrets.SystemRandom().random
        )
        self._pending = True
        self._pushing = self._stopped = False
        self._catalogue_owed = True
        self._seen: tuple[object, ...] = ()
        self.next_push_ms = 0
        self._push_timer = self._timer(self._push)
        self._feed_timer = self._timer(self._feed)
        place.changes.changed.connect(self._changed)

    @property
    def alarm(self) -> str:
        """The code of an answer that no repetition changes soon, or nothing."""
        return self._stepper.alarm

    @property
    def tries(self) -> Tries:
        """What the timing knows of the next try."""
        return Tries(
            seconds=self.seconds_to_next,
            failures=self._stepper.failures,
            paused=(self._stepper.paused_ms + 999) // 1000,
            alarm=self.alarm,
        )

    @property
    def seconds_to_next(self) -> int:
        """Seconds until the next try to send."""
        left = self._push_timer.remainingTime()
        return max(left, 0) // 1000 if self._push_timer.isActive() else 0

    @property
    def paused_seconds(self) -> int:
        """Seconds that the platform asked to wait; no key makes them shorter."""
        return (self._stepper.paused_ms + 999) // 1000

    def start(self) -> None:
        """Begin."""
        self._plan_push()
        self._feed_timer.start(0)

    def stop(self) -> None:
        """Time nothing more; what is under way ends by itself."""
        self._stopped = True
        self._push_timer.stop()
        self._feed_timer.stop()

    def now(self) -> None:
        """F5: forget the delays and try at once."""
        self._stepper.asked()
        self._catalogue_owed = True
        self._pending = True
        if not self._pushing:
            self._push_timer.start(0)
        if self._feed_timer.isActive():
            self._feed_timer.start(0)

    def owe_catalogue(self) -> None:
        """Ask for the catalogue when the feed next went through."""
        self._catalogue_owed = True

    def _timer(self, call: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(call)
        return timer

    def _changed(self, kinds: frozenset[Kind]) -> None:
        if Kind.OUTBOX in kinds and not self._pending:
            self._pending = True
            if not self._pushing:
                self._plan_push()

    def _plan_push(self) -> None:
        if not self._stopped:
            self._push_timer.start(self._stepper.push(self._pending).delay_ms)

    def _push(self) -> None:
        self._pushing = True
        action = self._stepper.push(self._pending).action
        if action is Action.PUSH:
            sync.next_batch(self._place).then(self._send).refused(self._push_failed).start()
        else:
            self._ask()

    def _ask(self) -> None:
        def up(_beat: Heartbeat) -> None:
            self._stepper.worked(Action.HEARTBEAT)
            self._settle()

        sync.heartbeat(self._place).then(up).refused(self._push_failed).start()

    def _send(self, batch: Batch | None) -> None:
        if batch is None:
            self._pending = False
            self._ask()
            return

        def taken(receipt: Receipt) -> None:
            sync.apply_receipt(self._place, receipt).then(kept).refused(
                self._push_failed
            ).start()

        def kept(_head: Head) -> None:
            self._stepper.worked(Action.PUSH)
            self._settle()

        sync.push(self._place, batch).then(taken).refused(self._push_failed).start()

    def _push_failed(self, error: CodedError) -> None:
        self._stepper.failed(Action.PUSH, error.code, retry_after=_retry_after(error))
        self._settle()

    def _settle(self) -> None:
        self._pushing = False
        self._plan_push()
        self._tell()

    def _feed(self) -> None:
        def at(position: int) -> None:
            sync.fetch(self._place, position, LONG_POLL_SECONDS).then(came).refused(
                failed
            ).start()

        def came(page: FeedPage) -> None:
            self._catalogue_owed |= any(event.kind == "catalogue" for event in page.events)
            sync.apply_page(self._place, page).then(applied).refused(failed).start()

        def applied(_count: int) -> None:
            self._stepper.worked(Action.FEED)
            if self._catalogue_owed:
                self._catalogue_owed = False
                self.catalogue_due.emit()  # before the next long poll takes the lane
            again()

        def failed(error: CodedError) -> None:
            self._stepper.failed(Action.FEED, error.code, retry_after=_retry_after(error))
            again()

        def again() -> None:
            self._tell()
            if not self._stopped:
                self._feed_timer.start(self._stepper.feed().delay_ms)

        sync.position(self._place).then(at).refused(failed).start()

    def _tell(self) -> None:
        line = self._place.acts.desk.line
        seen = (line.usable, line.reason, self.alarm)
        if seen != self._seen:
            self._seen = seen
            self.line_changed.emit()


def _retry_after(error: CodedError) -> int:
    value = error.facts.get("retry_after", 0)
    return value if isinstance(value, int) else 0
