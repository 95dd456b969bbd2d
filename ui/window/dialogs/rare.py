"""Ctrl+G: a character that the input method lacks, by parts, radical, strokes, pinyin or code.

Owned by the window thread. The one rule: a glyph is shown in a font that has it or not at all;
where none has it its parts are shown, and that the paper will need a hand.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desk.characters import Character
from ui.window.dialogs.sheet import Sheet
from ui.window.form.line import ENTER_KEYS, TextLine
from ui.window.theme.boxes import Column, Row
from ui.window.theme.fonts import has_glyph
from ui.window.theme.look import Look, appear
from ui.window.tongue import tr
from ui.window.widgets.rows import MOVES, ListRow, RowList
from ui.window.widgets.scrolled import scrolled
from ui.window.widgets.words import Words

SHOWN = 20
PAUSE_MS = 160
ROW_HEIGHT, BESIDE, ROWS = 58, 250, 7
HOW = tr(
    "部件 龙天 · 部首加余画 王13 · 总画数 9 · 拼音 yan · 编码 4DAE；中间空一格可以缩小范围"
)


class RareSheet(Sheet):
    """The question above, the characters below."""

    searched = Signal(str)
    picked = Signal(str)

    def __init__(self, look: Look, parent: QWidget, *, note: str = "") -> None:
        super().__init__(tr("生僻字"), parent)
        self._look = look
        column = Column(look, self, spacing=8, margins=(20, 16, 20, 14))
        column.addWidget(Words(tr("生僻字"), size="name"))
        column.addWidget(Words(HOW, size="small", tone="soft", wrap=True))
        self._note = Words(note, size="small", tone="warn", wrap=True)
        appear(self._note, bool(note))
        column.addWidget(self._note)
        self.line = TextLine(tr("怎么找这个字"))
        self.line.setProperty("kind", "search")
        self.line.setPlaceholderText(tr("如 龙天、王13 huan、yan 9、4DAE"))
        self.line.installEventFilter(self)
        column.addWidget(self.line)
        self._told = Words("", size="small", tone="soft", wrap=True)
        column.addWidget(self._told)
        self.list = RowList(look, tr("找到的字"))
        self.list.opened.connect(self._pick)
        area = scrolled(self.list)
        wanted = round(look.px(ROW_HEIGHT)) * ROWS
        area.setMinimumHeight(self.room(wanted, round(look.px(BESIDE))))
        column.addWidget(area, 1)
        foot = tr("↑↓ 选字，Enter 写到光标处，Ctrl+Z 可撤回；Esc 关闭。")
        column.addWidget(Words(foot, size="small", tone="soft", wrap=True))
        self.setMinimumWidth(look.px(560))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(lambda: self.searched.emit(self.line.text()))
        self.line.textChanged.connect(lambda _text: self._pause.start())
        self.line.setFocus()

    def show_found(self, found: tuple[Character, ...], told: str = "") -> None:
        """Show those characters; `told` says what they are."""
        rows: list[ListRow] = [_Line(self._look, each) for each in found[:SHOWN]]
        self.list.replace(rows)
        more = len(found) - SHOWN
        if more > 0:
            told = tr("只列前 {0} 个；再加一个部件或笔画数。", SHOWN)
        elif not found and self.line.text().strip():
            told = tr("没有找到。换一种拆法，或用部首加余画、拼音。")
        self._told.say(told)
        appear(self._told, bool(told))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows and Enter in the line belong to the list; digits are strokes."""
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if watched is self.line and pressed and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if not self.line.composing and key in (*ENTER_KEYS, *MOVES):
                return self.list.handle(event)
        return super().eventFilter(watched, event)

    def _pick(self, char: str) -> None:
        if char:
            self.accept()
            self.picked.emit(char)


class _Line(ListRow):
    def __init__(self, look: Look, each: Character) -> None:
        super().__init__(each.char, tr("{0} {1}，{2}", each.char, each.code, _told(each)))
        row = Row(look, self, spacing=14, margins=(10, 3, 10, 3))
        glyph = Words(each.char if has_glyph(each.char) else "?", size="figure")
        glyph.setFixedWidth(look.px(40))
        row.addWidget(glyph)
        words = Column(look, spacing=0)
        first = tr("、").join(each.readings) or tr("没有读音记载")
        words.addWidget(Words(f"{first} · {each.code}", size="row", elide=True))
        words.addWidget(Words(_told(each), size="small", tone="soft", elide=True))
        row.addLayout(words, 1)


def _told(each: Character) -> str:
    known = []
    if each.parts:
        known.append(tr("拆作 {0}", " / ".join(each.parts)))
    if each.radical:
        known.append(tr("{0} 部余 {1} 画", each.radical_char, each.beside))
    if each.strokes:
        known.append(tr("共 {0} 画", each.strokes))
    if not has_glyph(each.char):
        known.append(tr("本机没有它的字形，单据上要手工补写"))
    return tr("，").join(known)
