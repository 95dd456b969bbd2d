"""A gateway over several PostgreSQL servers: every county on one of them, by its region.

Used by whichever thread serves a request. The one rule: a county's reads and writes go straight
to its own shard, in one transaction there; the coordinator is asked for nothing that a station
waits for, so neither it nor another shard can hold one up (ADR 0022).
"""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Column, Table, Text, select

from desk.refusal import Refused
from sync.gateway.store.engine import Heard, Store, Txn, Used, make_engine, open_store
from sync.gateway.store.sealing import Sealer
from sync.gateway.store.tables import metadata

# Of a coordinator: further databases, and which of them holds a county (schema step 6).
SHARDS = Table(
    "shards",
    metadata,
    Column("name", Text, primary_key=True, nullable=False),
    Column("url", Text, nullable=False),
)
PLACEMENTS = Table(
    "placements",
    metadata,
    Column("region", Text, primary_key=True, nullable=False),
    Column("shard", Text, nullable=False),
)


class Sharded(Store):
    """The coordinator's database as a whole, and each county's shard by `at`."""

    def __init__(
        self, home: Store, shards: Mapping[str, Store], placed: Mapping[str, str]
    ) -> None:
        """Made by open_databases only."""
        super().__init__(home.engine, home.sealer)
        self._shards = shards
        self._placed = placed
        self._ready: set[str] = set()

    def at(self, region: str) -> Store:
        """The shard of that county; Refused("gateway.region-unplaced") for none.

        A shard that was away at the start is brought up to date when it is first reached.
        """
        if not region:
            return self
        name = self._placed.get(region)
        if name is None:
            raise Refused("gateway.region-unplaced", region=region)
        if name not in self._ready:
            self._shards[name].bring_up_to_date()
            self._ready.add(name)
        return self._shards[name].at(region)

    def everywhere(self) -> tuple[Store, ...]:
        """Every shard, as a whole."""
        return tuple(self._shards.values())

    def observe(self, heard: Heard, used: Used) -> None:
        """As Store.observe, of the coordinator and of every shard."""
        super().observe(heard, used)
        for shard in self._shards.values():
            shard.observe(heard, used)

    def close(self) -> None:
        """Let go of every connection to every database."""
        super().close()
        for shard in self._shards.values():
            shard.close()


def open_databases(database: str, key: bytes) -> Store:
    """The database of open_store, with its shards where it has some."""
    home = open_store(database, key)
    try:
        with home.reading() as txn:
            urls, placed = shards_of(txn), placements_of(txn)
        if not urls:
            return home
        shards = {name: Store(make_engine(url, key), Sealer(key)) for name, url in urls.items()}
    except BaseException:
        home.close()
        raise
    return Sharded(home, shards, placed)


def shards_of(txn: Txn) -> dict[str, str]:
    """The address of every shard by name."""
    c = SHARDS.c
    rows = txn.connection.execute(select(c.name, c.url).order_by(c.name))
    return {row.name: row.url for row in rows}


def placements_of(txn: Txn) -> dict[str, str]:
    """The shard of every county that has one."""
    c = PLACEMENTS.c
    return {row.region: row.shard for row in txn.connection.execute(select(c.region, c.shard))}


def put_shards(txn: Txn, urls: Mapping[str, str], placed: Mapping[str, str]) -> None:
    """Write the whole plan in place of an older one."""
    for table in (SHARDS, PLACEMENTS):
        txn.connection.execute(table.delete())
    shards = [{"name": name, "url": url} for name, url in urls.items()]
    txn.connection.execute(SHARDS.insert(), shards)
    rows = [{"region": region, "shard": shard} for region, shard in placed.items()]
    txn.connection.execute(PLACEMENTS.insert(), rows)
