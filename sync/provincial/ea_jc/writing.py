"""Rows into the exchange tables of any database that SQLAlchemy opens.

Used by the process of the queue. The one rule: a row that stands is never changed; what became
different is written beside it under the next DATAVER, and what is the same is written once.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import Any

from sqlalchemy import (
    Connection,
    Date,
    DateTime,
    Engine,
    MetaData,
    Numeric,
    Table,
    create_engine,
    select,
)
from sqlalchemy.exc import ArgumentError, IntegrityError, NoSuchTableError, SQLAlchemyError
from sqlalchemy.types import Integer

from desk.refusal import Refused
from sync.provincial.calls import ZONE
from sync.provincial.ea_jc.names import COLUMNS, DATAVER, KEYS, MAKETIME
from sync.provincial.ea_jc.tables import tables
from sync.provincial.sending import Answer

_MOMENT = "%Y-%m-%d %H:%M:%S"
WAIT = 15  # seconds for a connection


class ExchangeDatabase:
    """The exchange tables behind one address."""

    def __init__(
        self, url: str, *, prefix: str = "", clock: Callable[[], datetime] | None = None
    ) -> None:
        """`url` as SQLAlchemy reads it; `prefix` stands before every table's name.

        Raises Refused("province.bad-address") for an address that names no database.
        """
        try:
            self._engine = _engine(url)
        except (ArgumentError, ImportError, ValueError):  # its text repeats the password
            raise Refused("province.bad-address") from None
        self._prefix = prefix
        self._clock = clock or (lambda: datetime.now(ZONE))
        self._known: dict[str, Table] = {}

    def make_tables(self) -> None:
        """Make the tables in a database of our own: for rehearsals, never in a province's."""
        for table in tables(self._prefix).values():
            table.create(self._engine, checkfirst=True)

    def send(self, call: str, fields: Mapping[str, str]) -> Answer:
        """Write one row, once; `version` of the answer is its DATAVER.

        `fields` may name the DATAVER that is due (1 where it does not); where the table is
        further already, the next one is taken.
        """
        try:
            table = self._table(call)
            told = {name: text for name, text in fields.items() if name != DATAVER}
            lacking = sorted(n for n, text in told.items() if text and n not in table.c)
            if lacking:
                return _not_taken("province.tables-differ", " ".join(lacking))
            with self._engine.begin() as connection:
                version = self._write(
                    connection, call, table, told, int(fields.get(DATAVER, "1"))
                )
        except NoSuchTableError:
            return _not_taken("province.tables-differ", f"{self._prefix}{call}")
        except IntegrityError:
            self._known.clear()
            return _not_taken("province.refused", "constraint")
        except (SQLAlchemyError, OSError) as error:
            self._known.clear()
            return _not_taken("province.unreachable", type(error).__name__)
        except (ValueError, InvalidOperation) as error:
            return _not_taken("province.tables-differ", str(error)[:80])
        return Answer(taken=True, version=version)

    def close(self) -> None:
        """Let go of the connections."""
        self._engine.dispose()

    def _table(self, call: str) -> Table:
        """The table as it stands there: its own columns and types."""
        if call not in self._known:
            name = f"{self._prefix}{call}"
            self._known[call] = Table(name, MetaData(), autoload_with=self._engine)
        return self._known[call]

    def _write(
        self,
        connection: Connection,
        call: str,
        table: Table,
        told: Mapping[str, str],
        wanted: int,
    ) -> int:
        row = {name: _value(table, name, text) for name, text in told.items() if text}
        named = {name: row[name] for name in KEYS[call]}
        of_it = [table.c[name] == value for name, value in named.items()]
        query = select(table).where(*of_it).order_by(table.c[DATAVER].desc()).limit(1)
        last = connection.execute(query).one_or_none()
        if last is not None and _same(last._mapping, row, call, table):
            return int(last._mapping[DATAVER])
        version = wanted if last is None else max(wanted, int(last._mapping[DATAVER]) + 1)
        if MAKETIME in table.c:
            row[MAKETIME] = _value(table, MAKETIME, self._clock().strftime(_MOMENT))
        connection.execute(table.insert().values({**row, DATAVER: version}))
        return version


def _engine(url: str) -> Engine:
    head, _, tail = url.partition(":")
    plain = {"postgres": "postgresql+psycopg", "postgresql": "postgresql+psycopg"}
    whole = f"{plain.get(head, head)}:{tail}"
    limits = {"connect_timeout": WAIT} if "psycopg" in whole else {}
    return create_engine(whole, hide_parameters=True, pool_pre_ping=True, connect_args=limits)


def _value(table: Table, name: str, text: str) -> Any:
    """A text as the column takes it: a moment, a day, a number or the text itself."""
    kind = table.c[name].type
    if isinstance(kind, DateTime):
        return datetime.strptime(text if " " in text else f"{text} 00:00:00", _MOMENT)  # noqa: DTZ007 - the column has no zone: the business zone's own time
    if isinstance(kind, Date):
        return date.fromisoformat(text[:10])
    if isinstance(kind, Integer):
        return int(text)
    return Decimal(text) if isinstance(kind, Numeric) else text


def _same(last: Any, row: Mapping[str, Any], call: str, table: Table) -> bool:
    """Whether that row says what is to be said; a province's own columns say nothing."""
    told = [name for name in _TOLD[call] if name in table.c]
    return all((None if last[name] == "" else last[name]) == row.get(name) for name in told)


_TOLD = {name: frozenset({*KEYS[name], *COLUMNS[name]} - {MAKETIME}) for name in KEYS}


def _not_taken(reason: str, detail: str) -> Answer:
    return Answer(taken=False, reason=reason, detail=detail)
