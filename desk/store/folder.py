"""The data folder of a station: where it is, its parts, and the lock of its one writer.

Used at start by the STORE lane. The one rule: a folder without a station is never turned
into one here; an unmounted disk must not look like a new station.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import IO

from desk.refusal import Refused

STORE = "store.db"
BLOBS = "blobs"
LOCK = "lock"
_PROGRAM = "one-window-desk"


def default_data_folder() -> Path:
    """Where this user's station lives when no folder is named."""
    import platformdirs

    return Path(platformdirs.user_data_dir(_PROGRAM, appauthor=False))


class FolderLock:
    """The writer's hold on a data folder; the system lets go of it when the process dies."""

    def __init__(self, folder: Path) -> None:
        """Take the lock; Refused("data.in-use") or ("data.not-writable")."""
        try:
            self._file: IO[bytes] = (folder / LOCK).open("ab")
        except OSError as error:
            raise Refused("data.not-writable", folder=str(folder)) from error
        try:
            _hold(self._file)
        except OSError:
            self._file.close()
            raise Refused("data.in-use", folder=str(folder)) from None

    def close(self) -> None:
        """Let go; may be called twice."""
        self._file.close()


if sys.platform == "win32":
    import msvcrt

    def _hold(file: IO[bytes]) -> None:
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _hold(file: IO[bytes]) -> None:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
