"""What other windows have of the applicant in front: asked of the platform over the line.

Owned by the window thread; the platform is asked in the PUSH lane. The one rule: each number is
asked once, and again after a failure or when the line came back; meanwhile the card says so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desk.ports.platform import FoundCase
from desk.refusal import CodedError
from ui.window.operations import cases
from ui.window.presenters.hall_history import ASKING, CUT, NOBODY, SILENT, elsewhere_view
from ui.window.shortcuts import Command
from ui.window.views.hall_history import HallHistoryView
from ui.window.widgets.hall_history import HallHistory

if TYPE_CHECKING:
    from ui.window.counter.whole import Counter

AGAIN_MS = 5000  # after a call that failed though the line is there
MOST_KEPT = 40  # people whose answers are remembered
Answer = tuple[FoundCase, ...] | None  # None where the platform did not answer


class HallHistoryFitting(QObject):
    """Joined to the history card of that counter."""

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter.window)
        self._counter = counter
        page = counter.pages.accept
        self.part = HallHistory(page.look)
        page.history.content.insertWidget(1, self.part)
        page.hints_changed.connect(lambda _hints: self._look())
        self._answers: dict[str, Answer] = {}
        self._asked = ""
        counter.syncing.line_changed.connect(self._line_changed)
        counter.guarding.changed.connect(self._forget)

    def start(self) -> None:
        """Nothing to begin."""

    def stop(self) -> None:
        """Nothing is held."""

    def perform(self, _command: Command) -> bool:
        """It has no key: it is told by itself."""
        return False

    def _forget(self) -> None:
        """Somebody else sits here: what was told to the other is told anew."""
        self._answers = {}

    def _line_changed(self) -> None:
        """Who was not answered is asked again."""
        self._answers = {
            number: got for number, got in self._answers.items() if got is not None
        }
        self._look()

    def _look(self) -> None:
        self.part.take(self._view())

    def _view(self) -> HallHistoryView:
        front = self._counter.accepting.table.front
        who = None if front is None else front.case.applicant
        number = who.certificate_number if who else ""
        if front is None or not number:
            return NOBODY
        answer = self._answers.get(number)
        if answer is not None:
            return elsewhere_view(answer, {row.case_id for row in front.earlier} | {front.key})
        if not self._counter.around().line_up:
            return CUT
        if number in self._answers:
            return SILENT
        self._ask(number)
        return ASKING

    def _ask(self, number: str) -> None:
        if self._asked == number:
            return
        self._asked = number

        def told(answer: Answer) -> None:
            self._asked = ""
            if len(self._answers) >= MOST_KEPT:
                self._answers.clear()
            self._answers[number] = answer
            self._look()

        def refused(_error: CodedError) -> None:
            told(None)
            QTimer.singleShot(AGAIN_MS, self, self._line_changed)

        cases.find_elsewhere(self._counter.place, number).then(told).refused(refused).start()


def fit(counter: Counter) -> HallHistoryFitting:
    """The history of other windows at that counter."""
    return HallHistoryFitting(counter)
