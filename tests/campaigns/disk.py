"""A disk that may lose whatever it was not told to keep, at every moment of a recording.

Owned by no thread. What POSIX promises and no more: the content of a file is kept when the
file was synced; a name (made, renamed, taken away) when its folder was. Until then any
512-byte sector of any write may be there or not, in any order; of the names of one folder, as
many as came first. The one rule: nothing here is kinder than that, although file systems are.
"""

from __future__ import annotations

import os
import random
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from tests.campaigns.recording import Call

SECTOR = 512
_FOLDER = -1
_IGNORED = "-shm"  # shared memory: made anew by whoever opens the store first


class Loss(StrEnum):
    """What a cut takes of that which was not synced."""

    ALL = "all"
    NOTHING = "nothing"
    END = "end"
    """All but the last write, which is torn."""
    SECTORS = "sectors"
    """Sectors here and there; a file may have grown without them."""
    RUBBISH = "rubbish"
    """As before, and where a file grew without its content, anything may stand."""


@dataclass(slots=True)
class Content:
    """The bytes of a file; what lies between `data` and `size` is zero."""

    data: bytearray = field(default_factory=bytearray)
    size: int = 0

    def write(self, offset: int, data: bytes) -> None:
        if len(self.data) < offset:
            self.data.extend(bytes(offset - len(self.data)))
        self.data[offset : offset + len(data)] = data
        self.size = max(self.size, offset + len(data))

    def resize(self, size: int) -> None:
        del self.data[size:]
        self.size = size


@dataclass(slots=True)
class File:
    """What of a file is safe, and what was done to it since: a write or a new size."""

    safe: Content = field(default_factory=Content)
    open: list[tuple[int, bytes] | int] = field(default_factory=list)

    def sync(self) -> None:
        for change in self.open:
            _apply(self.safe, change)
        self.open.clear()

    def after_cut(self, loss: Loss, draw: random.Random) -> Content:
        """One content that the disk may have."""
        if not self.open or loss is Loss.ALL:
            return self.safe
        found = Content(bytearray(self.safe.data), self.safe.size)
        last = len(self.open) - 1
        kept = draw.choice((0.1, 0.5, 0.9))
        for n, change in enumerate(self.open):
            if loss is Loss.NOTHING or (loss is Loss.END and n < last):
                _apply(found, change)
            elif isinstance(change, int):
                if draw.random() < kept:
                    found.resize(change)
            else:
                _torn(found, change, kept, draw, rubbish=loss is Loss.RUBBISH)
        return found


def _apply(content: Content, change: tuple[int, bytes] | int) -> None:
    if isinstance(change, int):
        content.resize(change)
    else:
        content.write(*change)


def _torn(
    content: Content,
    change: tuple[int, bytes],
    kept: float,
    draw: random.Random,
    *,
    rubbish: bool,
) -> None:
    """Some sectors of one write."""
    offset, data = change
    at = 0
    while at < len(data):
        end = min(len(data), at + SECTOR - (offset + at) % SECTOR)
        if draw.random() < kept:
            content.write(offset + at, data[at:end])
        elif rubbish and offset + at >= content.size:
            content.write(offset + at, draw.randbytes(end - at))
        at = end


class Disk:
    """All files under one folder, call after call."""

    def __init__(self, root: Path) -> None:
        self.root = str(root)
        self.files: list[File] = []
        self.names: dict[str, int] = {self.root: _FOLDER}
        self.safe_names = dict(self.names)
        self.open_names: list[tuple[str, str, str, int]] = []
        self.handles: dict[int, int | str] = {}

    def take(self, call: Call) -> None:
        """One call more."""
        if call.kind in "WTS":
            self._content(call)
        elif call.kind == "O":
            self._open(call)
        elif call.kind == "C":
            self.handles.pop(call.a, None)
        elif call.kind == "R":
            old, new = call.paths
            self._name("R", new, self.names.get(old, _FOLDER), old)
        elif call.kind == "M":
            self._name("M", call.path, _FOLDER)
        elif call.kind == "U":
            self._name("U", call.path, _FOLDER)

    def _content(self, call: Call) -> None:
        handle = self.handles.get(call.a)
        if isinstance(handle, str):
            if call.kind == "S":
                self._sync_names(handle)
        elif handle is not None:
            file = self.files[handle]
            if call.kind == "S":
                file.sync()
            else:
                file.open.append((call.b, call.data) if call.kind == "W" else call.b)

    def _open(self, call: Call) -> None:
        path, flags = call.path, call.b
        if path.endswith(_IGNORED):
            return
        known = self.names.get(path)
        if known == _FOLDER:
            self.handles[call.a] = path
            return
        if known is None:
            self.files.append(File())
            known = len(self.files) - 1
            self._name("O", path, known)
        self.handles[call.a] = known
        if flags & os.O_TRUNC:
            self.files[known].open.append(0)

    def _name(self, kind: str, path: str, file: int, old: str = "") -> None:
        if path.endswith(_IGNORED):
            return
        self.open_names.append((kind, path, old, file))
        _rename(self.names, kind, path, old, file)

    def _sync_names(self, folder: str) -> None:
        """The names in that folder are safe, as far as they have come."""
        left = []
        for change in self.open_names:
            if _above(change[1]) == folder:
                _rename(self.safe_names, *change)
            else:
                left.append(change)
        self.open_names = left

    def after_cut(self, loss: Loss, draw: random.Random) -> dict[str, Content | None]:
        """One state of the folder that may be found: path to content, None for a folder."""
        names = dict(self.safe_names)
        if loss is not Loss.ALL:
            folders = sorted({_above(change[1]) for change in self.open_names})
            stop = {folder: draw.random() for folder in folders}
            for n, change in enumerate(self.open_names):
                whole = loss in {Loss.NOTHING, Loss.END}
                folder = _above(change[1])
                if whole or (n + 1) / len(self.open_names) <= stop[folder]:
                    _rename(names, *change)
        return {
            path: None if file == _FOLDER else self.files[file].after_cut(loss, draw)
            for path, file in names.items()
            if self._reached(path, names)
        }

    def _reached(self, path: str, names: dict[str, int]) -> bool:
        """Whether every folder above that path is there."""
        above = _above(path)
        while len(above) >= len(self.root):
            if above not in names:
                return False
            above = _above(above)
        return True


def _above(path: str) -> str:
    """The folder that a path lies in."""
    return path.rpartition(os.sep)[0]


def _rename(names: dict[str, int], kind: str, path: str, old: str, file: int) -> None:
    if kind == "U":
        names.pop(path, None)
        return
    if kind == "R":
        names.pop(old, None)
    names[path] = file


def lay_out(state: dict[str, Content | None], root: Path, place: Path) -> None:
    """Write such a state as true files into an empty place."""
    for path in sorted(state):
        content, target = state[path], place / os.path.relpath(path, root)
        if content is None:
            target.mkdir(exist_ok=True)
            continue
        with target.open("wb", buffering=0) as file:
            file.write(content.data)
            if len(content.data) < content.size:
                file.truncate(content.size)
