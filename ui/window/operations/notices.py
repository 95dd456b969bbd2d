"""Operations on notices. Work runs in the STORE lane.

The one rule: a read mark is written once per person and message.
"""

from __future__ import annotations

from desk.acts.notices import CatalogueChange, Notices
from desk.record import Record
from ui.window.lanes import Lane
from ui.window.operations.acts import CounterPlace
from ui.window.operations.operation import Operation

Said = tuple[tuple[Record, ...], tuple[CatalogueChange, ...]]


def notices(place: CounterPlace) -> Operation[Said]:
    """Messages and what catalogues changed."""
    desk = place.acts.desk

    def work() -> Said:
        kept = Notices(desk)
        return kept.messages(), kept.catalogues(desk.clock.now().date())

    return Operation(place, Lane.STORE, work)


def unread(place: CounterPlace) -> Operation[int]:
    """How many messages who is signed in has not read."""
    acts = place.acts
    return Operation(place, Lane.STORE, lambda: Notices(acts.desk).unread(acts.actor.person_id))


def read(place: CounterPlace, record_id: str) -> Operation[bool]:
    """Who is signed in has read it."""
    acts = place.acts
    return Operation(place, Lane.STORE, lambda: Notices(acts.desk).read(record_id, acts.actor))
