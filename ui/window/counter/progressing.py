"""Long work at work: the bar appears when it has run for 300 ms, Esc calls it off.

Owned by the window thread. The one rule: short work is never seen; work that was called off
ends at its own next step, so nothing is left half done.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from ui.window.operations.operation import Task
from ui.window.shortcuts import Command
from ui.window.widgets.progress import ProgressStrip

if TYPE_CHECKING:
    from ui.window.counter.whole import Counter

SHORT_MS = 300
LOOK_MS = 100


class Progressing(QObject):
    """Shows the oldest long work that runs."""

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter.window)
        self.strip = ProgressStrip(counter.window.look, counter.window)
        self.strip.cancelled.connect(self.cancel)
        self._tasks: list[Task] = []
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(SHORT_MS)
        self._wait.timeout.connect(self._appear)
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(self._show)
        counter.window.first = self._taken
        counter.changes.begun.connect(self._begun)
        counter.changes.ended.connect(self._ended)

    def start(self) -> None:
        """Nothing runs yet."""

    def stop(self) -> None:
        """Call everything off: the window is going."""
        for task in self._tasks:
            task.progress.cancel()
        self._vanish()

    def perform(self, _command: Command) -> bool:
        """What is meant for the bar was taken before."""
        return False

    def _taken(self, command: Command) -> bool:
        """Esc belongs to the bar as long as it is there."""
        if command is not Command.CLOSE or not self._look.isActive():
            return False
        self.cancel()
        return True

    def cancel(self) -> None:
        """Call off what is shown."""
        if self._tasks:
            self._tasks[0].progress.cancel()

    def _begun(self, task: Task) -> None:
        self._tasks.append(task)
        if len(self._tasks) == 1:
            self._wait.start()

    def _ended(self, task: Task) -> None:
        self._tasks = [each for each in self._tasks if each is not task]
        if not self._tasks:
            self._vanish()

    def _appear(self) -> None:
        if self._tasks:
            self._show()
            self.strip.show()
            self.strip.lie()
            self._look.start()

    def _show(self) -> None:
        if self._tasks:
            task = self._tasks[0]
            self.strip.say(task.title, task.progress.done, task.progress.of)

    def _vanish(self) -> None:
        self._wait.stop()
        self._look.stop()
        self.strip.hide()


def fit(counter: Counter) -> Progressing:
    """Fit it to that window."""
    return Progressing(counter)
