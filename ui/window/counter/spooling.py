"""Follows papers that a spooler took until their end is known; sends saved ones when asked.

Owned by the window thread, which only times. The one rule: the spooler is asked only while
something is open, and less and less often while nothing changes.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from desk.done import Kind
from desk.ports.printer import PrintState
from desk.ports.store import PaperRow
from desk.refusal import CodedError
from printing.kinds import is_roll
from ui.window.lanes import Lane
from ui.window.operations import papers, prints
from ui.window.operations.acts import CounterPlace

FIRST_MS = 500
LONGEST_MS = 60_000


class Spooling(QObject):
    """Looks again and again at what is under way."""

    def __init__(self, place: CounterPlace) -> None:
        super().__init__(place.owner)
        self._place = place
        self._pause = FIRST_MS
        self._asking = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)
        place.changes.changed.connect(self._changed)
        self._timer.start(self._pause)

    def _changed(self, kinds: frozenset[Kind]) -> None:
        if Kind.PAPERS in kinds:
            self._pause = FIRST_MS
            if not self._asking:
                self._timer.start(self._pause)

    def _look(self) -> None:
        self._asking = True
        papers.under_way(self._place).then(self._ask).refused(self._later).start()

    def _ask(self, rows: tuple[PaperRow, ...]) -> None:
        if rows:
            papers.look(self._place, rows).then(self._settle).refused(self._later).start()
        else:
            self._asking = False

    def _settle(self, seen: papers.Seen) -> None:
        papers.settle(self._place, seen).then(self._again).refused(self._later).start()

    def _again(self, changed: int) -> None:
        self._asking = False
        self._pause = FIRST_MS if changed else min(self._pause * 2, LONGEST_MS)
        self._timer.start(self._pause)

    def _later(self, _error: CodedError) -> None:
        self._again(0)


def send_waiting(
    place: CounterPlace,
    case_id: str,
    sent: Callable[[int, int], None],
    nothing: Callable[[], None],
    refused: Callable[[CodedError], None],
) -> None:
    """Send 待打印 of that case: how many went of how many, or that none was waiting."""

    def kept(found: papers.Kept) -> None:
        sheets = tuple(each for each in found if not is_roll(each[1]))
        slips = tuple(each for each in found if is_roll(each[1]))
        if not found:
            nothing()
            return
        if slips:
            prints.send(place, slips, Lane.RECEIPT).then(gone).refused(refused).start()
        if sheets:
            papers.send_kept(place, sheets).then(gone).refused(refused).start()

    def gone(seen: papers.Seen) -> None:
        went = sum(job.state is not PrintState.SAVED for _row, job in seen)
        told = papers.settle(place, seen).then(lambda _count: sent(went, len(seen)))
        told.refused(refused).start()

    papers.waiting_of(place, case_id).then(kept).refused(refused).start()
