"""One field of a form: label, marks, editor, the sentence of what is wrong.

Owned by the window thread. The one rule: a field tells its value when it is left, never at
each key; a locked field (读卡) cannot be typed into.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from ui.window.form.choice import ChoiceList, ChoiceRow, fits_in_a_row
from ui.window.form.formats import WORDLESS, tidy
from ui.window.form.hints import HINTS, NO_HINT
from ui.window.form.line import TextArea, TextLine, composing
from ui.window.form.tick import Tick
from ui.window.theme.boxes import Column, Row
from ui.window.theme.fonts import readable
from ui.window.theme.look import Look, appear, mark
from ui.window.tongue import tr
from ui.window.views.form import FieldKind, FieldView
from ui.window.views.shell import Badge, Tone
from ui.window.widgets.words import Chip, Words

Editor = TextLine | TextArea | ChoiceRow | ChoiceList | QCheckBox


class Field(QWidget):
    """The whole of one field."""

    left = Signal(str, str)
    advanced = Signal(str, bool)

    def __init__(self, look: Look, view: FieldView) -> None:
        super().__init__()
        self._look = look
        self.view = view
        self._told = view.value
        column = Column(look, self, spacing=3)
        head = Row(look, spacing=6)
        self._label = Words("", size="small", tone="soft")
        self._required = Words(tr("必填"), size="caption", tone="warn")
        self._source = Chip()
        head.addWidget(self._label)
        head.addWidget(self._required)
        head.addStretch(1)
        head.addWidget(self._source)
        column.addLayout(head)
        self.editor = self._make(view)
        column.addWidget(self.editor)
        self._error = Words("", size="caption", tone="bad", wrap=True)
        column.addWidget(self._error)
        column.addStretch(1)
        self.take(view)

    @property
    def value(self) -> str:
        """What stands in the field now, tidied."""
        return tidy(self.view.kind, self._raw(), self.view.today)[0]

    @property
    def problem(self) -> str:
        """What keeps the text from being a value of this kind, or nothing."""
        return tidy(self.view.kind, self._raw(), self.view.today)[1]

    @property
    def is_touched(self) -> bool:
        """Whether something was typed that was not yet told."""
        return self._raw() != self._told

    @property
    def complaint(self) -> str:
        """The sentence under the field, or nothing."""
        return "" if self._error.isHidden() else self._error.whole

    def fill(self, value: str) -> None:
        """Put a value in that follows from another field."""
        self._show(value)
        self._told = value

    def take(self, view: FieldView) -> None:
        """Show that view; a value that is being typed is not overwritten."""
        self.view = view
        self._label.say(view.label + (tr("（{0}）", view.unit) if view.unit else ""))
        appear(self._label, bool(view.label))
        appear(self._required, view.required and not view.value and not view.locked)
        badge = Badge(text=view.source, tone=Tone.OK if view.locked else Tone.QUIET)
        self._source.show_badge(badge if view.source else None)
        untouched = self._told == self._raw() or not self.editor.hasFocus()
        if untouched and not composing(self.editor):
            self._show(view.value)
            self._told = view.value
        self.complain(view.error)

    def complain(self, sentence: str) -> None:
        """Say what is wrong with the field, or nothing."""
        self._error.say(sentence)
        appear(self._error, bool(sentence))
        mark(self.editor, wrong="true" if sentence else "false")
        need = tr("，必填") if self.view.required else ""
        locked = tr("，{0}", self.view.source or tr("锁定")) if self.view.locked else ""
        self.editor.setAccessibleName(f"{self.view.label}{need}{locked}")
        self.editor.setAccessibleDescription(sentence or self.view.hint)

    def flush(self) -> None:
        """Tell the value now if it has changed since it was last told."""
        if composing(self.editor):
            return  # half a word is no value; it is told when a character was chosen
        value, error = tidy(self.view.kind, self._raw(), self.view.today)
        if error:
            self.complain(error)
            return
        if value != self._told:
            self._told = value
            self._show(value)
            self.complain("")
            self.left.emit(self.view.code, value)

    def _raw(self) -> str:
        editor = self.editor
        if isinstance(editor, TextLine):
            return editor.text()
        if isinstance(editor, TextArea):
            return editor.toPlainText()
        if isinstance(editor, QCheckBox):
            return "yes" if editor.isChecked() else ""
        return editor.value

    def _show(self, value: str) -> None:
        editor = self.editor
        if isinstance(editor, TextLine):
            shown = readable(value) if self.view.locked else value
            if editor.text() != shown:
                editor.setText(shown)
        elif isinstance(editor, TextArea):
            if editor.toPlainText() != value:
                editor.setPlainText(value)
        elif isinstance(editor, QCheckBox):
            editor.blockSignals(True)
            editor.setChecked(value == "yes")
            editor.blockSignals(False)
        else:
            editor.show_value(value)

    def _make(self, view: FieldView) -> Editor:
        if view.kind is FieldKind.TICK:
            tick = Tick(self._look, view.hint or view.label)
            tick.toggled.connect(lambda _on: self.flush())
            return tick
        if view.kind is FieldKind.CHOICE and not view.locked:
            return self._make_choice(view)
        if view.kind is FieldKind.LONG_TEXT:
            area = TextArea(view.label)
            area.setFixedHeight(self._look.px(72))
            area.left.connect(self.flush)
            area.advanced.connect(lambda back: self.advanced.emit(self.view.code, back))
            area.setReadOnly(view.locked)
            return area
        line = TextLine(view.label, wordless=view.kind in WORDLESS)
        line.setInputMethodHints(line.inputMethodHints() | HINTS.get(view.kind, NO_HINT))
        if view.kind is FieldKind.HIDDEN:
            line.setEchoMode(QLineEdit.EchoMode.Password)
        line.setReadOnly(view.locked)
        line.setProperty("locked", "true" if view.locked else "false")
        line.setPlaceholderText(view.hint)
        line.left.connect(self.flush)
        line.advanced.connect(lambda back: self.advanced.emit(self.view.code, back))
        return line

    def _make_choice(self, view: FieldView) -> ChoiceRow | ChoiceList:
        kind = ChoiceRow if fits_in_a_row(view.options) else ChoiceList
        choice = kind(self._look, view.label, view.options)
        choice.chosen.connect(lambda _code: self.flush())
        choice.advanced.connect(lambda back: self.advanced.emit(self.view.code, back))
        return choice
