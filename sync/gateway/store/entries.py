"""Recorded journals: entries as they came, and forks that were refused.

Used inside a gateway transaction. The one rule: header bytes are kept exactly as they came;
bodies are sealed and are the only thing a purge may ever take.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass

from sqlalchemy import ColumnElement, func, select

from desk.entry import BodyState, Entry
from sync.gateway.store import tables as t
from sync.gateway.store.engine import Txn
from sync.gateway.store.many import among, insert_new
from sync.gateway.store.stations import insert_ignoring

MOST, MOST_BYTES = 100, 1024 * 1024  # of one answer (protocol)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fork:
    """A history that a station's key signed and that is not the recorded one."""

    station: str
    epoch: int
    seq: int
    recorded_hash: str
    offered_hash: str
    offered_seq: int
    offered_head: str
    signature: str
    at: str


def add_entries(txn: Txn, entries: Sequence[Entry], recorded: str) -> int:
    """Append the entries; gives how many rows are new."""
    return insert_new(txn, t.entries, [_row(txn, entry, recorded) for entry in entries])


def _row(txn: Txn, entry: Entry, recorded: str) -> dict[str, object]:
    header = entry.header
    place = f"entry/{header.station}/{header.epoch}/{header.seq}"
    return {
        "region": t.region_of(header.station),
        "station": header.station,
        "epoch": header.epoch,
        "seq": header.seq,
        "event_id": header.event_id,
        "case_id": header.case_id,
        "kind": header.kind,
        "hall": header.hall,
        "window": header.window,
        "business_date": header.business_date,
        "hash": entry.hash,
        "header": entry.header_bytes,
        "state": entry.state.value,
        "body": None if entry.body is None else txn.sealer.seal(entry.body, place),
        "recorded": recorded,
    }


def hashes(txn: Txn, station: str, epoch: int, first: int, last: int) -> dict[int, str]:
    """Recorded hashes by seq, of the seqs from first to last."""
    c = t.entries.c
    where = _journal(station, epoch) & c.seq.between(first, last)
    rows = txn.connection.execute(select(c.seq, c.hash).where(where)).all()
    return {row.seq: row.hash for row in rows}


def known_events(txn: Txn, event_ids: Iterable[str]) -> Mapping[str, str]:
    """Which of those events the county has recorded already, with their hash."""
    c = t.entries.c
    where = txn.own(t.entries) & among(txn, c.event_id, event_ids)
    query = select(c.event_id, c.hash).where(where)
    return {row.event_id: row.hash for row in txn.connection.execute(query)}


def run_after(txn: Txn, station: str, epoch: int, after: int) -> tuple[Entry, ...]:
    """Whole transactions of a recorded journal after that seq, as many as one answer holds."""
    kept: list[Entry] = []
    size, whole = 0, 0
    for entry in read_entries(txn, station, epoch, after=after, limit=MOST):
        size += len(entry.header_bytes) + len(entry.body or b"")
        if whole and size > MOST_BYTES:
            break
        kept.append(entry)
        if entry.header.last_in_txn:
            whole = len(kept)
    return tuple(kept[:whole])


def read_entries(
    txn: Txn, station: str, epoch: int, *, after: int = 0, limit: int = 0
) -> tuple[Entry, ...]:
    """The recorded journal of a station after that seq, in order; no limit when 0."""
    c = t.entries.c
    where = _journal(station, epoch) & (c.seq > after)
    return _read(txn, station, epoch, where, limit)


def read_run(txn: Txn, station: str, epoch: int, first: int, last: int) -> tuple[Entry, ...]:
    """The recorded entries of those seqs, both included, in order."""
    c = t.entries.c
    where = _journal(station, epoch) & c.seq.between(first, last)
    return _read(txn, station, epoch, where)


def _read(
    txn: Txn, station: str, epoch: int, where: ColumnElement[bool], limit: int = 0
) -> tuple[Entry, ...]:
    c = t.entries.c
    asked = select(c.seq, c.header, c.body, c.state).where(where).order_by(c.seq)
    rows = txn.connection.execute(asked.limit(limit) if limit else asked).all()
    found = []
    for seq, header, sealed, state in rows:
        place = f"entry/{station}/{epoch}/{seq}"
        body = None if sealed is None else txn.sealer.open(sealed, place)
        found.append(Entry.read(header, body, BodyState(state)))
    return tuple(found)


def _journal(station: str, epoch: int) -> ColumnElement[bool]:
    """That an entry is of that journal: the beginning of the key."""
    c = t.entries.c
    return (c.region == t.region_of(station)) & (c.station == station) & (c.epoch == epoch)


def add_fork(txn: Txn, fork: Fork) -> None:
    """Keep what a fenced station offered."""
    region = t.region_of(fork.station)
    query = insert_ignoring(txn, t.forks).values(region=region, **asdict(fork))
    txn.connection.execute(query)


def forks(txn: Txn, station: str) -> tuple[Fork, ...]:
    """Every fork that was refused from that station, oldest first."""
    c = t.forks.c
    query = select(*[c[name] for name in Fork.__slots__])
    where = (c.region == t.region_of(station)) & (c.station == station)
    rows = txn.connection.execute(query.where(where).order_by(c.at, c.seq))
    return tuple(Fork(**row._asdict()) for row in rows)


def count_kinds(txn: Txn, hall: str, business_date: str) -> list[tuple[str, str, int]]:
    """Entries of a hall on a business date: window, kind, how many."""
    c = t.entries.c
    query = (
        select(c.window, c.kind, func.count())
        .where(
            txn.own(t.entries)
            & (c.hall == hall)
            & (c.business_date == business_date)
            & (c.state != "received")
        )
        .group_by(c.window, c.kind)
        .order_by(c.window, c.kind)
    )
    return [(window, kind, n) for window, kind, n in txn.connection.execute(query)]


def count_station_kinds(txn: Txn, station: str, business_date: str) -> list[tuple[str, int]]:
    """Entries of a station on a business date: kind, how many."""
    c = t.entries.c
    query = (
        select(c.kind, func.count())
        .where(
            (c.region == t.region_of(station))
            & (c.station == station)
            & (c.business_date == business_date)
            & (c.state != "received")
        )
        .group_by(c.kind)
        .order_by(c.kind)
    )
    return [(kind, n) for kind, n in txn.connection.execute(query)]
