"""The list under the one box: what may be meant, in groups.

Owned by the window thread. The one rule: the keyboard stays in the line above; this list is
shown over the page and takes no focus, so that an input method is never disturbed.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QFrame, QWidget

from ui.window.theme.boxes import Column, Row
from ui.window.theme.look import Look, appear
from ui.window.tongue import tr
from ui.window.views.finding import FoundLine, FoundView
from ui.window.widgets.rows import ListRow, RowList
from ui.window.widgets.scrolled import scrolled
from ui.window.widgets.words import Chip, Keycap, Words

WIDTH, ROW, HEADING, EDGES = 640, 48, 28, 62
FOOT = tr("↑↓ PgUp PgDn 选，Enter 打开，Esc 收起")


class Findings(QFrame):
    """The pop-up list; `chosen` tells the key of a line."""

    chosen = Signal(str)

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._look = look
        self.view: FoundView | None = None
        self.setProperty("box", "card")
        self.setAccessibleName(tr("搜索结果"))
        column = Column(look, self, spacing=4, margins=(8, 8, 8, 8))
        self.list = RowList(look, tr("搜索结果"))
        self.list.opened.connect(self.chosen)
        self.list.clicked_key.connect(self.chosen)
        self.list.current_changed.connect(self._into_sight)
        self.area = scrolled(self.list)
        column.addWidget(self.area, 1)
        self.empty = Words("", tone="soft", wrap=True)
        column.addWidget(self.empty)
        column.addWidget(Words(FOOT, size="small", tone="soft"))
        self.hide()

    def take(self, view: FoundView) -> None:
        """Show that view; the current line stays where it is still there."""
        fresh = self.view is None or self.view.text != view.text
        self.view = view
        rows: list[ListRow] = [_Line(self._look, line) for line in view.lines]
        headings: dict[str, str] = {}
        for line in view.lines:
            if line.group not in headings.values():
                headings[line.key] = line.group
        self.list.replace(rows, headings=headings)
        if fresh and rows:
            self.list.choose(rows[0].key)
        self.empty.say(view.empty)
        appear(self.empty, not rows)

    def place(self, under: QWidget) -> None:
        """Stand under that widget, as large as the lines need and the window has."""
        window = self.parentWidget()
        if window is None or self.view is None:
            return
        px, lines = self._look.px, self.view.lines
        groups = len({line.group for line in lines})
        wanted = px(ROW) * len(lines) + px(HEADING) * groups + px(EDGES)
        corner = under.mapTo(window, QPoint(0, under.height() + 4))
        room = window.height() - corner.y() - px(48)
        width = min(max(px(WIDTH), under.width()), window.width() - corner.x() - 8)
        self.setGeometry(corner.x(), corner.y(), width, min(wanted, room))
        self.show()
        self.raise_()

    def _into_sight(self, key: str) -> None:
        for row in self.list.rows:
            if row.key == key:
                self.area.ensureWidgetVisible(row, 0, self._look.px(HEADING))


class _Line(ListRow):
    def __init__(self, look: Look, line: FoundLine) -> None:
        badge = "" if line.badge is None else line.badge.text
        super().__init__(line.key, " ".join(filter(None, (line.text, line.note, badge))))
        row = Row(look, self, spacing=10, margins=(8, 3, 10, 3))
        words = Column(look, spacing=0)
        words.addWidget(Words(line.text, size="row", elide=True))
        if line.note:
            words.addWidget(Words(line.note, size="small", tone="soft", elide=True))
        row.addLayout(words, 1)
        if line.badge is not None:
            row.addWidget(Chip(line.badge))
        if line.keycap:
            row.addWidget(Keycap(line.keycap))
