"""How much a gateway's database holds, from few rows: for its watchers.

Used inside a gateway transaction. The one rule: what is asked every few seconds reads no
table that grows with the cases.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import func, select

from desk.refusal import Refused
from sync.gateway.store import tables as t
from sync.gateway.store.cases import find_kept
from sync.gateway.store.engine import Txn


@dataclass(frozen=True, slots=True, kw_only=True)
class Sizes:
    """Stations by state, entries of their present epochs, feed events, calls by state."""

    stations: Mapping[str, int]
    entries: int
    events: int
    province: Mapping[str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Journal:
    """A recorded journal: its station, epoch, and how many entries up to which."""

    station: str
    epoch: int
    entries: int
    last: int


def journals(txn: Txn) -> tuple[Journal, ...]:
    """Every recorded journal, older epochs too; reads all entries' keys."""
    c = t.entries.c
    query = select(c.station, c.epoch, func.count(), func.max(c.seq))
    rows = txn.connection.execute(
        query.group_by(c.station, c.epoch).order_by(c.station, c.epoch)
    )
    return tuple(
        Journal(station=row[0], epoch=row[1], entries=row[2], last=row[3]) for row in rows
    )


def count_forks(txn: Txn) -> dict[str, int]:
    """Forks that were refused, by station."""
    station = t.forks.c.station
    rows = txn.connection.execute(select(station, func.count()).group_by(station))
    return {str(row[0]): int(row[1]) for row in rows}


def files_held(txn: Txn) -> tuple[int, int]:
    """How many files count, and their bytes; reads a row for each file."""
    size = t.blobs.c.size
    row = txn.connection.execute(select(func.count(), func.sum(size))).one()
    return int(row[0]), int(row[1] or 0)


def named_files(txn: Txn) -> tuple[tuple[str, str], ...]:
    """Station and digest of every file that counts."""
    c = t.blobs.c
    query = select(c.station, c.digest).order_by(c.station, c.digest)
    return tuple((row[0], row[1]) for row in txn.connection.execute(query))


def damaged_cases(txn: Txn) -> tuple[str, ...]:
    """The cases whose sealed value does not open."""
    found = []
    query = select(t.cases.c.case_id).order_by(t.cases.c.case_id)
    for case_id in txn.connection.execute(query).scalars().all():
        try:
            find_kept(txn, [case_id])
        except (Refused, ValueError, KeyError, TypeError):
            found.append(str(case_id))
    return tuple(found)


def read_sizes(txn: Txn) -> Sizes:
    """What the database holds now."""
    c = t.stations.c
    by_state = select(c.state, func.count(), func.sum(c.head_seq)).group_by(c.state)
    stations = txn.connection.execute(by_state).all()
    events = txn.connection.execute(select(func.sum(t.halls.c.feed_seq))).scalar_one()
    waiting = t.province_calls.c.state
    calls = txn.connection.execute(
        select(waiting, func.count())
        .where(waiting.not_in(("sent", "settled")))
        .group_by(waiting)
    )
    return Sizes(
        stations={str(row[0]): int(row[1]) for row in stations},
        entries=sum(int(row[2] or 0) for row in stations),
        events=int(events or 0),
        province={str(row[0]): int(row[1]) for row in calls},
    )
