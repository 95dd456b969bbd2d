"""Acts on clocks: 延期, 视为受理, 特别程序, a newer calendar.

Belongs to the STORE lane. The one rule: deemed acceptance is recorded where it is known
whether notice was given: at the hall with a line, never by a station without one.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime

from desk.acts.acting import CHANGED, KEPT, perform_duty
from desk.acts.acting import check as check_gates
from desk.calendars import CalendarYear, LegalCalendar, national_calendar
from desk.case import Case
from desk.desk import Desk
from desk.document_numbers import DocumentKind, case_document
from desk.done import Done
from desk.duties import Duty, check_duty
from desk.events.clocks import CalendarLoaded
from desk.events.facts import Event
from desk.journal import Journal, writing
from desk.people import Actor
from desk.ports.store import Views
from desk.progress import Progress, Unwatched, each
from desk.projection import read_case
from desk.record_rows import read_record
from desk.refusal import Refused
from desk.registers.clocks import CALENDAR, calendar_year
from desk.registers.commitment import VERIFICATION
from desk.stages import Act, Stage
from desk.steps import clocking, promising
from desk.values import ShapeError, load

_RUNNING = (Stage.ACCEPTED, Stage.HANDLING, Stage.SUSPENDED, Stage.SUPPLEMENT_AFTER)
_PAGE = 200
_CURSOR = "calendar"  # the version with which provisional days were worked out last


class Clocks:
    """What people do to the clock of a case, and to the calendar that runs it."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def extend(
        self, case_id: str, actor: Actor, *, days: int, reason: str, approver: str
    ) -> Done[Case]:
        """延期, once, by the supervisor, on the approval of whom law names."""

        def step(case: Case, at: datetime) -> Event:
            return clocking.extend(
                case,
                at=at,
                days=days,
                reason=reason,
                approver=approver,
                document_number=case_document(case, DocumentKind.EXTENSION),
                calendar=self._desk.calendar,
            )

        return perform_duty(self._desk, Duty.EXTEND, case_id, actor, step)

    def propose_deemed(self, case_id: str, actor: Actor) -> Done[Case]:
        """Say that the time to answer is over; the hall or the platform records it."""
        calendar = self._desk.calendar
        return perform_duty(
            self._desk,
            Duty.PROPOSE_DEEMED,
            case_id,
            actor,
            lambda case, at: clocking.propose_deemed(case, at=at, calendar=calendar),
        )

    def deem_accepted(self, case_id: str, actor: Actor) -> Done[Case]:
        """视为受理, recorded by the hall's supervisor with the line up.

        Raises as the gates and `clocking.deem`, Refused("clock.deemed-needs-line").
        """
        with writing(self._desk, actor) as journal:
            case = journal.get(case_id)
            check_gates(self._desk, Act.DEEM_ACCEPTED, case, actor)
            at = journal.reading.wall
            event = clocking.deem(
                case,
                at=at,
                document_number=case_document(case, DocumentKind.ACCEPTANCE),
                calendar=self._desk.calendar,
            )
            case = journal.append(event, case)
            for follows in promising.after_acceptance(case, at):
                case = journal.append(follows, case)
        return Done(case, KEPT)

    def load_calendar(
        self, text: str, actor: Actor, progress: Progress | None = None
    ) -> Done[tuple[str, ...]]:
        """Take a calendar year from its file, and work provisional days out again.

        Gives the receipts of the cases whose day was looked at again. Raises
        Refused("calendar.unreadable"), ("calendar.known-already", year), and called off
        ("work.cancelled"): then neither the year nor any day was changed.
        """
        year = read_year(text)
        with writing(self._desk, actor) as journal:
            check_duty(Duty.LOAD_CALENDAR, actor, self._desk.station)
            known = self._desk.calendar.years.get(year.year)
            if known is not None and known.version >= year.version:
                raise Refused("calendar.known-already", year=year.year, version=known.version)
            fresh = LegalCalendar({**self._desk.calendar.years, year.year: year})
            at = journal.reading.wall
            journal.append(
                CalendarLoaded(at=at, record_id=f"{CALENDAR}-{year.year}", year=year)
            )
            receipts = tuple(_recomputed(self._desk, journal, fresh, progress or Unwatched()))
            journal.change.set_cursor(_CURSOR, fresh.version)
        self._desk.calendar.learn(year)
        return Done(receipts, KEPT)

    def settle(self) -> Done[int]:
        """Follow up what happened elsewhere: planned verifications, provisional days.

        Written by the system, for the cases that this station took in; how many entries.
        """
        with writing(self._desk, None) as journal:
            n = len(tuple(_verifications(self._desk, journal)))
            version = self._desk.calendar.version
            if journal.change.find_cursor(_CURSOR) != version:
                fresh = _recomputed(self._desk, journal, self._desk.calendar, Unwatched())
                n += len(tuple(fresh))
                journal.change.set_cursor(_CURSOR, version)
        return Done(n, CHANGED if n else frozenset())


def calendar_of(views: Views) -> LegalCalendar:
    """The shipped calendar with every newer year that was loaded here."""
    calendar = national_calendar()
    for row in views.records(CALENDAR):
        calendar.learn(calendar_year(read_record(row)))
    return calendar


def read_year(text: str) -> CalendarYear:
    """The year in a calendar file; Refused("calendar.unreadable")."""
    try:
        year = load(CalendarYear, json.loads(text))
    except (ShapeError, ValueError, TypeError, RecursionError):
        raise Refused("calendar.unreadable") from None
    if not year.source or not year.holidays:
        raise Refused("calendar.unreadable")
    return year


def _recomputed(
    desk: Desk, journal: Journal, calendar: LegalCalendar, progress: Progress
) -> Iterator[str]:
    for case in each(_own_running(desk), progress):
        event = clocking.recompute(case, at=journal.reading.wall, calendar=calendar)
        if event is not None:
            journal.append(event, journal.get(case.case_id))
            yield case.receipt


def _own_running(desk: Desk) -> Iterator[Case]:
    """The running cases that were taken in here and promise a provisional day."""
    after = ""
    while True:
        rows = desk.store.views.list_cases(stages=_RUNNING, limit=_PAGE, after=after)
        for row in rows:
            case = read_case(row)
            if case.promised_provisional and case.received_by == desk.station.station_id:
                yield case
        if len(rows) < _PAGE:
            return
        after = rows[-1].case_id


def _verifications(desk: Desk, journal: Journal) -> Iterator[str]:
    for row in desk.store.views.records(VERIFICATION, states=("planned",)):
        case = journal.get(row.case_id)
        event = promising.verification_settled(case, journal.reading.wall, desk.calendar)
        if event is not None:
            journal.append(event, case)
            yield case.receipt
