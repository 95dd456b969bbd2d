"""A file that only takes up room, so that a full disk still lets one case be finished.

STORE lane. The one rule: the reserve is given up once, by the error that found the disk
full; it is made again at a later start when there is room.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import IO

NAME = "reserve.bin"
SIZE = 8 * 1024 * 1024
_CHUNK = b"\xa5" * 65536


def keep_reserve(folder: Path, size: int = SIZE) -> bool:
    """Make sure that the reserve is there; False when the disk has no room for it."""
    path = folder / NAME
    try:
        if path.exists() and path.stat().st_size == size:
            return True
        if shutil.disk_usage(folder).free < 2 * size:
            return False
        with path.open("wb") as file:
            _take_room(file, size)
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        free_reserve(folder)
        return False
    return True


def free_reserve(folder: Path) -> bool:
    """Give the room back; False when there was nothing to give."""
    try:
        (folder / NAME).unlink()
    except OSError:
        return False
    return True


def _take_room(file: IO[bytes], size: int) -> None:
    if hasattr(os, "posix_fallocate"):
        os.posix_fallocate(file.fileno(), 0, size)
        return
    for _ in range(size // len(_CHUNK)):
        file.write(_CHUNK)
