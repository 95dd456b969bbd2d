"""帮助 at work: opened at the page in front.

Owned by the window thread. The one rule: help is read beside the work; it changes nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.window.dialogs.help import HelpSheet
from ui.window.settings_areas import keys
from ui.window.shortcuts import Command

if TYPE_CHECKING:
    from ui.window.counter.whole import Counter


class Helping:
    """Opens the help, and the key sheet from the settings."""

    def __init__(self, counter: Counter) -> None:
        self._window = counter.window
        self.sheet: HelpSheet | None = None
        counter.looking.act_asked.connect(self._asked)

    def start(self) -> None:
        """Nothing to begin."""

    def stop(self) -> None:
        """Nothing is held."""

    def perform(self, command: Command) -> bool:
        """The key of the help."""
        if command is not Command.HELP_PAGES:
            return False
        window = self._window
        self.sheet = HelpSheet(window.look, window, window.page_name.value)
        self.sheet.open()
        return True

    def _asked(self, code: str) -> None:
        if code == keys.OPEN:
            self._window.perform(Command.HELP)


def fit(counter: Counter) -> Helping:
    """Fit it to that window."""
    return Helping(counter)
