"""Reading the feed at work: what the platform says is fetched, applied, and asked for again.

Owned by the window thread, which only times; work is in the lanes. The one rule: one fetch is
under way at most, and there is always a next time.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from desk.ports.platform import FeedPage
from desk.refusal import CodedError
from sync.stepper import Action, Stepper
from ui.window.operations import sync
from ui.window.operations.acts import CounterPlace

LONG_POLL_SECONDS = 20.0
GONE_BACK = frozenset({"platform.behind"})


class Feeding(QObject):
    """The FEED half of the timing; `gone_back` when the platform was restored."""

    told = Signal()
    gone_back = Signal()
    catalogue_due = Signal()

    def __init__(self, place: CounterPlace, stepper: Stepper) -> None:
        super().__init__(place.owner)
        self._place, self._stepper = place, stepper
        self.catalogue_owed = True
        self._stopped = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._feed)

    def start(self) -> None:
        """Begin."""
        self._timer.start(0)

    def stop(self) -> None:
        """Time nothing more."""
        self._stopped = True
        self._timer.stop()

    def now(self) -> None:
        """Do not wait for the delay."""
        if self._timer.isActive():
            self._timer.start(0)

    def _feed(self) -> None:
        def at(position: tuple[int, str]) -> None:
            asked = sync.fetch(self._place, position, LONG_POLL_SECONDS)
            asked.then(came).refused(failed).start()

        def came(page: FeedPage) -> None:
            self.catalogue_owed |= any(event.kind == "catalogue" for event in page.events)
            sync.apply_page(self._place, page).then(applied).refused(failed).start()

        def applied(_count: int) -> None:
            self._stepper.worked(Action.FEED)
            if self.catalogue_owed:
                self.catalogue_owed = False
                self.catalogue_due.emit()  # before the next long poll takes the lane
            self._again()

        def failed(error: CodedError) -> None:
            if error.code in GONE_BACK:
                self._rewind(error)
                return
            self._stepper.failed(Action.FEED, error.code, retry_after=retry_after(error))
            self._again()

        sync.position(self._place).then(at).refused(failed).start()

    def _again(self) -> None:
        self.told.emit()
        if not self._stopped:
            self._timer.start(self._stepper.feed().delay_ms)

    def _rewind(self, error: CodedError) -> None:
        """The platform went back: so does the feed, and the journal is compared."""
        self.gone_back.emit()
        last = int(str(error.facts.get("seq", 0)))

        def broken(refusal: CodedError) -> None:
            self._stepper.failed(Action.FEED, refusal.code)
            self._again()

        gone = sync.rewind(self._place, last).then(lambda _to: self._again())
        gone.refused(broken).start()


def retry_after(error: CodedError) -> int:
    """Seconds for which the platform asks everybody to wait, 0 where it does not say."""
    value = error.facts.get("retry_after", 0)
    return value if isinstance(value, int) else 0
