"""Acts on ratings: one for each service of a case, and the follow-up of bad ones.

Belongs to the STORE lane. The one rule: a rating is entered as somebody gave it, once; there
is no way to enter one for everybody, and no default.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from desk.acts.acting import KEPT
from desk.acts.queueing import state_of
from desk.case import Case
from desk.desk import Desk
from desk.done import Done
from desk.duties import Duty, check_duty
from desk.events.hearing import Rated, RatingFollowed
from desk.journal import writing
from desk.people import Actor
from desk.ports.store import Views
from desk.projection import read_case
from desk.ratings import BAD, FOLLOW_DAYS, check_rating, rating_id, services_of
from desk.refusal import Refused
from desk.service_words import RatingChannel, Service


class Ratings:
    """What people say of a service."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def take(
        self,
        case_id: str,
        actor: Actor,
        *,
        service: Service,
        level: int,
        details: Iterable[str] = (),
        text: str = "",
        channel: str,
        rated_at: datetime | None = None,
        anonymous: bool = False,
    ) -> Done[str]:
        """One rating of one service; a bad one is to be followed up.

        `channel`: how it was really given; `anonymous`: who rates asked for it.
        Raises Refused("rating.channel-missing"), ("rating.already-given"),
        ("rating.in-future") and what desk.ratings refuses.
        """
        if channel not in set(RatingChannel):
            raise Refused("rating.channel-missing")
        codes = tuple(details)
        with writing(self._desk, actor) as journal:
            case = journal.get(case_id)
            check_duty(Duty.TAKE_RATING, actor, self._desk.station)
            at = journal.reading.wall
            record_id = rating_id(case, service)
            if journal.change.find_record(record_id) is not None:
                raise Refused("rating.already-given")
            served = check_rating(case, service, level, codes, rated_at or at)
            if (rated_at or at) > at:
                raise Refused("rating.in-future")
            journal.append(
                Rated(
                    at=at,
                    record_id=record_id,
                    rated=service,
                    level=level,
                    receipt=case.receipt,
                    service_at=served,
                    rated_at=rated_at or at,
                    channel=channel,
                    details=codes,
                    text=text,
                    follow_due=self._due(level, at),
                    anonymous=anonymous,
                ),
                case,
            )
        return Done(record_id, KEPT)

    def _due(self, level: int, at: datetime) -> date | None:
        """Until when a bad rating is to be looked into."""
        if level > BAD:
            return None
        return self._desk.calendar.add_working_days(at.date(), FOLLOW_DAYS).on

    def follow(
        self, record_id: str, actor: Actor, *, found: str, done: str, content: bool
    ) -> Done[str]:
        """A bad rating was looked into: what was found, what was done."""
        if not (found.strip() and done.strip()):
            raise Refused("rating.follow-up-empty")
        with writing(self._desk, actor) as journal:
            check_duty(Duty.FOLLOW_RATING, actor, self._desk.station)
            state_of(journal, record_id, "bad")
            journal.append(
                RatingFollowed(
                    at=journal.reading.wall,
                    record_id=record_id,
                    found=found,
                    done=done,
                    content=content,
                )
            )
        return Done(record_id, KEPT)


def unrated(views: Views, case_id: str) -> tuple[Service, ...]:
    """未评价: the services of a case that nobody rated so far (STORE or READ lane)."""
    case: Case = read_case(views.get_case(case_id))
    rated = {row.record_id for row in views.records("rating", case_id=case_id)}
    return tuple(s for s in services_of(case) if rating_id(case, s) not in rated)
