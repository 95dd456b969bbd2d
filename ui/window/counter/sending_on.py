"""待打印 goes when its printer is back; of what nobody reported the end the clerk is asked.

Owned by the window thread, which only times. The one rule: nothing is sent whose end is not
known, and what is sent was taken durably first, so that nothing goes twice.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from desk.acts.prints import NOT_TOLD, CameOut, Printed
from desk.done import Kind
from desk.ports.printer import PrintState
from desk.refusal import CodedError
from printing.kinds import is_roll
from ui.window.dialogs.menu import MenuSheet
from ui.window.lanes import Lane
from ui.window.operations import papers, prints
from ui.window.operations.operation import Operation
from ui.window.operations.papers import Kept, Seen
from ui.window.presenters.prints import LATER, came_view, title_of
from ui.window.shortcuts import Command
from ui.window.tongue import tr
from ui.window.views.acceptance import Step
from ui.window.views.shell import Notice, Tone

if TYPE_CHECKING:
    from ui.window.counter.whole import Counter

FIRST_MS, LONGEST_MS = 4_000, 60_000
ASKED = frozenset({"printer.outcome-unknown", "receipt.outcome-unknown"})


class SendingOn(QObject):
    """Looks after papers that wait and papers of which nobody knows."""

    gone = Signal(int, int)

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter.window)
        self._counter, self._place = counter, counter.place
        self._pause, self._busy = FIRST_MS, False
        self._asked: set[str] = set()
        self.sheet: MenuSheet | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)
        counter.changes.changed.connect(self._changed)

    def start(self) -> None:
        """What an earlier sitting left, also what was cut off on its way to the printer."""
        self._ask_for(ASKED | {NOT_TOLD})
        self._timer.start(self._pause)

    def stop(self) -> None:
        """Time nothing more."""
        self._timer.stop()

    def perform(self, _command: Command) -> bool:
        """No key of the table; the list of the shift asks."""
        return False

    def send(self, since: str = "") -> None:
        """What waits, made since that moment, to the printers that would take it."""
        if not self._busy:
            self._busy = True
            self._start(prints.waiting(self._place, since=since).then(self._split))

    def recall(self, printed: Printed, came: CameOut) -> None:
        """What somebody saw: a print that did not come out is recalled before it goes again."""
        row = printed.row

        def said() -> None:
            told = prints.said(self._place, row, came).then(lambda _none: sent())
            told.refused(self._counter.explain).start()

        def sent() -> None:
            if came is CameOut.NO_AGAIN:
                self.send()

        if row.job and came is not CameOut.YES:
            asked = prints.recall(self._place, row).then(lambda _job: said())
            asked.refused(self._counter.explain).start()
        else:
            said()

    def _look(self) -> None:
        """By itself only papers of today go, and only while a printer says that it is there."""
        if self._busy:
            return
        self._busy = True
        today = self._counter.around().now.date().isoformat()

        def ready(there: bool) -> None:
            self._busy = False
            self.send(today) if there else self._end(0, 0)

        self._start(prints.may_go(self._place, today).then(ready))

    def _split(self, kept: Kept) -> None:
        slips = tuple(each for each in kept if is_roll(each[1]))
        sheets = tuple(each for each in kept if not is_roll(each[1]))

        def more(went: int) -> None:
            self._go(slips, Lane.RECEIPT, lambda last: self._end(went + last, len(kept)))

        self._go(sheets, Lane.SPOOL, more)

    def _go(self, kept: Kept, lane: Lane, told: Callable[[int], None]) -> None:
        """Ask the printers of that lane, take what they would print, send it, write it down."""
        place = self._place

        def take(found: Kept) -> None:
            self._start(prints.take(place, found).then(send))

        def send(found: Kept) -> None:
            self._start(prints.send(place, found, lane).then(settle))

        def settle(seen: Seen) -> None:
            went = sum(job.state is not PrintState.SAVED for _row, job in seen)
            self._start(papers.settle(place, seen).then(lambda _count: told(went)))

        if kept:
            self._start(prints.ready_of(place, kept, lane).then(take))
        else:
            told(0)

    def _start(self, operation: Operation[Any]) -> None:
        operation.refused(self._refused).failed(lambda _error: self._end(0, 0)).start()

    def _refused(self, error: CodedError) -> None:
        self._counter.explain(error)
        self._end(0, 0)

    def _end(self, went: int, of: int) -> None:
        self._busy = False
        self._pause = FIRST_MS if went else min(self._pause * 2, LONGEST_MS)
        self._timer.start(self._pause)
        self.gone.emit(went, of)

    def _changed(self, kinds: frozenset[Kind]) -> None:
        if Kind.PAPERS in kinds and self._place.acts.session.current is not None:
            self._ask_for(ASKED)
            if not self._busy:
                self._timer.start(self._pause)

    def _ask_for(self, codes: frozenset[str]) -> None:
        def found(unsure: tuple[Printed, ...]) -> None:
            for each in unsure:
                if each.row.code in codes and each.row.paper_id not in self._asked:
                    self._ask(each)
                    return

        prints.unsure(self._place).then(found).start()

    def _ask(self, printed: Printed) -> None:
        """出来了吗？ Over what is being typed nothing opens: it is a sentence with a key."""
        front = self._counter.accepting.table.front
        window = self._counter.window
        typing = window.page is self._counter.pages.accept and (
            front is not None and front.step is not Step.DONE
        )
        self._asked.add(printed.row.paper_id)
        if typing or QApplication.activeModalWidget() is not None:
            words = tr(
                "{0} 出来了吗？打印机没有报告打完。请看出纸口，按 Ctrl+Shift+J 回答。",
                title_of(printed),
            )
            window.page.explain(Notice(sentence=words, tone=Tone.WARN))
            return
        self.sheet = MenuSheet(window.look, came_view(printed), window)
        self.sheet.chosen.connect(
            lambda code: None if code == LATER else self.recall(printed, CameOut(code))
        )
        self.sheet.open()


def fit(counter: Counter) -> SendingOn:
    """Fit it to that window."""
    return SendingOn(counter)
