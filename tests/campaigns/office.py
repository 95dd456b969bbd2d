"""The gateway of a campaign: its own application on its own SQLite file, killed and restored.

The one rule: what a kill leaves is the files as they stand at that moment, never a close in
order; a restored gateway keeps its keys, as an administrator's backup does.
"""

from __future__ import annotations

import contextlib
import logging
import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from sqlalchemy import event, text

import sync.gateway.app
from desk.store.reserve import NAME as RESERVE
from desk.store.reserve import SIZE as RESERVE_SIZE
from sync.gateway.app import make_app
from sync.gateway.bell import Bell
from sync.gateway.office import open_office
from sync.gateway.store.cases import Kept, find_by_number, find_kept
from sync.gateway.store.entries import count_station_kinds, hashes
from tests.sync.keys import FileKeys

NAME = "gateway.db"
T = TypeVar("T")


async def _in_this_thread(work: Callable[..., T], *given: object) -> T:
    return work(*given)


def use_one_thread() -> None:
    """Database operations of the gateway happen in this thread: a step takes half the time."""
    sync.gateway.app.run_in_threadpool = _in_this_thread
    logging.getLogger("gateway").addHandler(logging.NullHandler())
    logging.getLogger("gateway").propagate = False


class DiedError(Exception):
    """The process ended here."""


class GatewayOffice:
    """A gateway that is killed, copied and put back; `era` counts its restorations."""

    def __init__(self, folder: Path, keys: Path, clock: Callable[[], datetime]) -> None:
        self._folder, self._keys, self._clock = folder, FileKeys(keys), clock
        self._copies = 0
        self.era = 0
        self.die_at_commit = 0
        self.open()

    def open(self) -> None:
        """Start on the files that are there."""
        self.die_at_commit = 0
        self.office = open_office(
            str(self._folder / NAME), self._keys, demonstration=True, clock=self._clock
        )
        self.app = make_app(self.office, Bell())
        event.listen(self.office.store.engine, "commit", self._committing)

    def require_minor(self, minor: int) -> None:
        """Whoever speaks an older minor of the protocol only drains from now on."""
        self.office = replace(self.office, oldest_minor=minor)
        self.app = make_app(self.office, Bell())

    def close(self) -> None:
        """Let go of the database."""
        self.office.close()

    def crash(self) -> None:
        """Killed with SIGKILL and started again: on the files as they stood."""
        left = self.backup()
        self._put_back(left)

    def backup(self) -> Path:
        """A copy of the files as they stand."""
        self._copies += 1
        place = self._folder / f"copy-{self._copies}"
        place.mkdir()
        for file in self._folder.glob(NAME + "*"):
            if not file.name.endswith("-shm"):
                shutil.copyfile(file, place / file.name)
        return place

    def restore(self, backup: Path) -> None:
        """The older files in place of the newer ones."""
        self._put_back(backup)
        self.era += 1

    def _put_back(self, place: Path) -> None:
        self.office.close()
        for file in self._folder.glob(NAME + "*"):
            file.unlink()
        for file in place.iterdir():
            shutil.copyfile(file, self._folder / file.name)
        self.open()

    def _committing(self, _connection: object) -> None:
        if self.die_at_commit:
            self.die_at_commit -= 1
            if not self.die_at_commit:
                raise DiedError

    def hash_at(self, station: str, epoch: int, seq: int) -> str | None:
        """The recorded hash at that seq, None where nothing is recorded."""
        with self.office.store.reading() as txn:
            return hashes(txn, station, epoch, seq, seq).get(seq)

    def rows(self, sql: str, **values: object) -> list[tuple[object, ...]]:
        """The rows of a query of the campaign's own, to look on from outside."""
        with self.office.store.reading() as txn:
            return [tuple(row) for row in txn.connection.execute(text(sql), values)]

    def recorded(self, station: str) -> dict[str, tuple[int, str]]:
        """Every recorded event of that station: its seq and hash."""
        found = self.rows(
            "SELECT event_id, seq, hash FROM entries WHERE station = :s", s=station
        )
        return {str(i): (int(str(n)), str(h)) for i, n, h in found}

    def kinds(self, station: str, day: str) -> dict[str, int]:
        """What is recorded of a station's day, by kind."""
        with self.office.store.reading() as txn:
            return dict(count_station_kinds(txn, station, day))

    def find(self, receipt: str) -> tuple[Kept, ...]:
        """The cases of that number."""
        with self.office.store.reading() as txn:
            return tuple(find_by_number(txn, receipt, lock=False))

    def kept(self, case_id: str) -> Kept | None:
        """The case as the platform has it."""
        with self.office.store.reading() as txn:
            return find_kept(txn, [case_id]).get(case_id)

    def states(self) -> dict[str, str]:
        """The state of every station."""
        return {str(s): str(w) for s, w in self.rows("SELECT station, state FROM stations")}


def copy_files(of: Path, to: Path) -> None:
    """A folder as it stands, but for what belongs to a process."""
    to.mkdir(parents=True)
    for file in of.rglob("*"):
        if file.name == "lock" or file.name.endswith("-shm"):
            continue
        there = to / file.relative_to(of)
        if file.is_dir():
            there.mkdir(parents=True, exist_ok=True)
        elif file.name == RESERVE:
            keep_sparse_reserve(there.parent)
        else:
            there.parent.mkdir(parents=True, exist_ok=True)
            with contextlib.suppress(FileNotFoundError):
                shutil.copyfile(file, there)


def keep_sparse_reserve(folder: Path) -> None:
    """The station's reserve in name only: eight megabytes a life would cost half of it."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / RESERVE).open("wb") as file:
        file.truncate(RESERVE_SIZE)
