"""A list of rows in which one is current: arrows, page keys, Enter; by mouse as well.

Owned by the window thread. The one rule: the current row is kept by its key, so that a
reload of the view does not move the cursor.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QWidget

from ui.window.theme.boxes import Column, Margins, clear
from ui.window.theme.look import Look, mark

MOVES = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 8,
    Qt.Key.Key_PageUp: -8,
    Qt.Key.Key_Home: -100_000,
    Qt.Key.Key_End: 100_000,
}


NO_HEADINGS: Mapping[str, str] = MappingProxyType({})


def _no_keys(_event: QKeyEvent) -> bool:
    """A row that stands in no list."""
    return False


class ListRow(QFrame):
    """A row that can be current; its accessible name says everything on it."""

    pressed = Signal(str)
    opened = Signal(str)

    def __init__(self, key: str, name: str) -> None:
        super().__init__()
        self.key = key
        self.keys: Callable[[QKeyEvent], bool] = _no_keys
        self.setProperty("box", "row")
        self.setProperty("picked", "false")
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys of a focused row move the cursor of its list or act on the row."""
        if not self.keys(event):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click makes the row current."""
        super().mousePressEvent(event)
        self.pressed.emit(self.key)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click opens it."""
        super().mouseDoubleClickEvent(event)
        self.opened.emit(self.key)

    def pick(self, on: bool) -> None:
        """Show the row as current or not; rows with more to show override this."""
        mark(self, picked="true" if on else "false")
        policy = Qt.FocusPolicy.StrongFocus if on else Qt.FocusPolicy.ClickFocus
        self.setFocusPolicy(policy)


class RowList(QWidget):
    """The list itself."""

    current_changed = Signal(str)
    opened = Signal(str)
    pressed_key = Signal(str, int)
    clicked_key = Signal(str)

    def __init__(
        self, look: Look, name: str, *, spacing: float = 0, margins: Margins = (0, 0, 0, 0)
    ) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._look, self._spacing = look, spacing
        self._rows: list[ListRow] = []
        self._current = ""
        self.column = Column(look, self, spacing=spacing, margins=margins)

    @property
    def current(self) -> str:
        """The key of the current row, or nothing."""
        return self._current

    @property
    def rows(self) -> tuple[ListRow, ...]:
        """The rows in their order."""
        return tuple(self._rows)

    def replace(
        self,
        rows: list[ListRow],
        *,
        between: bool = False,
        headings: Mapping[str, str] = NO_HEADINGS,
    ) -> None:
        """Show other rows, keeping cursor and focus on the same key where it is still there.

        `headings` stand above the rows whose keys they are named by.
        """
        focused = self._hold_keyboard()
        clear(self.column)
        self._rows = rows
        if rows:
            self.column.addWidget(self._block(rows, between=between, headings=headings))
        self._put_cursor(focus=focused)

    def keep(self, rows: list[ListRow]) -> None:
        """Only those are left, which stand first and may have other keys now."""
        focused = self._hold_keyboard()
        self._rows = rows
        clear(self.column, keeping=1)
        self._put_cursor(focus=focused)

    def extend(self, rows: list[ListRow]) -> None:
        """More rows below those that are there, each with a line above it."""
        self._rows += rows
        block = self._block(rows, between=True, headings=NO_HEADINGS)
        self.column.addWidget(block)
        for row in rows:
            row.pick(row.key == self._current)

    def _block(
        self, rows: list[ListRow], *, between: bool, headings: Mapping[str, str]
    ) -> QWidget:
        """The rows in a box of their own: they are shown and laid out together, once."""
        block = QWidget()
        column = Column(self._look, block, spacing=self._spacing)
        for row in rows:
            if between and row is not self._rows[0]:
                column.addWidget(_line())
            if row.key in headings:
                column.addWidget(_heading(headings[row.key]))
            row.pressed.connect(self.choose)
            row.pressed.connect(self.clicked_key)
            row.opened.connect(self.opened)
            row.keys = self.handle
            column.addWidget(row)
        return block

    def choose(self, key: str) -> None:
        """Make that row current."""
        if key != self._current and key in [row.key for row in self._rows]:
            focused = self._has_keyboard()
            self._current = key
            self._show(focus=focused)
            self.current_changed.emit(key)

    def step(self, by: int) -> None:
        """Move the cursor up or down."""
        keys = [row.key for row in self._rows]
        if keys:
            here = keys.index(self._current) if self._current in keys else 0
            self.choose(keys[min(max(here + by, 0), len(keys) - 1)])

    def take_focus(self) -> None:
        """Put the keyboard on the current row."""
        for row in self._rows:
            if row.key == self._current:
                row.setFocus(Qt.FocusReason.OtherFocusReason)

    def handle(self, event: QKeyEvent) -> bool:
        """Use that key if it belongs to lists; also called by a search line above the list."""
        key = Qt.Key(event.key())
        if key in MOVES:
            self.step(MOVES[key])
            return True
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit(self._current)
            return True
        if key in {Qt.Key.Key_Space, Qt.Key.Key_Delete}:
            self.pressed_key.emit(self._current, int(key))
            return True
        return False

    def _hold_keyboard(self) -> bool:
        """A focused row that goes would hand the keyboard to whatever comes next."""
        focused = self._has_keyboard()
        if focused:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        return focused

    def _put_cursor(self, *, focus: bool) -> None:
        """On the row where it was, else on the first."""
        keys = [row.key for row in self._rows]
        if self._current not in keys:
            self._current = keys[0] if keys else ""
        self._show(focus=focus)

    def _show(self, *, focus: bool) -> None:
        for row in self._rows:
            row.pick(row.key == self._current)
            if focus and row.key == self._current:
                block = row.parentWidget()
                if block is not None:
                    block.show()
                row.setFocus(Qt.FocusReason.OtherFocusReason)

    def _has_keyboard(self) -> bool:
        return self.hasFocus() or any(row.hasFocus() for row in self._rows)


def _line() -> QWidget:
    from ui.window.widgets.words import Rule

    return Rule()


def _heading(text: str) -> QWidget:
    from ui.window.widgets.words import Words

    heading = Words(text, size="small", tone="soft")
    heading.setContentsMargins(8, 7, 8, 2)
    return heading
