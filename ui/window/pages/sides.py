"""The cards beside the steps of 受理, shown part by part after the step itself.

Owned by the window thread. The one rule: what a card shows is of the view that came last.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from ui.window.pages.turns import Turns
from ui.window.theme.look import Look
from ui.window.views.acceptance import AcceptanceView
from ui.window.widgets.applicant import ApplicantCard, ApplicantStrip
from ui.window.widgets.sidecards import ClockCard, HistoryCard, MissingCard


class Sides(QObject):
    """The applicant, earlier cases, the clock, and what is missing."""

    applicant_shown = Signal()
    shown = Signal()

    def __init__(self, owner: QObject, look: Look) -> None:
        super().__init__(owner)
        self.applicant, self.strip = ApplicantCard(look), ApplicantStrip(look)
        self.history = HistoryCard(look)
        self.clock, self.missing = ClockCard(look), MissingCard(look)
        self._view: AcceptanceView | None = None
        self._turns = Turns(self, self._show_applicant, self._show_history, self._show_rest)

    @property
    def settled(self) -> bool:
        """Whether all of the view is shown."""
        return self._turns.settled

    def take(self, view: AcceptanceView) -> None:
        """Show that view now."""
        self._view = view
        self._turns.finish()

    def take_in_turns(self, view: AcceptanceView) -> None:
        """Show that view in the next turns of the loop."""
        self._view = view
        self._turns.start()

    def _show_applicant(self) -> None:
        if self._view is not None:
            self.applicant.take(self._view.applicant)
            self.strip.take(self._view.applicant)
            self.applicant_shown.emit()

    def _show_history(self) -> None:
        if self._view is not None:
            self.history.take(self._view.history)

    def _show_rest(self) -> None:
        if self._view is not None:
            self.clock.take(self._view.clock)
            self.missing.take(self._view.missing)
            self.shown.emit()
