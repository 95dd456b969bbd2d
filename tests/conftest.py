"""What every test runs in: no screen, one zone, a private runtime folder; PostgreSQL on demand.

The one rule: what is started here is ended here, each by its own handle, never by name.
"""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.postgres import PostgresServer

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LANG"] = "C.UTF-8"
os.environ["TZ"] = "Asia/Shanghai"
time.tzset()


def private(path: str | None) -> bool:
    """Whether the folder is there and ours alone."""
    if not path or not Path(path).is_dir():
        return False
    status = Path(path).stat()
    return status.st_uid == os.getuid() and status.st_mode & 0o077 == 0


def pytest_configure(config: pytest.Config) -> None:
    """Give the run a private XDG_RUNTIME_DIR where the caller has none."""
    if not private(os.environ.get("XDG_RUNTIME_DIR")):
        folder = tempfile.mkdtemp(prefix="owd-")
        os.environ["XDG_RUNTIME_DIR"] = folder
        config.add_cleanup(lambda: shutil.rmtree(folder, ignore_errors=True))


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[PostgresServer]:
    """A PostgreSQL of this run's own, on a loopback port and a socket in a short folder."""
    with tempfile.TemporaryDirectory(prefix="owd-pg-") as folder:
        server = PostgresServer.start(Path(folder))
        try:
            yield server
        finally:
            server.stop()


@pytest.fixture
def postgres_url(postgres_server: PostgresServer) -> str:
    """The URL of an empty database (`postgresql+psycopg://…`), a new one for each test."""
    return postgres_server.new_database()
