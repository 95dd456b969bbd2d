"""Inserting many rows of one table at once.

Used inside a gateway transaction. The one rule: how many rows are new is counted by the
database, never guessed from what was sent.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from sqlalchemy.dialects import sqlite
from sqlalchemy.dialects.sqlite import insert as insert_sqlite

from sync.gateway.store.engine import Txn
from sync.gateway.store.stations import insert_ignoring

if TYPE_CHECKING:
    from sqlalchemy import Table

Row = Mapping[str, object]


def insert_new(txn: Txn, table: Table, rows: Sequence[Row]) -> int:
    """Insert the rows that are not there yet; how many those were. All have one shape."""
    if not rows:
        return 0
    if txn.is_postgres:
        query = insert_ignoring(txn, table).returning(*table.primary_key.columns)
        return len(txn.connection.execute(query, [dict(row) for row in rows]).all())
    sql, names = _statement(table, tuple(rows[0]))
    values = [itemgetter(*names)(row) for row in rows]
    counted = txn.connection.execution_options(preserve_rowcount=True)
    return int(counted.exec_driver_sql(sql, values).rowcount)


@cache
def _statement(table: Table, columns: tuple[str, ...]) -> tuple[str, tuple[Any, ...]]:
    """The statement for those columns and the order of its values, made once."""
    query = insert_sqlite(table).on_conflict_do_nothing()
    made = query.compile(dialect=sqlite.dialect(), column_keys=list(columns))
    return str(made), tuple(made.positiontup or ())
