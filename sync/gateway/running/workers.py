"""Several workers on one listening socket, and the process that looks after them.

The parent's main thread; each worker is a fork with a main thread of its own. The one rule:
the parent has no database open while workers run, and a worker whose parent is gone ends.
"""

from __future__ import annotations

import logging
import os
import select
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import NoReturn

from desk.refusal import Refused
from sync.gateway.running.logs import tell

Work = Callable[[int, int, Callable[[], None]], None]
"""Serve as that worker, with the leash to watch; the last is called once it listens."""

MOST_WORKERS = 64
SHORT_LIFE = 5.0  # seconds: who dies sooner is started again only after a pause
PAUSE = 1.0
GRACE = 10.0  # seconds to end in order
LOOK = 0.1


def check_workers(count: int, *, is_shared: bool) -> None:
    """Refuse more than one worker where the database or the system takes only one.

    Raises Refused: `gateway.workers-invalid`, `gateway.one-worker`.
    """
    if not 1 <= count <= MOST_WORKERS:
        raise Refused("gateway.workers-invalid", most=MOST_WORKERS)
    if count > 1 and (not is_shared or sys.platform == "win32"):
        raise Refused("gateway.one-worker")


class Crew:
    """The workers of one gateway; a context that ends all of them."""

    def __init__(self, count: int, work: Work, *, gone: Callable[[int], None]) -> None:
        """`gone` is told the number of each worker that ended."""
        self._count, self._work, self._gone = count, work, gone
        self._running: dict[int, tuple[int, float]] = {}  # pid to number and start
        self._due: dict[int, float] = {}  # number to when it is started again
        self._ready = 0
        self._code = 0
        self._told = 0.0  # when all were told to end
        self._is_ending = False
        # The leash is readable in a worker once this process, which holds its end, is gone.
        self._leash, self._end = os.pipe()
        self._heard, self._call = os.pipe()

    def __enter__(self) -> Crew:
        self._before = {
            each: signal.signal(each, self._asked_to_end)
            for each in (signal.SIGTERM, signal.SIGINT)
        }
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        place: TracebackType | None,
    ) -> None:
        for pid in self._running:
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)
        for handle in (self._leash, self._end, self._heard, self._call):
            os.close(handle)
        for each, handler in self._before.items():
            signal.signal(each, handler)

    def look_after(self, listening: Callable[[], None]) -> int:
        """Run all until SIGTERM or SIGINT, starting again who died; the exit code.

        `listening` is called once, when all listen. 1 when a worker could not begin at all.
        """
        for number in range(self._count):
            self._start(number)
        while self._running or self._due:
            self._listen(listening)
            self._reap()
            self._begin_again()
            if self._is_ending:
                self._finish()
        return self._code

    def _asked_to_end(self, *_: object) -> None:
        self._is_ending = True

    def _start(self, number: int) -> None:
        pid = os.fork()
        if pid == 0:
            os.close(self._end)
            os.close(self._heard)
            _live(lambda: self._work(number, self._leash, lambda: _say(self._call)))
        self._running[pid] = (number, time.monotonic())

    def _listen(self, listening: Callable[[], None]) -> None:
        """Hear who is ready; waiting here is what the parent does all day."""
        if not select.select([self._heard], [], [], LOOK)[0]:
            return
        before = self._ready
        self._ready += len(os.read(self._heard, MOST_WORKERS))
        if before < self._count <= self._ready:
            listening()

    def _reap(self) -> None:
        for pid, (number, since) in list(self._running.items()):
            if os.waitpid(pid, os.WNOHANG)[0] == 0:
                continue
            del self._running[pid]
            self._gone(number)
            if self._is_ending:
                continue
            if self._ready < self._count:  # none of them would fare better
                self._is_ending, self._code = True, 1
                continue
            tell("worker.died", level=logging.ERROR, number=number + 1)
            is_short = time.monotonic() - since < SHORT_LIFE
            self._due[number] = time.monotonic() + (PAUSE if is_short else 0)

    def _begin_again(self) -> None:
        for number, due in list(self._due.items()):
            if time.monotonic() >= due:
                del self._due[number]
                self._start(number)

    def _finish(self) -> None:
        """Tell all to end, and end who does not."""
        self._due.clear()
        now = time.monotonic()
        if not self._told:
            self._told = now
            self._signal(signal.SIGTERM)
        elif now - self._told > GRACE:
            self._signal(signal.SIGKILL)

    def _signal(self, number: signal.Signals) -> None:
        for pid in self._running:
            os.kill(pid, number)


def _say(call: int) -> None:
    os.write(call, b".")


def _live(work: Callable[[], None]) -> NoReturn:
    """A worker's whole life; it never comes back into the parent's code."""
    code = 1
    try:
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C reaches all; the parent tells us
        work()
        code = 0
    except SystemExit:
        code = 0
    except Refused as refusal:
        tell("worker.refused", level=logging.ERROR, code=refusal.code)
    except BaseException as error:  # noqa: BLE001 - told, then the process ends
        frame = error.__traceback__
        while frame is not None and frame.tb_next is not None:
            frame = frame.tb_next
        place = "" if frame is None else f"{Path(frame.tb_frame.f_code.co_filename).name}"
        tell("worker.failed", level=logging.ERROR, error=type(error).__name__, place=place)
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)
