"""A disk with a write-back cache, its power cut while a station works on it.

Run as root: .venv/bin/python -m tests.campaigns.write_back [--cuts 100] [--seed N]
[--plant unsafe]. Needs nbdkit, nbdfuse (package libnbd-bin), mkfs.ext4 and the right to mount:
a true ext4 on a loop device over `nbdfuse` over `nbdkit --filter=cache`, whose cache keeps
writes in memory until a flush reaches it. The cut is SIGKILL to nbdkit: what was not flushed is
gone, as with a disk that loses its power. The file system is mounted again (its own journal
repairs it) and the store opened by the program's own start. `--plant unsafe` is a disk that
lies about its flushes: then losses must be found. Prints one JSON object; exit code 1 when
anything was lost, doubled or refused.
"""

from __future__ import annotations

import argparse
import json
import random
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.campaigns.hand import Hand
from tests.campaigns.promises import Promise, findings

SIZE = 96 * 1024 * 1024
A_DISK = 10
"""Cuts that one disk meets before another is made: proofs grow with the journal."""
LIMIT = 30.0
CHECKPOINTS = (4000, 12)


def run(*words: object) -> str:
    """What a tool of the system said."""
    made = [str(word) for word in words]
    done = subprocess.run(made, check=True, capture_output=True, timeout=LIMIT, text=True)
    return done.stdout.strip()


def once(seen: Callable[[], bool], what: str) -> None:
    """Wait for what another process does."""
    end = time.monotonic() + LIMIT
    while not seen():
        if time.monotonic() > end:
            raise TimeoutError(what)
        time.sleep(0.02)


class WriteBackDisk:
    """One disk: its platters are a file, its cache lives in a process."""

    def __init__(self, place: Path, mode: str) -> None:
        self.mode = mode
        self.platters, self.socket = place / "disk.img", place / "socket"
        self.fuse, self.mounted = place / "fuse", place / "mounted"
        self.station = self.mounted / "station"
        self.loop = ""
        for folder in (self.fuse, self.mounted):
            folder.mkdir()
        with self.platters.open("wb") as file:
            file.truncate(SIZE)
        run("mkfs.ext4", "-q", "-F", self.platters)

    def switch_on(self) -> None:
        """Power, then the file system on it."""
        self.socket.unlink(missing_ok=True)
        words = ("nbdkit", "-f", "-U", self.socket, "--filter=cache", "file", self.platters)
        self.cache = subprocess.Popen([*map(str, words), f"cache={self.mode}"])
        once(self.socket.exists, "nbdkit")
        words = ("nbdfuse", self.fuse / "nbd", "--unix", self.socket)
        quiet = subprocess.DEVNULL
        self.line = subprocess.Popen([*map(str, words)], stdout=quiet, stderr=quiet)
        once((self.fuse / "nbd").exists, "nbdfuse")
        self.loop = run("losetup", "--find", "--show", self.fuse / "nbd")
        run("mount", self.loop, self.mounted)

    def cut(self) -> None:
        """The power goes."""
        self.cache.kill()
        self.cache.wait(LIMIT)

    def take_away(self) -> None:
        """Let go of what the cut left hanging, however far it was switched on."""
        self.cut()
        for words in (
            ("umount", "--lazy", self.mounted),
            ("losetup", "--detach", self.loop),
            ("umount", "--lazy", self.fuse),
        ):
            subprocess.run([*map(str, words)], check=False, capture_output=True, timeout=LIMIT)
        self.line.terminate()
        self.line.wait(LIMIT)


class Cuts:
    """The count of cuts and what they left."""

    def __init__(self, seed: int, mode: str) -> None:
        self.draw = random.Random(seed)  # noqa: S311 - moments to repeat, no secret
        self.mode = mode
        self.cuts = self.promised = 0
        self.found: list[str] = []

    def disk(self, place: Path, cuts: int) -> None:
        """One disk cut that many times, each time looked at when it is on again."""
        disk = WriteBackDisk(place, self.mode)
        before: Promise | None = None
        for n in range(cuts + 1):
            try:
                disk.switch_on()
                if n:
                    self.look(disk.station, before, deep=n == cuts)
                if n < cuts:
                    before = self.work(disk, before)
            except (OSError, subprocess.CalledProcessError) as error:
                # Of no use any more: that is a finding, and the end of this disk.
                self.found.append(f"cut {self.cuts}: {error}")
                self.cuts += cuts - n
                return
            finally:
                disk.take_away()

    def look(self, station: Path, before: Promise | None, *, deep: bool) -> None:
        """What the cut left of what was promised."""
        told = findings(station, before, None, deep=deep)
        self.found += [f"cut {self.cuts}: {text}" for text in told]

    def work(self, disk: WriteBackDisk, before: Promise | None) -> Promise | None:
        """A station at work when the power goes; what it had promised."""
        disk.station.mkdir(exist_ok=True)
        if before is None:
            shutil.rmtree(disk.station / "data", ignore_errors=True)
        pages = CHECKPOINTS[self.cuts % 2]
        hand = Hand(disk.station, self.draw.randrange(10**6), pages=pages)
        hand.work(self.draw.randint(2, 40))
        hand.linger(self.draw)
        disk.cut()
        self.cuts += 1
        hand.kill()
        before = hand.promised(before)
        self.promised += len(hand.lines)
        return before


def campaign(cuts: int, seed: int = 1, mode: str = "writeback") -> Cuts:
    """That many cuts."""
    tally = Cuts(seed, mode)
    with TemporaryDirectory(prefix="owd-disk-") as name:
        for n, left in enumerate(range(cuts, 0, -A_DISK)):
            place = Path(name) / f"disk-{n}"
            place.mkdir()
            tally.disk(place, min(A_DISK, left))
            shutil.rmtree(place)
    return tally


def main() -> int:
    """The campaign from the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--cuts", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--plant", choices=("", "unsafe"), default="")
    wanted = parser.parse_args()
    began = time.monotonic()
    tally = campaign(wanted.cuts, wanted.seed, wanted.plant or "writeback")
    told = {
        "cuts": tally.cuts,
        "acts_promised": tally.promised,
        "found": len(tally.found),
        "examples": tally.found[:10],
        "seconds": round(time.monotonic() - began),
    }
    sys.stdout.write(json.dumps(told, ensure_ascii=False, indent=1) + "\n")
    return 1 if tally.found else 0


if __name__ == "__main__":
    sys.exit(main())
