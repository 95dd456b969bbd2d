"""Acts of calling: the next ticket by hand, and what a queue machine called, written down.

Belongs to the STORE lane. The one rule: whoever comes first by law (talent card, the disabled,
soldiers …) is called first; a ticket of the machine is entered as the machine told it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desk.acts.acting import KEPT
from desk.acts.queueing import Queueing
from desk.desk import Desk
from desk.done import Done
from desk.duties import Duty, check_duty
from desk.events.queueing import TicketCalled, TicketTaken
from desk.journal import writing
from desk.people import Actor
from desk.ports.calling import CalledTicket
from desk.ports.store import Views
from desk.queue_order import in_turn
from desk.record import Record
from desk.record_rows import read_record
from desk.refusal import Refused
from desk.service_words import TicketOutcome

MOST = 2000
PASSED = "过号"


@dataclass(frozen=True, slots=True, kw_only=True)
class Serving:
    """The ticket that is being served here, and how many wait by hand."""

    current: Record | None = None
    waiting: int = 0


class Calling:
    """Tickets that are called to this window."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def serving(self) -> Serving:
        """What stands now: the ticket called last and not ended, who waits with a ticket."""
        today = self._desk.clock.now().date()
        rows = self._desk.store.views.records("ticket", states=("called",), limit=MOST)
        called = [each for each in map(read_record, rows) if each.day == today]
        last = max(called, key=lambda each: each.changed, default=None)
        waits = waiting_tickets(self._desk.store.views, today)
        return Serving(current=last, waiting=len(waits))

    def call_next(self, actor: Actor) -> Done[Record]:
        """Call the next ticket that was given by hand; Refused("ticket.nobody-waits")."""
        today = self._desk.clock.now().date()
        waits = waiting_tickets(self._desk.store.views, today)
        if not waits:
            raise Refused("ticket.nobody-waits")
        called = Queueing(self._desk).call(waits[0].record_id, actor)
        return Done(self._get(called.value), called.changed)

    def called(self, ticket: CalledTicket, actor: Actor) -> Done[Record]:
        """The machine called that ticket here: entered where it was not, and called."""
        if not ticket.number.strip():
            raise Refused("ticket.number-missing")
        with writing(self._desk, actor) as journal:
            check_duty(Duty.CALL_TICKET, actor, self._desk.station)
            at, number = journal.reading.wall, ticket.number.strip()
            record_id = f"ticket-{at:%Y%m%d}-{self._desk.station.code5}-{number}"
            if journal.change.find_record(record_id) is None:
                journal.append(
                    TicketTaken(
                        at=at,
                        record_id=record_id,
                        number=number,
                        matter=ticket.matter,
                        priority=ticket.priority,
                    )
                )
            journal.append(
                TicketCalled(
                    at=at,
                    record_id=record_id,
                    window_name=self._desk.station.window,
                    waited=ticket.waited,
                )
            )
        return Done(self._get(record_id), KEPT)

    def passed(self, record_id: str, actor: Actor) -> Done[str]:
        """过号: the person did not come; the ticket is given up."""
        return Queueing(self._desk).end(
            record_id, actor, outcome=TicketOutcome.GIVEN_UP, reason=PASSED
        )

    def served(self, record_id: str, actor: Actor, *, cases: int) -> Done[str]:
        """That many cases came of it."""
        return Queueing(self._desk).end(
            record_id, actor, outcome=TicketOutcome.CASE, cases=cases
        )

    def transferred(self, record_id: str, actor: Actor, *, window: str) -> Done[str]:
        """转窗: it goes to that window."""
        if not window.strip():
            raise Refused("ticket.window-missing")
        return Queueing(self._desk).end(
            record_id, actor, outcome=TicketOutcome.TRANSFERRED, reason=window.strip()
        )

    def _get(self, record_id: str) -> Record:
        row = self._desk.store.views.find_record(record_id)
        if row is None:
            raise Refused("record.unknown")
        return read_record(row)


def waiting_tickets(views: Views, today: date) -> tuple[Record, ...]:
    """The tickets of that day that wait here, in the order in which they are called."""
    rows = views.records("ticket", states=("waiting",), limit=MOST)
    return in_turn(each for each in map(read_record, rows) if each.day == today)
