"""The lanes: the only threads of the window's process.

A lane is one thread with a queue; what is born in a lane (a connection, a device) never
leaves it. Serial inside, parallel across. The one rule a newcomer would break: no other
module starts a thread, and no Qt object is touched from a lane; results travel home through
`Courier`, a queued signal.
"""

from __future__ import annotations

import queue
import sys
import threading
from collections.abc import Callable, Mapping
from enum import StrEnum
from time import monotonic

from PySide6.QtCore import QCoreApplication, QObject, Qt, QThread, Signal, Slot

from desk import courtesy
from ui.window.right_of_way import RightOfWay

Job = Callable[[], None]
Crash = Callable[[BaseException], None]

PREFIX = "lane-"
# How long a lane that computes may keep the window waiting for the interpreter, each time the
# window comes back from Qt: a key echoes late by this times a handful.
TURN_SECONDS = 0.0005


class Lane(StrEnum):
    """The lanes by what they serve, in the order in which they are closed."""

    FEED = "feed"
    PUSH = "push"
    SENDING = "sending"
    SERIAL = "serial"
    PCSC = "pcsc"
    SPOOL = "spool"
    RECEIPT = "receipt"
    CAMERA = "camera"
    FLATBED = "flatbed"
    PAD = "pad"
    RATING = "rating"
    SCANNER = "scanner"
    FILES = "files"
    QUEUE = "queue"
    READ = "read"
    STORE = "store"


def in_lane() -> bool:
    """Whether the calling thread is a lane."""
    return threading.current_thread().name.startswith(PREFIX)


def assert_in_lane() -> None:
    """Refuse work of a lane on the window thread (or any other)."""
    if not in_lane():
        raise AssertionError("work of a lane ran outside the lanes")


def assert_on_window_thread() -> None:
    """Refuse Qt calls off the window thread."""
    app = QCoreApplication.instance()
    if app is not None and QThread.currentThread() is not app.thread():
        raise AssertionError("Qt was called off the window thread")


class Courier(QObject):
    """Carries calls from any thread to the window thread."""

    _sent = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._stopped = False
        self.way = RightOfWay()
        self._sent.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def stop(self) -> None:
        """Carry nothing more: the window is going."""
        self._stopped = True

    def send(self, call: Job) -> None:
        """Run that call on the window thread, later."""
        if not self._stopped:
            self._sent.emit(call)

    @Slot(object)
    def _deliver(self, call: Job) -> None:
        assert_on_window_thread()
        self.way.take()
        call()


class _Thread:
    """One lane at work."""

    def __init__(self, lane: Lane, crash: Crash) -> None:
        self._jobs: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._crash = crash
        self.thread = threading.Thread(target=self._run, name=f"{PREFIX}{lane}", daemon=True)
        self.thread.start()

    def put(self, job: Job | None) -> None:
        self._jobs.put(job)

    def _run(self) -> None:
        while (job := self._jobs.get()) is not None:
            try:
                job()
            except BaseException as error:  # noqa: BLE001 - a lane outlives every bug; it is reported
                self._crash(error)


class Lanes:
    """All lanes of this process; a thread is started when its lane is first used."""

    def __init__(self, crash: Crash) -> None:
        sys.setswitchinterval(TURN_SECONDS)
        self.courier = Courier()
        courtesy.ask(self._give_way)
        self._crash = crash
        self._threads: dict[Lane, _Thread] = {}
        self._closed: set[Lane] = set()
        self._guard = threading.Lock()

    def post(self, lane: Lane, job: Job) -> bool:
        """Queue a job in that lane; False when the lane is closed already."""
        with self._guard:
            if lane in self._closed:
                return False
            if lane not in self._threads:
                self._threads[lane] = _Thread(lane, self.report)
            self._threads[lane].put(job)
            return True

    def _give_way(self) -> None:
        if in_lane():
            self.courier.way.give_way()

    def report(self, error: BaseException) -> None:
        """Tell the crash hook, on the window thread."""
        self.courier.send(lambda: self._crash(error))

    def close(
        self, limit: float = 5.0, farewell: Mapping[Lane, Job] | None = None
    ) -> tuple[Lane, ...]:
        """Close the lanes, each after its queue; gives those that did not end in time.

        All but the store are told at once and share `limit` seconds; the store goes last,
        with as long again, so that what a device still said is written down. The feed is
        told but not waited for: it only listens, and may listen long; nor is the sending of
        files, which goes on from where the platform stands. `farewell` is the last job of a
        lane.
        """
        last = farewell or {}
        self._end((Lane.FEED, Lane.SENDING), 0.0, last)
        apart = {Lane.FEED, Lane.SENDING, Lane.STORE}
        others = tuple(lane for lane in Lane if lane not in apart)
        left = self._end(others, limit, last) + self._end((Lane.STORE,), limit, last)
        self.courier.stop()
        return left

    def _end(
        self, lanes: tuple[Lane, ...], limit: float, farewell: Mapping[Lane, Job]
    ) -> tuple[Lane, ...]:
        with self._guard:
            self._closed.update(lanes)
            ending = {lane: self._threads[lane] for lane in lanes if lane in self._threads}
        for lane, thread in ending.items():
            if lane in farewell:
                thread.put(farewell[lane])
            thread.put(None)
        end = monotonic() + limit
        for thread in ending.values():
            thread.thread.join(max(end - monotonic(), 0.02))
        return tuple(lane for lane, thread in ending.items() if thread.thread.is_alive())
