"""One setting on the page: its name and help at the left, its control at the right.

Owned by the window thread. The one rule: what this person may not change is shown with its
value and who may, never as a control that refuses.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from ui.window.form.choice import ChoiceList, ChoiceRow, fits_in_a_row
from ui.window.form.line import TextLine
from ui.window.theme.boxes import Column, Row
from ui.window.theme.look import Look, appear
from ui.window.tongue import tr
from ui.window.views.settings import SettingLine
from ui.window.views.shell import Badge, Tone
from ui.window.widgets.buttons import PlainButton
from ui.window.widgets.words import Chip, Words

Control = ChoiceRow | ChoiceList | TextLine
WIDE = 30  # characters of answers that may stand side by side


class SettingRow(QFrame):
    """The row; `changed` tells its key and what was chosen or typed, `reset` its key."""

    changed = Signal(str, str)
    reset = Signal(str)

    def __init__(self, look: Look, line: SettingLine) -> None:
        super().__init__()
        self._look, self.line = look, line
        self.setProperty("box", "plain")
        row = Row(look, self, spacing=18, margins=(0, 7, 0, 7))
        row.addLayout(self._build_left(line), 5)
        right = Column(look, spacing=4)
        self.control: Control | None = None
        if line.locked:
            right.addWidget(self._build_locked(line))
        else:
            self.control = self._make(line)
            right.addWidget(self.control)
        right.addLayout(self._build_below(line))
        right.addStretch(1)
        row.addLayout(right, 6)

    def _build_left(self, line: SettingLine) -> Column:
        left = Column(self._look, spacing=2)
        left.addWidget(Words(line.name, size="row-strong", wrap=True))
        left.addWidget(Words(line.help, size="small", tone="soft", wrap=True))
        left.addStretch(1)
        return left

    def _build_locked(self, line: SettingLine) -> QWidget:
        value = next((o.text for o in line.options if o.code == line.value), line.value)
        told = f"{value} {line.unit}".strip() if not line.options else value
        words = Words(told or "—", size="row", wrap=True)
        words.setAccessibleName(tr("{0}：{1}，{2}", line.name, told, line.locked))
        return words

    def _build_below(self, line: SettingLine) -> Row:
        below = Row(self._look, spacing=8)
        if line.unit and not line.options and not line.locked:
            below.addWidget(Words(line.unit, size="small", tone="soft"))
        for text, tone in _marks(line):
            below.addWidget(Chip(Badge(text=text, tone=tone)))
        self.back = PlainButton(tr("恢复默认"))
        self.back.setProperty("kind", "link")
        self.back.setAccessibleName(tr("{0}：恢复默认", line.name))
        self.back.clicked.connect(lambda: self.reset.emit(line.key))
        below.addWidget(self.back)
        appear(self.back, line.changed and not line.locked)
        below.addStretch(1)
        return below

    def _make(self, line: SettingLine) -> Control:
        if line.options:
            kind = ChoiceRow if _in_a_row(line) else ChoiceList
            choice = kind(self._look, line.name, line.options)
            choice.show_value(line.value)
            choice.chosen.connect(lambda code: self.changed.emit(line.key, code))
            return choice
        edit = TextLine(line.name, wordless=line.digits)
        edit.setText(line.value)
        edit.setAccessibleDescription(line.help)
        edit.left.connect(lambda: self._tell(edit))
        edit.advanced.connect(lambda _back: self._tell(edit))
        return edit

    def _tell(self, edit: TextLine) -> None:
        if edit.text().strip() != self.line.value:
            self.changed.emit(self.line.key, edit.text().strip())

    def take_focus(self) -> None:
        """Put the keyboard on the control."""
        if self.control is not None:
            self.control.setFocus(Qt.FocusReason.OtherFocusReason)


def _in_a_row(line: SettingLine) -> bool:
    """Answers that are numbers would be mistaken for the digits that choose them."""
    numbers = any(option.text[:1].isdigit() for option in line.options)
    return not numbers and fits_in_a_row(line.options, WIDE)


def _marks(line: SettingLine) -> tuple[tuple[str, Tone], ...]:
    marks = ((line.locked, Tone.QUIET), (line.note, Tone.QUIET))
    changed = ((tr("已改"), Tone.PRIMARY),) if line.changed else ()
    return (*(each for each in marks if each[0]), *changed)
