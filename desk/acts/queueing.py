"""Acts on people who come: tickets of the queue, appointments.

Belongs to the STORE lane. The one rule: every ticket ends with an outcome that a person
chose; turning somebody away gives the reason.
"""

from __future__ import annotations

from datetime import datetime

from desk.acts.acting import KEPT, enter
from desk.desk import Desk
from desk.done import Done
from desk.duties import Duty, check_duty
from desk.events.facts import RecordEvent
from desk.events.queueing import (
    AppointmentBooked,
    AppointmentEnded,
    TicketCalled,
    TicketEnded,
    TicketTaken,
)
from desk.journal import Journal, writing
from desk.opening_hours import spans_text
from desk.people import Actor
from desk.queue_order import comes_first, in_turn
from desk.record import Record
from desk.record_rows import read_record
from desk.refusal import Refused
from desk.service_words import AppointmentEnd, TicketOutcome
from desk.settings import HALL_HOURS, read_setting

REASONED = frozenset({TicketOutcome.TURNED_AWAY, TicketOutcome.TRANSFERRED})


def state_of(journal: Journal, record_id: str, *states: str) -> Record:
    """The record, in one of those states; Refused("record.other-state")."""
    record = journal.get_record(record_id)
    if record.state not in states:
        raise Refused("record.other-state")
    return record


class Queueing:
    """Tickets and appointments of this station."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def take(
        self, actor: Actor, *, number: str, matter: str = "", priority: str = ""
    ) -> Done[str]:
        """A ticket by hand, where no machine gives one; `priority`: why it comes first."""
        if not number.strip():
            raise Refused("ticket.number-missing")
        with writing(self._desk, actor) as journal:
            check_duty(Duty.CALL_TICKET, actor, self._desk.station)
            at = journal.reading.wall
            record_id = f"ticket-{at:%Y%m%d}-{self._desk.station.code5}-{number.strip()}"
            if journal.change.find_record(record_id) is not None:
                raise Refused("ticket.already-taken")
            journal.append(
                TicketTaken(
                    at=at,
                    record_id=record_id,
                    number=number.strip(),
                    matter=matter,
                    manual=True,
                    priority=priority,
                )
            )
        return Done(record_id, KEPT)

    def call(self, record_id: str, actor: Actor) -> Done[str]:
        """Call the ticket to this window.

        Raises Refused("ticket.priority-first", number) while somebody waits who comes first.
        """
        with writing(self._desk, actor) as journal:
            check_duty(Duty.CALL_TICKET, actor, self._desk.station)
            record = state_of(journal, record_id, "waiting", TicketOutcome.TRANSFERRED.value)
            at = journal.reading.wall
            self._check_turn(record)
            # One that was transferred waits anew from there.
            since = record.opened if record.state == "waiting" else record.changed
            waited = int((at - since).total_seconds())
            window = self._desk.station.window
            journal.append(
                TicketCalled(at=at, record_id=record_id, window_name=window, waited=waited)
            )
        return Done(record_id, KEPT)

    def _check_turn(self, record: Record) -> None:
        """Who comes first by law is called before everybody who waits here without that."""
        if record.state != "waiting" or comes_first(record):
            return
        rows = self._desk.store.views.records("ticket", states=("waiting",))
        first = [each for each in map(read_record, rows) if each.day == record.day]
        for each in in_turn(first)[:1]:
            if comes_first(each):
                raise Refused("ticket.priority-first", number=each.title)

    def end(
        self,
        record_id: str,
        actor: Actor,
        *,
        outcome: TicketOutcome,
        cases: int = 0,
        reason: str = "",
    ) -> Done[str]:
        """What came of it; a number of cases belongs to 办件 alone."""
        if outcome in REASONED and not reason.strip():
            raise Refused("case.reason-missing")
        with writing(self._desk, actor) as journal:
            check_duty(Duty.CALL_TICKET, actor, self._desk.station)
            state_of(journal, record_id, "waiting", "called")
            journal.append(
                TicketEnded(
                    at=journal.reading.wall,
                    record_id=record_id,
                    outcome=outcome,
                    cases=cases if outcome is TicketOutcome.CASE else 0,
                    reason=reason,
                )
            )
        return Done(record_id, KEPT)

    def book(
        self, actor: Actor, *, who: str, matter: str, starts: datetime, phone: str = ""
    ) -> Done[str]:
        """预约 made at the window, for a time at which the hall is open.

        Raises Refused("appointment.in-past"), ("calendar.hall-closed", day, hours).
        """
        if not (who.strip() and matter.strip()):
            raise Refused("appointment.facts-missing")

        def step(at: datetime) -> RecordEvent:
            if starts <= at:
                raise Refused("appointment.in-past")
            self._check_open(starts)
            return AppointmentBooked(
                at=at,
                record_id=f"appointment-{self._desk.ids.event_id()}",
                who=who.strip(),
                matter=matter.strip(),
                starts=starts,
                on=starts.date(),
                phone=phone,
            )

        return enter(self._desk, Duty.BOOK_APPOINTMENT, actor, step)

    def _check_open(self, starts: datetime) -> None:
        hours = read_setting(self._desk.store.views, HALL_HOURS)
        legal = self._desk.calendar
        if not hours.is_open(starts, legal):
            spans = spans_text(hours.spans(starts.date(), legal))
            raise Refused("calendar.hall-closed", day=starts.date(), hours=spans or "不开")

    def end_appointment(
        self, record_id: str, actor: Actor, *, outcome: AppointmentEnd, note: str = ""
    ) -> Done[str]:
        """The person came, did not come, or called it off."""
        with writing(self._desk, actor) as journal:
            check_duty(Duty.BOOK_APPOINTMENT, actor, self._desk.station)
            state_of(journal, record_id, "booked")
            journal.append(
                AppointmentEnded(
                    at=journal.reading.wall, record_id=record_id, outcome=outcome, note=note
                )
            )
        return Done(record_id, KEPT)
