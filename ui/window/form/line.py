"""One line of text that knows when it is being composed by an input method.

Owned by the window thread. The one rule a newcomer would break: while text is in composition
nothing may be submitted; Return would hand over an empty text and F12 would fire at once.
No maximum length is ever set (it counts UTF-16 units and would cut rare names).
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from ui.window.form.composition import guarded
from ui.window.form.hints import LATIN
from ui.window.form.rare import ASKING, is_asking_for_character

ENTER_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TextLine(QLineEdit):
    """A line edit; `wordless` ones (numbers, phones, dates, codes) take no input method."""

    advanced = Signal(bool)
    left = Signal()

    def __init__(self, name: str, *, wordless: bool = False) -> None:
        super().__init__()
        self._preedit = ""
        self.setAccessibleName(name)
        if wordless:
            self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
            self.setInputMethodHints(LATIN)

    @property
    def composing(self) -> bool:
        """Whether an input method holds text that is not yet in the field."""
        return bool(self._preedit)

    def event(self, event: QEvent) -> bool:
        """Ctrl+Z and Ctrl+Y belong to the case where nothing was typed here to take back."""
        if self.composing and guarded(self, event):
            return True
        if is_asking_for_character(self, event):
            return True
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo = event.matches(QKeySequence.StandardKey.Undo)
            redo = event.matches(QKeySequence.StandardKey.Redo)
            spare = (undo and not self.isUndoAvailable()) or (
                redo and not self.isRedoAvailable()
            )
            if spare:
                event.ignore()
                return False
        return super().event(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Remember what is being composed."""
        self._preedit = event.preeditString()
        super().inputMethodEvent(event)

    def inputMethodQuery(self, query: Qt.InputMethodQuery, argument: object = None) -> Any:
        """Tell the input method to stay away from fields of digits."""
        if query == Qt.InputMethodQuery.ImEnabled and not self.testAttribute(
            Qt.WidgetAttribute.WA_InputMethodEnabled
        ):
            return False
        if argument is None:
            return super().inputMethodQuery(query)
        return super().inputMethodQuery(query, argument)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, Shift+Enter back; both are swallowed during composition."""
        if event.key() in ENTER_KEYS:
            if self.composing:
                event.accept()
                return
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            super().keyPressEvent(event)
            self.advanced.emit(back)
            event.accept()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What is still composed is gone with the focus; then the field has been left."""
        super().focusOutEvent(event)
        self._preedit = ""
        popup = event.reason() == Qt.FocusReason.PopupFocusReason
        if not popup and ASKING.field is not self:
            self.left.emit()


class TextArea(QPlainTextEdit):
    """Several lines; Enter goes on, Alt+Enter breaks the line."""

    advanced = Signal(bool)
    left = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self._preedit = ""
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)

    @property
    def composing(self) -> bool:
        """Whether an input method holds text that is not yet in the field."""
        return bool(self._preedit)

    def event(self, event: QEvent) -> bool:
        """Nothing leaves the field while something is being composed."""
        held = self.composing and guarded(self, event)
        return held or is_asking_for_character(self, event) or super().event(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Remember what is being composed."""
        self._preedit = event.preeditString()
        super().inputMethodEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """As in a line, with Alt+Enter for a new line."""
        if event.key() in ENTER_KEYS and not self.composing:
            if event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self.insertPlainText("\n")
            elif not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self.advanced.emit(back)
            event.accept()
            return
        if event.key() in ENTER_KEYS:
            event.accept()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The field has been left."""
        super().focusOutEvent(event)
        self._preedit = ""
        if ASKING.field is not self:
            self.left.emit()


def composing(widget: QWidget | None = None) -> bool:
    """Whether the focused field (or that one) is in the middle of a composition."""
    field = widget or QApplication.focusWidget()
    return isinstance(field, TextLine | TextArea) and field.composing
