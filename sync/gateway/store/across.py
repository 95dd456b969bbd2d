"""One look across all shards: partitioned tables on the coordinator, foreign on every shard.

Used inside a transaction of the coordinator. The one rule: what is read here is for people and
counts; nothing is written through it. PostgreSQL allows no unique key over foreign partitions
and therefore no ON CONFLICT DO UPDATE, and commits on several servers one after the other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from sqlalchemy import MetaData, func, select, text
from sqlalchemy.engine import make_url

from desk.refusal import Refused
from sync.gateway.store import tables as t

if TYPE_CHECKING:
    from sqlalchemy import Table

    from sync.gateway.store.engine import Txn

SCHEMA = "across"
TABLES: tuple[Table, ...] = (t.halls, t.stations, t.entries, t.forks, t.feed, t.cases, t.blobs)
_NAME = re.compile(r"[a-z][a-z0-9_]{0,30}")
_REGION = re.compile(r"\d{6}")
# Scans of several shards at once; a shard that does not answer is named, not waited for.
_SERVER = {"connect_timeout": "5", "async_capable": "true", "fetch_size": "10000"}


def check_plan(urls: Mapping[str, str], placed: Mapping[str, str]) -> None:
    """Refused("gateway.bad-plan") unless names, counties and addresses can be used."""
    sound = (
        bool(urls)
        and all(_NAME.fullmatch(name) for name in urls)
        and all(_REGION.fullmatch(region) for region in placed)
        and set(placed.values()) == set(urls)
    )
    if not sound:
        raise Refused("gateway.bad-plan")


def statements(urls: Mapping[str, str], placed: Mapping[str, str]) -> Iterator[str]:
    """What prepares the coordinator, in order."""
    yield "CREATE EXTENSION IF NOT EXISTS postgres_fdw"
    yield f"DROP SCHEMA IF EXISTS {SCHEMA} CASCADE"
    yield f"CREATE SCHEMA {SCHEMA}"
    for name, url in urls.items():
        yield from _server(name, url)
    for table in TABLES:
        parent = f"{SCHEMA}.{table.name}"
        yield f"CREATE TABLE {parent} (LIKE public.{table.name}) PARTITION BY LIST (region)"
        for name in urls:
            own = ", ".join(f"'{each}'" for each in sorted(placed) if placed[each] == name)
            yield (
                f"CREATE FOREIGN TABLE {parent}_{name} PARTITION OF {parent}"
                f" FOR VALUES IN ({own}) SERVER shard_{name}"
                f" OPTIONS (schema_name 'public', table_name '{table.name}')"
            )


def _server(name: str, url: str) -> Iterator[str]:
    address = make_url(url)
    place = {
        "host": address.host or "/var/run/postgresql",
        "port": str(address.port or 5432),
        "dbname": address.database or "",
        **_SERVER,
    }
    person = {"user": address.username or "", "password": address.password or ""}
    yield f"DROP SERVER IF EXISTS shard_{name} CASCADE"
    yield (
        f"CREATE SERVER shard_{name} FOREIGN DATA WRAPPER postgres_fdw"
        f" OPTIONS ({_options(place)})"
    )
    yield (
        f"CREATE USER MAPPING FOR CURRENT_USER SERVER shard_{name}"
        f" OPTIONS ({_options({k: v for k, v in person.items() if v})})"
    )


def _options(facts: Mapping[str, str]) -> str:
    return ", ".join(f"{name} '{_escaped(value)}'" for name, value in facts.items())


def _escaped(value: str) -> str:
    if "\\" in value:  # would want another kind of literal; no address needs one
        raise Refused("gateway.bad-plan")
    return value.replace("'", "''")


def prepare(txn: Txn, urls: Mapping[str, str], placed: Mapping[str, str]) -> None:
    """Make the look across; an older one goes in the same transaction."""
    plain = txn.connection.execution_options(no_parameters=True)
    for statement in statements(urls, placed):
        plain.exec_driver_sql(statement)


def count_day(txn: Txn, day: str, *, across: bool) -> list[tuple[str, str, int]]:
    """Entries of a business date on all shards: county, kind, how many.

    Every shard counts its own (partition-wise aggregates). One that is away fails the whole
    with Refused("gateway.database-unreachable"): a sum without it would be false.
    """
    if across:
        txn.connection.execute(text("SET LOCAL enable_partitionwise_aggregate = on"))
    table = t.entries.to_metadata(MetaData(), schema=SCHEMA) if across else t.entries
    c = table.c
    query = (
        select(c.region, c.kind, func.count())
        .where((c.business_date == day) & (c.state != "received"))
        .group_by(c.region, c.kind)
        .order_by(c.region, c.kind)
    )
    return [(region, kind, n) for region, kind, n in txn.connection.execute(query)]
