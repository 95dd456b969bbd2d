"""The encrypted SQLite of the station: the only place that imports sqlcipher3.

A connection belongs to the lane that opened it. The one rule: never open a live store with
the standard sqlite3 in the same process; two SQLite libraries drop each other's POSIX locks.

The alias below must stand before sqlite_utils is imported anywhere: sqlite_utils takes
`pysqlite3` in place of sqlite3 when it finds it, once, for the whole process.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlcipher3
from sqlcipher3 import dbapi2

from desk.courtesy import give_way
from desk.refusal import Refused

sys.modules.setdefault("pysqlite3", sqlcipher3)
sys.modules.setdefault("pysqlite3.dbapi2", dbapi2)

import sqlite_utils.db  # noqa: E402 - the alias above must stand first

KEY_BYTES = 32
# Older versions can corrupt a WAL that several connections write and checkpoint
# (https://sqlite.org/wal.html, "the WAL-reset bug").
OLDEST = (3, 51, 3)
CACHE_KIB = 64 * 1024
BUSY_SECONDS = 5.0
# 16 MB of WAL: about 250 changes between two checkpoints.
CHECKPOINT_PAGES = 4000

_WRITER = "mode=rwc"
_AT_ONCE = 64

Values = Sequence[Any] | dict[str, Any]
Row = tuple[Any, ...]

_REFUSALS: Mapping[int, str] = {
    dbapi2.SQLITE_FULL: "store.full",
    dbapi2.SQLITE_READONLY: "store.read-only",
    dbapi2.SQLITE_PERM: "store.read-only",
    dbapi2.SQLITE_CANTOPEN: "store.cannot-open",
    dbapi2.SQLITE_BUSY: "store.busy",
    dbapi2.SQLITE_LOCKED: "store.busy",
    dbapi2.SQLITE_CORRUPT: "store.damaged",
    dbapi2.SQLITE_NOTADB: "store.damaged",
    dbapi2.SQLITE_IOERR: "store.io-error",
}


class StoreBug(RuntimeError):
    """The store was used wrongly by the program; nothing a clerk could put right."""


def dbapi() -> Any:
    """The DB-API module, for SQLAlchemy's `module=` in the gateway; not for anything else."""
    return dbapi2


@contextmanager
def naming_errors() -> Iterator[None]:
    """Every error of the driver leaves as Refused (what a clerk can act on) or StoreBug."""
    try:
        yield
    except dbapi2.Error as error:
        raise _named(error) from error


class StoreDatabase(sqlite_utils.db.Database):
    """A keyed connection: sqlite-utils for schema and look-ups, and the fixed SQL of the store.

    `rows`, `first` and `write` name every error; `write` outside a transaction is a bug,
    because it would become durable on its own.
    """

    def rows(self, sql: str, values: Values = ()) -> Iterator[Row]:
        """The rows of a query, read as they are asked for."""
        with naming_errors():
            cursor = self.conn.execute(sql, values)
            # Not `yield from cursor`: a reader who stops early would close the cursor after
            # the connection.
            while rows := cursor.fetchmany(_AT_ONCE):
                give_way()
                yield from rows

    def first(self, sql: str, values: Values = ()) -> Row | None:
        """The first row of a query, or None."""
        give_way()
        with naming_errors():
            row: Row | None = self.conn.execute(sql, values).fetchone()
            return row

    def write(self, sql: str, values: Values = ()) -> None:
        """Run a statement inside the open transaction."""
        self._check_open()
        give_way()
        with naming_errors():
            self.conn.execute(sql, values)

    def write_many(self, sql: str, values: Iterable[Values]) -> None:
        """Run a statement for each of the values inside the open transaction."""
        self._check_open()
        with naming_errors():
            self.conn.executemany(sql, values)

    @contextmanager
    def transaction(self, kind: str = "IMMEDIATE") -> Iterator[None]:
        """One transaction: committed when the block ends well, otherwise nothing remains."""
        if self.conn.in_transaction:
            raise StoreBug("a transaction is already open on this connection")
        with naming_errors():
            try:
                # The BEGIN stands inside the try: a busy store is named like any other error.
                self.conn.execute("BEGIN " + kind)
                yield
                self.conn.execute("COMMIT")
            except BaseException:
                self.rollback()
                raise

    def close(self) -> None:
        """Close the connection; StoreBug in another lane than the one that opened it."""
        with naming_errors():
            self.conn.close()

    def _check_open(self) -> None:
        if not self.conn.in_transaction:
            raise StoreBug("written outside a change")


def connect(path: Path, key: bytes, *, read_only: bool = False) -> StoreDatabase:
    """Open (or, for a writer, make) an encrypted database with a raw key of 32 bytes.

    A writer owns checkpointing; a reader opens the file read-only and can never checkpoint.
    Raises Refused("store.wrong-key") when the first page does not open with that key,
    ("store.cannot-open"), ("store.read-only"), ("store.busy"), ("store.damaged").
    """
    if len(key) != KEY_BYTES:
        raise ValueError(f"the store key has {KEY_BYTES} bytes")
    with naming_errors():
        if not read_only:
            return _open(path, key, _WRITER)
        try:
            return _open(path, key, "mode=ro")
        except dbapi2.OperationalError:
            # A folder that nobody can write (a mounted backup) has no room for the reader's
            # shared index; without a WAL nothing can be missing from the file itself.
            log = path.with_name(path.name + "-wal")
            if log.exists() and log.stat().st_size:
                raise
            return _open(path, key, "mode=ro&immutable=1")


def _open(path: Path, key: bytes, mode: str) -> StoreDatabase:
    uri = f"{path.absolute().as_uri()}?{mode}"
    conn = dbapi2.connect(uri, uri=True, isolation_level=None, timeout=BUSY_SECONDS)
    try:
        _unlock(conn, key)
        _settle(conn, read_only=mode != _WRITER)
        return StoreDatabase(conn, execute_plugins=False)
    except BaseException:
        conn.close()
        raise


def damaged_pages(db: StoreDatabase) -> tuple[str, ...]:
    """What the page authentication finds wrong in the file; empty for a sound one."""
    return tuple(str(row[0]) for row in db.rows("PRAGMA cipher_integrity_check"))


def versions() -> dict[str, str]:
    """The versions in use, for the self-check."""
    conn = dbapi2.connect(":memory:")
    try:
        cipher = conn.execute("PRAGMA cipher_version").fetchone()
    finally:
        conn.close()
    return {"sqlite": dbapi2.sqlite_version, "sqlcipher": str(cipher[0] if cipher else "")}


def _unlock(conn: Any, key: bytes) -> None:
    # The log would tell the standard error of page numbers and reasons at every wrong key.
    conn.execute("PRAGMA cipher_log_level = NONE")
    conn.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    try:
        conn.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except dbapi2.DatabaseError as error:
        if _primary(error) == dbapi2.SQLITE_NOTADB:
            raise Refused("store.wrong-key") from error
        raise


def _settle(conn: Any, *, read_only: bool) -> None:
    conn.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
    conn.execute("PRAGMA foreign_keys = ON")
    conn.execute("PRAGMA trusted_schema = OFF")
    conn.execute("PRAGMA temp_store = MEMORY")
    if read_only:
        conn.execute("PRAGMA query_only = ON")
        return
    mode = conn.execute("PRAGMA journal_mode = WAL").fetchone()[0]
    if mode != "wal":
        raise Refused("store.cannot-open", journal=mode)
    # NORMAL loses acknowledged work on a power cut (sync design, section 1).
    conn.execute("PRAGMA synchronous = FULL")
    conn.execute(f"PRAGMA wal_autocheckpoint = {CHECKPOINT_PAGES}")


def _named(error: Any) -> Exception:
    primary = _primary(error)
    name = str(getattr(error, "sqlite_errorname", "") or type(error).__name__)
    if name == "SQLITE_IOERR_SHMSIZE":
        primary = dbapi2.SQLITE_FULL
    code = _REFUSALS.get(primary)
    return Refused(code, reason=name) if code else StoreBug(f"{name}: {error}")


def _primary(error: Any) -> int:
    return int(getattr(error, "sqlite_errorcode", 0) or 0) & 0xFF


def _check_versions() -> None:
    found = versions()
    if dbapi2.sqlite_version_info < OLDEST or not found["sqlcipher"]:
        raise ImportError(f"the store needs SQLCipher on SQLite {OLDEST}, found {found}")
    if vars(sqlite_utils.db)["sqlite3"] is not sqlcipher3:
        raise ImportError("sqlite_utils was imported before desk.store.engine")


_check_versions()
