"""The bar at the bottom: the keys that matter here, the clerk at the right.

Owned by the window thread. The one rule: hints come from the view of the page in front; those
that do not fit are left out from the end, F1 shows them all.
"""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from ui.window.theme.boxes import NONE, Margins, Row, clear
from ui.window.theme.look import Look, appear
from ui.window.tongue import tr
from ui.window.views.shell import KeyHint
from ui.window.widgets.words import Hint, Words


class HintLine(QWidget):
    """Hints side by side; those that do not fit are left out from the end."""

    def __init__(self, look: Look, *, spacing: float = 17, margins: Margins = NONE) -> None:
        super().__init__()
        self._look, self._spacing = look, spacing
        self._row = Row(look, self, spacing=spacing, margins=margins)

    def take(self, hints: tuple[KeyHint, ...]) -> None:
        """Show those keys."""
        clear(self._row)
        for hint in hints:
            self._row.addWidget(Hint(self._look, hint))
        self._row.addStretch(1)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """May become narrow."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what does not fit."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        edges = self._row.contentsMargins()
        room = self.width() - edges.left() - edges.right() + self._look.px(self._spacing)
        for index in range(self._row.count()):
            item = self._row.itemAt(index)
            widget = item.widget() if item else None
            if widget is not None:
                room -= widget.sizeHint().width() + self._look.px(self._spacing)
                appear(widget, room >= 0)


class HintBar(QFrame):
    """The bar itself."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._hints: tuple[KeyHint, ...] = ()
        self.setProperty("box", "bar-top")
        self.setAccessibleName(tr("按键提示"))
        row = Row(look, self, spacing=12, margins=(18, 0, 20, 0))
        self._line = HintLine(look)
        row.addWidget(self._line, 1)
        self._footer = Words("", size="small", tone="soft")
        row.addWidget(self._footer)
        look.changed.connect(self._arrange)
        self._arrange()

    def show_hints(self, hints: tuple[KeyHint, ...]) -> None:
        """Show those keys."""
        if hints != self._hints:
            self._hints = hints
            self._arrange()

    def say(self, footer: str) -> None:
        """The words at the right."""
        self._footer.say(footer)

    def _arrange(self) -> None:
        self.setFixedHeight(self._look.px(40))
        self._line.take(self._hints)
