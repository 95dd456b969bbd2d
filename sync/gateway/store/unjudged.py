"""What was recorded and waits for its judgement: one row per push, in the order of recording.

Used inside a gateway transaction. The one rule: a row is written with the entries that it
tells of and goes with the judgement of them; nothing is judged twice, and nothing never.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter

from sqlalchemy import delete, func, select

from sync.gateway.store import tables as t
from sync.gateway.store.engine import Txn


@dataclass(frozen=True, slots=True, kw_only=True)
class Unjudged:
    """The entries of one push, seqs `first` to `last`, as that hall's station sent them.

    `known` are events of them that had been recorded before, with their hash; `recorded`
    never goes back within a station, whatever the clock does.
    """

    station: str
    epoch: int
    first: int
    last: int
    hall: str
    known: Mapping[str, str]
    recorded: str


def last_moment(txn: Txn, station: str) -> str:
    """When the last of that station's rows was recorded, "" for none."""
    c = t.unjudged.c
    where = (c.region == t.region_of(station)) & (c.station == station)
    query = select(func.max(c.recorded)).where(where)
    found: str | None = txn.connection.execute(query).scalar_one()
    return found or ""


def put_unjudged(txn: Txn, row: Unjudged) -> None:
    """Let those entries wait."""
    values = {name: getattr(row, name) for name in Unjudged.__slots__}
    values["region"] = t.region_of(row.station)
    values["known"] = json.dumps(dict(row.known))
    txn.connection.execute(t.unjudged.insert().values(values))


def next_unjudged(txn: Txn, hall: str, limit: int) -> tuple[Unjudged, ...]:
    """The next rows of that hall, the oldest first, locked until the transaction ends."""
    c = t.unjudged.c
    columns = [c[name] for name in Unjudged.__slots__]
    query = select(*columns).where(txn.own(t.unjudged) & (c.hall == hall))
    ordered = query.order_by(c.recorded, c.station, c.epoch, c.first).limit(limit)
    rows = txn.connection.execute(ordered.with_for_update()).all()
    return tuple(Unjudged(**{**row._asdict(), "known": json.loads(row.known)}) for row in rows)


def take_off(txn: Txn, rows: Sequence[Unjudged]) -> None:
    """They are judged."""
    c = t.unjudged.c
    key = attrgetter("station", "epoch", "first")
    for station, epoch, first in map(key, rows):
        own = (c.region == t.region_of(station)) & (c.station == station)
        where = own & (c.epoch == epoch) & (c.first == first)
        txn.connection.execute(delete(t.unjudged).where(where))


def waiting_halls(txn: Txn, among: Iterable[str] = ()) -> set[tuple[str, str]]:
    """County and name of the halls of which something waits (of all, or among those)."""
    c, wanted = t.unjudged.c, list(among)
    query = select(c.region, c.hall).where(txn.own(t.unjudged)).distinct()
    if wanted:
        query = query.where(c.hall.in_(wanted))
    return {(row.region, row.hall) for row in txn.connection.execute(query)}
