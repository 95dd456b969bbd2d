"""The open and parked cases as tabs, the time of the last save at the right.

Owned by the window thread. The one rule: closing a tab parks the case; it never throws
anything away.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.window.icons.drawn import Icon
from ui.window.keys_in_force import cap
from ui.window.theme.boxes import Row, clear, inside
from ui.window.theme.look import Look, appear
from ui.window.tongue import tr
from ui.window.views.acceptance import AcceptanceView, CaseTab
from ui.window.widgets.buttons import LinkButton, PlainButton
from ui.window.widgets.words import Picture, Words

MOST_KEYS = 9


class TabButton(PlainButton):
    """One case."""

    def __init__(self, look: Look, tab: CaseTab, number: int) -> None:
        super().__init__()
        self._look, self._selected = look, tab.selected
        self.key = tab.key
        self.setProperty("kind", "plain")
        self.setCheckable(True)
        self.setChecked(tab.selected)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row = Row(look, self, spacing=8, margins=(14, 6, 13, 2))
        icon, colour = (Icon.PARKED, "warn") if tab.parked else (Icon.ACCEPT, "text2")
        if tab.selected:
            icon, colour = Icon.ACCEPT, "accent"
        row.addWidget(Picture(look, icon, size=16, colour=colour))
        size = "row-strong" if tab.selected else "row"
        title = tab.brief if look.compact else tab.title
        row.addWidget(Words(title, size=size, elide=True), 1)
        key = cap(f"Ctrl+{number}") if number <= MOST_KEYS else ""
        note = key if tab.selected and key else tab.note
        if note and not look.compact:  # the name comes first where there is little room
            row.addWidget(Words(note, size="small", tone="quiet"))
        self.setAccessibleName(f"{tab.title} {tab.note} {key}".strip())

    def sizeHint(self) -> QSize:
        """As wide as its words, 38 high."""
        inner = inside(self)
        return QSize(inner.width(), self._look.px(38))

    def minimumSizeHint(self) -> QSize:
        """May shrink to its icon and some words."""
        return QSize(self._look.px(90), self._look.px(38))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A sheet with round upper corners; the chosen one is white and marked above."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 1.5, -0.5, 8)
        path = QPainterPath()
        path.addRoundedRect(box, self._look.px(7), self._look.px(7))
        ground = "card" if self._selected else "page"
        painter.setPen(QPen(self._look.colour("border"), 1))
        painter.setBrush(self._look.colour(ground))
        painter.drawPath(path)
        if self._selected:
            painter.setClipPath(path)
            bar = QRectF(0, 0, box.width() + 2, self._look.px(3.4))
            painter.fillRect(bar, self._look.colour("primary"))
            painter.setClipping(False)
        if self.hasFocus():
            painter.setBrush(QColor(0, 0, 0, 0))
            painter.setPen(QPen(self._look.colour("focus"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 3, -2, -2), 5, 5)


class CaseTabs(QWidget):
    """The row of tabs."""

    tab_chosen = Signal(str)
    more_asked = Signal()
    new_case_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._view: AcceptanceView | None = None
        self._shown = 0
        self.setAccessibleName(tr("办理中的件"))
        row = Row(look, self, spacing=6, margins=(16, 8, 20, 0))
        self._row = Row(look, spacing=6)
        row.addLayout(self._row, 1)
        self._save_mark = Picture(look, Icon.SAVED, size=16, colour="ok")
        self._saved = Words("", size="small", tone="soft")
        self._time_mark = Picture(look, Icon.TIMER, size=16, colour="text3")
        self._elapsed = Words("", size="small", tone="soft")
        for part in (self._save_mark, self._saved, self._time_mark, self._elapsed):
            row.addWidget(part)
        look.changed.connect(self._arrange)
        self._arrange()

    def take(self, view: AcceptanceView) -> None:
        """Show the tabs of that view."""
        old, self._view = self._view, view
        if old is None or old.tabs != view.tabs:
            self._fill(view)
        self._show_times(view)

    def say_elapsed(self, words: str) -> None:
        """The time of the case in front."""
        self._elapsed.say(words)

    def _arrange(self) -> None:
        self.setFixedHeight(self._look.px(46))
        if self._view is not None:
            self._fill(self._view)
            self._show_times(self._view)

    def _show_times(self, view: AcceptanceView) -> None:
        saved = view.saved_brief if self._look.compact else view.saved
        self._saved.say(saved)
        self._elapsed.say(view.elapsed)
        for part in (self._save_mark, self._saved):
            appear(part, bool(saved))
        for part in (self._time_mark, self._elapsed):
            appear(part, bool(view.elapsed))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width has room for another number of tabs."""
        super().resizeEvent(event)
        if self._view is not None and self._room() != self._shown:
            self._fill(self._view)

    def _room(self) -> int:
        """How many tabs fit beside the new case and the time of the last save."""
        least, beside = (120, 330) if self._look.compact else (168, 470)
        left = self.width() - round(self._look.px(beside))
        return max(left // round(self._look.px(least)), 1)

    def _fill(self, view: AcceptanceView) -> None:
        """As many as fit, the one in front among them; the others are behind 更多."""
        clear(self._row)
        bottom = Qt.AlignmentFlag.AlignBottom
        self._shown = self._room()
        chosen = next((n for n, tab in enumerate(view.tabs) if tab.selected), 0)
        start = max(min(chosen - self._shown + 1, len(view.tabs) - self._shown), 0)
        inside = range(start, start + self._shown)
        for number, tab in enumerate(view.tabs, start=1):
            if number - 1 not in inside:
                continue
            button = TabButton(self._look, tab, number)
            button.clicked.connect(lambda _on=False, key=tab.key: self.tab_chosen.emit(key))
            self._row.addWidget(button, 0, bottom)
        behind = len(view.tabs) - min(self._shown, len(view.tabs))
        if behind:
            more = LinkButton(self._look, tr("更多 {0}", behind), icon=Icon.PARKED)
            more.clicked.connect(self.more_asked)
            self._row.addWidget(more)
        fresh = LinkButton(self._look, tr("新受理"), icon=Icon.ADD, key="F2")
        fresh.clicked.connect(self.new_case_asked)
        self._row.addWidget(fresh)
        self._row.addStretch(1)
