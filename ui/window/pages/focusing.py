"""Where the keyboard is put when a page shows another step, once, and no key is lost before.

Owned by the window thread. The one rule: whoever asks for another step holds the keys; they
are played to the first field when it has the keyboard, in the order in which they came.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from ui.window.widgets.topbar import SearchBox

LIMIT_MS = 2000
MOST = 200
_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
_PLAIN = frozenset(
    {
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
        Qt.Key.Key_Backspace,
        Qt.Key.Key_Delete,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
    }
)


class Focusing(QObject):
    """Puts the keyboard somewhere once per turn of the loop; holds what is typed ahead."""

    def __init__(self, page: QWidget, settle: Callable[[], None]) -> None:
        super().__init__(page)
        self._page, self._settle = page, settle
        self._held: list[QKeyEvent] = []
        self._holding = self._from_box = False
        # Until its window was once in front, what is put somewhere may be lost again.
        self._seen = self._owed = False
        page.installEventFilter(self)
        # Widgets are shown by the event loop; before that they cannot take the keyboard.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._now)
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.setInterval(LIMIT_MS)
        self._limit.timeout.connect(self.release)

    @property
    def holding(self) -> bool:
        """Whether another step is on its way."""
        return self._holding

    def want(self) -> None:
        """Put the keyboard where the work is when the loop comes to it; asked twice is once."""
        if not self._holding:
            self._from_box = _in_box()
        self._soon.start()

    def hold(self) -> None:
        """Another step is on its way: keep what is typed until it is there."""
        app = QApplication.instance()
        if app is not None and not self._holding:
            self._holding = True
            self._from_box = _in_box()
            app.installEventFilter(self)
        self._limit.start()

    def release(self) -> None:
        """Play what was typed ahead to whatever has the keyboard now."""
        app = QApplication.instance()
        if app is None or not self._holding:
            return
        self._holding = False
        self._limit.stop()
        app.removeEventFilter(self)
        held, self._held = self._held, []
        for event in held:
            target = QApplication.focusWidget()
            if target is not None and target.window() is self._page.window():
                QApplication.sendEvent(target, event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep a plain key that was meant for the step on its way."""
        if event.type() == QEvent.Type.WindowActivate and watched is self._page:
            self._in_front()
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if not self._holding:
            return False
        if not self._is_ours(watched) or not _is_plain(event) or len(self._held) >= MOST:
            return False
        self._held.append(
            QKeyEvent(event.type(), event.key(), event.modifiers(), event.text(), False, 1)
        )
        return True

    def _in_front(self) -> None:
        """The window came to the front for the first time: the work gets the keyboard."""
        if not self._seen:
            self._seen = True
            if self._owed:
                self.want()

    def _now(self) -> None:
        self._owed = not self._seen
        # Somebody who went to the one box meanwhile types there.
        if self._from_box or not _in_box():
            self._settle()
        self.release()

    def _is_ours(self, watched: QObject) -> bool:
        window = self._page.window()
        if watched is window.windowHandle():
            return True
        return isinstance(watched, QWidget) and watched.window() is window


def _in_box() -> bool:
    """Whether somebody went to the one box; an uncovered window puts the keyboard there too."""
    now = QApplication.focusWidget()
    box = None if now is None else now.parentWidget()
    return isinstance(box, SearchBox) and box.gone_to


def _is_plain(event: QKeyEvent) -> bool:
    """A character or a key that moves within a form; no command."""
    if event.modifiers() & _COMMANDS:
        return False
    return event.key() in _PLAIN or (event.text().isprintable() and bool(event.text()))
