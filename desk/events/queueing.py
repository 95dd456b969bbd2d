"""Events of people who come: queue tickets, appointments, visits.

Owned by no thread. The one rule: what came of a ticket is said by a person; nothing ends by
itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from desk.events.facts import Event, RecordEvent
from desk.roles import Agent
from desk.service_words import AppointmentEnd, TicketOutcome


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketTaken(RecordEvent):
    """A queue ticket; `manual` where the machine was down and paper was given.

    `priority` says in words why its holder is served first, "" for everybody else.
    """

    number: str
    matter: str = ""
    manual: bool = False
    priority: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketCalled(RecordEvent):
    """The ticket was called to a window; `waited` in seconds since it was taken."""

    window_name: str
    waited: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketEnded(RecordEvent):
    """What came of it: how many cases, or which other outcome and why."""

    outcome: TicketOutcome
    cases: int = 0
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AppointmentBooked(RecordEvent):
    """预约: who comes for what, when, and through which channel it was made."""

    who: str
    matter: str
    starts: datetime
    on: date
    phone: str = ""
    channel: str = "window"


@dataclass(frozen=True, slots=True, kw_only=True)
class AppointmentEnded(RecordEvent):
    """The person came, did not come, or called it off."""

    outcome: AppointmentEnd
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitOpened(RecordEvent):
    """办事车: one visit of somebody with several things to do; authority captured once.

    `mandate` is the agent as their papers were seen; `principals` who signed the letter, by
    name (none: whoever comes with it). `item_code` is the one item of a batch.
    """

    who: str
    agent: str = ""
    authority: str = ""
    batch: bool = False
    mandate: Agent | None = None
    principals: tuple[str, ...] = ()
    item_code: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitJoined(RecordEvent):
    """One thing of a visit: the case it became, or why it became none.

    `draft` is the draft that it was, `row` its row of a list.
    """

    item_name: str
    applicant: str
    joined: str = ""
    receipt: str = ""
    failed: str = ""
    draft: str = ""
    row: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitClosed(RecordEvent):
    """The visit is over; `cases` of its things were received."""

    cases: int
    failed: int = 0


KINDS: Mapping[str, type[Event]] = {
    "ticket_taken": TicketTaken,
    "ticket_called": TicketCalled,
    "ticket_ended": TicketEnded,
    "appointment_booked": AppointmentBooked,
    "appointment_ended": AppointmentEnded,
    "visit_opened": VisitOpened,
    "visit_joined": VisitJoined,
    "visit_closed": VisitClosed,
}
