"""How much a gateway's database holds, from few rows: for its watchers.

Used inside a gateway transaction. The one rule: what is asked every few seconds reads no
table that grows with the cases.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import func, select

from sync.gateway.store import tables as t
from sync.gateway.store.engine import Txn


@dataclass(frozen=True, slots=True, kw_only=True)
class Sizes:
    """Stations by state, entries of their present epochs, feed events, calls by state."""

    stations: Mapping[str, int]
    entries: int
    events: int
    province: Mapping[str, int]


def read_sizes(txn: Txn) -> Sizes:
    """What the database holds now."""
    c = t.stations.c
    by_state = select(c.state, func.count(), func.sum(c.head_seq)).group_by(c.state)
    stations = txn.connection.execute(by_state).all()
    events = txn.connection.execute(select(func.sum(t.halls.c.feed_seq))).scalar_one()
    waiting = t.province_calls.c.state
    calls = txn.connection.execute(
        select(waiting, func.count()).where(waiting != "sent").group_by(waiting)
    )
    return Sizes(
        stations={str(row[0]): int(row[1]) for row in stations},
        entries=sum(int(row[2] or 0) for row in stations),
        events=int(events or 0),
        province={str(row[0]): int(row[1]) for row in calls},
    )
