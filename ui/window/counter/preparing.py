"""Builds what the next card will need before it lands, while the window has nothing to do.

Owned by the window thread. The one rule: what is prepared is empty and hidden; a card that
lands earlier builds it itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from ui.window.presenters.identity import awaited_form
from ui.window.shortcuts import Command

if TYPE_CHECKING:
    from ui.window.counter.whole import Counter

AFTER_MS = 400


class Preparing(QObject):
    """The form of step 1 as a card fills it."""

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter.window)
        self._form = counter.pages.accept.identity.form
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AFTER_MS)
        self._timer.timeout.connect(self._prepare)
        # Another scale or theme lets go of all that is not shown.
        counter.pages.accept.look.changed.connect(self._timer.start)

    def start(self) -> None:
        """Once the window stands still."""
        self._timer.start()

    def stop(self) -> None:
        """Prepare nothing more."""
        self._timer.stop()

    def perform(self, _command: Command) -> bool:
        """No key means anything here."""
        return False

    def _prepare(self) -> None:
        self._form.prepare(awaited_form())


def fit(counter: Counter) -> Preparing:
    """Build ahead for that counter."""
    return Preparing(counter)
