"""The high-water mark: how far this station had come, kept outside its data folder.

STORE lane. The one rule: a store that is behind its mark, tells another history, or stands
on another machine may be read and drained but gives no new number (domain design, 2.2): its
numbers may already be printed on paper.
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

from desk.entry import Head
from desk.store.durable import write_durably

NAME = "high-water.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """The head, the last minted number's day and serial, and the machine (hashed)."""

    epoch: int
    seq: int
    hash: str
    day: str
    serial: int
    machine: str


def default_mark_folder(station_id: str) -> Path:
    """Where the mark of that station is kept when no folder is named."""
    import platformdirs

    return Path(platformdirs.user_state_dir("one-window-desk", appauthor=False)) / station_id


def write_mark(folder: Path, mark: Mark) -> None:
    """Keep the mark durably; OSError when that is not possible."""
    folder.mkdir(parents=True, exist_ok=True)
    write_durably(folder / NAME, json.dumps(asdict(mark), sort_keys=True).encode())


def find_mark(folder: Path) -> Mark | None:
    """The mark that was kept, None when there is none or it cannot be read."""
    try:
        return Mark(**json.loads((folder / NAME).read_bytes()))
    except (OSError, ValueError, TypeError):
        return None


def check_highwater(
    folder: Path,
    head: Head,
    hash_at: Callable[[int], str | None],
    serial_of: Callable[[str], int],
    machine: str,
) -> str | None:
    """Why this store may not mint: a refusal code, or None when it may.

    `store.mark-missing` for a journal without a mark, `store.other-machine`,
    `store.behind-mark` (an old copy), `store.other-history` (a fork).
    """
    mark = find_mark(folder)
    if mark is None:
        return "store.mark-missing" if head.seq else None
    if mark.machine != machine:
        return "store.other-machine"
    if head.seq < mark.seq or head.epoch < mark.epoch:
        return "store.behind-mark"
    if mark.seq and hash_at(mark.seq) != mark.hash:
        return "store.other-history"
    if mark.day and serial_of(mark.day) < mark.serial:
        return "store.behind-mark"
    return None


def machine_mark(station_id: str) -> str:
    """This machine's id hashed with the station's, "" where the system gives none."""
    found = _machine_id()
    return hashlib.sha256(f"{station_id}\n{found}".encode()).hexdigest() if found else ""


if sys.platform == "win32":
    import winreg

    def _machine_id() -> str:
        place = r"SOFTWARE\Microsoft\Cryptography"
        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, place) as key:
            return str(winreg.QueryValueEx(key, "MachineGuid")[0])

else:

    def _machine_id() -> str:
        for path in (Path("/etc/machine-id"), Path("/var/lib/dbus/machine-id")):
            try:
                return path.read_text("ascii").strip()
            except (OSError, ValueError):
                continue
        return ""
