"""A PostgreSQL server for tests, run as an ordinary user (it refuses to run as root).

The one rule: as root its processes belong to the user `postgres`, who must be able to enter the
folder; as anybody else they belong to that person.
"""

from __future__ import annotations

import itertools
import os
import pwd
import shutil
import socket
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

PATIENCE = 60
"""Seconds for any one command of the server."""


class PostgresMissingError(Exception):
    """The server's programs are not installed; `./test --setup-only` as root installs them."""


def programs() -> Path:
    """The folder of initdb and pg_ctl: Debian keeps them off the path."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    on_path = shutil.which("initdb")
    if found:
        return found[-1].parent
    if on_path:
        return Path(on_path).parent
    raise PostgresMissingError


def free_port() -> int:
    """A loopback port that nobody listens on now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass(frozen=True, kw_only=True)
class PostgresServer:
    """A running server; `folder` holds its data and its socket."""

    folder: Path
    port: int
    durable: bool = False
    numbers: itertools.count[int] = field(default_factory=itertools.count)

    @classmethod
    def start(cls, folder: Path, *, durable: bool = False) -> PostgresServer:
        """Make a cluster in the folder and start it; it is ready when this returns.

        It waits for the disk only where it is `durable`: for measurements.
        """
        server = cls(folder=folder, port=free_port(), durable=durable)
        if os.getuid() == 0:
            shutil.chown(folder, "postgres", "postgres")
        server._run(
            "initdb",
            *("--pgdata", str(server.data), "--username", "desk", "--auth", "trust"),
            *("--encoding", "UTF8", "--locale", "C.UTF-8", "--no-sync"),
        )
        server.begin()
        return server

    def begin(self) -> None:
        """Start it (again); it is ready when this returns."""
        options = f"-c listen_addresses=127.0.0.1 -p {self.port} -k {self.folder} -c fsync=off"
        log = str(self.folder / "server.log")
        self._run("pg_ctl", "start", "-w", "-D", str(self.data), "-l", log, "-o", options)

    @property
    def data(self) -> Path:
        """The cluster's own folder."""
        return self.folder / "data"

    def new_database(self) -> str:
        """The URL of a new, empty database."""
        name = f"desk_{next(self.numbers)}"
        self._run("createdb", "-h", "127.0.0.1", "-p", str(self.port), "-U", "desk", name)
        return f"postgresql+psycopg://desk@127.0.0.1:{self.port}/{name}"

    def stop(self) -> None:
        """End the server at once; its data is thrown away."""
        self._run("pg_ctl", "stop", "-w", "-m", "immediate", "-D", str(self.data))

    def _run(self, program: str, *arguments: str) -> None:
        command = [str(programs() / program), *arguments]
        user = pwd.getpwnam("postgres") if os.getuid() == 0 else None
        answer = subprocess.run(
            command,
            cwd=self.folder,
            user=user.pw_uid if user else None,
            group=user.pw_gid if user else None,
            extra_groups=[] if user else None,
            env={"PATH": os.environ["PATH"], "LANG": "C.UTF-8", "HOME": str(self.folder)},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            timeout=PATIENCE,
            check=False,
        )
        if answer.returncode:
            raise OSError(f"{program}: {answer.stderr.strip()}")
