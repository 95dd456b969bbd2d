"""What a clerk sees: the words that stand on the open window or its dialog.

Runs on the window thread. The one rule: a text counts when it is visible, whole or shortened
with its whole in the tool tip; never from the model behind.
"""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

from ui.window.clerk import Clerk
from ui.window.widgets.words import Words


def sees(clerk: Clerk, text: str) -> bool:
    """Whether that text stands somewhere on the window (or the dialog above it)."""
    over: QWidget = clerk.robot.dialog or clerk.counter.window
    return any(text in each for each in _texts(over))


def wait_to_see(clerk: Clerk, text: str, limit: float = 15.0) -> None:
    """Until that text stands there."""
    clerk.robot.wait(lambda: sees(clerk, text), f"“{text}” on the screen", limit)


def _texts(over: QWidget) -> list[str]:
    labels = [each for each in over.findChildren(QLabel) if each.isVisible()]
    words = [each.whole if isinstance(each, Words) else each.text() for each in labels]
    named = [each.accessibleName() for each in over.findChildren(QWidget) if each.isVisible()]
    return [*words, *named]
