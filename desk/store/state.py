"""What the self-check wants to know of an open store: versions, WAL, encryption, room.

The lane of the connection. The one rule: looking changes nothing and names nobody.
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from desk.ports.store import Store, Views
from desk.store.folder import BLOBS, STORE
from desk.store.reserve import NAME as RESERVE
from desk.store.store import StationStore
from desk.store.views import StoreViews

_PLAIN = b"SQLite format 3\x00"


@dataclass(frozen=True, slots=True, kw_only=True)
class StoreState:
    """A store as it lies there; `bytes` counts store and files, `free` the disk."""

    schema: int
    journal: str
    encrypted: bool
    bytes: int
    files: int
    free: int
    reserve: bool


def state_of(views: Views, folder: Path) -> StoreState:
    """Look at the store of that folder over its open connection."""
    schema, journal = 0, ""
    if isinstance(views, StoreViews):
        schema = int((views.database.first("PRAGMA user_version") or (0,))[0])
        journal = str((views.database.first("PRAGMA journal_mode") or ("",))[0])
    sizes = [path.stat().st_size for path in (folder / BLOBS).rglob("*") if path.is_file()]
    return StoreState(
        schema=schema,
        journal=journal,
        encrypted=_is_encrypted(folder / STORE),
        bytes=sum(sizes) + sum(_size(folder / f"{STORE}{end}") for end in ("", "-wal")),
        files=len(sizes),
        free=free_bytes(folder),
        reserve=(folder / RESERVE).exists(),
    )


def folder_of(store: Store) -> Path | None:
    """The data folder of an open store; None for one that lies nowhere."""
    return store.folder if isinstance(store, StationStore) else None


def free_bytes(folder: Path) -> int:
    """Bytes that are free where that folder is or would be."""
    place = next(each for each in (folder, *folder.parents) if each.exists())
    return shutil.disk_usage(place).free


def _is_encrypted(path: Path) -> bool:
    """Whether the file does not begin as plain SQLite does."""
    with path.open("rb") as file:
        return file.read(len(_PLAIN)) != _PLAIN


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0


def counts_of(views: Views) -> dict[str, int]:
    """How many there are of everything: entries by kind, cases by stage, papers by state."""
    if not isinstance(views, StoreViews):
        return {}
    asked = {
        "entry": "SELECT kind, count(*) FROM entry GROUP BY kind",
        "case": "SELECT stage, count(*) FROM case_view GROUP BY stage",
        "paper": "SELECT state, count(*) FROM paper_view GROUP BY state",
        "record": "SELECT kind, count(*) FROM record_view GROUP BY kind",
        "draft": "SELECT 'all', count(*) FROM draft",
        "held": "SELECT 'all', count(*) FROM judgement_view",
    }
    return {
        f"{name}.{word}": int(number)
        for name, sql in asked.items()
        for word, number in views.database.rows(sql)
    }
