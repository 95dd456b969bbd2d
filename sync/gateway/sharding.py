"""Verbs for a gateway over several servers: lay counties on shards, look at them, count all.

Used from the command line. The one rule: a county that has rows somewhere stays there; laying
it elsewhere is refused until an administrator has moved them (docs/scale.md).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desk.ports.keys import KeyStore
from desk.refusal import Refused
from desk.values import ShapeError, load
from sync.gateway.office import DATABASE_KEY, Office, open_office, share_identity
from sync.gateway.publishing import spread
from sync.gateway.store import across, feed, sharded
from sync.gateway.store.engine import Store, is_postgres, open_store
from sync.gateway.store.sizes import read_sizes


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """The address of every shard by name, and the shard of every county."""

    shards: Mapping[str, str]
    regions: Mapping[str, str]


def shards(facts: Mapping[str, Any], keys: KeyStore) -> dict[str, Any]:
    """With the file of a plan (`number`) prepare coordinator and shards; tell how they are.

    Raises Refused: `gateway.bad-plan`, `gateway.region-elsewhere`, `gateway.key-missing` (a
    shard of another gateway), `gateway.database-unreachable`.
    """
    database = str(facts["database"])
    if facts["number"]:
        _prepare(database, _plan(Path(str(facts["number"]))), facts, keys)
    with _opened(database, facts, keys) as office:
        spread(office)
        with office.store.reading() as txn:
            names, placed = sharded.shards_of(txn), sharded.placements_of(txn)
        shown = zip(names, office.store.everywhere(), strict=False)
        return {
            "shards": {name: _state(store) for name, store in shown},
            "regions": dict(sorted(placed.items())),
        }


def counts(facts: Mapping[str, Any], keys: KeyStore) -> dict[str, Any]:
    """Entries of the business date `number` by county and kind, over all shards."""
    day = str(facts["number"])
    regions: dict[str, dict[str, int]] = {}
    total: dict[str, int] = {}
    with (
        _opened(str(facts["database"]), facts, keys) as office,
        office.store.reading() as txn,
    ):
        is_sharded = bool(sharded.shards_of(txn))
        for region, kind, count in across.count_day(txn, day, across=is_sharded):
            regions.setdefault(region, {})[kind] = count
            total[kind] = total.get(kind, 0) + count
    return {"date": day, "regions": regions, "total": total}


def _opened(database: str, facts: Mapping[str, Any], keys: KeyStore) -> Office:
    return open_office(database, keys, demonstration=bool(facts["demonstration"]))


def _plan(file: Path) -> Plan:
    try:
        plan = load(Plan, json.loads(file.read_text("utf-8")))
    except (OSError, ValueError, ShapeError) as error:
        raise Refused("gateway.bad-plan") from error
    across.check_plan(plan.shards, plan.regions)
    return plan


def _prepare(database: str, plan: Plan, facts: Mapping[str, Any], keys: KeyStore) -> None:
    if not all(is_postgres(url) for url in (database, *plan.shards.values())):
        raise Refused("gateway.bad-plan")
    with _opened(database, facts, keys) as office:
        key = keys.find(DATABASE_KEY) or b""
        held = {"": _regions(office.store.home())}
        for name, url in plan.shards.items():
            shard = open_store(url, key)
            try:
                share_identity(office, shard)
                held[name] = _regions(shard)
            finally:
                shard.close()
        for region, name in plan.regions.items():
            if any(region in found for other, found in held.items() if other != name):
                raise Refused("gateway.region-elsewhere", region=region)
        with office.store.writing() as txn:
            sharded.put_shards(txn, plan.shards, plan.regions)
            across.prepare(txn, plan.shards, plan.regions)


def _regions(store: Store) -> set[str]:
    with store.reading() as txn:
        return feed.regions(txn)


def _state(store: Store) -> dict[str, Any]:
    try:
        with store.reading() as txn:
            sizes = read_sizes(txn)
    except Refused as refusal:
        return {"reached": False, "code": refusal.code}
    stations = sum(sizes.stations.values())
    return {"reached": True, "stations": stations, "entries": sizes.entries}
