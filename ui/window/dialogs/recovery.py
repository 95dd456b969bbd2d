"""Screen 21: what was found after a kill or a power cut; Enter goes on, F12 prints first.

Owned by the window thread. The one rule: Esc and Enter only go on; nothing is printed that
was not asked for.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.window import shortcuts
from ui.window.dialogs.ask import KEYS
from ui.window.dialogs.sheet import Sheet
from ui.window.icons.drawn import Icon
from ui.window.theme.boxes import Column, Row
from ui.window.theme.look import Look
from ui.window.views.recovery import RecoveryLine, RecoveryView
from ui.window.views.shell import Tone
from ui.window.widgets.buttons import KeyButton
from ui.window.widgets.scrolled import scrolled
from ui.window.widgets.words import Picture, Words

MOST_LINES = 8
LINE_HEIGHT = 54
BESIDE = 190
SIGNS = {
    Tone.OK: (Icon.OK, "ok"),
    Tone.WARN: (Icon.MISSING, "warn"),
    Tone.PLAIN: (Icon.ACCEPT, "accent"),
}


class RecoverySheet(Sheet):
    """The list and its two buttons."""

    print_asked = Signal()

    def __init__(self, look: Look, view: RecoveryView, parent: QWidget) -> None:
        super().__init__(view.title, parent)
        column = Column(look, self, spacing=10, margins=(22, 18, 22, 18))
        column.addWidget(Words(view.title, size="name"))
        column.addWidget(Words(view.note, size="body", tone="soft", wrap=True))
        whole = QWidget()
        lines = Column(look, whole, spacing=8)
        for title, block in view.blocks:
            lines.addWidget(Words(title, size="strong", tone="soft"))
            for line in block:
                lines.addWidget(_Line(look, line))
        lines.addStretch(1)
        count = sum(len(block) for _, block in view.blocks) + len(view.blocks) / 2
        area = scrolled(whole)
        wanted = round(look.px(LINE_HEIGHT) * min(count, MOST_LINES))
        area.setMinimumHeight(self.room(wanted, round(look.px(BESIDE))))
        column.addWidget(area, 1)
        foot = Row(look, spacing=10)
        self.go = KeyButton(look, view.go_text, "Enter", kind="second")
        self.go.clicked.connect(self.accept)
        foot.addWidget(self.go, 1)
        if view.print_text:
            self.print = KeyButton(look, view.print_text, "F12")
            self.print.setAutoDefault(False)
            self.print.clicked.connect(self._print)
            foot.addWidget(self.print, 1)
            self._bound = shortcuts.bind(self, lambda _command: self._print(), KEYS)
        column.addLayout(foot)
        self.setMinimumWidth(look.px(660))
        self.go.setDefault(True)
        self.go.setFocus()

    def _print(self) -> None:
        self.accept()
        self.print_asked.emit()


class _Line(QWidget):
    def __init__(self, look: Look, line: RecoveryLine) -> None:
        super().__init__()
        row = Row(look, self, spacing=10, margins=(2, 2, 2, 2))
        icon, colour = SIGNS[line.tone]
        row.addWidget(Picture(look, icon, size=20, colour=colour))
        words = Column(look, spacing=0)
        words.addWidget(Words(line.text, size="row-strong", elide=True))
        words.addWidget(Words(line.note, size="small", tone="soft", wrap=True))
        row.addLayout(words, 1)
