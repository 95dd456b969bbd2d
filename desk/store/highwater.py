"""The high-water mark: how far this station had come, kept outside its data folder.

STORE lane. The one rule: a store that is behind its mark, tells another history, or stands
on another machine may be read and drained but gives no new number (domain design, 2.2): its
numbers may already be printed on paper.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Callable
from dataclasses import asdict, dataclass
from operator import itemgetter
from pathlib import Path

from desk.entry import Head
from desk.store.durable import make_folder, write_durably

NAME = "high-water"
# Two slots are written in turn, in place: a cut tears the older one at most, and one fsync
# does where a new file would need three.
SLOT = 512


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """The head, the last minted number's day and serial, and the machine (hashed)."""

    epoch: int
    seq: int
    hash: str
    day: str
    serial: int
    machine: str


def write_mark(folder: Path, mark: Mark) -> None:
    """Keep the mark durably, for one fsync a call; OSError when that is not possible."""
    path = folder / NAME
    slots = _slots(path)
    if slots is None:
        make_folder(folder)
        write_durably(path, _slot(1, mark) * 2)
        return
    counts = [0 if found is None else found[0] for found in slots]
    older = counts.index(min(counts))
    with path.open("r+b", buffering=0) as file:
        file.seek(older * SLOT)
        file.write(_slot(max(counts) + 1, mark))
        os.fsync(file.fileno())


def find_mark(folder: Path) -> Mark | None:
    """The newest mark that was kept, None when there is none or none can be read."""
    found = [slot for slot in _slots(folder / NAME) or () if slot is not None]
    return max(found, key=itemgetter(0))[1] if found else None


def is_new(folder: Path, head: Head) -> bool:
    """Whether a station has done nothing yet and has no mark."""
    return head.seq == 0 and find_mark(folder) is None


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


def _slot(count: int, mark: Mark) -> bytes:
    text = json.dumps({"count": count, **asdict(mark)}, sort_keys=True).encode("ascii")
    slot = hashlib.sha256(text).hexdigest().encode("ascii") + text
    if len(slot) >= SLOT:
        raise ValueError("a mark does not fit its slot")
    return slot.ljust(SLOT - 1) + b"\n"


def _slots(path: Path) -> list[tuple[int, Mark] | None] | None:
    """Both slots, None for one that was torn; None altogether without a whole file."""
    try:
        data = path.read_bytes()
    except OSError:
        return None
    if len(data) != 2 * SLOT:
        return None
    return [_read_slot(data[:SLOT]), _read_slot(data[SLOT:])]


def _read_slot(slot: bytes) -> tuple[int, Mark] | None:
    check, text = slot[:64], slot[64:].rstrip()
    if hashlib.sha256(text).hexdigest().encode("ascii") != check:
        return None
    try:
        values = json.loads(text)
        return int(values.pop("count")), Mark(**values)
    except (ValueError, TypeError, KeyError):  # of another version
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
