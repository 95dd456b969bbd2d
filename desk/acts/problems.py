"""Acts on the register 办不成事: reported, answered, escalated once a year, closed.

Belongs to the STORE lane. The one rule: a county escalates (问题直报) at most once a year;
here that is provisional, the platform judges it. (鲁发〔2020〕 §28.)
"""

from __future__ import annotations

from datetime import date, datetime

from desk.acts.acting import KEPT, enter
from desk.acts.queueing import state_of
from desk.desk import Desk
from desk.done import Done
from desk.duties import Duty, check_duty
from desk.events.facts import RecordEvent
from desk.events.hearing import (
    ProblemAnswered,
    ProblemClosed,
    ProblemEscalated,
    ProblemReported,
)
from desk.journal import Journal, writing
from desk.people import Actor
from desk.refusal import Refused

REPLY_DAYS = 5  # working days for the reply to an escalation (鲁发〔2020〕 §28)
ALL = 10_000_000  # an old escalation counts however many were reported since
OPEN = ("open", "escalated", "answered")


class Problems:
    """What could not be done, and what became of it."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def report(
        self,
        actor: Actor,
        *,
        what: str,
        why: str,
        law: str,
        owner: str,
        due: date,
        who: str = "",
    ) -> Done[str]:
        """One thing that could not be done; Refused("problem.facts-missing")."""
        if not (what.strip() and why.strip() and owner.strip()):
            raise Refused("problem.facts-missing")

        def step(at: datetime) -> RecordEvent:
            if due < at.date():
                raise Refused("problem.due-past")
            return ProblemReported(
                at=at,
                record_id=f"problem-{self._desk.ids.event_id()}",
                what=what.strip(),
                why=why.strip(),
                law=law.strip(),
                owner=owner.strip(),
                due=due,
                who=who.strip(),
                reported_by=actor.name,
                station_name=self._desk.station.name,
            )

        return enter(self._desk, Duty.REPORT_PROBLEM, actor, step)

    def answer(self, record_id: str, actor: Actor, *, answer: str) -> Done[str]:
        """Who answers for it answered, and somebody enters it."""
        if not answer.strip():
            raise Refused("problem.facts-missing")
        with writing(self._desk, actor) as journal:
            check_duty(Duty.REPORT_PROBLEM, actor, self._desk.station)
            state_of(journal, record_id, "open", "escalated")
            journal.append(
                ProblemAnswered(
                    at=journal.reading.wall,
                    record_id=record_id,
                    answer=answer,
                    answered_by=actor.name,
                )
            )
        return Done(record_id, KEPT)

    def escalate(self, record_id: str, actor: Actor) -> Done[str]:
        """问题直报, provisionally; the reply is due within five working days.

        Raises Refused("problem.escalated-this-year") where this station knows of one.
        """
        with writing(self._desk, actor) as journal:
            check_duty(Duty.ESCALATE_PROBLEM, actor, self._desk.station)
            state_of(journal, record_id, "open")
            at, region = journal.reading.wall, self._desk.station.region[:6]
            self._check_first(journal, region, at.year)
            due = self._desk.calendar.add_working_days(at.date(), REPLY_DAYS).on
            journal.append(
                ProblemEscalated(
                    at=at,
                    record_id=record_id,
                    region=region,
                    year=at.year,
                    due=due,
                    escalated_by=actor.name,
                )
            )
        return Done(record_id, KEPT)

    def close(self, record_id: str, actor: Actor, *, done: bool, note: str) -> Done[str]:
        """It was done after all, or explained to whom it concerns."""
        if not note.strip():
            raise Refused("problem.facts-missing")
        with writing(self._desk, actor) as journal:
            check_duty(Duty.REPORT_PROBLEM, actor, self._desk.station)
            state_of(journal, record_id, *OPEN)
            journal.append(
                ProblemClosed(
                    at=journal.reading.wall, record_id=record_id, done=done, note=note
                )
            )
        return Done(record_id, KEPT)

    def _check_first(self, journal: Journal, region: str, year: int) -> None:
        for row in self._desk.store.views.records("problem", limit=ALL):
            facts = journal.get_record(row.record_id).facts
            counted = facts.get("counts", "yes") == "yes"
            if (facts.get("region"), facts.get("year")) == (region, str(year)) and counted:
                raise Refused("problem.escalated-this-year", year=year)
