"""Ratings (好差评): which services of a case can be rated, the national codes, who is unrated.

Owned by no thread. The one rule: a rating that nobody gave does not exist; an unrated service
stays 未评价 through next call, crash and day close. (Rule: domain design, section 6.)
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from importlib.resources import files

from desk.case import Case
from desk.refusal import Refused
from desk.service_words import Service

BAD = 2  # this level and below opens a follow-up
FOLLOW_DAYS = 5  # working days; to be confirmed with the hall's own rule


@dataclass(frozen=True, slots=True, kw_only=True)
class Level:
    """One of five levels: its name, and the detail codes that belong to it."""

    level: int
    name: str
    details: Mapping[str, str]


@cache
def levels() -> tuple[Level, ...]:
    """The five levels, the best first."""
    text = files("desk").joinpath("data/ratings.json").read_text("utf-8")
    return tuple(
        Level(level=row["level"], name=row["name"], details=row["details"])
        for row in json.loads(text)["levels"]
    )


def get_level(level: int) -> Level:
    """That level; Refused("rating.bad-level")."""
    found = next((each for each in levels() if each.level == level), None)
    if found is None:
        raise Refused("rating.bad-level")
    return found


def services_of(case: Case) -> Mapping[Service, datetime]:
    """The services of a case that were given, and when each was over."""
    found: dict[Service, datetime] = {}
    if case.received_at is not None:
        found[Service.RECEIVE] = case.accepted_at or case.received_at
    completed = [s.completed for s in case.supplements if s.completed is not None]
    if completed:
        found[Service.SUPPLEMENT] = max(completed)
    if case.hand_over is not None:
        found[Service.COLLECT] = case.hand_over.at
    return found


def rating_id(case: Case, service: Service) -> str:
    """The id of the one rating of that service."""
    return f"rating-{case.case_id}-{service.value}"


def check_rating(
    case: Case, service: Service, level: int, details: Iterable[str], rated_at: datetime
) -> datetime:
    """When the service was given.

    Raises Refused("rating.no-service"), ("rating.before-service"), ("rating.bad-level"),
    ("rating.bad-detail").
    """
    served = services_of(case).get(service)
    if served is None:
        raise Refused("rating.no-service")
    if rated_at < served:
        raise Refused("rating.before-service")
    known = get_level(level).details
    given = tuple(details)
    if any(code not in known for code in given) or len(set(given)) < len(given):
        raise Refused("rating.bad-detail")
    return served
