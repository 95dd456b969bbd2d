"""How every act on a case runs: gates, step, one entry, one transaction.

Belongs to the STORE lane. The one rule: nothing is written before all gates were passed.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from desk.case import Case
from desk.desk import Desk
from desk.done import Done, Kind
from desk.duties import Duty, check_duty
from desk.events.facts import Event, RecordEvent
from desk.journal import writing
from desk.people import Actor
from desk.permission import check_act
from desk.refusal import Refused
from desk.stages import Act

SKEW = timedelta(minutes=5)
CHANGED = frozenset({Kind.CASE, Kind.OUTBOX, Kind.COUNTERS})
KEPT = CHANGED | {Kind.RECORDS}


def perform(
    desk: Desk,
    act: Act,
    case_id: str,
    actor: Actor,
    step: Callable[[Case, datetime], Event],
) -> Done[Case]:
    """Do one act on a stored case: `step` gives the event, or refuses."""
    with writing(desk, actor) as journal:
        case = journal.get(case_id)
        check(desk, act, case, actor)
        check_time(case, journal.reading.wall)
        case = journal.append(step(case, journal.reading.wall), case)
    return Done(case, CHANGED)


def perform_duty(
    desk: Desk,
    duty: Duty,
    case_id: str,
    actor: Actor,
    step: Callable[[Case, datetime], Event],
) -> Done[Case]:
    """Do one duty on a stored case: `step` gives the event, or refuses."""
    with writing(desk, actor) as journal:
        case = journal.get(case_id)
        check_duty(duty, actor, desk.station, case)
        case = journal.append(step(case, journal.reading.wall), case)
    return Done(case, KEPT)


def enter(
    desk: Desk,
    duty: Duty,
    actor: Actor,
    step: Callable[[datetime], RecordEvent],
) -> Done[str]:
    """Do one duty that is not on a case; gives the record's id."""
    with writing(desk, actor) as journal:
        check_duty(duty, actor, desk.station)
        event = step(journal.reading.wall)
        journal.append(event)
    return Done(event.record_id, KEPT)


def check_time(case: Case, at: datetime) -> None:
    """Refuse an act before the case was received or accepted: a clock was set back.

    Two windows of a hall may differ by SKEW. Raises Refused("clock.set-back").
    """
    times = [moment for moment in (case.received_at, case.accepted_at) if moment is not None]
    if times and at + SKEW < max(times):
        raise Refused("clock.set-back")


def check(desk: Desk, act: Act, case: Case, actor: Actor) -> None:
    """The gates of desk.permission, as this desk stands now."""
    check_act(act, case, actor=actor, station=desk.station, line_up=desk.line.usable)
