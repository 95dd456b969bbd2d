"""Putting both sides in step at work: after an outage the platform is asked what it has.

Owned by the window thread; each step runs in its lane. The one rule: it runs before anything
is sent, and ends either in step or with one sentence.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from desk.acts.reckoning import Standing
from desk.entry import Entry, Head
from desk.refusal import CodedError
from ui.window.operations import sync
from ui.window.operations.acts import CounterPlace


class SteppingBack(QObject):
    """Due at the start and after every break of the line; `run` puts both sides in step."""

    def __init__(self, place: CounterPlace) -> None:
        super().__init__(place.owner)
        self._place = place
        self.due = True

    def owe(self) -> None:
        """Compare before anything more is sent."""
        self.due = True

    def run(self, done: Callable[[], None], failed: Callable[[CodedError], None]) -> None:
        """Ask for the recorded head, and do what follows from it."""

        def known(head: Head) -> None:
            sync.settle(self._place, head).then(settled).refused(failed).start()

        def settled(standing: Standing) -> None:
            self.due = False
            if standing is Standing.BEHIND:
                self._take_back(done, failed)
            else:
                done()

        sync.resolve(self._place).then(known).refused(failed).start()

    def _take_back(
        self, done: Callable[[], None], failed: Callable[[CodedError], None]
    ) -> None:
        """Own entries come back, a batch at a time, until there are no more."""

        def at(seq: int) -> None:
            sync.fetch_own(self._place, seq).then(came).refused(failed).start()

        def came(entries: tuple[Entry, ...]) -> None:
            if not entries:
                done()
                return
            taken = sync.take_back(self._place, entries)
            taken.then(lambda _n: self._take_back(done, failed)).refused(failed).start()

        sync.own_head(self._place).then(at).refused(failed).start()
