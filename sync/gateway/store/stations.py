"""Stations, halls, one-time codes and used nonces.

Used inside a gateway transaction. The one rule: a station's row is locked before its
journal grows, so two deliveries of one batch cannot both be first.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from sqlalchemy import ColumnElement, Row, Table, delete, select, update
from sqlalchemy.dialects.postgresql import insert as insert_postgres
from sqlalchemy.dialects.sqlite import insert as insert_sqlite

from desk.paper_code import StationKey
from sync.gateway.store import tables as t
from sync.gateway.store.engine import Txn

if TYPE_CHECKING:
    from sqlalchemy.sql.dml import Insert


@dataclass(frozen=True, slots=True, kw_only=True)
class Station:
    """An enrolled station and the end of its recorded journal."""

    station: str
    epoch: int
    public: str
    region: str
    code: str
    hall: str
    hall_name: str
    window: str
    name: str
    kind: str
    demonstration: bool
    state: str
    head_seq: int
    head_hash: str
    seen: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """A one-time code by its digest; `station` is the JSON of what it makes."""

    digest: str
    station: str
    expires_ms: int
    used_at: str = ""


def insert_ignoring(txn: Txn, table: Table) -> Insert:
    """An insert that passes over rows that are there already."""
    if txn.is_postgres:
        return insert_postgres(table).on_conflict_do_nothing()
    return insert_sqlite(table).on_conflict_do_nothing()


def find_station(txn: Txn, station: str, *, lock: bool = False) -> Station | None:
    """The station; `lock` keeps it from changing until the transaction ends."""
    query = select(t.stations).where(_is(station))
    row = txn.connection.execute(query.with_for_update() if lock else query).one_or_none()
    return None if row is None else _station(row)


def all_keys(txn: Txn) -> tuple[StationKey, ...]:
    """The key of every station; that of a revoked one counts as a former key."""
    query = select(t.stations).where(txn.own(t.stations)).order_by(t.stations.c.station)
    rows = txn.connection.execute(query)
    return tuple(
        StationKey(
            station=each.station,
            public=each.public,
            name=each.name,
            former=each.state == "revoked",
        )
        for each in map(_station, rows)
    )


def all_stations(txn: Txn) -> tuple[Station, ...]:
    """Every station in its present epoch."""
    rows = txn.connection.execute(select(t.stations).order_by(t.stations.c.station))
    return tuple(map(_station, rows))


def put_station(txn: Txn, station: Station) -> None:
    """Write the station in place of an older state, and its hall if that is new."""
    txn.connection.execute(delete(t.stations).where(_is(station.station)))
    txn.connection.execute(t.stations.insert().values(**asdict(station)))
    name = station.hall_name
    hall = {"region": station.region, "hall": station.hall, "name": name, "feed_seq": 0}
    txn.connection.execute(insert_ignoring(txn, t.halls).values(**hall))


def set_head(txn: Txn, station: str, seq: int, digest: str, seen: str) -> None:
    """Move the recorded end of the station's journal."""
    where = _is(station)
    values = {"head_seq": seq, "head_hash": digest, "seen": seen}
    txn.connection.execute(update(t.stations).where(where).values(**values))


def set_seen(txn: Txn, station: str, seen: str) -> None:
    """Note when the station was last heard."""
    where = _is(station)
    txn.connection.execute(update(t.stations).where(where).values(seen=seen))


def set_state(txn: Txn, station: str, state: str) -> None:
    """Make the station active, fenced or revoked."""
    where = _is(station)
    txn.connection.execute(update(t.stations).where(where).values(state=state))


def put_code(txn: Txn, code: Code) -> None:
    """Keep a new one-time code of the transaction's county."""
    row = {"region": txn.get_region(), **asdict(code)}
    txn.connection.execute(t.codes.insert().values(**row))


def region_of_code(txn: Txn, digest: str) -> str:
    """The county whose code that is, "" for none; few enough to be looked through."""
    query = select(t.codes.c.region).where(t.codes.c.digest == digest)
    return txn.connection.execute(query).scalar_one_or_none() or ""


def find_code(txn: Txn, digest: str) -> Code | None:
    """The county's code of that digest, locked until the transaction ends."""
    where = (t.codes.c.region == txn.get_region()) & (t.codes.c.digest == digest)
    query = select(*[t.codes.c[name] for name in Code.__slots__]).where(where)
    row = txn.connection.execute(query.with_for_update()).one_or_none()
    return None if row is None else Code(**row._asdict())


def use_code(txn: Txn, digest: str, at: str) -> bool:
    """Use the code up; False when it was used before."""
    c = t.codes.c
    where = (c.region == txn.get_region()) & (c.digest == digest) & (c.used_at == "")
    return txn.connection.execute(update(t.codes).where(where).values(used_at=at)).rowcount == 1


def use_nonce(txn: Txn, station: str, nonce: str, time_ms: int) -> bool:
    """Remember a nonce; False when that station has used it before."""
    region = t.region_of(station)
    row = {"region": region, "station": station, "nonce": nonce, "time_ms": time_ms}
    query = insert_ignoring(txn, t.nonces).values(**row).returning(t.nonces.c.nonce)
    return txn.connection.execute(query).one_or_none() is not None


def forget_nonces(txn: Txn, before_ms: int) -> None:
    """Drop nonces whose time the clock check refuses by itself."""
    where = txn.own(t.nonces) & (t.nonces.c.time_ms < before_ms)
    txn.connection.execute(delete(t.nonces).where(where))


def find_meta(txn: Txn, name: str) -> str | None:
    """A fact about the database itself."""
    return _find_fact(txn, "", name)


def put_meta(txn: Txn, name: str, value: str) -> None:
    """Write a fact about the database that has not been written before."""
    _put_fact(txn, "", name, value)


def find_fact(txn: Txn, name: str) -> str | None:
    """A fact about the transaction's county."""
    return _find_fact(txn, txn.get_region(), name)


def put_fact(txn: Txn, name: str, value: str) -> None:
    """Write a fact about the county that has not been written before."""
    _put_fact(txn, txn.get_region(), name, value)


def set_fact(txn: Txn, name: str, value: str) -> None:
    """Write a fact about the county in place of what it was."""
    where = (t.meta.c.region == txn.get_region()) & (t.meta.c.name == name)
    if not txn.connection.execute(update(t.meta).where(where).values(value=value)).rowcount:
        put_fact(txn, name, value)


def _find_fact(txn: Txn, region: str, name: str) -> str | None:
    where = (t.meta.c.region == region) & (t.meta.c.name == name)
    return txn.connection.execute(select(t.meta.c.value).where(where)).scalar_one_or_none()


def _put_fact(txn: Txn, region: str, name: str, value: str) -> None:
    row = {"region": region, "name": name, "value": value}
    txn.connection.execute(insert_ignoring(txn, t.meta).values(**row))


def _is(station: str) -> ColumnElement[bool]:
    """The key of that station."""
    c = t.stations.c
    return (c.region == t.region_of(station)) & (c.station == station)


def _station(row: Row[tuple[object, ...]]) -> Station:
    return Station(**row._asdict())
