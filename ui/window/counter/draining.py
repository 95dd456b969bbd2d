"""Sending by hand (F5) as long work: how much went, and called off between two batches.

Owned by the window thread. The one rule: a batch that is under way is finished and its answer
kept; called off means that the next one waits for its time.
"""

from __future__ import annotations

from desk.progress import Watched
from ui.window.operations.operation import Changes, Task
from ui.window.tongue import tr


class Draining:
    """One drain that somebody asked for; nothing is shown of those that run by themselves."""

    def __init__(self, changes: Changes) -> None:
        self._changes = changes
        self._task: Task | None = None

    @property
    def called_off(self) -> bool:
        """Whether somebody stopped it."""
        return self._task is not None and self._task.progress.cancelled()

    def begin(self) -> None:
        """F5; a drain that runs goes on."""
        if self._task is None:
            self._task = Task(tr("上报平台"), Watched())
            self._changes.begun.emit(self._task)

    def went(self, entries: int) -> None:
        """So many more entries are with the platform."""
        if self._task is not None and not self.called_off:
            progress = self._task.progress
            progress.step(progress.done + entries, 0)

    def end(self) -> None:
        """Nothing waits any more, the line refused, or it was called off."""
        task, self._task = self._task, None
        if task is not None:
            self._changes.ended.emit(task)
