"""待同步 at work.

Owned by the window thread. The one rule: it reads the queue only while it is looked at.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from ui.window.counter.syncing import Syncing
from ui.window.operations import sync
from ui.window.operations.acts import CounterPlace
from ui.window.pages.waiting import WaitingPage
from ui.window.presenters.open_case import Surroundings
from ui.window.presenters.waiting import waiting_view

EVERY_MS = 2000


class Queueing(QObject):
    """Drives the page."""

    def __init__(
        self,
        page: WaitingPage,
        place: CounterPlace,
        around: Callable[[], Surroundings],
        syncing: Syncing,
    ) -> None:
        super().__init__(page)
        self._page, self._place, self._around, self._syncing = page, place, around, syncing
        page.sync_asked.connect(self._now)
        place.changes.changed.connect(lambda _kinds: self._if_seen())
        syncing.line_changed.connect(self._if_seen)
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self._if_seen)
        self._timer.start()

    def reload(self) -> None:
        """Read the queue again."""
        sync.look_at_queue(self._place).then(self._show).start()

    def _now(self) -> None:
        self._syncing.now()
        self.reload()

    def _if_seen(self) -> None:
        if self._page.isVisible():
            self.reload()

    def _show(self, queue: sync.Queue) -> None:
        self._page.take(
            waiting_view(
                queue,
                self._place.acts.desk.line,
                self._around(),
                seconds_to_next=self._syncing.seconds_to_next,
                alarm=self._syncing.alarm,
            )
        )
