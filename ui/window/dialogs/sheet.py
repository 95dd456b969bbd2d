"""What every dialog of the window is: over its page, modal, gone when closed.

Owned by the window thread. The one rule a newcomer would break: the keyboard is given back to
the window in words; not every desktop does that by itself.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget


class Sheet(QDialog):
    """A dialog over the window of `parent`; Esc closes it."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent.window())
        self.setWindowTitle(title)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.finished.connect(parent.window().activateWindow)
