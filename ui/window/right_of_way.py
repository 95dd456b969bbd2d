"""While the window shows what came, the lanes stand back.

Owned by the window thread; only `give_way` runs in lanes. The one rule: a lane waits for a
moment, never for an event: a window that hangs must not take the lanes with it.

Every call of Qt lets go of the interpreter, and a lane that computes takes it each time: a
page of a thousand calls then takes twice as long, and keys wait for all of it.
"""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic, sleep

from PySide6.QtCore import QObject, QTimer

LONGEST_SECONDS = 0.05
NAP_SECONDS = 0.001
TURNS = 2  # of the loop: what an answer changes is laid out and painted in the next ones


class RightOfWay(QObject):
    """Held from an answer that reaches the window until what it changed was shown."""

    def __init__(self) -> None:
        super().__init__()
        self.now: Callable[[], float] = monotonic
        self.nap: Callable[[float], None] = sleep
        self._until = 0.0
        self._left = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._turn)

    def take(self) -> None:
        """The window has something to show now."""
        self._until, self._left = self.now() + LONGEST_SECONDS, TURNS
        self._timer.start()

    def _turn(self) -> None:
        self._left -= 1
        if self._left > 0:
            self._timer.start()
        else:
            self._until = 0.0

    def give_way(self) -> None:
        """Called by a lane between two pieces of work."""
        while self.now() < self._until:
            self.nap(NAP_SECONDS)
