"""A rating that somebody gave at the counter, as the targets tell it.

Owned by no thread. The one rule: there is one for each service at most, it is the first that
was given, and nothing stands in for one that was not.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from desk.events.hearing import Rated


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """One rating: of which service (our word and its name), level 5 to 1, through what."""

    service: str
    service_name: str
    service_at: datetime
    level: int
    channel: str
    rated_at: datetime
    details: tuple[str, ...] = ()
    text: str = ""
    anonymous: bool = False


def given_of(events: Iterable[Rated]) -> tuple[Given, ...]:
    """The ratings of a case; of several of one service the first that was recorded."""
    found: dict[str, Given] = {}
    for event in events:
        found.setdefault(event.record_id, _given(event))
    known: Mapping[str, Given] = {each.service: each for each in found.values()}
    return tuple(known[name] for name in sorted(known))


def _given(event: Rated) -> Given:
    return Given(
        service=event.rated.value,
        service_name=event.rated.label,
        service_at=event.service_at,
        level=event.level,
        channel=event.channel,
        rated_at=event.rated_at,
        details=event.details,
        text=event.text,
        anonymous=event.anonymous,
    )
