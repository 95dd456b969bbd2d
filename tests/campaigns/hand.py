"""A clerk's hand at a station that will be killed: the endless day in a process of its own.

The one rule: whatever the process said before it ended was promised, also what was read after
the blow.
"""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path

from tests.campaigns.promises import Promise
from tests.campaigns.recording import ROOT

LIMIT = 120.0


class Hand:
    """Works at the station in that place until it is struck."""

    def __init__(self, place: Path, seed: int, *, pages: int = 4000, plant: str = "") -> None:
        words = (place, seed, 0, pages, plant)
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.campaigns.recorded_day", *map(str, words)],
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self.lines: list[bytes] = []

    def work(self, acts: int) -> None:
        """Let it say that many things are done; fewer where it ended."""
        assert self._process.stdout is not None
        for _ in range(acts):
            line = self._process.stdout.readline()
            if not line:
                return
            self.lines.append(line)

    def linger(self, draw: random.Random, most: float = 0.03) -> None:
        """A moment more, so that the blow falls anywhere in an act."""
        try:
            self._process.wait(draw.random() * most)
        except subprocess.TimeoutExpired:
            return

    def kill(self) -> None:
        """End it at once (SIGKILL)."""
        self._process.kill()

    def promised(self, before: Promise | None) -> Promise | None:
        """The last thing that it said, `before` when it said nothing; waits for its end."""
        rest, _ = self._process.communicate(timeout=LIMIT)
        whole = rest[: rest.rfind(b"\n") + 1].splitlines()
        said = [*self.lines, *whole]
        return Promise.read(0, said[-1]) if said else before
