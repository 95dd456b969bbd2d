"""Choosing one of several answers: a row of buttons for a few, an own pop-up list for many.

Owned by the window thread. The one rule: digits 1…9 choose, in both shapes; no QCompleter and
no QComboBox, whose lists fight with input methods.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QPushButton, QSizePolicy, QWidget

from ui.window.form.line import ENTER_KEYS
from ui.window.theme.boxes import Column, Row
from ui.window.theme.fonts import readable
from ui.window.theme.look import Look
from ui.window.tongue import tr
from ui.window.views.form import Option
from ui.window.widgets.buttons import ChoiceButton
from ui.window.widgets.rows import ListRow, RowList
from ui.window.widgets.scrolled import scrolled
from ui.window.widgets.words import Keycap, Words

FEW_CHARACTERS = 26
STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
}


def fits_in_a_row(options: tuple[Option, ...], room: int = FEW_CHARACTERS) -> bool:
    """Whether the answers are few and short enough to stand side by side."""
    return len(options) <= 5 and sum(len(o.text) + 3 for o in options) <= room


def digit_of(event: QKeyEvent) -> int:
    """The digit 1…9 of that key, 0 for any other."""
    plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return int(event.text()) if plain and event.text() in set("123456789") else 0


class ChoiceRow(QWidget):
    """Answers side by side."""

    chosen = Signal(str)
    advanced = Signal(bool)

    def __init__(
        self, look: Look, name: str, options: tuple[Option, ...], *, upright: bool = False
    ) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._options = options
        self._value = ""
        row = Column(look, self, spacing=5) if upright else Row(look, self, spacing=7)
        self.buttons: list[ChoiceButton] = []
        for number, option in enumerate(options, start=1):
            button = ChoiceButton(readable(option.text), number=number)
            button.setAccessibleName(tr("{0}：{1}", name, option.text))
            button.clicked.connect(lambda _on=False, code=option.code: self.choose(code))
            button.installEventFilter(self)
            self.buttons.append(button)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        row.addStretch(1)
        if self.buttons:
            self.setFocusProxy(self.buttons[0])

    @property
    def value(self) -> str:
        """The code of the chosen answer, or nothing."""
        return self._value

    def show_value(self, code: str) -> None:
        """Show that answer without telling anybody."""
        self._value = code
        for option, button in zip(self._options, self.buttons, strict=True):
            button.setChecked(option.code == code)
            policy = Qt.FocusPolicy.StrongFocus
            button.setFocusPolicy(policy)

    def choose(self, code: str) -> None:
        """Choose that answer."""
        self.show_value(code)
        self.chosen.emit(code)

    def eventFilter(self, _watched: object, event: QEvent) -> bool:
        """Digits choose, arrows move between the answers, Enter goes on."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        digit = digit_of(event)
        if 0 < digit <= len(self._options):
            self.choose(self._options[digit - 1].code)
            self.buttons[digit - 1].setFocus()
            return True
        if event.key() in ENTER_KEYS:
            self.advanced.emit(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
            return True
        by = STEPS.get(Qt.Key(event.key()), 0)
        if by:
            here = next((n for n, b in enumerate(self.buttons) if b.hasFocus()), 0)
            self.buttons[min(max(here + by, 0), len(self.buttons) - 1)].setFocus()
            return True
        return False


class ChoiceList(QPushButton):
    """One answer shown; the list opens below."""

    chosen = Signal(str)
    advanced = Signal(bool)

    def __init__(self, look: Look, name: str, options: tuple[Option, ...]) -> None:
        super().__init__()
        self._look, self._options, self._name = look, options, name
        self._value = ""
        self._popup: ChoicePopup | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setStyleSheet("text-align: left;")
        self.clicked.connect(self.open)
        self.show_value("")

    @property
    def value(self) -> str:
        """The code of the chosen answer, or nothing."""
        return self._value

    def minimumSizeHint(self) -> QSize:
        """A long answer must not make its column wider than the page."""
        return QSize(self._look.px(120), super().minimumSizeHint().height())

    def show_value(self, code: str) -> None:
        """Show that answer without telling anybody."""
        self._value = code
        words = next((o.text for o in self._options if o.code == code), "")
        self.setText(f"{readable(words) or tr('请选择')}   ▾")
        self.setAccessibleName(tr("{0}：{1}", self._name, words or tr("未选")))

    def choose(self, code: str) -> None:
        """Choose that answer and close the list."""
        self.show_value(code)
        if self._popup is not None:
            self._popup = None
            self.setFocus(Qt.FocusReason.PopupFocusReason)
        self.chosen.emit(code)

    def open(self) -> None:
        """Open the list."""
        window = self.window()
        self._popup = ChoicePopup(self._look, self._options, self._value, window)
        self._popup.opened.connect(self.choose)
        self._popup.setMinimumWidth(self.width())
        self._popup.adjustSize()
        below = self.mapTo(window, QPoint(0, self.height() + 2))
        if below.y() + self._popup.height() > window.height():
            below.setY(max(below.y() - self.height() - 4 - self._popup.height(), 0))
        self._popup.move(below)
        self._popup.show()
        self._popup.raise_()
        self._popup.list.take_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits choose at once, Down opens, Enter goes on."""
        digit = digit_of(event)
        if 0 < digit <= len(self._options):
            self.choose(self._options[digit - 1].code)
        elif event.key() == Qt.Key.Key_Down:
            self.open()
        elif event.key() in ENTER_KEYS:
            self.advanced.emit(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            super().keyPressEvent(event)


class ChoicePopup(QFrame):
    """The list of answers, over the page; it goes when the keyboard leaves it (Esc, a click).

    No window of its own: such windows grab the keyboard and fight with input methods.
    """

    opened = Signal(str)

    def __init__(
        self, look: Look, options: tuple[Option, ...], value: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setProperty("box", "popup")
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)
        self._options = options
        column = Column(look, self, spacing=0, margins=(4, 4, 4, 4))
        self.list = RowList(look, tr("选项"))
        rows: list[ListRow] = [
            _OptionLine(look, option, n) for n, option in enumerate(options, start=1)
        ]
        self.list.replace(rows)
        self.list.choose(value)
        self.list.opened.connect(self.opened)
        self.list.pressed_key.connect(lambda key, _pressed: self.opened.emit(key))
        self.list.clicked_key.connect(self.opened)
        area = scrolled(self.list)
        area.setMinimumHeight(min(len(options) * look.px(36) + 4, look.px(330)))
        column.addWidget(area)

    def _focus_moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is None or not self.isAncestorOf(now):
            self.hide()
            self.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits choose."""
        digit = digit_of(event)
        if 0 < digit <= len(self._options):
            self.opened.emit(self._options[digit - 1].code)
            return
        super().keyPressEvent(event)


class _OptionLine(ListRow):
    def __init__(self, look: Look, option: Option, number: int) -> None:
        super().__init__(option.code, option.text)
        row = Row(look, self, spacing=9, margins=(8, 4, 10, 4))
        if number <= 9:
            row.addWidget(Keycap(str(number)))
        row.addWidget(Words(option.text, size="row", elide=True), 1)
