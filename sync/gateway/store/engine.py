"""Opening a gateway's database: SQLite (through SQLCipher) by default, PostgreSQL by URL.

Used by whichever thread serves a request. The one rule: a writing transaction takes its lock
at BEGIN (IMMEDIATE on SQLite) and is acknowledged to nobody before it was committed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from copy import copy
from pathlib import Path
from typing import Any

from sqlalchemy import ColumnElement, Connection, Engine, Table, create_engine, event, select
from sqlalchemy.exc import ArgumentError, DBAPIError, OperationalError, SQLAlchemyError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from desk.refusal import Refused
from desk.store.engine import dbapi as sqlcipher_dbapi
from sync.gateway.store.schema import upgrade
from sync.gateway.store.sealing import Sealer
from sync.gateway.store.tables import halls

BUSY_SECONDS = 15.0
CONNECTIONS = 16
"""Of one process to its database; as many threads serve requests, so none waits for one."""
POOL_SECONDS = 5.0  # until a caller is told to come back, should one wait all the same
_POOL: Mapping[str, Any] = {
    "pool_size": CONNECTIONS,
    "max_overflow": 0,
    "pool_timeout": POOL_SECONDS,
    "hide_parameters": True,
}
dbapi = sqlcipher_dbapi()
FAILURES: tuple[type[Exception], ...] = (SQLAlchemyError, dbapi.Error, Refused)
"""What a statement inside a transaction may raise; the transaction names it at its end."""


Heard = Callable[[Mapping[tuple[str, ...], int]], None]
Used = Callable[[int], None]


class Txn:
    """An open transaction, the sealer of its private columns, and the county it is for.

    `region` "" is for none: such a transaction reads every county, and writes only what names
    its county itself.
    """

    def __init__(self, connection: Connection, sealer: Sealer, region: str = "") -> None:
        """Made by Store.reading and Store.writing only."""
        self.connection = connection
        self.sealer = sealer
        self.region = region
        self.is_postgres = connection.dialect.name == "postgresql"
        self.noted: Counter[tuple[str, ...]] = Counter()

    def note(self, *fact: str, count: int = 1) -> None:
        """Something to count once this transaction is committed."""
        self.noted[fact] += count

    def at(self, region: str) -> Txn:
        """The same transaction, writing for that county."""
        same = copy(self)
        same.region = region
        return same

    def own(self, table: Table) -> ColumnElement[bool]:
        """That a row is of this county; of any that has a hall when there is none.

        A condition on the first column of every key even then, so that keys can be used.
        """
        if self.region:
            return table.c.region == self.region
        return table.c.region.in_(select(halls.c.region))

    def get_region(self) -> str:
        """The county; for what cannot be written without one."""
        if not self.region:
            raise LookupError("a transaction for no county")
        return self.region


class Store:
    """A gateway's database, seen by one county or (region "") as a whole."""

    def __init__(self, engine: Engine, sealer: Sealer, region: str = "") -> None:
        """Made by open_store only."""
        self.engine = engine
        self.sealer = sealer
        self._heard: Heard = lambda _: None
        self.region = region

    def at(self, region: str) -> Store:
        """The same for that county; its transactions touch nothing of another's."""
        same = copy(self)
        same.region = region
        return same

    def home(self) -> Store:
        """The database whose address the gateway was started with, as a whole."""
        whole = Store(self.engine, self.sealer)
        whole._heard = self._heard
        return whole

    def everywhere(self) -> tuple[Store, ...]:
        """Every database that this is: one, as it is seen here."""
        return (self,)

    @contextmanager
    def reading(self) -> Iterator[Txn]:
        """A transaction that only reads."""
        with _named_errors(), self.engine.connect() as connection:
            yield Txn(connection, self.sealer, self.region)

    @contextmanager
    def writing(self) -> Iterator[Txn]:
        """A transaction that is durable when the block was left without an error."""
        with _named_errors(), self.engine.connect() as plain:
            connection = plain.execution_options(writes=True)
            with connection.begin():
                txn = Txn(connection, self.sealer, self.region)
                yield txn
        self._heard(txn.noted)

    @contextmanager
    def noting(self) -> Iterator[Txn]:
        """A small writing transaction: durable with the next one that is, at the latest.

        What follows it in the log is never there without it. For what need not wait for the
        disk alone: that a request was seen, before what it does is written.
        """
        with _named_errors(), self.engine.connect() as plain, _unhurried(plain):
            connection = plain.execution_options(writes=True)
            with connection.begin():
                if connection.dialect.name == "postgresql":
                    connection.exec_driver_sql("SET LOCAL synchronous_commit = off")
                yield Txn(connection, self.sealer, self.region)

    def observe(self, heard: Heard, used: Used) -> None:
        """Tell what committed transactions noted, and connections taken (1) and given (-1)."""
        self._heard = heard
        event.listen(self.engine, "checkout", lambda *_: used(1))
        event.listen(self.engine, "checkin", lambda *_: used(-1))

    def bring_up_to_date(self) -> None:
        """Take the schema steps that are missing, under a lock, in one transaction.

        Raises Refused("gateway.database-unreachable"), ("gateway.other-version").
        """
        with _named_errors(), self.engine.connect() as plain:
            connection = plain.execution_options(writes=True)
            with connection.begin():
                upgrade(connection)

    def close(self) -> None:
        """Let go of every connection."""
        self.engine.dispose()


def open_store(database: str, key: bytes) -> Store:
    """The database at that path or URL, its tables brought up to date; `key` has 32 bytes.

    Raises Refused("gateway.database-unreachable"), Refused("gateway.other-version") for a
    database of a later program and, for a SQLite file under another key,
    Refused("gateway.database-key").
    """
    store = Store(make_engine(database, key), Sealer(key))
    try:
        store.bring_up_to_date()
    except BaseException:
        store.close()
        raise
    return store


def make_engine(database: str, key: bytes) -> Engine:
    """Connections to the database at that path or URL; nothing is opened yet."""
    return _postgres(database) if is_postgres(database) else _sqlite(database, key)


def is_postgres(database: str) -> bool:
    """Whether that is the address of a PostgreSQL server."""
    return database.startswith(("postgresql:", "postgresql+psycopg:", "postgres:"))


def _postgres(url: str) -> Engine:
    tail = url.split(":", 1)[1]
    try:
        engine = create_engine(f"postgresql+psycopg:{tail}", **_POOL)
    except (ArgumentError, ValueError):  # its text repeats the address, password and all
        raise Refused("gateway.database-unreachable") from None
    return engine.execution_options(isolation_level="READ COMMITTED")


def _sqlite(database: str, key: bytes) -> Engine:
    path = sqlite_path(database)
    if not path.parent.is_dir():
        raise Refused("gateway.database-unreachable")
    if not path.exists():
        path.touch(mode=0o600)

    def connect() -> Any:
        connection = connect_sqlite(path, key)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        return connection

    engine = create_engine(
        f"sqlite+pysqlite:///{path}",
        creator=connect,
        module=dbapi,
        **_POOL,
    )
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def sqlite_path(database: str) -> Path:
    """The file of a SQLite database."""
    return Path(database.removeprefix("sqlite:///"))


def connect_sqlite(path: Path, key: bytes) -> Any:
    """A bare connection to the file under its key, outside any pool."""
    connection = dbapi.connect(
        str(path), timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
    )
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    return connection


@contextmanager
def _unhurried(connection: Connection) -> Iterator[None]:
    """SQLite writes its log meanwhile without waiting for the disk."""
    driver: Any = connection.connection.driver_connection
    if connection.dialect.name != "sqlite":
        yield
        return
    driver.execute("PRAGMA synchronous = NORMAL")
    try:
        yield
    finally:
        driver.execute("PRAGMA synchronous = FULL")


def _begin_sqlite(connection: Connection) -> None:
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


@contextmanager
def _named_errors() -> Iterator[None]:
    """Database errors that people can put right, under their own code."""
    try:
        yield
    except dbapi.DatabaseError as error:
        raise _named(str(error)) from error
    except PoolTimeoutError as error:
        raise Refused("platform.busy", retry_after=5) from error
    except OperationalError as error:
        raise _named(str(error.orig)) from error
    except DBAPIError as error:
        if "not a database" in str(error.orig):
            raise Refused("gateway.database-key") from error
        raise


def _named(text: str) -> Refused:
    if "not a database" in text or "hmac check failed" in text:
        return Refused("gateway.database-key")
    if "locked" in text:
        return Refused("platform.busy", retry_after=1)
    return Refused("gateway.database-unreachable")
