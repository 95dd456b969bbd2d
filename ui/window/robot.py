"""A pair of hands at the keyboard: drives the real window by key events alone.

Runs on the window thread, for the scripted day and the journey tests. The one rule: it only
presses keys, commits text as an input method does, lays cards on a simulated reader, and
looks; it calls nothing that a clerk could not reach.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

STEP_MS = 15


class Waited(AssertionError):
    """What was waited for did not come; `what` says what it was."""


class Robot:
    """Hands and eyes on one window."""

    def __init__(self, window: QWidget, *, limit: float = 15.0) -> None:
        self.window = window
        self._limit = limit

    def focus(self) -> QWidget:
        """The widget of this window that has the keyboard (the window where none has)."""
        focused = QApplication.focusWidget()
        if focused is None or focused.window() not in (self.window, self.dialog):
            return self.dialog or self.window
        return focused

    @property
    def dialog(self) -> QWidget | None:
        """The dialog that stands over this window (or over a dialog of it), or None."""
        modal = QApplication.activeModalWidget()
        over = None if modal is None else modal.parentWidget()
        while over is not None and over is not self.window:
            over = over.parentWidget()
        return None if over is None else modal

    def come_to_front(self) -> None:
        """Make this the window that gets the keys."""
        self.window.raise_()
        self.window.activateWindow()
        self.wait(self.window.isActiveWindow, "the window in front")

    def key(self, keys: str, times: int = 1) -> None:
        """Press a key as it is written on the hint bar: `F12`, `Ctrl+K`, `Alt+3`."""
        # The stub of QKeySequence leaves out its operator [].
        self._be_in_front()
        combination = QKeySequence(keys)[0]  # type: ignore[index]
        for _ in range(times):
            QTest.keyClick(self.focus(), combination.key(), combination.keyboardModifiers())
            self.breathe()

    def type(self, text: str) -> None:
        """Put text in as an input method commits it; any script, no key codes."""
        event = QInputMethodEvent("", [])
        event.setCommitString(text)
        QApplication.sendEvent(self.focus(), event)
        self.breathe()

    def digits(self, text: str) -> None:
        """Press plain ASCII keys, as on the number pad (fields that take no input method)."""
        self._be_in_front()
        QTest.keyClicks(self.focus(), text)
        self.breathe()

    def write(self, text: str) -> None:
        """Text the way the focused field takes it."""
        hints = self.focus().inputMethodQuery(Qt.InputMethodQuery.ImEnabled)
        if hints and not text.isascii():
            self.type(text)
        else:
            self.digits(text)

    def _be_in_front(self) -> None:
        """A clerk types at the window in front; of two shown ones that may be the other."""
        if self.dialog is None and not self.window.isActiveWindow():
            self.come_to_front()

    def wait(
        self,
        seen: Callable[[], object],
        what: str,
        limit: float | None = None,
        *,
        poll: int = STEP_MS,
    ) -> None:
        """Let the window work until that is seen; Waited when it does not come.

        A clerk looks at a window that stands still: what it shows by turns is all there then.
        """
        end = monotonic() + (limit or self._limit)
        while not (seen() and getattr(self.window, "settled", True)):
            if monotonic() > end:
                raise Waited(what)
            self.breathe(poll)

    def breathe(self, ms: int = 1) -> None:
        """Let the window's loop run for that long."""
        loop = QEventLoop()
        QTimer.singleShot(ms, loop.quit)
        loop.exec()

    def shot(self, path: Path) -> None:
        """A picture of the window; OSError when it cannot be written."""
        self.breathe(STEP_MS)
        path.parent.mkdir(parents=True, exist_ok=True)
        if not self.window.grab().save(str(path)):
            raise OSError(f"the picture {path.name} could not be written")
