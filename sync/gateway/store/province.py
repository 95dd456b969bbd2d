"""The queue of calls to a province: one row per call of a case, in the order of the case.

Used inside a gateway transaction. The one rule: a row is never taken out: what was said stays
as said, what could not be said stays with its reason.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import func, select, update

from sync.gateway.store import tables as t
from sync.gateway.store.engine import Txn
from sync.gateway.store.stations import insert_ignoring

WAITING, HELD, SENT, SETTLED = "waiting", "held", "sent", "settled"
OVER = (SENT, SETTLED)
"""Said, or settled by people another way: the case goes on after it."""
FIRST = "basic"
"""The key of the call by which a target comes to know a case."""
_CLOSING = ("refused", "returned", "withdrawn", "terminated", "voided")


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One call of one case; `next_ms` when it may be tried again."""

    target: str
    case_id: str
    call_key: str
    place: int
    call: str
    state: str = WAITING
    reason: str = ""
    detail: str = ""
    tries: int = 0
    next_ms: int = 0
    made: str = ""
    sent: str = ""
    version: int = 0


def changed_cases(txn: Txn, after: tuple[str, str], limit: int) -> tuple[tuple[str, str], ...]:
    """Cases written after that one (moment, id), the oldest first: moment and id."""
    c = t.cases.c
    moment, case_id = after
    later = (c.updated > moment) | ((c.updated == moment) & (c.case_id > case_id))
    query = (
        select(c.updated, c.case_id)
        .where(txn.own(t.cases) & later)
        .order_by(c.updated, c.case_id)
    )
    rows = txn.connection.execute(query.limit(limit)).all()
    return tuple((row.updated, row.case_id) for row in rows)


def rows_of(txn: Txn, target: str, case_id: str) -> dict[str, Row]:
    """The calls of a case by key."""
    c = t.province_calls.c
    query = select(t.province_calls).where((c.target == target) & (c.case_id == case_id))
    return {row.call_key: row for row in _rows(txn, query)}


def add_rows(txn: Txn, rows: Iterable[Row]) -> None:
    """Calls that are new; the ones that are there stay."""
    made = [asdict(row) for row in rows]
    if made:
        txn.connection.execute(insert_ignoring(txn, t.province_calls), made)


def set_row(txn: Txn, row: Row) -> None:
    """Write what became of a call."""
    c = t.province_calls.c
    where = (c.target == row.target) & (c.case_id == row.case_id)
    values = {name: value for name, value in asdict(row).items() if name not in _KEYS}
    query = update(t.province_calls).where(where & (c.call_key == row.call_key))
    txn.connection.execute(query.values(values))


def due_cases(txn: Txn, target: str, now_ms: int, limit: int) -> tuple[str, ...]:
    """Cases whose first call that was not sent may be tried now, the longest waiting first."""
    c = t.province_calls.c
    open_ = select(c.case_id, func.min(c.place).label("place")).where(
        (c.target == target) & c.state.not_in(OVER)
    )
    first = open_.group_by(c.case_id).subquery()
    query = (
        select(c.case_id)
        .join(first, (first.c.case_id == c.case_id) & (first.c.place == c.place))
        .where((c.target == target) & (c.next_ms <= now_ms))
        .order_by(c.next_ms, c.case_id)
        .limit(limit)
    )
    return tuple(row.case_id for row in txn.connection.execute(query).all())


def counts(txn: Txn, target: str, hall: str = "") -> Mapping[str, int]:
    """Calls by state; of that hall's cases where it is named."""
    c = t.province_calls.c
    query = select(c.state, func.count()).where(c.target == target).group_by(c.state)
    if hall:
        query = query.join(t.cases, t.cases.c.case_id == c.case_id)
        query = query.where(txn.own(t.cases) & (t.cases.c.hall == hall))
    return {row[0]: row[1] for row in txn.connection.execute(query).all()}


def names_of(txn: Txn, case_ids: Iterable[str]) -> Mapping[str, tuple[str, str, str]]:
    """Short number, receipt number and item of those cases."""
    c = t.cases.c
    query = select(c.case_id, c.spoken, c.receipt, c.item_name)
    rows = txn.connection.execute(query.where(txn.own(t.cases) & c.case_id.in_(list(case_ids))))
    return {row.case_id: (row.spoken, row.receipt, row.item_name) for row in rows}


def open_rows(txn: Txn, target: str, limit: int, hall: str = "") -> tuple[Row, ...]:
    """What was not said yet, with its reason; of that hall's cases where it is named."""
    c = t.province_calls.c
    query = select(t.province_calls).where((c.target == target) & c.state.not_in(OVER))
    if hall:
        query = query.join(t.cases, t.cases.c.case_id == c.case_id)
        query = query.where(txn.own(t.cases) & (t.cases.c.hall == hall))
    return _rows(txn, query.order_by(c.case_id, c.place).limit(limit))


def has_begun(txn: Txn, targets: Iterable[str], case_id: str) -> bool:
    """Whether one of those targets knows the case."""
    c = t.province_calls.c
    where = c.target.in_(list(targets)) & (c.case_id == case_id) & (c.call_key == FIRST)
    query = select(c.target).where(where & c.state.in_(OVER)).limit(1)
    return txn.connection.execute(query).first() is not None


def hurry(txn: Txn, target: str, case_ids: Iterable[str]) -> int:
    """Let the calls of those cases be tried at once; how many that are."""
    c = t.province_calls.c
    where = (c.target == target) & c.case_id.in_(list(case_ids)) & c.state.not_in(OVER)
    return txn.connection.execute(
        update(t.province_calls).where(where).values(next_ms=0)
    ).rowcount


def closed_at(txn: Txn, case_id: str) -> str:
    """The moment of the last entry that closed that case without a decision; "" for none."""
    c = t.entries.c
    of_it = txn.own(t.entries) & (c.case_id == case_id)
    query = select(c.header).where(of_it & c.kind.in_(_CLOSING))
    rows = txn.connection.execute(query.order_by(c.event_id.desc()).limit(1)).all()
    return str(json.loads(rows[0].header)["wall"]) if rows else ""


def moment_of(text: str) -> datetime | None:
    """The moment that a header wrote."""
    return datetime.fromisoformat(text) if text else None


def _rows(txn: Txn, query: Any) -> tuple[Row, ...]:
    return tuple(Row(**row._mapping) for row in txn.connection.execute(query).all())


_KEYS = frozenset({"target", "case_id", "call_key", "place", "call", "made"})
