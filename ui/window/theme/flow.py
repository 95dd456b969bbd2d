"""Side by side while there is room, on further lines where there is not.

Owned by the window thread. The one rule: it may become as narrow as its widest part, so that
long words of another language never push the window beyond the screen.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from ui.window.theme.look import Look


class Flow(QLayout):
    """Parts in lines; `right` puts each line at the right."""

    def __init__(
        self,
        look: Look,
        parent: QWidget | None = None,
        *,
        spacing: float = 6,
        right: bool = False,
    ) -> None:
        super().__init__(parent) if parent else super().__init__()
        self._look, self._gap, self._right = look, spacing, right
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """One more part at the end."""
        self._items.append(item)

    def count(self) -> int:
        """How many parts."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """That part, None beyond the last."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take that part out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Wants no more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As many lines as that width needs."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, place: QRect) -> None:
        """Put the parts into lines."""
        super().setGeometry(place)
        self._place(place, move=True)

    def sizeHint(self) -> QSize:
        """Everything on one line."""
        sizes = [item.sizeHint() for item in self._shown()]
        gaps = self._look.px(self._gap) * max(len(sizes) - 1, 0)
        high = max((size.height() for size in sizes), default=0)
        return QSize(sum(size.width() for size in sizes) + gaps, high)

    def minimumSize(self) -> QSize:
        """As narrow as the widest part."""
        sizes = [item.minimumSize() for item in self._shown()]
        wide = max((size.width() for size in sizes), default=0)
        return QSize(wide, max((size.height() for size in sizes), default=0))

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        gap, used = self._look.px(self._gap), 0
        for item in self._shown():
            needed = item.sizeHint().width()
            if not lines or used + gap + needed > width:
                lines.append([])
                used = -gap
            lines[-1].append(item)
            used += gap + needed
        return lines

    def _place(self, box: QRect, *, move: bool) -> int:
        """Lay the lines out in that box; gives their height."""
        gap, top = self._look.px(self._gap), box.top()
        for line in self._lines(box.width()):
            high = max(item.sizeHint().height() for item in line)
            used = sum(item.sizeHint().width() for item in line) + gap * (len(line) - 1)
            left = box.left() + (max(box.width() - used, 0) if self._right else 0)
            for item in line if move else ():
                size = item.sizeHint()
                corner = QPoint(left, top + (high - size.height()) // 2)
                item.setGeometry(QRect(corner, size))
                left += size.width() + gap
            top += high + gap
        return max(top - gap - box.top(), 0)
