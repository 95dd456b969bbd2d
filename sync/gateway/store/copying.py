"""Copying a gateway's database while it works, and putting a copy back.

Used by the administrator's verbs, in a process of their own. The one rule: a copy is one
moment of the database, encrypted as the original is; nothing that is there is written over.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from sqlalchemy import create_engine, inspect
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError

from desk.refusal import Refused
from sync.gateway.store.engine import connect_sqlite, dbapi, is_postgres, sqlite_path

TOOLS = "/usr/lib/postgresql"  # Debian keeps a folder for each version there
LIMIT = 6 * 3600.0  # seconds that a copy of a large database may take


def is_there(database: str) -> bool:
    """Whether that database holds anything; Refused("gateway.database-unreachable")."""
    if not is_postgres(database):
        path = sqlite_path(database)
        return path.exists() and path.stat().st_size > 0
    try:
        engine = create_engine(_url(database), hide_parameters=True)
        try:
            return bool(inspect(engine).get_table_names())
        finally:
            engine.dispose()
    except (ArgumentError, ValueError, DBAPIError):
        raise Refused("gateway.database-unreachable") from None


def copy_out(database: str, key: bytes, target: Path) -> None:
    """Write one moment of the database into that new file.

    Raises Refused: `gateway.database-…`, `gateway.backup-not-written`, `gateway.no-pg-tools`.
    """
    if is_postgres(database):
        _run("pg_dump", database, "--format=custom", "--no-owner", f"--file={target}")
    else:
        _copy_sqlite(sqlite_path(database), key, target)
    with target.open("rb+") as file:
        os.fsync(file.fileno())


def put_back(copy: Path, database: str) -> None:
    """Make the database of that copy; the place must be empty.

    Raises Refused("gateway.restore-occupied"), ("gateway.no-pg-tools"),
    ("gateway.restore-failed").
    """
    if is_there(database):
        raise Refused("gateway.restore-occupied")
    if is_postgres(database):
        words = ("--no-owner", "--exit-on-error", "--single-transaction")
        _run("pg_restore", database, *words, str(copy), failed="gateway.restore-failed")
        return
    path = sqlite_path(database)
    part = path.with_name(path.name + ".part")
    try:
        shutil.copyfile(copy, part)
        part.chmod(0o600)
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as error:
        raise Refused("gateway.restore-failed") from error


def damaged_pages(database: str, key: bytes) -> int:
    """Pages of a SQLite file that are not as they were written; 0 on PostgreSQL."""
    if is_postgres(database):
        return 0
    connection = connect_sqlite(sqlite_path(database), key)
    try:
        return len(connection.execute("PRAGMA cipher_integrity_check").fetchall())
    except dbapi.DatabaseError:
        return 1
    finally:
        connection.close()


def _copy_sqlite(path: Path, key: bytes, target: Path) -> None:
    connection = connect_sqlite(path, key)
    try:
        connection.execute("VACUUM INTO ?", (str(target),))
    except dbapi.DatabaseError as error:
        is_key = "not a database" in str(error) or "hmac" in str(error)
        raise Refused(
            "gateway.database-key" if is_key else "gateway.backup-not-written"
        ) from error
    finally:
        connection.close()
    target.chmod(0o600)


def _run(
    tool: str, database: str, *words: str, failed: str = "gateway.backup-not-written"
) -> None:
    """Run a tool of PostgreSQL; the password goes by its environment, never by its words."""
    url = make_url(_url(database))
    command = [_find(tool), f"--dbname={_words(url)}", *words]
    environment = os.environ | ({"PGPASSWORD": url.password} if url.password else {})
    try:
        done = subprocess.run(  # noqa: S603 - a tool found by name, no shell
            command,
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=LIMIT,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise Refused(failed) from error
    if done.returncode:
        raise Refused(failed)


def _words(url: URL) -> str:
    """The address as libpq's key words, without the password."""
    facts = {
        "host": url.host,
        "port": url.port,
        "user": url.username,
        "dbname": url.database,
        **{name: value for name, value in url.query.items() if isinstance(value, str)},
    }
    return " ".join(f"{name}={_quoted(str(v))}" for name, v in facts.items() if v is not None)


def _quoted(value: str) -> str:
    escaped = value.replace("\\", "\\\\").replace("'", "\\'")
    return f"'{escaped}'"


def _url(database: str) -> str:
    return f"postgresql+psycopg:{database.split(':', 1)[1]}"


def _find(tool: str) -> str:
    found = [str(path) for path in sorted(Path(TOOLS).glob(f"*/bin/{tool}"))]
    name = found[-1] if found else shutil.which(tool)
    if name is None:
        raise Refused("gateway.no-pg-tools", tool=tool)
    return name
