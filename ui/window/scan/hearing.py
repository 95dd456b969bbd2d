"""Hears a scanner that poses as a keyboard, wherever the keyboard is in this window.

Owned by the window thread. The one rule: keys are looked at where they come from the system
and before any field has them, so that a scan leaves text, caret and undo as they were.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QWindow
from shiboken6 import isValid

from ui.window.scan.wedge import Pressed, Verdict, Wedge

ENDINGS = frozenset("\r\n\t")  # guns that send a line feed have no key for it
ENDS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab})
COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
# A gun presses Shift for each capital; the letters themselves say so too.
BESIDE = frozenset({Qt.Key.Key_Shift, Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock})
LETS_GO = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.FocusOut, QEvent.Type.Close})


class Hearing(QObject):
    """Watches whichever window of this program has the keys."""

    scanned = Signal(str)

    def __init__(self, wedge: Wedge, parent: QObject) -> None:
        super().__init__(parent)
        self.wedge = wedge
        self._held: list[QKeyEvent] = []
        self._window: QWindow | None = None
        self._giving_back = False
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.timeout.connect(self._look_again)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self.watch)

    def watch(self, window: QObject | None) -> None:
        """Hear the keys of that window from now on."""
        self.give_back()
        # A window that went in the meantime needs nothing taken from it.
        if self._window is not None and isValid(self._window):
            self._window.removeEventFilter(self)
        self._window = window if isinstance(window, QWindow) else None
        if self._window is not None:
            self._window.installEventFilter(self)

    def stop(self) -> None:
        """Hear nothing more, whatever window comes to the front."""
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.disconnect(self.watch)
        self.watch(None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold back what may be a scan; everything else lets go of it first."""
        if self._giving_back:
            return False
        if isinstance(event, QKeyEvent) and event.key() not in BESIDE:
            if event.type() == QEvent.Type.KeyPress:
                return self._pressed(event)
            if event.type() == QEvent.Type.KeyRelease:
                return self._released(event)
        elif event.type() in LETS_GO:
            self.give_back()
        return super().eventFilter(watched, event)

    def give_back(self) -> None:
        """Nothing was scanned: what was held is typed now, in its order."""
        self._late.stop()
        self.wedge.let_go()
        self._give_before()

    def _pressed(self, event: QKeyEvent) -> bool:
        verdict = self.wedge.hear(pressed(event))
        if verdict is Verdict.SCAN:
            self._late.stop()
            self._held.clear()
            self.scanned.emit(self.wedge.code)
            return True
        if self.wedge.let_go_before or verdict is Verdict.PASS:
            self._give_before()
        if verdict is Verdict.HOLD:
            self._held.append(event.clone())
            self._late.start(self.wedge.patience)
        return verdict is Verdict.HOLD

    def _released(self, event: QKeyEvent) -> bool:
        """The release of a held key waits behind it."""
        if self._held:
            self._held.append(event.clone())
        return bool(self._held)

    def _give_before(self) -> None:
        """Type what was held, in its order; the wedge already listens to what comes next."""
        if not self._held:
            return
        held, self._held = self._held, []
        self._giving_back = True
        for event in held:
            if self._window is not None:
                QCoreApplication.sendEvent(self._window, event)
        self._giving_back = False

    def _look_again(self) -> None:
        """Keys that came while the loop was busy are heard before patience ends."""
        QTimer.singleShot(0, self, self._end_patience)

    def _end_patience(self) -> None:
        if not self._late.isActive():
            self.give_back()


def pressed(event: QKeyEvent) -> Pressed:
    """What the wedge is told of a key; with Ctrl or Alt, or repeated, it types nothing."""
    key = Qt.Key(event.key())
    typed = not event.isAutoRepeat() and not event.modifiers() & COMMANDS
    return Pressed(
        text=event.text() if typed else "",
        at=event.timestamp(),
        name=QKeySequence(key).toString(),
        ends=typed and (key in ENDS or event.text() in ENDINGS),
    )
