"""Progress of long work: how far it is, and whether somebody called it off.

Owned by the lane that does the work; who watches reads single values. The one rule: the work
asks `step` only where it may stop with nothing half done.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sized
from typing import Protocol, TypeVar

from desk.refusal import Refused

T = TypeVar("T")


class Progress(Protocol):
    """What long work is given to say how far it is."""

    def step(self, done: int, of: int) -> None:
        """So many of so many are done (`of` 0: nobody knows); Refused("work.cancelled")."""

    def cancelled(self) -> bool:
        """Whether somebody called the work off."""


class Unwatched:
    """Nobody watches and nobody calls it off."""

    def step(self, done: int, of: int) -> None:
        """Said to nobody."""

    def cancelled(self) -> bool:
        """Never."""
        return False


class Watched:
    """Progress that a lane writes and a watcher reads; `cancel` comes from any thread."""

    def __init__(self, told: Callable[[], None] | None = None) -> None:
        """`told` is called in the lane after each step."""
        self.done = self.of = 0
        self._called_off = False
        self._told = told

    def step(self, done: int, of: int) -> None:
        """Keep how far it is; Refused("work.cancelled") once it was called off."""
        if self._called_off:
            raise Refused("work.cancelled", done=self.done, of=self.of)
        self.done, self.of = done, of
        if self._told is not None:
            self._told()

    def cancelled(self) -> bool:
        """Whether it was called off."""
        return self._called_off

    def cancel(self) -> None:
        """Call it off: the work ends at its next step."""
        self._called_off = True


def each(
    things: Iterable[T], progress: Progress, *, of: int = 0, every: int = 1
) -> Iterator[T]:
    """Those things one by one, with a step before every `every`-th of them.

    Raises Refused("work.cancelled") between two things, never within one.
    """
    total = of or (len(things) if isinstance(things, Sized) else 0)
    for done, thing in enumerate(things):
        if done % every == 0:
            progress.step(done, total)
        yield thing
