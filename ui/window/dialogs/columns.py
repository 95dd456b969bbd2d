"""The columns of a list: which are shown, in what order, how wide; seen on the list at once.

Owned by the window thread. The one rule: every change is in force when it is made; Esc only
closes, Del gives back the program's own.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desk.personal import OwnList
from ui.window.dialogs.sheet import Sheet
from ui.window.theme.boxes import Column, Row
from ui.window.theme.look import Look
from ui.window.tongue import tr
from ui.window.views.shell import Badge, Tone
from ui.window.widgets.buttons import KeyButton
from ui.window.widgets.columns import NARROWEST, Columns
from ui.window.widgets.rows import ListRow, RowList
from ui.window.widgets.scrolled import scrolled
from ui.window.widgets.words import Chip, Words

ROW_HEIGHT, MOST_ROWS, BESIDE = 36, 12, 190
STEP, WIDEST = 12, 600  # px at 100 %
HOW = tr("↑↓ 选，空格显示或隐藏，Shift+↑↓ 换位置，← → 变窄变宽，Del 恢复默认，Esc 关闭。")


class ColumnSheet(Sheet):
    """The sheet over that list."""

    def __init__(self, look: Look, columns: Columns, parent: QWidget) -> None:
        super().__init__(tr("列表的列"), parent)
        self._look, self._columns = look, columns
        whole = Column(look, self, spacing=10, margins=(20, 16, 20, 14))
        head = Row(look, spacing=12)
        head.addWidget(Words(tr("列表的列"), size="name"), 1)
        self.back = KeyButton(look, tr("恢复默认"), "Del", kind="second")
        self.back.setAutoDefault(False)
        self.back.clicked.connect(self.give_back)
        head.addWidget(self.back)
        whole.addLayout(head)
        self.list = ColumnRows(look, tr("列表的列"))
        self.list.opened.connect(lambda _key: self.accept())
        self.list.pressed_key.connect(self._pressed)
        self.list.moved.connect(self._move)
        self.list.widened.connect(self._widen)
        area = scrolled(self.list)
        wanted = look.px(ROW_HEIGHT) * min(len(columns.columns), MOST_ROWS) + 6
        area.setMinimumHeight(self.room(wanted, look.px(BESIDE)))
        whole.addWidget(area, 1)
        whole.addWidget(Words(HOW, size="small", tone="soft", wrap=True))
        self.setMinimumWidth(look.px(520))
        self._show()
        self.list.take_focus()

    def give_back(self) -> None:
        """Show the list as the program has it."""
        self._columns.change(OwnList(of=len(self._columns.columns)))
        self._show()
        self.list.take_focus()

    def _pressed(self, key: str, pressed: int) -> None:
        if pressed == Qt.Key.Key_Delete:
            self.give_back()
        elif int(key):
            own, number = self._columns.own, int(key)
            hidden = set(own.hidden) ^ {number}
            self._change(replace(own, hidden=tuple(sorted(hidden))))

    def _move(self, by: int) -> None:
        order = list(self._columns.order)
        here = order.index(int(self.list.current))
        there = min(max(here + by, 0), len(order) - 1)
        order.insert(there, order.pop(here))
        plain = order == sorted(order)
        self._change(replace(self._columns.own, order=() if plain else tuple(order)))

    def _widen(self, by: int) -> None:
        """A column that takes the rest has no width of its own."""
        number, own = int(self.list.current), self._columns.own
        plain = self._columns.columns[number].width
        if not plain:
            return
        width = own.widths.get(str(number), plain) + by * STEP
        width = min(max(width, NARROWEST), WIDEST)
        widths = {**own.widths, str(number): width}
        if width == plain:
            del widths[str(number)]
        self._change(replace(own, widths=widths))

    def _change(self, own: OwnList) -> None:
        self._columns.change(own)
        self._show()

    def _show(self) -> None:
        columns, own = self._columns.columns, self._columns.own
        rows: list[ListRow] = []
        for number in self._columns.order:
            width = own.widths.get(str(number), columns[number].width)
            wide = f"{width}" if width else tr("占其余")
            shown = number not in own.hidden
            rows.append(_Line(self._look, number, columns[number].title, wide, shown))
        self.list.replace(rows)


class ColumnRows(RowList):
    """The rows; Shift with an arrow moves the column, left and right change its width."""

    moved = Signal(int)
    widened = Signal(int)

    def handle(self, event: QKeyEvent) -> bool:
        """Use that key if it belongs to columns or to lists."""
        key = Qt.Key(event.key())
        tell: Callable[[int], None] | None = None
        if key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            tell = self.widened.emit
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down} and (
            event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        ):
            tell = self.moved.emit
        if tell is None:
            return super().handle(event)
        tell(1 if key in {Qt.Key.Key_Right, Qt.Key.Key_Down} else -1)
        return True


class _Line(ListRow):
    def __init__(self, look: Look, number: int, title: str, wide: str, shown: bool) -> None:
        state = tr("显示") if shown else tr("隐藏")
        super().__init__(str(number), tr("{0}，{1}，宽 {2}", title, state, wide))
        row = Row(look, self, spacing=10, margins=(8, 4, 12, 4))
        row.addWidget(Words(title, size="row", tone="plain" if shown else "soft"), 1)
        row.addWidget(Words(wide, size="small", tone="soft"))
        if number:
            tone = Tone.PRIMARY if shown else Tone.QUIET
            row.addWidget(Chip(Badge(text=state, tone=tone)))
        else:
            row.addWidget(Chip(Badge(text=tr("总显示"), tone=Tone.QUIET)))
