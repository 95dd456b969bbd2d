"""A list to choose from: digits choose, ↑ ↓ and Enter too; letters and words narrow a long one.

Owned by the window thread. The one rule: the dialog is closed before the choice is told, so
that what follows may open another.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desk.pinyin import initials
from ui.window.dialogs.sheet import Sheet
from ui.window.form.choice import digit_of
from ui.window.form.line import ENTER_KEYS, TextLine
from ui.window.theme.boxes import Column, Row
from ui.window.theme.look import Look, appear
from ui.window.tongue import tr
from ui.window.views.asking import MenuLine, MenuView
from ui.window.widgets.rows import MOVES, ListRow, RowList
from ui.window.widgets.scrolled import scrolled
from ui.window.widgets.words import Chip, Keycap, Words

DIGITS = 9
ROW_HEIGHT = 48
MOST_ROWS = 12
BESIDE = 190  # title, search line, foot
NOTHING = tr("没有这样的操作。换个词，或用 Backspace 删去。")


class MenuSheet(Sheet):
    """The list in a window of its own over the page."""

    chosen = Signal(str)

    def __init__(self, look: Look, view: MenuView, parent: QWidget) -> None:
        super().__init__(view.title, parent)
        self._look, self._view = look, view
        column = Column(look, self, spacing=8, margins=(20, 16, 20, 14))
        head = Row(look, spacing=10)
        head.addWidget(Words(view.title, size="name"))
        head.addWidget(Chip(view.badge))
        head.addStretch(1)
        column.addLayout(head)
        if view.note:
            column.addWidget(Words(view.note, size="small", tone="soft", wrap=True))
        self.line = TextLine(tr("筛选操作"))
        self.line.setProperty("kind", "search")
        self.line.setPlaceholderText(tr("几个字或拼音首字母"))
        self.line.textChanged.connect(self._narrow)
        self.line.installEventFilter(self)
        column.addWidget(self.line)
        self.list = RowList(look, view.title)
        self.list.opened.connect(self._choose)
        self.list.pressed_key.connect(lambda key, _pressed: self._choose(key))
        area = scrolled(self.list)
        rows = round(look.px(ROW_HEIGHT)) * min(len(view.lines), MOST_ROWS) + 4
        area.setMinimumHeight(self.room(rows, round(look.px(BESIDE))))
        column.addWidget(area, 1)
        self._empty = Words(NOTHING, size="body", tone="soft", wrap=True)
        column.addWidget(self._empty)
        foot = tr("数字或 ↑↓ 选，Enter 定，Esc 关闭。")
        column.addWidget(Words(foot, size="small", tone="soft"))
        self.setMinimumWidth(look.px(470))
        self.lines: tuple[MenuLine, ...] = ()
        self._show(view.lines)
        long = len(view.lines) > DIGITS
        appear(self.line, long)
        if long:
            self.line.setFocus()
        else:
            self.list.take_focus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Digits choose from the search line as well, arrows and Enter belong to the list."""
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if watched is self.line and pressed and isinstance(event, QKeyEvent):
            return not self.line.composing and self._used(event)
        return super().eventFilter(watched, event)

    def _used(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if self._by_digit(event):
            return True
        return key in ENTER_KEYS + tuple(MOVES) and self.list.handle(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits choose at once."""
        if not self._by_digit(event):
            super().keyPressEvent(event)

    def _by_digit(self, event: QKeyEvent) -> bool:
        digit = digit_of(event)
        if 0 < digit <= min(len(self.lines), DIGITS):
            self._choose(self.lines[digit - 1].code)
            return True
        return False

    def _narrow(self, text: str) -> None:
        wanted = text.strip().lower()
        self._show(tuple(line for line in self._view.lines if _matches(line, wanted)))

    def _show(self, lines: tuple[MenuLine, ...]) -> None:
        self.lines = lines
        rows: list[ListRow] = [_Line(self._look, each, n) for n, each in enumerate(lines, 1)]
        self.list.replace(rows, headings=_headings(lines) if len(lines) > DIGITS else {})
        appear(self._empty, not lines)

    def _choose(self, code: str) -> None:
        if not code:
            return
        self.accept()
        self.chosen.emit(code)


def _headings(lines: tuple[MenuLine, ...]) -> dict[str, str]:
    """Above the first line of each group; none where all are of one."""
    found: dict[str, str] = {}
    last = ""
    for line in lines:
        if line.group != last:
            found[line.code] = line.group
        last = line.group
    return {code: group for code, group in found.items() if group} if len(found) > 1 else {}


def _matches(line: MenuLine, wanted: str) -> bool:
    if not wanted or wanted in line.text.lower() or wanted in line.note.lower():
        return True
    return wanted.isascii() and wanted.isalpha() and initials(line.text).has(wanted)


class _Line(ListRow):
    def __init__(self, look: Look, line: MenuLine, number: int) -> None:
        super().__init__(
            line.code, tr("{0}，{1}", line.text, line.note) if line.note else line.text
        )
        row = Row(look, self, spacing=10, margins=(8, 3, 10, 3))
        if number <= DIGITS:
            row.addWidget(Keycap(str(number)))
        else:
            row.addSpacing(look.px(26))
        words = Column(look, spacing=0)
        words.addWidget(Words(line.text, size="row", elide=True))
        if line.note:
            words.addWidget(Words(line.note, size="small", tone="soft", elide=True))
        row.addLayout(words, 1)
