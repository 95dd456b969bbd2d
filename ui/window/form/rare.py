"""A field asks for a character that its input method lacks; who answers is fitted elsewhere.

Owned by the window thread. The one rule: while somebody picks, the field that asked is not
left: half a name is told to nobody.
"""

from __future__ import annotations

from typing import Protocol, cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from ui.window.keys_in_force import in_force

KEY = "Ctrl+G"


class Asking(QObject):
    """Where a field asks; one for the whole window."""

    asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.field: QWidget | None = None


class Writable(Protocol):
    """What can be asked of a field of text."""

    def isReadOnly(self) -> bool:
        """Whether nothing may be written."""


ASKING = Asking()


def is_asking_for_character(field: QWidget, event: QEvent) -> bool:
    """Whether that key asks for a character, and was passed on.

    In the window itself the shortcut comes first; this is for the dialogs over it.
    """
    if event.type() is not QEvent.Type.KeyPress:
        return False
    pressed = cast("QKeyEvent", event).keyCombination()
    if QKeySequence(pressed) != QKeySequence(in_force(KEY)):
        return False
    ask_for_character(field)
    return True


def ask_for_character(field: QWidget) -> None:
    """Ask for that field, unless nothing of words may be written there."""
    wordless = not field.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    if not wordless and not cast("Writable", field).isReadOnly():
        ASKING.asked.emit(field)
