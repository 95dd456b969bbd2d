"""How the printers are, beside the other devices: asked now and then, and after each print.

Owned by the window thread, which only times. The one rule: what is shown is what a printer
said last; a slow answer is waited for before the next question.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desk.done import Kind
from ui.window.operations import prints
from ui.window.operations.prints import PrinterSaid
from ui.window.presenters.prints import away
from ui.window.shortcuts import Command

if TYPE_CHECKING:
    from ui.window.counter.whole import Counter

FIRST_MS, EVERY_MS = 2_000, 30_000


class PrinterWatch(QObject):
    """Keeps the printer's line of the frame true."""

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter.window)
        self._counter, self._place = counter, counter.place
        self._sheets: tuple[PrinterSaid, ...] = ()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._ask)
        counter.changes.changed.connect(self._changed)

    def start(self) -> None:
        """Ask once the window is there."""
        self._timer.start(FIRST_MS)

    def stop(self) -> None:
        """Ask nothing more."""
        self._timer.stop()

    def perform(self, _command: Command) -> bool:
        """No key means anything here."""
        return False

    def _changed(self, kinds: frozenset[Kind]) -> None:
        if Kind.PAPERS in kinds and self._timer.isActive():
            self._timer.start(FIRST_MS)

    def _ask(self) -> None:
        prints.states(self._place).then(self._sheets_said).start()

    def _sheets_said(self, said: tuple[PrinterSaid, ...]) -> None:
        self._sheets = said
        prints.receipt_state(self._place).then(self._receipt_said).start()

    def _receipt_said(self, said: PrinterSaid) -> None:
        framing = self._counter.framing
        framing.printer = away((*self._sheets, said))
        framing.show()
        self._timer.start(EVERY_MS)


def fit(counter: Counter) -> PrinterWatch:
    """Fit it to that window."""
    return PrinterWatch(counter)
