"""Which screen is the applicant's: chosen once by name and serial number, never guessed.

Owned by the window thread. The one rule: the clerk's own screen is taken only when somebody
said so in words; when the chosen one is gone, nothing is shown anywhere and that is said.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtGui import QScreen


class Placed(StrEnum):
    """What became of the choice."""

    THERE = "there"
    NOT_CHOSEN = "not_chosen"
    GONE = "gone"


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """A screen by name and serial number; `over_clerk`: it may be the clerk's own, for now."""

    name: str = ""
    serial: str = ""
    over_clerk: bool = False


@dataclass(frozen=True, slots=True)
class Placing:
    """The screen to use, or why there is none."""

    outcome: Placed
    screen: QScreen | None = None


def place(choice: Choice, screens: Sequence[QScreen], clerk: QScreen | None) -> Placing:
    """Find the chosen screen among those that are there."""
    if choice.over_clerk and clerk is not None:
        return Placing(Placed.THERE, clerk)
    if not choice.name:
        return Placing(Placed.NOT_CHOSEN)
    found = next((each for each in screens if is_chosen(choice, each)), None)
    if found is None or found is clerk:
        return Placing(Placed.GONE)
    return Placing(Placed.THERE, found)


def is_chosen(choice: Choice, screen: QScreen) -> bool:
    """By serial number where one was noted (another monitor may have the same name)."""
    if choice.serial:
        return screen.serialNumber() == choice.serial
    return screen.name() == choice.name


def words_of(screen: QScreen) -> str:
    """How a screen is called in a list: name, maker's model, size."""
    size = screen.geometry()
    model = " ".join(part for part in (screen.manufacturer(), screen.model()) if part)
    words = (screen.name(), model, f"{size.width()}×{size.height()}")
    return " · ".join(part for part in words if part)
