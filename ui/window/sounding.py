"""Sounds: the system's beep once, twice, three times; off unless a person wants them.

Owned by the window thread. The one rule: a sound is never the only sign; the same is said on
the screen. The wheel has no QtMultimedia, so there is no other sound than the system's.
"""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

APART_MS = 180


class Sound(IntEnum):
    """What is told; the value is how many beeps."""

    CARD = 1
    REFUSED = 2
    DONE = 3


_on: list[bool] = []


def turn(*, on: bool) -> None:
    """Let sounds be heard or not."""
    _on[:] = [True] if on else []


def wanted() -> bool:
    """Whether sounds are heard."""
    return bool(_on)


def play(sound: Sound) -> None:
    """Tell it by beeps, where somebody wants that."""
    if wanted():
        for number in range(sound):
            QTimer.singleShot(number * APART_MS, QApplication.beep)
