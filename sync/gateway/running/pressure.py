"""Backpressure: how many requests are in work at once, and the polite refusal above that.

Belongs to the gateway's event loop. The one rule: a feed that waits for news is not in work;
whoever is refused is told when to come back, each at another second.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from desk.refusal import Refused

MOST_INSIDE = 128
"""Requests in work at once in one worker: with 2 MiB each at most, 256 MiB of bodies."""
MOST_FILES = 48
"""Of them apart, parts of files: a slow line holds each for as long as half a second."""
SOONEST, LATEST = 1, 10  # seconds until a refused caller comes back


class Gate:
    """Counts who is in work; `changed` hears of in work and waiting by difference."""

    def __init__(
        self,
        most: int = MOST_INSIDE,
        *,
        code: str = "platform.busy",
        inside: Callable[[int], None] = lambda _: None,
        waiting: Callable[[int], None] = lambda _: None,
        refused: Callable[[], None] = lambda: None,
    ) -> None:
        self._most, self._code = most, code
        self._inside = 0
        self._say_inside, self._say_waiting, self._say_refused = inside, waiting, refused

    @contextmanager
    def entered(self) -> Iterator[None]:
        """In work meanwhile; Refused("platform.busy") with seconds when too many are."""
        if self._inside >= self._most:
            self._say_refused()
            if self._code != "platform.busy":
                raise Refused(self._code)  # the acts of that station go on: no pause for all
            # Spread by chance: who all came at once shall not all come back at once.
            raise Refused(
                "platform.busy",
                retry_after=random.randint(SOONEST, LATEST),  # noqa: S311 - no secret
            )
        self._move(1)
        try:
            yield
        finally:
            self._move(-1)

    @contextmanager
    def resting(self) -> Iterator[None]:
        """Not in work meanwhile: a feed that waits. It always comes in again."""
        self._move(-1)
        self._say_waiting(1)
        try:
            yield
        finally:
            self._say_waiting(-1)
            self._move(1)

    def _move(self, by: int) -> None:
        self._inside += by
        self._say_inside(by)
