"""Counters of engraved seals.

Owned by no thread. The one rule: every name counted here has its words in ui/texts/counters.
"""

from __future__ import annotations

from collections.abc import Mapping

from desk.case import Case
from desk.events.facts import Event
from desk.events.seals import (
    SealOrderCancelled,
    SealsCollected,
    SealsEngraved,
    SealsFiled,
    SealsOrdered,
)
from desk.tallies.closing import Tally, counted


def _ordered(event: SealsOrdered, _before: Case, _after: Case) -> dict[str, int]:
    """Orders, the free ones of them, and single seals."""
    free = {"seal_orders_free": 1} if event.free else {}
    return {"seal_orders": 1, **free, "seals_ordered": len(event.seals)}


COUNTS: Mapping[type[Event], Tally] = {
    SealsOrdered: _ordered,
    SealsEngraved: counted("seal_orders_engraved"),
    SealsCollected: counted("seal_orders_collected"),
    SealsFiled: counted("seal_orders_filed"),
    SealOrderCancelled: counted("seal_orders_cancelled"),
}
