"""通知与更新: messages of the hall, catalogues, calendars, the program; one is read at a time.

Owned by the window thread. The one rule: a message is marked read when it is shown to
somebody, never because the sheet was opened.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.window.dialogs.sheet import Sheet
from ui.window.theme.boxes import Column, Row
from ui.window.theme.look import Look
from ui.window.tongue import tr
from ui.window.views.notices import NoticeLine, NoticesView
from ui.window.views.shell import Badge, Tone
from ui.window.widgets.card import Card
from ui.window.widgets.rows import ListRow, RowList
from ui.window.widgets.scrolled import scrolled
from ui.window.widgets.words import Chip, Words

WIDTH, HEIGHT, LEFT = 980, 560, 340


class NoticesSheet(Sheet):
    """The sheet; `shown` tells the key of the notice that is read."""

    shown = Signal(str)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(tr("通知与更新"), parent)
        self._look = look
        self._view: NoticesView | None = None
        over = parent.window()
        self.setFixedSize(
            min(look.px(WIDTH), over.width() - look.px(24)),
            min(look.px(HEIGHT), over.height() - look.px(24)),
        )
        whole = Column(look, self, spacing=10, margins=(20, 16, 20, 16))
        head = Row(look, spacing=12)
        head.addWidget(Words(tr("通知与更新"), size="name"))
        self.count = Words("", size="row", tone="soft")
        head.addWidget(self.count)
        head.addStretch(1)
        whole.addLayout(head)
        body = Row(look, spacing=12)
        left = Card(look, margins=(6, 8, 6, 8))
        self.list = RowList(look, tr("通知"))
        self.list.current_changed.connect(self._show)
        left.column.addWidget(scrolled(self.list), 1)
        left.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        left.setFixedWidth(min(look.px(LEFT), self.width() * 2 // 5))
        body.addWidget(left)
        body.addWidget(self._build_text(), 1)
        whole.addLayout(body, 1)
        whole.addWidget(Words(tr("↑ ↓ 换一条，Esc 关闭。看过的只记在自己名下。"), tone="soft"))

    def _build_text(self) -> QWidget:
        card = Card(self._look, margins=(18, 14, 18, 14))
        self.title = Words("", size="section", wrap=True)
        self.note = Words("", size="small", tone="soft", wrap=True)
        self.text = Words("", size="row", wrap=True)
        card.column.addWidget(self.title)
        card.column.addWidget(self.note)
        inside = QWidget()
        inside.setProperty("box", "scrolled")
        column = Column(self._look, inside)
        column.addWidget(self.text)
        card.column.addWidget(scrolled(inside), 1)
        return card

    def take(self, view: NoticesView) -> None:
        """Show that view, the cursor where it was."""
        first, self._view = self._view is None, view
        self.count.say(view.count)
        self.list.blockSignals(True)
        rows: list[ListRow] = [_Line(self._look, line) for line in view.lines]
        self.list.replace(rows)
        self.list.blockSignals(False)
        if first:
            self.list.take_focus()
            self._show(self.list.current)

    def _show(self, key: str) -> None:
        lines = self._view.lines if self._view is not None else ()
        line = next((each for each in lines if each.key == key), None)
        if line is not None:
            self.title.say(line.title)
            self.note.say(line.note)
            self.text.say(line.text)
            self.shown.emit(key)


class _Line(ListRow):
    def __init__(self, look: Look, line: NoticeLine) -> None:
        unread = tr("，没看过") if line.unread else ""
        super().__init__(line.key, tr("{0}，{1}{2}", line.title, line.note, unread))
        row = Row(look, self, spacing=6, margins=(9, 6, 8, 6))
        words = Column(look, spacing=1)
        words.addWidget(
            Words(line.title, size="row-strong" if line.unread else "row", elide=True)
        )
        words.addWidget(Words(line.note, size="small", tone="soft", elide=True))
        row.addLayout(words, 1)
        if line.unread:
            row.addWidget(
                Chip(Badge(text=tr("新"), tone=Tone.PRIMARY)), 0, Qt.AlignmentFlag.AlignTop
            )
