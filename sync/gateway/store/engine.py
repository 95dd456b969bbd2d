"""Opening a gateway's database: SQLite (through SQLCipher) by default, PostgreSQL by URL.

Used by whichever thread serves a request. The one rule: a writing transaction takes its lock
at BEGIN (IMMEDIATE on SQLite) and is acknowledged to nobody before it was committed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import ArgumentError, DBAPIError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from desk.refusal import Refused
from desk.store.engine import dbapi as sqlcipher_dbapi
from sync.gateway.store.sealing import Sealer
from sync.gateway.store.tables import metadata

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


class Txn:
    """An open transaction and the sealer of its private columns."""

    def __init__(self, connection: Connection, sealer: Sealer) -> None:
        """Made by Store.reading and Store.writing only."""
        self.connection = connection
        self.sealer = sealer
        self.is_postgres = connection.dialect.name == "postgresql"
        self.noted: Counter[tuple[str, ...]] = Counter()

    def note(self, *fact: str, count: int = 1) -> None:
        """Something to count once this transaction is committed."""
        self.noted[fact] += count


class Store:
    """A gateway's database."""

    def __init__(self, engine: Engine, sealer: Sealer) -> None:
        """Made by open_store only."""
        self._engine = engine
        self._sealer = sealer
        self._heard: Callable[[Mapping[tuple[str, ...], int]], None] = lambda _: None

    @contextmanager
    def reading(self) -> Iterator[Txn]:
        """A transaction that only reads."""
        with _named_errors(), self._engine.connect() as connection:
            yield Txn(connection, self._sealer)

    @contextmanager
    def writing(self) -> Iterator[Txn]:
        """A transaction that is durable when the block was left without an error."""
        with _named_errors(), self._engine.connect() as plain:
            connection = plain.execution_options(writes=True)
            with connection.begin():
                txn = Txn(connection, self._sealer)
                yield txn
        self._heard(txn.noted)

    def observe(
        self,
        heard: Callable[[Mapping[tuple[str, ...], int]], None],
        used: Callable[[int], None],
    ) -> None:
        """Tell what committed transactions noted, and connections taken (1) and given (-1)."""
        self._heard = heard
        event.listen(self._engine, "checkout", lambda *_: used(1))
        event.listen(self._engine, "checkin", lambda *_: used(-1))

    def close(self) -> None:
        """Let go of every connection."""
        self._engine.dispose()


def open_store(database: str, key: bytes) -> Store:
    """The database at that path or URL, with its tables; `key` has 32 bytes.

    Raises Refused("gateway.database-unreachable") and, for a SQLite file under another key,
    Refused("gateway.database-key").
    """
    engine = _postgres(database) if is_postgres(database) else _sqlite(database, key)
    try:
        with _named_errors():
            metadata.create_all(engine)
    except BaseException:
        engine.dispose()
        raise
    return Store(engine, Sealer(key))


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
