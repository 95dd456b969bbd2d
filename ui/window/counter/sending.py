"""Sends the files that recorded entries name, part by part, after the acts.

Owned by the window thread, which only times; work is in the lanes. The one rule: before every
part it asks the stepper, so that an act that was written meanwhile goes first; a file that
cannot go is noted and passed over.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer

from desk.acts.bringing import GONE, Wanted
from desk.acts.filing import ASIDE, Search
from desk.ports.platform import FileStanding, NamedFile
from desk.refusal import CodedError
from sync.stepper import Action
from ui.window.counter.feeding import retry_after
from ui.window.operations import sending
from ui.window.operations.operation import Operation
from ui.window.shortcuts import Command

if TYPE_CHECKING:
    from ui.window.counter.whole import Counter

T = TypeVar("T")

LOOK_MS = 60_000  # nothing was waiting: it is looked again, whatever was missed
PASSED_MS = 1_800_000  # what could not go, or was not there, is tried again


class Sending(QObject):
    """The files of one window."""

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter.window)
        self._place, self._syncing = counter.place, counter.syncing
        self._stepper = counter.syncing.stepper
        self._file: NamedFile | None = None
        self._data, self._offset = b"", 0
        self._passed: frozenset[str] = frozenset()
        self._busy, self._stopped = False, True
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go)
        self._retry = QTimer(self)
        self._retry.setInterval(PASSED_MS)
        self._retry.timeout.connect(self._asked)
        counter.syncing.drained.connect(self._wake)
        counter.syncing.asked.connect(self._asked)

    def start(self) -> None:
        """Begin, after the acts that wait."""
        self._stopped = False
        self._retry.start()
        self._timer.start(0)

    def stop(self) -> None:
        """Time nothing more; a part that is under way ends by itself."""
        self._stopped = True
        self._retry.stop()
        self._timer.stop()
        self._forget()

    def perform(self, _command: Command) -> bool:
        """No key is its own: F5 on 待同步 reaches it through the sync."""
        return False

    @property
    def is_armed(self) -> bool:
        """Whether something is under way, or timed."""
        return self._busy or self._timer.isActive()

    def _wake(self) -> None:
        """All acts went: what they name may follow."""
        if not self._busy and self._timer.remainingTime() > self._stepper.files(False).delay_ms:
            self._plan()

    def _asked(self) -> None:
        """F5: what could not go is tried again as well."""
        self._passed = frozenset()
        self._wake()

    def _plan(self, at_least: int = 0) -> None:
        self._busy = False
        if not self._stopped:
            step = self._stepper.files(self._syncing.acts_wait())
            self._timer.start(max(step.delay_ms, at_least))

    def _go(self) -> None:
        step = self._stepper.files(self._syncing.acts_wait())
        if step.delay_ms > 0:
            self._timer.start(step.delay_ms)
            return
        self._busy = True
        if self._file is None:
            self._run(sending.next_file(self._place, self._passed), self._found)
        else:
            part = sending.send_part(self._place, self._file, self._data, self._offset)
            self._run(part, self._went)

    def _run(self, operation: Operation[T], then: Callable[[T], None]) -> None:
        operation.then(then).refused(self._broke).failed(self._failed).start()

    def _found(self, search: Search) -> None:
        if search.file is None:
            self._tell("")
            if search.more:
                self._plan()
            else:
                self._run(sending.next_case(self._place, self._passed), self._wanted)
            return
        self._file = search.file
        self._run(sending.look(self._place, search.file), self._looked)

    def _wanted(self, wanted: Wanted | None) -> None:
        """All is sent: what claimed cases lack here is fetched."""
        if wanted is None:
            self._plan(LOOK_MS)
            return

        def came(_digests: tuple[str, ...]) -> None:
            self._run(sending.brought(self._place, wanted), self._next)

        def refused(error: CodedError) -> None:
            if error.code in GONE:
                none = replace(wanted, digests=())
                self._run(sending.brought(self._place, none), self._next)
                return
            if error.code.startswith("blob."):
                self._passed |= {wanted.case_id}  # it is still on its way there
            self._stepper.failed(Action.FILES, error.code, retry_after=retry_after(error))
            self._plan()

        fetched = sending.bring(self._place, wanted)
        fetched.then(came).refused(refused).failed(self._failed).start()

    def _looked(self, found: tuple[FileStanding, bytes]) -> None:
        standing, self._data = found
        self._stands(standing)

    def _went(self, standing: FileStanding) -> None:
        self._stepper.worked(Action.FILES)
        self._stands(standing)

    def _stands(self, standing: FileStanding) -> None:
        self._offset = standing.offset
        self._tell("")
        if standing.whole and self._file is not None:
            self._run(sending.sent(self._place, self._file), self._next)
        else:
            self._plan()

    def _next(self, _none: None) -> None:
        self._forget()
        self._plan()

    def _forget(self) -> None:
        self._file, self._data, self._offset = None, b"", 0
        self._syncing.file_sent = 0

    def _broke(self, error: CodedError) -> None:
        """The next try begins by asking how far the platform is."""
        file = self._file
        self._forget()
        if file is not None and error.code in ASIDE:
            self._passed |= {file.digest}
            self._run(sending.hold(self._place, file, error.code), self._next)
            return
        if error.code != "blob.other-offset":
            self._tell(error.code)
        self._stepper.failed(Action.FILES, error.code, retry_after=retry_after(error))
        self._plan()

    def _failed(self, _bug: BaseException) -> None:
        """It was told to the crash hook; the others go on, after a while."""
        if self._file is not None:
            self._passed |= {self._file.digest}
        self._forget()
        self._plan(LOOK_MS)

    def _tell(self, problem: str) -> None:
        self._syncing.file_problem = problem
        self._syncing.file_sent = self._offset


def fit(counter: Counter) -> Sending:
    """Fitted to the window."""
    return Sending(counter)
