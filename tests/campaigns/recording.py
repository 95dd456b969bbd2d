"""Recording: what a process did to the files of one folder, call by call, and what it said.

The recorder is tests/campaigns/recorder.c, compiled here when it is first wanted. The one
rule: the log is read as it was written; what a disk may keep of it is tests.campaigns.disk.
"""

from __future__ import annotations

import atexit
import os
import shutil
import struct
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

ROOT = Path(__file__).resolve().parents[2]
LIMIT = 300
_HEAD = struct.Struct("<cQQQ")


@dataclass(frozen=True, slots=True)
class Call:
    """One call: its letter as in recorder.c, its two numbers and its bytes."""

    kind: str
    a: int
    b: int
    data: bytes

    @property
    def path(self) -> str:
        """The path it names."""
        return os.path.normpath(self.data.decode("utf-8"))

    @property
    def paths(self) -> tuple[str, str]:
        """The two paths of a renaming."""
        return os.path.normpath(self.data[: self.a].decode()), os.path.normpath(
            self.data[self.a :].decode()
        )


@cache
def recorder() -> Path:
    """The compiled recorder, one for this process."""
    place = Path(mkdtemp(prefix="owd-recorder-"))
    atexit.register(shutil.rmtree, place, ignore_errors=True)
    made = place / "recorder.so"
    source = Path(__file__).with_name("recorder.c")
    command = ["cc", "-O1", "-shared", "-fPIC", "-o", str(made), str(source), "-ldl"]
    subprocess.run([*command, "-lpthread"], check=True, timeout=60)
    return made


def recorded(root: Path, log: Path, *words: object) -> tuple[Call, ...]:
    """Run a module of ours with its calls under `root` recorded."""
    done = subprocess.run(
        [sys.executable, "-m", *map(str, words)],
        cwd=ROOT,
        env={**os.environ, **surroundings(root, log)},
        stdout=subprocess.PIPE,
        stdin=subprocess.DEVNULL,
        timeout=LIMIT,
        check=True,
    )
    assert done.stdout, "the recorded process said nothing"
    return tuple(calls(log))


def surroundings(
    root: Path, log: Path | None = None, *, fail: Path | None = None
) -> dict[str, str]:
    """The environment of a process that is recorded, or whose disk may fail."""
    found = {"LD_PRELOAD": str(recorder()), "OWD_ROOT": str(root)}
    if log is not None:
        found["OWD_LOG"] = str(log)
    if fail is not None:
        found["OWD_FAIL"] = str(fail)
    return found


def calls(log: Path) -> Iterator[Call]:
    """Every call in its order."""
    with log.open("rb") as file:
        while head := file.read(_HEAD.size):
            kind, a, b, length = _HEAD.unpack(head)
            yield Call(kind.decode("ascii"), a, b, file.read(length))
