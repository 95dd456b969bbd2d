"""What a target was told, how far its cases were looked through, what people settled.

Used inside a gateway transaction. The one rule: who settled a call and why stays, sealed.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert as insert_postgres
from sqlalchemy.dialects.sqlite import insert as insert_sqlite

from desk.entry import BodyState, Entry
from sync.gateway.store import tables as t
from sync.gateway.store.engine import Txn

if TYPE_CHECKING:
    from sqlalchemy import Table

ACCEPTED = "accepted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """How far one target is: the last case looked at, and its last round."""

    target: str
    cursor_at: str = ""
    cursor_case: str = ""
    round_at: str = ""
    sent: int = 0
    failed: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """The last that a target was told under a key: its version, a keyed digest, when."""

    target: str
    case_id: str
    call_key: str
    dataver: int
    digest: str
    at: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled:
    """A call that people settled another way."""

    target: str
    case_id: str
    call_key: str
    station: str
    by: str
    reason: str
    at: str


def find_target(txn: Txn, target: str) -> Target:
    """How far that target is."""
    c = t.province_targets.c
    row = txn.connection.execute(
        select(t.province_targets).where(c.target == target)
    ).one_or_none()
    return Target(target=target) if row is None else Target(**row._asdict())


def put_target(txn: Txn, target: Target) -> None:
    """Write how far it is."""
    _put(txn, t.province_targets, asdict(target), ("target",))


def told_of(txn: Txn, target: str, case_id: str) -> Mapping[str, Told]:
    """What that target was told of a case, by key."""
    c = t.province_told.c
    query = select(t.province_told).where((c.target == target) & (c.case_id == case_id))
    found = (Told(**row._asdict()) for row in txn.connection.execute(query))
    return {told.call_key: told for told in found}


def put_told(txn: Txn, told: Told) -> None:
    """Keep it in place of what was told before."""
    _put(txn, t.province_told, asdict(told), ("target", "case_id", "call_key"))


def put_settled(txn: Txn, settled: Settled) -> None:
    """Keep who settled that call, and how."""
    row = asdict(settled)
    words = json.dumps({"by": row.pop("by"), "reason": row.pop("reason")}).encode()
    row["words"] = txn.sealer.seal(words, _place(settled))
    _put(txn, t.province_settled, row, ("target", "case_id", "call_key"))


def settled_of(txn: Txn, case_id: str) -> tuple[Settled, ...]:
    """What was settled of a case."""
    query = select(t.province_settled).where(t.province_settled.c.case_id == case_id)
    found = []
    for row in txn.connection.execute(query.order_by(t.province_settled.c.at)):
        facts = row._asdict()
        sealed = facts.pop("words")
        bare = Settled(**facts, by="", reason="")
        words = json.loads(txn.sealer.open(sealed, _place(bare)))
        found.append(replace(bare, **words))
    return tuple(found)


def entries_of(txn: Txn, case_id: str, kind: str) -> tuple[Entry, ...]:
    """The entries of that kind on a case that count, in the order of their recording."""
    c, j = t.entries.c, t.judgements.c
    query = (
        select(t.entries, j.outcome)
        .outerjoin(t.judgements, (j.region == c.region) & (j.event_id == c.event_id))
        .where(txn.own(t.entries) & (c.case_id == case_id) & (c.kind == kind))
        .order_by(c.recorded, c.station, c.epoch, c.seq)
    )
    return tuple(
        _entry(txn, row._asdict())
        for row in txn.connection.execute(query)
        if row.outcome in (None, ACCEPTED)
    )


def _entry(txn: Txn, row: Mapping[str, object]) -> Entry:
    place = f"entry/{row['station']}/{row['epoch']}/{row['seq']}"
    sealed = row["body"]
    body = None if sealed is None else txn.sealer.open(bytes(sealed), place)  # type: ignore[call-overload]
    return Entry.read(bytes(row["header"]), body, BodyState(str(row["state"])))  # type: ignore[call-overload]


def _place(settled: Settled) -> str:
    return f"settled/{settled.target}/{settled.case_id}/{settled.call_key}"


def _put(txn: Txn, table: Table, row: Mapping[str, object], keys: tuple[str, ...]) -> None:
    insert = insert_postgres(table) if txn.is_postgres else insert_sqlite(table)
    changed = {name: insert.excluded[name] for name in row if name not in keys}
    query = insert.on_conflict_do_update(index_elements=keys, set_=changed)
    txn.connection.execute(query, [dict(row)])
