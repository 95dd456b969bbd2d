"""Shows a page part by part, one in each turn of the loop: keys come between.

Owned by the window thread. The one rule: the parts are shown in their order, and a new view
begins with the first of them again.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

BETWEEN_MS = 6  # what a part changed is laid out and painted before the next one


class Turns(QObject):
    """The parts of one page."""

    def __init__(self, owner: QObject, *parts: Callable[[], None]) -> None:
        super().__init__(owner)
        self._parts, self._done = parts, len(parts)
        self._timer = QTimer(self)
        self._timer.setInterval(BETWEEN_MS)
        self._timer.timeout.connect(self._next)

    @property
    def settled(self) -> bool:
        """Whether every part is shown."""
        return self._done >= len(self._parts)

    def start(self) -> None:
        """Show them from the first on, turn by turn."""
        self._done = 0
        self._timer.start()

    def finish(self) -> None:
        """Show them all now."""
        self._timer.stop()
        self._done = 0
        while not self.settled:
            self._next()

    def _next(self) -> None:
        part = self._parts[self._done]
        self._done += 1
        if self.settled:
            self._timer.stop()
        part()
