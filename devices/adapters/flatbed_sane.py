"""Flatbeds and feeders by SANE: the program `scanimage`, one process for one pile.

Used from the FLATBED lane; `stop` from any thread. The one rule: a driver may hang or fill the
disk, so that it runs in a process of its own, is bounded, and is killed at its limit.
"""

from __future__ import annotations

import os
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from desk.ports.flatbed import PAGE_LIMIT, Feed
from desk.ports.identity import DeviceState
from desk.refusal import DeviceError
from devices.adapters import sheet_png
from devices.adapters.sane_options import arguments, options_of

NAME = "flatbed-sane"
PROGRAM = "scanimage"
LOOK_LIMIT = 15.0
"""Seconds for finding scanners: network drivers listen around for some."""

_STATUS = {
    3: "flatbed.busy",
    6: "flatbed.jammed",
    8: "flatbed.cover-open",
    9: "flatbed.absent",  # input or output failed: mostly a cable
    11: "flatbed.denied",
}
_WORDS = {
    "Device busy": "flatbed.busy",
    "Access to resource has been denied": "flatbed.denied",
    "Invalid argument": "flatbed.absent",
    "Error during device I/O": "flatbed.absent",
}
_MEMORY = Path("/dev/shm")  # noqa: S108 — a page must not touch a disk; the folder is ours alone


class SaneScanner:
    """The scanner of that name, the first one for ""."""

    name = NAME
    simulated = False

    def __init__(
        self, device: str = "", *, program: str = PROGRAM, look_limit: float = LOOK_LIMIT
    ) -> None:
        """Nothing is started yet."""
        self._device, self._program, self._look_limit = device.strip(), program, look_limit
        self._pile: _Pile | None = None

    def devices(self) -> tuple[str, ...]:
        """What SANE finds."""
        with suppress(DeviceError):
            return self._found()
        return ()

    def state(self) -> DeviceState:
        """Look for it; no page is scanned."""
        try:
            self._chosen()
        except DeviceError as error:
            return DeviceState(name=self.name, ready=False, code=error.code)
        return DeviceState(name=self.name, ready=True)

    def start(self, feed: Feed) -> None:
        """Ask what it can be set to, then begin."""
        self.stop()
        device = self._chosen()
        told = self._asked(f"--device-name={device}", "-A")
        words = [f"--device-name={device}", *arguments(options_of(told), feed)]
        self._pile = _Pile([self._path(), *words], feed)

    def next_page(self, *, limit: float = PAGE_LIMIT) -> bytes | None:
        """The next page of the pile."""
        pile = self._pile
        if pile is None:
            return None
        page = None
        try:
            page = pile.next_page(limit)
        finally:
            if page is None:
                pile.end()
        return page

    def stop(self) -> None:
        """Kill it."""
        pile, self._pile = self._pile, None
        if pile is not None:
            pile.end()

    def _path(self) -> str:
        path = shutil.which(self._program)
        if path is None:
            raise DeviceError("flatbed.program-missing")
        return path

    def _chosen(self) -> str:
        found = self._found()
        if self._device in found:
            return self._device
        if self._device or not found:
            raise DeviceError("flatbed.absent")
        return found[0]

    def _found(self) -> tuple[str, ...]:
        lines = self._asked("-f", "%d%n").splitlines()
        return tuple(line for line in lines if line.isprintable() and line.strip())

    def _asked(self, *words: str) -> str:
        try:
            told = subprocess.run(  # noqa: S603 — a program of the system, found by its name
                [self._path(), *words],
                stdin=subprocess.DEVNULL,
                capture_output=True,
                env=_surroundings(),
                timeout=self._look_limit,
                check=False,
            )
        except subprocess.TimeoutExpired as error:
            raise DeviceError("flatbed.hung") from error
        except OSError as error:
            raise DeviceError("flatbed.program-missing") from error
        if told.returncode:
            raise _failure(told.returncode, told.stderr[-2000:])
        return told.stdout[: 256 * 1024].decode("utf-8", "replace")


class _Pile:
    """One run of the program: its process, the folder that its pages fall into."""

    def __init__(self, command: Sequence[str], feed: Feed) -> None:
        where = _MEMORY if _MEMORY.is_dir() else None
        self._folder = tempfile.TemporaryDirectory(prefix="pages-", dir=where)
        self._complaints = Path(self._folder.name, "complaints")
        self._count, self._rest, self._stopped = 0, b"", False
        self._reading = threading.Lock()
        whole = [*command, "--format=png", "--batch=" + str(Path(self._folder.name, "%d.png"))]
        if feed is Feed.GLASS:
            whole.append("--batch-count=1")
        try:
            with self._complaints.open("wb") as complaints:
                self._process = subprocess.Popen(  # noqa: S603 — as above
                    [*whole, "--batch-print"],
                    stdin=subprocess.DEVNULL,
                    stdout=subprocess.PIPE,
                    stderr=complaints,
                    env=_surroundings(),
                    start_new_session=True,
                )
        except OSError as error:
            self._folder.cleanup()
            raise DeviceError("flatbed.program-missing") from error
        _bound(self._process.pid)

    def next_page(self, limit: float) -> bytes | None:
        with self._reading:
            return None if self._stopped else self._next(limit)

    def end(self) -> None:
        """Kill it; whoever is reading cleans up behind it."""
        self._stopped = True
        with suppress(OSError):
            os.killpg(self._process.pid, signal.SIGKILL)  # drivers start helpers of their own
        if self._reading.acquire(blocking=False):
            try:
                self._clean()
            finally:
                self._reading.release()

    def _next(self, limit: float) -> bytes | None:
        line = self._line(time.monotonic() + limit)
        if line is not None:
            self._count += 1
            return self._page(Path(os.fsdecode(line)))
        try:
            status = self._process.wait(timeout=5)
        except subprocess.TimeoutExpired as error:
            raise DeviceError("flatbed.hung") from error
        if self._stopped:
            return None
        if status:
            raise _failure(status, self._complaints.read_bytes()[-2000:])
        if not self._count:
            raise DeviceError("flatbed.feeder-empty")
        return None

    def _clean(self) -> None:
        if self._process.stdout is not None and not self._process.stdout.closed:
            self._process.stdout.close()
            with suppress(subprocess.TimeoutExpired):
                self._process.wait(timeout=5)
            self._folder.cleanup()

    def _page(self, path: Path) -> bytes:
        try:
            inside = path.parent == Path(self._folder.name)
            if not inside or path.stat().st_size > sheet_png.LARGEST:
                raise DeviceError("flatbed.not-a-page")
            data = path.read_bytes()
            path.unlink()
        except OSError as error:
            raise DeviceError("flatbed.not-a-page") from error
        sheet_png.size_of(data)
        return data

    def _line(self, end: float) -> bytes | None:
        """The next line of its output, None at its end; DeviceError("flatbed.hung")."""
        out = self._process.stdout
        number = out.fileno() if out is not None else -1
        while b"\n" not in self._rest:
            ready, _, _ = select.select([number], [], [], max(0.0, end - time.monotonic()))
            if not ready or len(self._rest) > 4096:
                raise DeviceError("flatbed.hung" if not ready else "flatbed.not-a-page")
            chunk = os.read(number, 4096)
            if not chunk:
                return None
            self._rest += chunk
        line, self._rest = self._rest.split(b"\n", 1)
        return line


def _failure(status: int, complaints: bytes) -> DeviceError:
    said = complaints.decode("utf-8", "replace")
    worded = next((code for words, code in _WORDS.items() if words in said), None)
    code = _STATUS.get(status) or worded
    return DeviceError(code) if code else DeviceError("flatbed.failed", status=str(status))


def _surroundings() -> dict[str, str]:
    """Its words are looked at: they must not be translated."""
    return {**os.environ, "LC_ALL": "C"}


def _bound(process_id: int) -> None:
    """No page may fill the memory that it is written to."""
    if sys.platform == "linux":
        import resource

        most = (2 * sheet_png.LARGEST, 2 * sheet_png.LARGEST)
        with suppress(OSError):
            resource.prlimit(process_id, resource.RLIMIT_FSIZE, most)
