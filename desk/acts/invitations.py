"""Acts of asking for a rating later: written down at once, sent when the machine answers.

Belongs to the STORE lane. The one rule: an invitation is no rating; a service that was rated
meanwhile is not asked about again.
"""

from __future__ import annotations

from dataclasses import dataclass

from desk.acts.acting import KEPT
from desk.desk import Desk
from desk.done import Done
from desk.duties import Duty, check_duty
from desk.events.hearing import InvitationSent, RatingInvited
from desk.journal import writing
from desk.people import Actor
from desk.ports.evaluation import RatingQuestion
from desk.ports.store import Views
from desk.ratings import rating_id
from desk.record import Record
from desk.record_rows import read_record
from desk.service_words import Service

KIND = "rating_invitation"
MOST = 50
"""Invitations that are sent at a time."""
RATED = "已评价，不再邀请"


@dataclass(frozen=True, slots=True, kw_only=True)
class Invitation:
    """One that waits: its record, what is asked, and whether somebody rated it meanwhile."""

    record_id: str
    question: RatingQuestion
    rated: bool


class Invitations:
    """Ratings that are asked for later."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def write_down(self, case_id: str, actor: Actor, service: Service) -> Done[str]:
        """One for that service of the case; a second time changes nothing."""
        with writing(self._desk, actor) as journal:
            case = journal.get(case_id)
            check_duty(Duty.TAKE_RATING, actor, self._desk.station)
            record_id = f"invitation-{rating_id(case, service)}"
            if journal.change.find_record(record_id) is None:
                journal.append(
                    RatingInvited(
                        at=journal.reading.wall,
                        record_id=record_id,
                        invited=service,
                        receipt=case.receipt,
                        item="" if case.item is None else case.item.name,
                    ),
                    case,
                )
        return Done(record_id, KEPT)

    def sent(self, record_id: str, actor: Actor, *, note: str = "") -> Done[str]:
        """The machine has it, or nobody needs it any more."""
        with writing(self._desk, actor) as journal:
            check_duty(Duty.TAKE_RATING, actor, self._desk.station)
            sent = InvitationSent(at=journal.reading.wall, record_id=record_id, note=note)
            journal.append(sent)
        return Done(record_id, KEPT)


def waiting(views: Views) -> tuple[Invitation, ...]:
    """Those that nobody sent so far, the oldest first (STORE or READ lane)."""
    rows = views.records(KIND, states=("waiting",), limit=MOST)
    return tuple(_of(views, read_record(row)) for row in rows)


def _of(views: Views, record: Record) -> Invitation:
    question = RatingQuestion(
        number=record.title, item=record.facts["item"], service=record.facts["invited"]
    )
    rated = views.find_record(record.record_id.removeprefix("invitation-")) is not None
    return Invitation(record_id=record.record_id, question=question, rated=rated)
