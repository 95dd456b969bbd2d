"""A form generated from its fields: groups, two columns, Enter to the next field.

Owned by the window thread. The one rule: other fields are another sheet, built once and kept
for the next time, empty; on one sheet values and complaints change in place, so that nobody
is typed away.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QWidget

from ui.window.form.field import Field
from ui.window.form.line import TextArea, TextLine
from ui.window.theme.boxes import Column
from ui.window.theme.look import Look
from ui.window.views.form import FieldKind, FieldView, FormView
from ui.window.widgets.words import Words

MOST_SHEETS = 4
Shape = tuple[object, ...]


class Sheet(QWidget):
    """The fields of one shape of form, in their grids."""

    def __init__(self, look: Look, view: FormView, columns: int) -> None:
        super().__init__()
        self._look, self._columns = look, columns
        self.fields: dict[str, Field] = {}
        column = Column(look, self, spacing=12)
        if view.note:
            column.addWidget(Words(view.note, size="small", tone="soft", wrap=True))
        for group in dict.fromkeys(field.group for field in view.fields):
            if group:
                column.addWidget(Words(group, size="strong", tone="soft"))
            column.addLayout(self._grid([f for f in view.fields if f.group == group]))
        column.addStretch(1)

    def take(self, view: FormView) -> None:
        """Show the values of that form."""
        for field in view.fields:
            self.fields[field.code].take(field)

    def forget(self) -> None:
        """Keep nothing of anybody, and nothing that Ctrl+Z could bring back."""
        for field in self.fields.values():
            field.fill("")
            if isinstance(field.editor, TextLine):
                field.editor.setText("")
            elif isinstance(field.editor, TextArea):
                field.editor.setPlainText("")

    def _grid(self, fields: list[FieldView]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(self._look.px(18))
        grid.setVerticalSpacing(self._look.px(9))
        row = column = 0
        for view in fields:
            field = self.fields[view.code] = Field(self._look, view)
            span = self._columns if _is_wide(view) else 1
            if column + span > self._columns:
                row, column = row + 1, 0
            grid.addWidget(field, row, column, 1, span)
            column += span
        for number in range(self._columns):
            grid.setColumnStretch(number, 1)
        return grid


class FormPane(QWidget):
    """All fields."""

    field_left = Signal(str, str)
    finished = Signal()

    def __init__(self, look: Look, *, columns: int = 2) -> None:
        super().__init__()
        self._look, self._columns = look, columns
        self._sheets: dict[Shape, Sheet] = {}
        self._shape: Shape = ()
        self.fields: dict[str, Field] = {}
        self._pressed: list[QKeyEvent] = []
        self._column = Column(look, self, spacing=0)
        look.changed.connect(self._keep_shown)

    def take(self, view: FormView) -> None:
        """Show that form."""
        shape = _shape_of(view)
        if shape != self._shape:
            self._turn_to(shape, view)
        else:
            self._sheets[shape].take(view)

    def prepare(self, view: FormView) -> None:
        """Build the fields of a form that will come, while nobody waits for it."""
        shape = _shape_of(view)
        if shape not in self._sheets:
            sheet = self._sheets[shape] = self._make(view)
            sheet.hide()
            for part in (sheet, *sheet.findChildren(QWidget)):
                part.ensurePolished()
            # What is shown now stands last: it is the one that is kept longest.
            if self._shape in self._sheets:
                self._sheets[self._shape] = self._sheets.pop(self._shape)

    def flush(self) -> None:
        """Tell what is being typed."""
        for field in list(self.fields.values()):
            field.flush()

    def take_focus(self) -> None:
        """Put the keyboard on the first field that still needs something."""
        open_fields = [f for f in self.fields.values() if not f.view.locked]
        wanting = [
            f for f in open_fields if f.view.error or (f.view.required and not f.view.value)
        ]
        for field in (*wanting, *open_fields):
            field.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            return

    def advance(self, code: str, *, back: bool) -> None:
        """Go to the next (or previous) field that can be typed; past the last, finish."""
        typed = [c for c, f in self.fields.items() if not f.view.locked]
        if code not in typed:
            return
        self.fields[code].flush()
        place = typed.index(code) + (-1 if back else 1)
        if place >= len(typed):
            self.finished.emit()
        elif place >= 0:
            self.fields[typed[place]].editor.setFocus(Qt.FocusReason.TabFocusReason)

    def _turn_to(self, shape: Shape, view: FormView) -> None:
        focused = QApplication.focusWidget()
        typing = self._typing(focused)
        if focused is not None and self.isAncestorOf(focused):
            # Widgets are shown by the event loop; before that they cannot take the keyboard.
            # Hiding the field would hand it to whatever stands next on the window.
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            QTimer.singleShot(0, self, lambda: self._go_on(typing))
        before, sheet = self._sheets.get(self._shape), self._sheets.pop(shape, None)
        if before is not None:
            before.hide()
            before.forget()
        if sheet is None:
            sheet = self._make(view)
        else:
            sheet.take(view)
        self._sheets[shape] = sheet
        self._shape, self.fields = shape, sheet.fields
        sheet.show()
        self._keep(MOST_SHEETS)

    def _make(self, view: FormView) -> Sheet:
        sheet = Sheet(self._look, view, self._columns)
        for field in sheet.fields.values():
            field.left.connect(self.field_left)
            field.advanced.connect(lambda code, back: self.advance(code, back=back))
        self._column.addWidget(sheet)
        return sheet

    def _keep_shown(self) -> None:
        """Sheets that are not shown have the sizes of the scale before."""
        self._keep(1)

    def _keep(self, most: int) -> None:
        """Let go of the sheets that were shown longest ago."""
        for shape in list(self._sheets)[:-most]:
            gone = self._sheets.pop(shape)
            self._column.removeWidget(gone)
            gone.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hold what is pressed while the fields change, for the field that comes."""
        if self.hasFocus():
            self._pressed.append(event.clone())
        else:
            super().keyPressEvent(event)

    def _typing(self, focused: QWidget | None) -> tuple[str, str, int] | None:
        """The field in which somebody is in the middle of typing, its text and caret."""
        for code, field in self.fields.items():
            if focused is field.editor and isinstance(focused, TextLine) and field.is_touched:
                return code, focused.text(), focused.cursorPosition()
        return None

    def _go_on(self, typing: tuple[str, str, int] | None) -> None:
        """After other fields came: the keyboard, and what was pressed meanwhile, go there."""
        if self.window().focusWidget() is self:
            self._hand_over(typing)
        pressed, self._pressed = self._pressed, []
        for event in pressed:
            focused = QApplication.focusWidget()
            if focused is not None and focused is not self:
                QApplication.sendEvent(focused, event)

    def _hand_over(self, typing: tuple[str, str, int] | None) -> None:
        """What was begun to be typed goes on where it was."""
        field = None if typing is None else self.fields.get(typing[0])
        if typing is None or field is None or field.view.locked:
            self.take_focus()
        elif isinstance(field.editor, TextLine):
            field.editor.setText(typing[1])
            field.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            field.editor.deselect()
            field.editor.setCursorPosition(typing[2])


def _is_wide(view: FieldView) -> bool:
    return view.wide or view.kind in {FieldKind.LONG_TEXT, FieldKind.TICK}


def _shape_of(view: FormView) -> Shape:
    return (view.note, *(_shape(field) for field in view.fields))


def _shape(view: FieldView) -> tuple[object, ...]:
    return (view.code, view.label, view.kind, view.locked, view.options, view.group, view.wide)
