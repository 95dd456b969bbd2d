"""Step 2: which item, and in which situation.

Owned by the window thread. The one rule: the search line keeps the keyboard while the arrows
move the list below it; digits in it are a short code.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.window.form.choice import ChoiceList, ChoiceRow, fits_in_a_row
from ui.window.form.line import TextLine
from ui.window.theme.boxes import Column, Row, clear
from ui.window.theme.look import Look, appear
from ui.window.tongue import tr
from ui.window.views.form import Option
from ui.window.views.steps import FoundItem, ItemBody, Question
from ui.window.widgets.card import Card
from ui.window.widgets.rows import MOVES, ListRow, RowList
from ui.window.widgets.scrolled import scrolled
from ui.window.widgets.words import Chip, Keycap, Words

# The panel holds 13 characters on a button with its digit and tick, at every scale.
SIDE_WIDTH = 280
ROW_CHARACTERS = 10
AT_ONCE = 14  # rows: what a large window has room for
A_TURN = 7  # rows of those that are out of sight


class ItemLine(ListRow):
    """One item that was found."""

    def __init__(self, look: Look, item: FoundItem, *, chosen: bool) -> None:
        super().__init__(item.key, "")
        self.made_for = _made_for(item, chosen=chosen)
        lines = Column(look, self, spacing=1, margins=(9, 5, 10, 5))
        face = "row-strong" if chosen else "row"
        tone = "quiet" if item.cancelled else "plain"
        first, second = Row(look, spacing=10), Row(look, spacing=10)
        self._name = Words("", size=face, tone=tone, elide=True)
        first.addWidget(self._name, 1)
        self._code = Keycap(item.short_code)
        if item.short_code:
            first.addWidget(self._code)
        self._detail = Words(
            "", size="small", tone="soft", elide=not item.cancelled, wrap=item.cancelled
        )
        self._badge = Chip()
        second.addWidget(self._detail, 1)
        second.addWidget(self._badge)
        lines.addLayout(first)
        lines.addLayout(second)
        self.take(item)

    def take(self, item: FoundItem) -> None:
        """Be the row of another item for which a row would be made the same way."""
        self.key = item.key
        self.setAccessibleName(
            tr("{0}，{1}，短码 {2}", item.name, item.detail, item.short_code)
        )
        self._name.say(item.name)
        self._code.name(item.short_code)
        self._detail.say(item.detail)
        self._badge.show_badge(item.badge)


def _made_for(item: FoundItem, *, chosen: bool) -> tuple[bool, ...]:
    """What a row is made of; everything else changes in place."""
    return chosen, item.cancelled, bool(item.short_code), bool(item.badge.text)


class ItemStep(QWidget):
    """Search line, list, and at the right the situation of the chosen item."""

    searched = Signal(str)
    item_chosen = Signal(str)
    situation_answered = Signal(str, str)
    finished = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._body: ItemBody | None = None
        self._choices: list[ChoiceRow | ChoiceList] = []
        self._left: list[FoundItem] = []
        self._first: list[ItemLine] = []
        self._more = QTimer(self)
        self._more.setSingleShot(True)
        self._more.setInterval(0)
        self._more.timeout.connect(self._list_more)
        whole = Row(look, self, spacing=16, margins=(0, 6, 0, 0))
        left = Column(look, spacing=8)
        self.line = TextLine(tr("搜索事项"))
        self.line.setProperty("kind", "search")
        self.line.setPlaceholderText(tr("短码、名称、拼音首字母，如 spjyxk"))
        self.line.textChanged.connect(self._search)
        self.line.advanced.connect(self._enter)
        self.line.installEventFilter(self)
        left.addWidget(self.line)
        self.list = RowList(look, tr("事项"))
        self.list.opened.connect(self.item_chosen)
        self._scroll = scrolled(self.list)
        self.list.current_changed.connect(self._show_current)
        left.addWidget(self._scroll, 1)
        self._empty = Words("", size="body", tone="soft", wrap=True)
        left.addWidget(self._empty)
        whole.addLayout(left, 5)
        self._side = Card(look, spacing=8, margins=(16, 12, 16, 12), box="sunken")
        self._side.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._holder = QWidget()
        self._situation = Column(look, self._holder, spacing=7)
        self._side.column.addWidget(scrolled(self._holder))
        whole.addWidget(self._side, 4)
        look.changed.connect(self._arrange)
        self._arrange()

    def take(self, body: ItemBody) -> None:
        """Show what was found and chosen."""
        old, self._body = self._body, body
        if self.line.text().strip() != body.search.strip() and not self.line.hasFocus():
            self.line.setText(body.search)
        if old is None or (old.found, old.chosen) != (body.found, body.chosen):
            self._list(body)
        self._empty.say(body.empty)
        appear(self._empty, not body.found)
        if old is None or _asked(old) != _asked(body):
            self._ask(body, fresh=old is not None and old.chosen != body.chosen)

    @property
    def settled(self) -> bool:
        """Whether every item that was found stands in the list."""
        return not self._left

    def _list(self, body: ItemBody) -> None:
        """What is in sight now (and the chosen one), the rest turn by turn: keys come first."""
        keys = [item.key for item in body.found]
        chosen = keys.index(body.chosen) + 1 if body.chosen in keys else 0
        first = max(AT_ONCE, chosen)
        self._left = list(body.found[first:])
        if not self._reuse(body.found[:first], body.chosen):
            self._first = [self._line(item, body) for item in body.found[:first]]
            self.list.replace(list(self._first), between=True)
        if body.chosen:
            self.list.choose(body.chosen)
        if self._left:
            self._more.start()

    def _reuse(self, found: tuple[FoundItem, ...], chosen: str) -> bool:
        """Let the rows that stand first say the new items, where they are made alike."""
        made = [_made_for(item, chosen=item.key == chosen) for item in found]
        if not made or made != [row.made_for for row in self._first]:
            return False
        for row, item in zip(self._first, found, strict=True):
            row.take(item)
        self.list.keep(list(self._first))
        return True

    def _list_more(self) -> None:
        if self._body is not None and self._left:
            now, self._left = self._left[:A_TURN], self._left[A_TURN:]
            self.list.extend([self._line(item, self._body) for item in now])
        if self._left:
            self._more.start()

    def _line(self, item: FoundItem, body: ItemBody) -> ItemLine:
        return ItemLine(self._look, item, chosen=item.key == body.chosen)

    def take_focus(self) -> None:
        """The first open question of a chosen item, else the search line."""
        for choice in self._choices:
            if not choice.value:
                choice.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def flush(self) -> None:
        """Nothing is half typed here."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows and page keys in the search line move the list."""
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if watched is self.line and pressed and isinstance(event, QKeyEvent):
            moves = Qt.Key(event.key()) in MOVES and not self.line.composing
            if moves and event.key() not in (Qt.Key.Key_Home, Qt.Key.Key_End):
                return self.list.handle(event)
        return super().eventFilter(watched, event)

    def _arrange(self) -> None:
        self._side.setMinimumWidth(self._look.px(SIDE_WIDTH))

    def _search(self, text: str) -> None:
        if not self.line.composing:
            self.searched.emit(text.strip())

    def _enter(self, back: bool) -> None:
        if not back and self.list.current:
            self.item_chosen.emit(self.list.current)

    def _show_current(self, key: str) -> None:
        for row in self.list.rows:
            if row.key == key:
                self._scroll.ensureWidgetVisible(row, 0, 8)

    def _ask(self, body: ItemBody, *, fresh: bool) -> None:
        clear(self._situation)
        self._choices = []
        appear(self._side, bool(body.chosen))
        for question in body.questions:
            self._situation.addWidget(Words(question.text, size="row-strong", wrap=True))
            self._situation.addWidget(self._choice(question))
            self._situation.addSpacing(4)
        for title, text in body.guide:
            self._situation.addWidget(Words(title, size="small", tone="quiet"))
            self._situation.addWidget(Words(text, size="body", wrap=True))
        self._situation.addStretch(1)
        if fresh or self._choices:
            self.take_focus()

    def _choice(self, question: Question) -> ChoiceRow | ChoiceList:
        options = question.options
        choice: ChoiceRow | ChoiceList
        in_a_row = fits_in_a_row(options, ROW_CHARACTERS)
        if in_a_row or _stands_upright(options):
            upright = not in_a_row
            choice = ChoiceRow(self._look, question.text, options, upright=upright)
        else:
            choice = ChoiceList(self._look, question.text, options)
        choice.show_value(question.answer)
        choice.chosen.connect(
            lambda option, code=question.code: self.situation_answered.emit(code, option)
        )
        choice.advanced.connect(lambda back: None if back else self.finished.emit())
        self._choices.append(choice)
        return choice


def _asked(body: ItemBody) -> tuple[object, ...]:
    """What the panel beside the list is made of."""
    return body.chosen, body.questions, body.guide


def _stands_upright(options: tuple[Option, ...]) -> bool:
    """Whether the answers can stand under each other, each on one line of the panel."""
    return len(options) <= 6 and max(len(option.text) for option in options) <= 13
