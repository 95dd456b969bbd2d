"""F9: the next ticket, from the machine or by hand, and the case it begins.

Owned by the window thread. The one rule: one call at a time; what is not known to have been
called is not called again by itself.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from desk.ports.calling import CalledTicket
from desk.record import Record
from desk.refusal import CodedError
from ui.window.counter.table import is_blank
from ui.window.operations import calling as operations
from ui.window.operations.operation import Operation
from ui.window.presenters.calling import called_notice
from ui.window.presenters.refusals import notice_of
from ui.window.views.shell import PageName

if TYPE_CHECKING:
    from ui.window.counter.calling import CallingTickets

UNSURE = "queue.too-slow"
"""The machine may have called: nobody else is called by hand before a person looked."""


class NextTicket(QObject):
    """Calls the next ticket."""

    def __init__(self, calling: CallingTickets) -> None:
        super().__init__(calling)
        self._calling = calling
        self._busy, self._item = False, ""
        page = calling.counter.pages.accept
        page.hints_changed.connect(lambda _hints: self._fill_in())

    def call(self) -> None:
        """F9: what was served ends with its cases; the next ticket comes."""
        if self._busy:
            return
        self._busy = True
        current = self._calling.serving.current
        if current is not None and self._calling.cases:
            ended = operations.served(
                self._calling.place, current.record_id, self._calling.cases
            )
            self._start(ended, lambda _id: self._next())
        else:
            self._next()

    def _next(self) -> None:
        if not self._calling.connected:
            self._by_hand(None)
            return
        asked = operations.machine_next(self._calling.place)
        asked.then(self._machine_said).refused(self._machine_failed)
        asked.failed(lambda _error: self._free()).start()

    def _machine_said(self, ticket: CalledTicket | None) -> None:
        if ticket is None:
            self._by_hand(None)
            return
        written = operations.called(self._calling.place, ticket)
        self._start(written, lambda record: self._called(record, ticket))

    def _machine_failed(self, error: CodedError) -> None:
        self._calling.waiting = None
        if error.code == UNSURE:
            self._refused(error)
        else:
            self._by_hand(error)

    def _by_hand(self, away: CodedError | None) -> None:
        """The next ticket of the register; with the machine away, that is said once."""

        def refused(error: CodedError) -> None:
            self._refused(away or error)

        called = operations.call_by_hand(self._calling.place)
        called.then(lambda record: self._called(record, None, away)).refused(refused)
        called.failed(lambda _error: self._free()).start()

    def _called(
        self, record: Record, ticket: CalledTicket | None, away: CodedError | None = None
    ) -> None:
        self._free()
        self._calling.paused, self._calling.cases = False, 0
        self._item = "" if ticket is None else ticket.item
        self._calling.counter.window.turn_to(PageName.ACCEPT)
        self._calling.counter.accepting.open_new()
        appointment = "" if ticket is None else ticket.appointment
        self._calling.say(
            notice_of(away) if away else called_notice(record, appointment=appointment)
        )
        self._calling.look()
        self._calling.count()
        self._fill_in()

    def _fill_in(self) -> None:
        """The item that the ticket names, into the case that was just opened."""
        front = self._calling.counter.accepting.table.front
        if self._item and front is not None and is_blank(front.case):
            catalogue, wanted, self._item = (
                self._calling.place.acts.desk.catalogue,
                self._item,
                "",
            )
            found = [each for each in catalogue.find(wanted) if each.code == wanted]
            if found:
                self._calling.counter.pages.accept.item_chosen.emit(wanted)

    def _refused(self, error: CodedError) -> None:
        self._free()
        self._calling.say(notice_of(error))
        self._calling.look()

    def _start(self, work: Operation[Any], then: Callable[[Any], None]) -> None:
        """Whatever becomes of it, F9 works again."""
        work.then(then).refused(self._refused).failed(lambda _error: self._free()).start()

    def _free(self) -> None:
        self._busy = False
