"""帮助: what each page is for, its keys, what to do when …; every refusal code with its remedy.

Owned by the window thread. The one rule: what is typed searches at once; Enter goes nowhere.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.window.dialogs.sheet import Sheet
from ui.window.form.line import TextLine
from ui.window.presenters.help import found
from ui.window.theme.boxes import Column, Row, clear
from ui.window.theme.look import Look
from ui.window.tongue import tr
from ui.window.views.help import HelpTopic
from ui.window.widgets.card import Card
from ui.window.widgets.rows import MOVES, ListRow, RowList
from ui.window.widgets.scrolled import scrolled
from ui.window.widgets.words import Keycap, Rule, Words

WIDTH, HEIGHT, LEFT = 1020, 620, 300


class HelpSheet(Sheet):
    """The sheet, opened at a topic."""

    def __init__(self, look: Look, parent: QWidget, topic: str = "") -> None:
        super().__init__(tr("帮助"), parent)
        self._look = look
        self.topics: dict[str, HelpTopic] = {}
        over = parent.window()
        self.setFixedSize(
            min(look.px(WIDTH), over.width() - look.px(24)),
            min(look.px(HEIGHT), over.height() - look.px(24)),
        )
        whole = Column(look, self, spacing=10, margins=(20, 16, 20, 14))
        head = Row(look, spacing=14)
        head.addWidget(Words(tr("帮助"), size="name"))
        self.line = TextLine(tr("查找帮助"))
        self.line.setProperty("kind", "search")
        self.line.setPlaceholderText(tr("问题、按键，或提示里的代码，如 card.absent"))
        self.line.textChanged.connect(self._search)
        head.addWidget(self.line, 1)
        whole.addLayout(head)
        body = Row(look, spacing=12)
        left = Card(look, margins=(6, 8, 6, 8))
        self.list = RowList(look, tr("帮助目录"))
        self.list.current_changed.connect(self._show)
        left.column.addWidget(scrolled(self.list), 1)
        left.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        left.setFixedWidth(min(look.px(LEFT), self.width() * 2 // 5))
        body.addWidget(left)
        right = Card(look, margins=(20, 14, 14, 14))
        inside = QWidget()
        inside.setProperty("box", "scrolled")
        self._text = Column(look, inside, spacing=8, margins=(0, 0, 8, 0))
        right.column.addWidget(scrolled(inside), 1)
        body.addWidget(right, 1)
        whole.addLayout(body, 1)
        whole.addWidget(
            Words(tr("打字就查，↑ ↓ 换一条，Esc 关闭。全部快捷键按 F1。"), tone="soft")
        )
        self._search("")
        self.list.choose(topic)
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The cursor keys move the list while the keyboard stays in the line."""
        if event.key() in MOVES and self.list.handle(event):
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return
        super().keyPressEvent(event)

    def _search(self, text: str) -> None:
        self.topics = {topic.code: topic for topic in found(text)}
        rows: list[ListRow] = [_Line(self._look, each) for each in self.topics.values()]
        self.list.blockSignals(True)
        self.list.replace(rows)
        self.list.blockSignals(False)
        self._show(self.list.current)

    def _show(self, code: str) -> None:
        clear(self._text)
        topic = self.topics.get(code)
        if topic is None:
            self._add(Words(tr("没有找到。换个词，或把提示“详情”里的代码打进来。"), wrap=True))
            return
        self._add(Words(topic.title, size="section", wrap=True))
        self._add(Words(topic.text, size="row", wrap=True))
        if topic.keys:
            self._add(Words(tr("最常用的键"), size="strong", tone="soft"))
        for key, does in topic.keys:
            row = Row(self._look, spacing=10)
            row.addWidget(Keycap(key))
            row.addWidget(Words(does, size="row", wrap=True), 1)
            self._text.addLayout(row)
        if topic.when:
            self._add(Rule())
        for when, do in topic.when:
            self._add(Words(when, size="row-strong", wrap=True))
            self._add(Words(do, size="row", wrap=True))
        self._text.addStretch(1)

    def _add(self, widget: QWidget) -> None:
        self._text.addWidget(widget)


class _Line(ListRow):
    def __init__(self, look: Look, topic: HelpTopic) -> None:
        super().__init__(topic.code, topic.title)
        row = Row(look, self, spacing=6, margins=(9, 6, 8, 6))
        row.addWidget(Words(topic.title, size="row", elide=True), 1)
