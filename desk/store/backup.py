"""A copy of a station's data folder, taken while its window goes on working.

Any lane; it opens its own reader. The one rule: a backup is under its final name only when
it is whole, on disk and was read back; and it is a copy of this station, so whoever opens
it beside the original is stopped by the high-water mark.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from desk.refusal import Refused
from desk.store.durable import UNFINISHED, sync_folder, write_durably
from desk.store.engine import damaged_pages, naming_errors
from desk.store.folder import BLOBS, STORE
from desk.store.station_file import NAME
from desk.store.store import open_views


def back_up(folder: Path, key: bytes, target: Path) -> Path:
    """Copy store, station file and attachments to the new folder `target`.

    The copy is encrypted with the same key. Attachments are copied after the store: every
    file that a journal names was there before it was named.

    Raises Refused("backup.exists"), ("backup.not-written"), and what `open_store` raises
    for a reader.
    """
    if target.exists():
        raise Refused("backup.exists", folder=str(target))
    part = target.with_name(target.name + UNFINISHED)
    try:
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir(parents=True, mode=0o700)
        _copy(folder, key, part)
        part.rename(target)
        sync_folder(target.parent)
    except OSError as error:
        raise Refused("backup.not-written", folder=str(target)) from error
    finally:
        shutil.rmtree(part, ignore_errors=True)
    return target


def _copy(folder: Path, key: bytes, part: Path) -> None:
    views = open_views(folder, key)
    try:
        with naming_errors():
            views.database.execute("PRAGMA query_only = OFF")
            views.database.execute("VACUUM INTO ?", (str(part / STORE),))
    finally:
        views.close()
    for path in sorted((folder / BLOBS).glob("??/*")):
        if path.suffix != UNFINISHED:
            copy = part / BLOBS / path.parent.name / path.name
            copy.parent.mkdir(parents=True, exist_ok=True)
            write_durably(copy, path.read_bytes())
    write_durably(part / NAME, (folder / NAME).read_bytes(), mode=0o644)
    _read_back(part, key)


def _read_back(part: Path, key: bytes) -> None:
    views = open_views(part, key)
    try:
        if damaged_pages(views.database):
            raise Refused("backup.not-written", folder=str(part))
    finally:
        views.close()
    with (part / STORE).open("rb+") as file:
        os.fsync(file.fileno())
