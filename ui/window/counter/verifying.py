"""Asks the registers for what is 待核验, whenever something waits and the line is up.

Owned by the window thread, which only times; work is in the lanes. The one rule: one round is
under way at most, and what was refused is tried again later, never in a loop.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from desk.acts.rounds import Replies, Round
from desk.done import Kind
from desk.refusal import CodedError
from ui.window.operations import evidence
from ui.window.operations.acts import CounterPlace

SOON_MS = 150
LATER_MS = 15_000
KINDS = frozenset({Kind.DRAFT, Kind.CASE, Kind.RECORDS})


class Verifying(QObject):
    """The rounds of one window."""

    answered = Signal()

    def __init__(self, place: CounterPlace) -> None:
        super().__init__(place.owner)
        self._place = place
        self._busy = self._again = self._stopped = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SOON_MS)
        self._timer.timeout.connect(self._round)
        self._retry = QTimer(self)
        self._retry.setSingleShot(True)
        self._retry.setInterval(LATER_MS)
        self._retry.timeout.connect(self.look)
        place.changes.changed.connect(self._changed)

    def stop(self) -> None:
        """Ask nothing more."""
        self._stopped = True
        self._timer.stop()
        self._retry.stop()

    def look(self) -> None:
        """Something may wait, or the line came up."""
        if self._stopped:
            return
        self._again = True
        if not self._busy:
            self._timer.start()

    def _changed(self, kinds: frozenset[Kind]) -> None:
        if kinds & KINDS:
            self.look()

    def _round(self) -> None:
        if not self._place.acts.desk.line.usable:
            self._retry.start()
            return
        self._busy, self._again = True, False
        evidence.waiting(self._place).then(self._ask).refused(self._leave).start()

    def _ask(self, waiting: Round) -> None:
        if waiting.is_empty:
            self._settle(0)
            return
        evidence.ask(self._place, waiting).then(self._apply).refused(self._leave).start()

    def _apply(self, replies: Replies) -> None:
        evidence.apply(self._place, replies).then(self._settle).refused(self._leave).start()

    def _settle(self, count: int) -> None:
        self._busy = False
        if count:
            self.answered.emit()
        if self._again and not self._stopped:
            self._timer.start()

    def _leave(self, _error: CodedError) -> None:
        """It stays 待核验 on its list; the next change, F5 or a later look tries again."""
        self._busy = self._again = False
        if not self._stopped:
            self._retry.start()
