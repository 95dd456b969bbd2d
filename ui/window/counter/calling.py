"""Calling at work: F9 next, Shift+F9 again, Ctrl+F9 passed, the chip in the top bar.

Owned by the window thread. The one rule: a machine that is away costs one sentence and no
case; tickets by hand are then called in their turn.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desk.acts.calling import Serving
from desk.done import Kind
from desk.record import Record
from desk.refusal import Refused
from ui.window.counter.calling_menu import CallingMenu
from ui.window.counter.calling_next import NextTicket
from ui.window.counter.facing import Facing
from ui.window.operations import calling as operations
from ui.window.presenters.calling import called_notice, queue_view
from ui.window.shortcuts import Command
from ui.window.views.shell import Notice

if TYPE_CHECKING:
    from ui.window.counter.whole import Counter

EVERY_MS = 5000


class CallingTickets(QObject):
    """Drives the queue for this window."""

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter.window)
        self.counter = counter
        self.place = counter.place
        self.serving = Serving()
        self.waiting: int | None = None
        self.paused = False
        self.cases = 0
        self._next = NextTicket(self)
        self.menu = CallingMenu(self)
        counter.accepting.finishing.finished.connect(self._case_done)
        self.place.changes.changed.connect(self._changed)
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.count)

    @property
    def connected(self) -> bool:
        """Whether a queue machine belongs to this window."""
        return bool(self.place.acts.desk.caller.name)

    def start(self) -> None:
        """See what was being served, and who waits."""
        self.look()
        if self.connected:
            self.count()
            self._timer.start()

    def stop(self) -> None:
        """Ask no more."""
        self._timer.stop()

    def perform(self, command: Command) -> bool:
        """The keys of calling."""
        act: Callable[[], None] | None = {
            Command.CALL_NEXT: self._next.call,
            Command.RECALL: self.recall,
            Command.PASSED: self.pass_over,
            Command.QUEUE_MENU: self.menu.open,
        }.get(command)
        if act is not None:
            act()
        return act is not None

    def recall(self) -> None:
        """Shift+F9."""
        current = self.current()
        if current is not None and self.by_machine(current):
            word = operations.tell_machine(self.place, lambda m: m.recall(current.title))
            word.then(lambda _n: self.say(called_notice(current, again=True))).start()
        elif current is not None:
            self.say(called_notice(current, again=True))

    def pass_over(self) -> None:
        """Ctrl+F9: nobody came."""
        current = self.current()
        if current is None:
            return
        ended = operations.passed(self.place, current.record_id)
        if self.by_machine(current):
            word = operations.tell_machine(self.place, lambda m: m.pass_over(current.title))
            word.then(lambda _nothing: ended.start()).start()
        else:
            ended.start()

    def pause(self) -> None:
        """Take nobody for a while, or people again."""
        paused = not self.paused

        def done(_nothing: None = None) -> None:
            self.paused = paused
            self._show()

        if self.connected:
            word = operations.tell_machine(self.place, lambda m: m.pause(paused=paused))
            word.then(done).start()
        else:
            done()

    def current(self) -> Record | None:
        """The ticket that is served; says so where there is none."""
        if self.serving.current is None:
            self.counter.explain(Refused("ticket.none-called"))
        return self.serving.current

    def say(self, notice: Notice) -> None:
        """One quiet sentence."""
        self.counter.window.page.explain(notice)

    def _case_done(self, _case: object) -> None:
        if self.serving.current is not None:
            self.cases += 1

    def by_machine(self, ticket: Record) -> bool:
        """Whether the machine knows that ticket."""
        return self.connected and not ticket.facts.get("manual")

    def _changed(self, kinds: frozenset[Kind]) -> None:
        if Kind.RECORDS in kinds:
            self.look()

    def look(self) -> None:
        """Read what is served, and show it."""

        def known(serving: Serving) -> None:
            self.serving = serving
            self._show()

        operations.serving(self.place).then(known).start()

    def count(self) -> None:
        """Ask the machine who waits."""

        def known(waiting: int | None) -> None:
            self.waiting = waiting
            self._show()

        if self.connected:
            counted = operations.count_waiting(self.place)
            counted.then(known).refused(lambda _away: known(None)).start()

    def _show(self) -> None:
        self.counter.framing.queue = queue_view(
            self.serving, self.waiting, connected=self.connected, paused=self.paused
        )
        self.counter.framing.show()
        current = self.serving.current
        for each in self.counter.fittings:
            if isinstance(each, Facing):
                number = "" if current is None else current.title
                priority = "" if current is None else current.facts.get("priority", "")
                each.show_ticket(number, priority, paused=self.paused)


def fit(counter: Counter) -> CallingTickets:
    """Calling at that window."""
    return CallingTickets(counter)
