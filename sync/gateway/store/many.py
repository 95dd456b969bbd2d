"""Inserting many rows of one table at once.

Used inside a gateway transaction. The one rule: how many rows are new is counted by the
database, never guessed from what was sent.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from sqlalchemy import Text, any_, bindparam
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.dialects.sqlite import insert as insert_sqlite

from sync.gateway.store.engine import Txn

if TYPE_CHECKING:
    from sqlalchemy import Column, ColumnElement, Table

Row = Mapping[str, object]


def insert_new(txn: Txn, table: Table, rows: Sequence[Row]) -> int:
    """Insert the rows that are not there yet; how many those were. All have one shape."""
    if not rows:
        return 0
    if txn.is_postgres:
        columns = {name: [row[name] for row in rows] for name in rows[0]}
        sql = _unnesting(table, tuple(columns))
        return int(txn.connection.exec_driver_sql(sql, columns).rowcount)
    sql, names = _statement(table, tuple(rows[0]))
    values = [itemgetter(*names)(row) for row in rows]
    counted = txn.connection.execution_options(preserve_rowcount=True)
    return int(counted.exec_driver_sql(sql, values).rowcount)


def among(txn: Txn, column: Column[str], values: Iterable[str]) -> ColumnElement[bool]:
    """That the column has one of those values: one list to PostgreSQL, not a word for each."""
    wanted = list(values)
    if txn.is_postgres:
        return column == any_(bindparam(None, wanted, type_=postgresql.ARRAY(Text)))
    return column.in_(wanted)


@cache
def _unnesting(table: Table, columns: tuple[str, ...]) -> str:
    """The statement with one list for each column, in binary, made once.

    A parameter for every value is taken apart again for every push: a hundred rows of fifteen
    cost the driver longer than the server needs to insert them.
    """
    dialect = postgresql.dialect()  # type: ignore[no-untyped-call]
    quoted = dialect.identifier_preparer.quote
    names = ", ".join(quoted(name) for name in columns)
    lists = ", ".join(
        f"%({name})b::{table.c[name].type.compile(dialect=dialect)}[]" for name in columns
    )
    return (
        f"INSERT INTO {quoted(table.name)} ({names})"  # noqa: S608 - names of our own tables
        f" SELECT * FROM unnest({lists}) ON CONFLICT DO NOTHING"
    )


@cache
def _statement(table: Table, columns: tuple[str, ...]) -> tuple[str, tuple[Any, ...]]:
    """The statement for those columns and the order of its values, made once."""
    query = insert_sqlite(table).on_conflict_do_nothing()
    made = query.compile(dialect=sqlite.dialect(), column_keys=list(columns))
    return str(made), tuple(made.positiontup or ())
