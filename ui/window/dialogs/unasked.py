"""A dialog that nobody asked for: it takes no key before the hands have rested.

Owned by the window thread. The one rule: keys that were under way were meant for what was in
front before; they are dropped, never taken for an answer.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QDialog

REST_MS = 500
DROPPED = frozenset({QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride, QEvent.Type.Shortcut})


class Unasked(QObject):
    """Stands before a dialog until no key came for half a second; then it is gone."""

    def __init__(self, dialog: QDialog) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.deleteLater)
        self._rest.start()
        app = QCoreApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Drop a key, and wait anew."""
        if event.type() not in DROPPED or not self._dialog.isVisible():
            return False
        self._rest.start()
        return True
