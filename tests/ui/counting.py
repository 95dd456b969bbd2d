"""Hands that count what they press, think as the keystroke-level model says, and time the wait.

Runs on the window thread, for the tests of the paths and for `tests.bench.bench_counter`. The
rules of counting:

- every key is one key, a key with Ctrl, Alt or Shift too (one press of a learned chord);
- a run of Chinese characters is its full pinyin, letter by letter, and one key that chooses
  the first candidate; no initials, no double pinyin, no words learned by the input method;
- what comes by itself (the card's fields, what was reused) costs nothing; a click is refused.

An M (1.35 s) stands before each command and each answer that is looked up on paper or screen
(`think=True`); none within a text, none before the key that ends what was just typed or goes
on from it (anticipated), none before a key that repeats the one before in the same thought.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from time import perf_counter, process_time

from pypinyin import lazy_pinyin

from ui.window.robot import Robot

K_SECONDS, M_SECONDS = 0.28, 1.35
CHINESE = re.compile("([\u4e00-\u9fff]+)")


def keys_of(text: str) -> int:
    """How many keys that text takes (see above)."""
    parts = CHINESE.split(text)
    return sum(_spelled(part) if CHINESE.match(part) else len(part) for part in parts)


def _spelled(characters: str) -> int:
    return len("".join(lazy_pinyin(characters))) + 1


class Hands:
    """One path through the window; `worked` is this process's own part of what was waited."""

    def __init__(self, robot: Robot) -> None:
        self.robot = robot
        self.keys = self.thoughts = 0
        self.waited = self.worked = 0.0
        self._pressed, self._used = perf_counter(), process_time()

    @property
    def seconds(self) -> float:
        """The modelled time: keys, thoughts, and what the program made somebody wait."""
        return self.keys * K_SECONDS + self.thoughts * M_SECONDS + self.waited

    def press(self, key: str, *, think: bool = False) -> None:
        """One key."""
        self._count(1, think=think)
        self.robot.key(key)

    def write(self, text: str, *, think: bool = True) -> None:
        """A text, its Chinese as an input method commits it."""
        self._count(keys_of(text), think=think)
        for part in CHINESE.split(text):
            if CHINESE.match(part):
                self.robot.type(part)
            elif part:
                self.robot.digits(part)

    def until(self, seen: Callable[[], object], what: str) -> None:
        """Wait for the screen on which the next key can be pressed."""
        self.robot.wait(seen, what, poll=1)
        took, used = perf_counter() - self._pressed, process_time() - self._used
        self.waited += took
        self.worked += min(took, used)
        self._pressed, self._used = perf_counter(), process_time()

    def _count(self, keys: int, *, think: bool) -> None:
        self.keys += keys
        self.thoughts += think
        self._pressed, self._used = perf_counter(), process_time()
