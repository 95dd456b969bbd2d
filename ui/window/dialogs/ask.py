"""A few fields before an act: Enter to the next, digits tick, F12 does it, Esc leaves it.

Owned by the window thread. The one rule: the dialog stays open until the desk has answered; a
refusal is read beside what was typed, and nothing has to be typed twice.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QWidget

from ui.window import shortcuts
from ui.window.dialogs.sheet import Sheet
from ui.window.form.choice import digit_of
from ui.window.form.line import ENTER_KEYS, composing
from ui.window.form.pane import FormPane
from ui.window.shortcuts import TABLE, Command
from ui.window.theme.boxes import Column, Row
from ui.window.theme.look import Look
from ui.window.tongue import tr
from ui.window.views.asking import AskView
from ui.window.views.form import FieldKind, FieldView, FormView
from ui.window.views.shell import Notice
from ui.window.widgets.buttons import KeyButton
from ui.window.widgets.noticebar import NoticeBar
from ui.window.widgets.scrolled import scrolled
from ui.window.widgets.words import Words

KEYS = tuple(each for each in TABLE if each.command is Command.NEXT_STEP)
CAPTURE_KEYS = tuple(each for each in TABLE if each.command is Command.CAPTURE)
ROW_HEIGHT = 66
BESIDE = 250  # title, note, a notice, buttons
MOST_ROWS = 8


class AskSheet(Sheet):
    """The fields and the two buttons."""

    answered = Signal(object)
    capture_asked = Signal()

    def __init__(self, look: Look, view: AskView, parent: QWidget) -> None:
        super().__init__(view.title, parent)
        self.view = view
        self._held: tuple[str, str] | None = None
        column = Column(look, self, spacing=10, margins=(20, 16, 20, 16))
        column.addWidget(Words(view.title, size="name", tone=str(view.tone)))
        if view.note:
            column.addWidget(Words(view.note, size="body", tone="soft", wrap=True))
        self.form = FormPane(look)
        self.form.take(FormView(fields=view.fields))
        self.form.field_left.connect(self._follow)
        if view.fields:
            area = scrolled(self.form)
            shown = min(_rows(view.fields), MOST_ROWS)
            wanted = round(look.px(ROW_HEIGHT) * shown)
            area.setMinimumHeight(self.room(wanted, round(look.px(BESIDE))))
            column.addWidget(area, 1)
        self.notice = NoticeBar(look)
        column.addWidget(self.notice)
        foot = Row(look, spacing=10)
        self.leave = KeyButton(look, tr("不办了"), "Esc", kind="second")
        self.do = KeyButton(look, view.do_text, "F12")
        self.form.finished.connect(self.do.setFocus)
        for button in (self.leave, self.do):
            # An automatic default would let Enter in a tick box do the act.
            button.setAutoDefault(False)
        self.leave.clicked.connect(self.reject)
        self.do.clicked.connect(self.submit)
        foot.addWidget(self.leave, 1)
        if view.captures:
            foot.addWidget(self._capturing(look), 1)
        foot.addWidget(self.do, 2)
        column.addLayout(foot)
        self.setMinimumWidth(look.px(620))
        self._bound = shortcuts.bind(self, lambda _command: self.submit(), KEYS)
        # Asked for before it is shown, so that no key finds the keyboard elsewhere.
        self._take_focus()

    def _capturing(self, look: Look) -> KeyButton:
        """F7: pages from camera, scanner or pictures in place of a file."""
        button = KeyButton(look, tr("拍或扫"), "F7", kind="second")
        button.setAutoDefault(False)
        button.clicked.connect(self.capture_asked)
        self._capture_keys = shortcuts.bind(
            self, lambda _command: self.capture_asked.emit(), CAPTURE_KEYS
        )
        return button

    def hold(self, words: str, value: str) -> None:
        """The file that was captured: its words stand in the field, its value is answered."""
        self._held = (words, value)
        self.form.fields[self.view.captures].fill(words)

    def _take_focus(self) -> None:
        """The first box to tick, else the first field that needs something."""
        if not self.view.fields:
            self.do.setFocus()
        elif self.view.fields[0].kind is FieldKind.TICK:
            self.form.fields[self.view.fields[0].code].editor.setFocus()
        else:
            self.form.take_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on (or does it on the button), a digit ticks the field of that number."""
        focused = QApplication.focusWidget()
        if event.key() in ENTER_KEYS:
            if focused is self.do:
                self.submit()
            elif focused is self.leave:
                self.reject()
            else:
                self.focusNextChild()
            return
        editors = [field.editor for field in self.form.fields.values()]
        ticks = [editor for editor in editors if isinstance(editor, QCheckBox)]
        digit = digit_of(event)
        if 0 < digit <= len(ticks):
            ticks[digit - 1].toggle()
            return
        super().keyPressEvent(event)

    def submit(self) -> None:
        """Tell the answers, unless something required is plainly missing."""
        if composing():
            return
        self.form.flush()
        values = {code: field.value for code, field in self.form.fields.items()}
        for each in self.view.fields:
            field = self.form.fields[each.code]
            empty = each.required and not values[each.code].strip()
            wrong = field.problem or (tr("请填写。") if empty else "")
            field.complain(wrong)
            if wrong:
                field.editor.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        self.notice.dismiss()
        if self._held is not None and values[self.view.captures] == self._held[0]:
            values[self.view.captures] = self._held[1]
        self.answered.emit(values)

    def _follow(self, code: str, value: str) -> None:
        for preset in self.view.presets:
            if (preset.code, preset.value) == (code, value):
                for other, text in preset.fill.items():
                    self.form.fields[other].fill(text)

    def explain(self, notice: Notice) -> None:
        """Why it was not done; what was typed stays."""
        self.notice.say(notice)


def _rows(fields: tuple[FieldView, ...]) -> float:
    """Rows of a form in two columns; boxes to tick and wide fields have one to themselves."""
    alone = sum(field.wide or field.kind is FieldKind.TICK for field in fields)
    tall = sum(field.kind is FieldKind.LONG_TEXT for field in fields)
    bare = sum(not field.label for field in fields)
    titles = len({field.group for field in fields if field.group})
    return alone + (len(fields) - alone + 1) // 2 + 0.7 * tall - 0.35 * bare + 0.5 * titles
