"""本班次打印: what waits, is under way, unknown, printed; Enter opens what can be done.

Owned by the window thread. The one rule: the sheet stays open while something is done with a
paper, and shows what became of it.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.window import shortcuts
from ui.window.dialogs.sheet import Sheet
from ui.window.keys_in_force import spoken
from ui.window.shortcuts import TABLE, Command
from ui.window.theme.boxes import Column, Row
from ui.window.theme.look import Look
from ui.window.tongue import tr
from ui.window.views.prints import PrinterLine, PrintLine, PrintsView
from ui.window.views.shell import Badge, Notice, Tone
from ui.window.widgets.buttons import KeyButton
from ui.window.widgets.noticebar import NoticeBar
from ui.window.widgets.rows import ListRow, RowList
from ui.window.widgets.scrolled import scrolled
from ui.window.widgets.words import Chip, Words

WIDTH, HEIGHT = 860, 620
KEYS = tuple(each for each in TABLE if each.command is Command.NEXT_STEP)


class PrintsSheet(Sheet):
    """The list; `chosen` tells the key of the paper, `send_asked` that what waits shall go."""

    chosen = Signal(str)
    send_asked = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(tr("本班次打印"), parent)
        self._look = look
        over = parent.window()
        self.setFixedSize(
            min(look.px(WIDTH), over.width() - look.px(24)),
            min(look.px(HEIGHT), over.height() - look.px(24)),
        )
        whole = Column(look, self, spacing=9, margins=(20, 16, 20, 14))
        head = Row(look, spacing=12)
        head.addWidget(Words(tr("本班次打印"), size="name"))
        self.count = Words("", size="row", tone="soft")
        head.addWidget(self.count)
        head.addStretch(1)
        self.send = KeyButton(look, tr("待打印的全送打印机"), "F12", kind="second")
        self.send.setAutoDefault(False)
        self.send.clicked.connect(self.send_asked)
        head.addWidget(self.send)
        whole.addLayout(head)
        self.printers = Column(look, spacing=4)
        whole.addLayout(self.printers)
        self.list = RowList(look, tr("本班次打印"))
        self.list.opened.connect(self.chosen)
        whole.addWidget(scrolled(self.list), 1)
        self.empty = Words(tr("这个班次还没有打印过单据，也没有待打印的。"), tone="soft")
        whole.addWidget(self.empty)
        self.notice = NoticeBar(look)
        whole.addWidget(self.notice)
        self.note = Words("", size="small", tone="soft", wrap=True)
        whole.addWidget(self.note)
        self._bound = shortcuts.bind(self, lambda _command: self.send_asked.emit(), KEYS)

    def take(self, view: PrintsView) -> None:
        """Show that view, the cursor where it was."""
        self.count.say(view.count)
        self.note.say(view.note)
        self.empty.setVisible(not view.lines)
        while (item := self.printers.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for each in view.printers:
            self.printers.addWidget(_Printer(self._look, each))
        rows: list[ListRow] = [_Line(self._look, line) for line in view.lines]
        self.list.replace(rows, between=True)
        self.list.take_focus()

    def explain(self, notice: Notice) -> None:
        """Say what became of it."""
        self.notice.say(notice)


class _Printer(QWidget):
    """One printer, and its sentence where it would take nothing."""

    def __init__(self, look: Look, line: PrinterLine) -> None:
        super().__init__()
        row = Row(look, self, spacing=8)
        row.addWidget(Chip(Badge(text=f"{line.title} {line.state}", tone=line.tone)))
        words = line.sentence or line.name
        tone = "soft" if line.tone is Tone.OK else str(line.tone)
        row.addWidget(Words(words, size="small", tone=tone, wrap=bool(line.sentence)), 1)


class _Line(ListRow):
    def __init__(self, look: Look, line: PrintLine) -> None:
        marks = tr("，").join(mark.text for mark in line.marks)
        said = (line.title, line.note, line.state.text, marks, spoken(line.reason))
        super().__init__(line.key, tr("，").join(each for each in said if each))
        row = Row(look, self, spacing=10, margins=(10, 7, 10, 7))
        words = Column(look, spacing=2)
        first = Row(look, spacing=7)
        first.addWidget(Words(line.title, size="row-strong", elide=True))
        for mark in line.marks:
            first.addWidget(Chip(mark))
        first.addStretch(1)
        words.addLayout(first)
        words.addWidget(Words(line.note, size="small", tone="soft", elide=True))
        if line.reason:
            words.addWidget(
                Words(line.reason, size="small", tone=str(line.state.tone), wrap=True)
            )
        row.addLayout(words, 1)
        row.addWidget(Chip(line.state), 0, Qt.AlignmentFlag.AlignTop)
