"""A clerk's hand at a station that will be struck: the endless day in a process of its own.

Forked from the campaign, which has loaded everything: a process costs next to nothing then.
The one rule: whatever the process said before it ended was promised, also what was read after
the blow.
"""

from __future__ import annotations

import os
import random
import signal
import time
from pathlib import Path

from tests.campaigns import recorded_day
from tests.campaigns.promises import Promise


class Hand:
    """Works at the station in that place until it is struck."""

    def __init__(self, place: Path, seed: int, *, pages: int = 4000, plant: str = "") -> None:
        theirs, ours = os.pipe()
        self._pid = os.fork()
        if self._pid == 0:
            _work(ours, (place, seed, pages, plant))
        os.close(ours)
        self._said = os.fdopen(theirs, "rb")
        self.lines: list[bytes] = []

    def work(self, acts: int) -> None:
        """Let it say that many things are done; fewer where it ended."""
        for _ in range(acts):
            line = self._said.readline()
            if not line:
                return
            self.lines.append(line)

    def linger(self, draw: random.Random, most: float = 0.03) -> None:
        """A moment more, so that the blow falls anywhere in an act."""
        time.sleep(draw.random() * most)

    def kill(self) -> None:
        """End it at once (SIGKILL)."""
        os.kill(self._pid, signal.SIGKILL)

    def promised(self, before: Promise | None) -> Promise | None:
        """The last thing that it said, `before` when it said nothing; waits for its end."""
        with self._said as rest:
            self.lines += [line for line in rest if line.endswith(b"\n")]
        os.waitpid(self._pid, 0)
        return Promise.read(0, self.lines[-1]) if self.lines else before


def _work(ours: int, words: tuple[Path, int, int, str]) -> None:
    """The child: says everything into the pipe, and never comes back."""
    try:
        os.dup2(ours, 1)
        os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
        place, seed, pages, plant = words
        recorded_day.main(place, seed, 0, pages, plant)
    finally:
        os._exit(1)
