"""Where the keyboard stands on the acceptance page, and going back there.

Owned by the window thread. The one rule: a place is named by codes of fields and keys of rows,
so that it is found again after the page was filled anew or the program began again.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from ui.window.form.field import Field
from ui.window.form.line import TextArea, TextLine
from ui.window.form.pane import FormPane
from ui.window.widgets.rows import RowList

SEARCH = "search"


@dataclass(frozen=True, slots=True, kw_only=True)
class Whereabouts:
    """A field's code (or a row's key, or the search line), the caret, the scrolled pixels."""

    field: str = ""
    caret: int = 0
    scroll: int = 0


def whereabouts(body: QWidget, focused: QWidget | None = None) -> Whereabouts | None:
    """Where the keyboard is in that step; None while it is not in it."""
    inside = QApplication.focusWidget() if focused is None else focused
    if inside is None or not body.isAncestorOf(inside):
        return None
    area = body.findChild(QScrollArea)
    scroll = 0 if area is None else area.verticalScrollBar().value()
    field = _field_of(body, inside)
    if field is not None:
        return Whereabouts(field=field.view.code, caret=_caret(field.editor), scroll=scroll)
    rows = body.findChild(RowList)
    if rows is not None and (rows is inside or rows.isAncestorOf(inside)):
        return Whereabouts(field=rows.current, scroll=scroll)
    if isinstance(inside, TextLine):
        return Whereabouts(field=SEARCH, caret=inside.cursorPosition(), scroll=scroll)
    return Whereabouts(scroll=scroll)


def go_back(body: QWidget, place: Whereabouts) -> bool:
    """Put the keyboard there again; False when there is no such place any more."""
    found = _put_back(body, place)
    area = body.findChild(QScrollArea)
    if found and area is not None:
        area.verticalScrollBar().setValue(place.scroll)
    return found


def _put_back(body: QWidget, place: Whereabouts) -> bool:
    for pane in body.findChildren(FormPane):
        field = pane.fields.get(place.field)
        if field is not None and not field.view.locked:
            field.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            _set_caret(field.editor, place.caret)
            return True
    rows = body.findChild(RowList)
    if rows is not None and place.field in [row.key for row in rows.rows]:
        rows.choose(place.field)
        rows.take_focus()
        return True
    line = body.findChild(TextLine)
    if place.field == SEARCH and line is not None:
        line.setFocus(Qt.FocusReason.OtherFocusReason)
        line.setCursorPosition(place.caret)
        return True
    return False


def _field_of(body: QWidget, inside: QWidget) -> Field | None:
    for pane in body.findChildren(FormPane):
        for field in pane.fields.values():
            if field.isAncestorOf(inside):
                return field
    return None


def _caret(editor: QWidget) -> int:
    if isinstance(editor, TextLine):
        return editor.cursorPosition()
    return editor.textCursor().position() if isinstance(editor, TextArea) else 0


def _set_caret(editor: QWidget, caret: int) -> None:
    if isinstance(editor, TextLine):
        editor.deselect()
        editor.setCursorPosition(caret)
    elif isinstance(editor, TextArea):
        cursor = editor.textCursor()
        cursor.setPosition(min(caret, len(editor.toPlainText())))
        editor.setTextCursor(cursor)
