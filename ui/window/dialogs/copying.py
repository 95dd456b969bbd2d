"""抄录助手: the fields of a case in the order of a system outside; one key copies the next.

Owned by the window thread. The one rule: one field at a time is on the clipboard, and only
because somebody pressed the key; it is cleared when the sheet is closed.
"""

from __future__ import annotations

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from ui.window import shortcuts
from ui.window.dialogs.sheet import Sheet
from ui.window.form.line import ENTER_KEYS
from ui.window.shortcuts import TABLE, Command
from ui.window.theme.boxes import Column, Row
from ui.window.theme.look import Look
from ui.window.tongue import tr
from ui.window.views.asking import CopyView
from ui.window.widgets.buttons import KeyButton
from ui.window.widgets.scrolled import scrolled
from ui.window.widgets.words import Words

KEYS = tuple(each for each in TABLE if each.command is Command.NEXT_STEP)


class CopySheet(Sheet):
    """The fields, which of them is next, and the button that copies it."""

    def __init__(self, look: Look, view: CopyView, parent: QWidget) -> None:
        super().__init__(view.title, parent)
        self.view, self.copied = view, 0
        column = Column(look, self, spacing=8, margins=(20, 16, 20, 14))
        column.addWidget(Words(view.title, size="name"))
        column.addWidget(Words(view.note, size="small", tone="soft", wrap=True))
        inside = QWidget()
        lines = Column(look, inside, spacing=2)
        self._lines = [Words("", size="row") for _ in view.lines]
        for line in self._lines:
            lines.addWidget(line)
        area = scrolled(inside)
        area.setMinimumHeight(look.px(30) * min(len(view.lines), 12) + 8)
        column.addWidget(area, 1)
        foot = Row(look, spacing=10)
        self.leave = KeyButton(look, tr("关闭"), "Esc", kind="second")
        self.next = KeyButton(look, tr("复制下一项"), "F12")
        self.leave.clicked.connect(self.reject)
        self.next.clicked.connect(self.copy_next)
        for button in (self.leave, self.next):
            button.setAutoDefault(False)
        foot.addWidget(self.leave, 1)
        foot.addWidget(self.next, 2)
        column.addLayout(foot)
        self.setMinimumWidth(look.px(520))
        self._bound = shortcuts.bind(self, lambda _command: self.copy_next(), KEYS)
        self.finished.connect(lambda _result: QApplication.clipboard().clear())
        self.next.setFocus()
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter copies the next as F12 does."""
        if event.key() in ENTER_KEYS:
            self.copy_next()
            return
        super().keyPressEvent(event)

    def copy_next(self) -> None:
        """Put the next field that is not empty on the clipboard; after the last, the first."""
        filled = [n for n, (_label, text) in enumerate(self.view.lines) if text]
        if not filled:
            return
        later = [n for n in filled if n >= self.copied]
        now = later[0] if later else filled[0]
        QApplication.clipboard().setText(self.view.lines[now][1])
        self.copied = now + 1
        self._show()

    def _show(self) -> None:
        for n, (label, text) in enumerate(self.view.lines):
            mark = "✓" if n < self.copied else "·"
            self._lines[n].setText(tr("{0} {1}：{2}", mark, label, text or tr("（无）")))
