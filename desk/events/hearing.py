"""Events of what people say: ratings, and the register of what could not be done.

Owned by no thread. The one rule: a rating is somebody's; nothing stands in for one that was
not given. (好差评; 办不成事, 鲁发〔2020〕 §28.)
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from desk.events.facts import Event, RecordEvent
from desk.service_words import Service


@dataclass(frozen=True, slots=True, kw_only=True)
class Rated(RecordEvent):
    """One rating of one service of a case: level 5 to 1, detail codes, through what.

    `anonymous`: who rates asked that their name does not go with it.
    """

    rated: Service
    level: int
    receipt: str
    service_at: datetime
    rated_at: datetime
    channel: str
    details: tuple[str, ...] = ()
    text: str = ""
    follow_due: date | None = None
    anonymous: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RatingFollowed(RecordEvent):
    """A bad rating was followed up: what was found and done, and whether they are content."""

    found: str
    done: str
    content: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class RatingInvited(RecordEvent):
    """Nobody rated at the window: a rating by phone is to be asked for, once it can be."""

    invited: Service
    receipt: str
    item: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class InvitationSent(RecordEvent):
    """The rating machine took the invitation; or nobody needs it any more (`note`)."""

    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProblemReported(RecordEvent):
    """办不成事: what could not be done, why, by which rule, who answers for it, by when."""

    what: str
    why: str
    law: str
    owner: str
    due: date
    who: str = ""
    reported_by: str = ""
    station_name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProblemEscalated(RecordEvent):
    """问题直报: at most one a year and county; provisional until the platform judged it."""

    region: str
    year: int
    due: date
    escalated_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EscalationTaken(RecordEvent):
    """The platform's word on an escalation: it counts, or the county had its one."""

    counts: bool
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProblemAnswered(RecordEvent):
    """Who answers for it answered."""

    answer: str
    answered_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ProblemClosed(RecordEvent):
    """It was done after all, or it was explained why it cannot be."""

    done: bool
    note: str


KINDS: Mapping[str, type[Event]] = {
    "rated": Rated,
    "rating_followed": RatingFollowed,
    "rating_invited": RatingInvited,
    "invitation_sent": InvitationSent,
    "problem_reported": ProblemReported,
    "problem_escalated": ProblemEscalated,
    "escalation_taken": EscalationTaken,
    "problem_answered": ProblemAnswered,
    "problem_closed": ProblemClosed,
}
