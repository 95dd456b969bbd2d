"""F1: every key on one sheet, found by words, changed by pressing the new one.

Owned by the window thread. The one rule: the sheet is made from the table that binds the
keys and the map that is in force, so that it cannot lie; a change is tried here and kept by
who opened the sheet.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from desk.personal import KeyMap
from desk.pinyin import initials
from desk.refusal import Refused
from ui.window.dialogs.sheet import Sheet
from ui.window.form.line import TextLine
from ui.window.keymap import FIXED, InForce, choose, reset, resolve
from ui.window.keys_in_force import shown
from ui.window.presenters.refusals import notice_of
from ui.window.shortcuts import LIST_KEYS, TABLE, Binding, Command
from ui.window.theme.boxes import Column, Row
from ui.window.theme.look import Look, appear
from ui.window.tongue import tr
from ui.window.views.shell import Badge, Notice, Tone
from ui.window.widgets.buttons import KeyButton
from ui.window.widgets.noticebar import NoticeBar
from ui.window.widgets.rows import ListRow, RowList
from ui.window.widgets.scrolled import scrolled
from ui.window.widgets.words import Chip, Keycap, Words

ROW_HEIGHT, MOST_ROWS, BESIDE = 34, 15, 260
NOTHING = tr("没有这样的键。换个词，或用 Backspace 删去。")
HOW = tr("↑↓ 选，Enter 改键，Del 恢复这一个，Esc 关闭。单个字母不作命令；改的键只归登录的人。")
MODIFIERS = frozenset(
    {Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr}
)
MOVES = frozenset(
    {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
    | {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Delete}
)


class KeySheet(Sheet):
    """The sheet; Esc closes it, or ends the wait for a key."""

    changed = Signal(object)

    def __init__(self, look: Look, parent: QWidget, own: KeyMap | None = None) -> None:
        super().__init__(tr("全部快捷键"), parent)
        self._look, self.own = look, own or KeyMap()
        self.waiting: Command | None = None
        whole = Column(look, self, spacing=10, margins=(20, 16, 20, 14))
        head = Row(look, spacing=12)
        head.addWidget(Words(tr("全部快捷键"), size="name"), 1)
        self.all_back = KeyButton(look, tr("全部恢复默认"), "", kind="second")
        self.all_back.setAutoDefault(False)
        self.all_back.clicked.connect(lambda: self._take(KeyMap()))
        head.addWidget(self.all_back)
        whole.addLayout(head)
        self.line = TextLine(tr("找快捷键"))
        self.line.setProperty("kind", "search")
        self.line.setPlaceholderText(tr("功能、拼音首字母或键名，如 挂起、gq"))
        self.line.textChanged.connect(self._show)
        self.line.installEventFilter(self)
        whole.addWidget(self.line)
        self.notice = NoticeBar(look)
        whole.addWidget(self.notice)
        self.list = RowList(look, tr("全部快捷键"))
        self.list.opened.connect(self._wait)
        self.list.pressed_key.connect(self._pressed)
        self.list.current_changed.connect(self._into_sight)
        self.area = scrolled(self.list)
        wanted = round(look.px(ROW_HEIGHT)) * MOST_ROWS
        self.area.setMinimumHeight(self.room(wanted, round(look.px(BESIDE))))
        whole.addWidget(self.area, 1)
        self._empty = Words(NOTHING, tone="soft", wrap=True)
        whole.addWidget(self._empty)
        whole.addWidget(Words(HOW, size="small", tone="soft", wrap=True))
        self.setMinimumWidth(look.px(680))
        self._show()
        self.line.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While a key is waited for every key is an answer; else arrows belong to the list."""
        if isinstance(event, QKeyEvent) and self.waiting is not None:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self._answer(event)
                return True
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            listed = Qt.Key(event.key()) in MOVES and not self.line.composing
            return listed and self.list.handle(event)
        return super().eventFilter(watched, event)

    def _pressed(self, key: str, pressed: int) -> None:
        if key and pressed == Qt.Key.Key_Delete:
            self._try(lambda: reset(self.own, Command(key)))

    def _wait(self, key: str) -> None:
        """Enter: the next key pressed is the new one."""
        if not key or key not in set(Command):
            return
        if Command(key) in FIXED:
            self.notice.say(Notice(sentence=tr("这个键是固定的，不能改。"), tone=Tone.PRIMARY))
            return
        self.waiting = Command(key)
        self.line.setFocus()
        words = tr("请按“{0}”的新键。Esc 不改。", _binding(self.waiting).text)
        self.notice.say(Notice(sentence=words, tone=Tone.PRIMARY))

    def _answer(self, event: QKeyEvent) -> None:
        if event.key() in MODIFIERS or self.waiting is None:
            return
        command, self.waiting = self.waiting, None
        self.notice.dismiss()
        key = written(event)
        if key != "Esc" and not self._try(lambda: choose(self.own, command, key)):
            self.waiting = command

    def _try(self, change: object) -> bool:
        try:
            own = change()  # type: ignore[operator]
        except Refused as refused:
            self.notice.say(notice_of(refused))
            return False
        self._take(own)
        return True

    def _take(self, own: KeyMap) -> None:
        self.notice.dismiss()
        if own != self.own:
            self.own = own
            self.changed.emit(own)
        self._show()

    def _show(self) -> None:
        wanted = self.line.text().strip().lower()
        found = resolve(self.own)
        rows: list[ListRow] = []
        headings: dict[str, str] = {}
        for binding in TABLE:
            key = found.key_of(binding)
            if _matches(wanted, binding.text, shown(key)):
                if binding.group not in headings.values():
                    headings[binding.command.value] = binding.group
                rows.append(_KeyRow(self._look, binding, found))
        for number, (keys, text) in enumerate(LIST_KEYS):
            if _matches(wanted, text, keys):
                if number == 0 or tr("列表与栏") not in headings.values():
                    headings[f"list-{number}"] = tr("列表与栏")
                rows.append(_FixedRow(self._look, f"list-{number}", keys, text))
        self.list.replace(rows, headings=headings)
        appear(self._empty, not rows)
        appear(self.all_back, bool(self.own.keys))

    def _into_sight(self, key: str) -> None:
        for row in self.list.rows:
            if row.key == key:
                self.area.ensureWidgetVisible(row, 0, round(self._look.px(ROW_HEIGHT)))


def written(event: QKeyEvent) -> str:
    """The key of that event as Qt writes it, keypad and back-tab like their plain keys."""
    combination = event.keyCombination()
    text = QKeySequence(combination).toString(QKeySequence.SequenceFormat.PortableText)
    return text.replace("Num+", "").replace("Backtab", "Tab").replace("Enter", "Return")


def _binding(command: Command) -> Binding:
    return next(binding for binding in TABLE if binding.command is command)


def _matches(wanted: str, text: str, key: str) -> bool:
    if not wanted or wanted in text.lower() or wanted in key.lower():
        return True
    return wanted.isascii() and wanted.isalpha() and initials(text).has(wanted)


class _KeyRow(ListRow):
    def __init__(self, look: Look, binding: Binding, found: InForce) -> None:
        key, default = shown(found.key_of(binding)), shown(binding.keys[0])
        own = key != default
        name = tr("{0}，默认 {1}", f"{binding.text} {key}", default) if own else binding.text
        super().__init__(binding.command.value, name if own else f"{binding.text} {key}")
        row = _row(look, self, binding.keys[0], binding.text)
        if own:
            row.addWidget(Words(tr("默认 {0}", ""), size="small", tone="soft"))
            row.addWidget(Words(default, size="small", tone="soft"))
            row.addWidget(Chip(Badge(text=tr("已改"), tone=Tone.PRIMARY)))
        elif binding.command in FIXED:
            row.addWidget(Words(tr("固定"), size="small", tone="soft"))


class _FixedRow(ListRow):
    def __init__(self, look: Look, key: str, keys: str, text: str) -> None:
        super().__init__(key, f"{text} {keys}")
        _row(look, self, keys, text).addWidget(Words(tr("固定"), size="small", tone="soft"))


def _row(look: Look, parent: QWidget, key: str, text: str) -> Row:
    row = Row(look, parent, spacing=12, margins=(8, 4, 12, 4))
    place = QWidget()
    place.setMinimumWidth(look.px(150))
    inner = Row(look, place)
    inner.addWidget(Keycap(_shown(key)))
    inner.addStretch(1)
    row.addWidget(place)
    row.addWidget(Words(text, size="row", elide=True), 1)
    return row


def _shown(key: str) -> str:
    return shown(key) if " " not in key else key
