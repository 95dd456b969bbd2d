"""Files that must be there after a power cut: written beside, fsynced, renamed, folder fsynced.

Owned by no thread. The one rule: a file is never written in place; a cut leaves the old one
or the new one.
"""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

UNFINISHED = ".part"


def write_durably(path: Path, data: bytes, mode: int = 0o600) -> None:
    """Put the file there with that content, or leave what was there; OSError otherwise."""
    part = path.with_name(path.name + UNFINISHED)
    try:
        with os.fdopen(
            os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, mode), "wb"
        ) as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def make_folder(folder: Path, mode: int = 0o777) -> None:
    """Make that folder and those above it that are missing, each durable with its name.

    Without that a power cut may take a folder away with all that was synced into it.
    """
    if folder.is_dir():
        return
    make_folder(folder.parent)
    folder.mkdir(mode=mode, exist_ok=True)
    sync_folder(folder.parent)


def sync_folder(folder: Path) -> None:
    """Make the names in that folder durable; Windows does so by itself."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
