"""Work started by a page: done in a lane, answered on the window thread.

Owned by the window thread; only `work` runs in the lane. The one rule a newcomer would
break: a page that has gone is not called back, so an operation never assumes that its place
is still there.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, Self, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Signal

from desk.done import Done, Kind
from desk.progress import Watched
from desk.refusal import CodedError
from ui.window.lanes import Lane, Lanes, assert_in_lane, assert_on_window_thread

T = TypeVar("T")


@dataclass(frozen=True, slots=True, eq=False)
class Task:
    """Long work under way: what it is called, and how far it is."""

    title: str
    progress: Watched


class Changes(QObject):
    """Tells the pages which kinds of things an operation changed, and what runs long."""

    changed = Signal(object)
    begun = Signal(object)
    ended = Signal(object)

    def tell(self, kinds: frozenset[Kind]) -> None:
        """Tell, unless nothing changed."""
        if kinds:
            self.changed.emit(kinds)


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where an operation is started from: its owner, the lanes, what to do by default."""

    owner: QObject
    lanes: Lanes
    changes: Changes
    explain: Callable[[CodedError], None]


class Operation(Generic[T]):
    """One piece of work; `start` it once."""

    def __init__(self, place: Place, lane: Lane, work: Callable[[], Done[T] | T]) -> None:
        self._place, self._lane, self._work = place, lane, work
        self._then: Callable[[T], Any] | None = None
        self._refused: Callable[[CodedError], Any] = place.explain
        self._failed: Callable[[BaseException], Any] | None = None
        self._task: Task | None = None

    def watched(self, title: str, progress: Watched) -> Self:
        """Long work that says how far it is and may be called off; `title` stands beside."""
        self._task = Task(title, progress)
        return self

    def then(self, call: Callable[[T], Any]) -> Self:
        """What to do with the value."""
        self._then = call
        return self

    def refused(self, call: Callable[[CodedError], Any]) -> Self:
        """What to do when it was refused, or a device did not do its part."""
        self._refused = call
        return self

    def failed(self, call: Callable[[BaseException], Any]) -> Self:
        """What to do besides telling the crash hook when a bug came to light."""
        self._failed = call
        return self

    def start(self) -> None:
        """Put the work into its lane; nothing happens when the lanes are closed."""
        assert_on_window_thread()
        if self._task is not None:
            self._place.changes.begun.emit(self._task)
        self._place.lanes.post(self._lane, self._run)

    def _run(self) -> None:
        assert_in_lane()
        send = self._place.lanes.courier.send
        try:
            outcome = self._work()
        except CodedError as refusal:
            # The name of an exception is unbound when its clause ends.
            told = refusal
            send(lambda: self._answer(self._refused, told))
        except BaseException as error:
            lost = error
            send(lambda: self._answer(self._failed, lost))
            raise
        else:
            send(lambda: self._finish(outcome))

    def _finish(self, outcome: Done[T] | T) -> None:
        value = outcome.value if isinstance(outcome, Done) else outcome
        self._answer(self._then, value)
        if isinstance(outcome, Done):
            self._place.changes.tell(outcome.changed)

    def _answer(self, call: Callable[[Any], Any] | None, value: object) -> None:
        assert_on_window_thread()
        if self._task is not None:
            task, self._task = self._task, None
            self._place.changes.ended.emit(task)
        if call is not None and shiboken6.isValid(self._place.owner):
            call(value)
