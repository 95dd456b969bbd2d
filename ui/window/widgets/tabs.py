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
from ui.window.theme.look import Look, appear, mark
from ui.window.tongue import tr
from ui.window.views.acceptance import AcceptanceView, CaseTab
from ui.window.widgets.buttons import LinkButton, PlainButton
from ui.window.widgets.words import Picture, Words

MOST_KEYS = 9


class TabButton(PlainButton):
    """One case."""

    def __init__(self, look: Look, tab: CaseTab, number: int) -> None:
        super().__init__()
        self._look, self._tab, self._number = look, tab, number
        self.setProperty("kind", "plain")
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row = Row(look, self, spacing=8, margins=(14, 6, 13, 2))
        self._picture = Picture(look, Icon.ACCEPT, size=16)
        self._title = Words("", size="row", elide=True)
        self._note = Words("", size="small", tone="quiet")
        row.addWidget(self._picture)
        row.addWidget(self._title, 1)
        row.addWidget(self._note)
        self._show()

    @property
    def key(self) -> str:
        """The key of the case."""
        return self._tab.key

    def take(self, tab: CaseTab) -> None:
        """Show that case, where it is not what was shown."""
        if tab != self._tab:
            self._tab = tab
            self._show()
            self.updateGeometry()
            self.update()
        self.setChecked(tab.selected)

    def _show(self) -> None:
        tab, number = self._tab, self._number
        self.setChecked(tab.selected)
        icon, colour = (Icon.PARKED, "warn") if tab.parked else (Icon.ACCEPT, "text2")
        if tab.selected:
            icon, colour = Icon.ACCEPT, "accent"
        self._picture.depict(icon, colour)
        mark(self._title, face="row-strong" if tab.selected else "row")
        self._title.say(tab.brief if self._look.compact else tab.title)
        key = cap(f"Ctrl+{number}") if number <= MOST_KEYS else ""
        note = key if tab.selected and key else tab.note
        self._note.say(note)
        # The name comes first where there is little room.
        appear(self._note, bool(note) and not self._look.compact)
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
        ground = "card" if self._tab.selected else "page"
        painter.setPen(QPen(self._look.colour("border"), 1))
        painter.setBrush(self._look.colour(ground))
        painter.drawPath(path)
        if self._tab.selected:
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
        self._made: tuple[object, ...] = ()
        self._buttons: list[TabButton] = []
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
            self._refill(view)
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

    def _inside(self, view: AcceptanceView) -> range:
        """Which cases have room, the one in front among them."""
        chosen = next((n for n, tab in enumerate(view.tabs) if tab.selected), 0)
        room = self._room()
        start = max(min(chosen - room + 1, len(view.tabs) - room), 0)
        return range(start, min(start + room, len(view.tabs)))

    def _shape(self, view: AcceptanceView) -> tuple[object, ...]:
        """What the row is made of; everything else changes in place."""
        return self._inside(view), len(view.tabs), self._room()

    def _refill(self, view: AcceptanceView) -> None:
        if self._shape(view) != self._made:
            self._fill(view)
            return
        for button, number in zip(self._buttons, self._inside(view), strict=True):
            button.take(view.tabs[number])

    def _fill(self, view: AcceptanceView) -> None:
        """As many as fit, the one in front among them; the others are behind 更多."""
        clear(self._row)
        self._buttons = []
        self._shown = self._room()
        self._made = self._shape(view)
        for number in self._inside(view):
            tab = view.tabs[number]
            button = TabButton(self._look, tab, number + 1)
            button.clicked.connect(lambda _on=False, b=button: self.tab_chosen.emit(b.key))
            self._buttons.append(button)
            self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        behind = len(view.tabs) - min(self._shown, len(view.tabs))
        if behind:
            more = LinkButton(self._look, tr("更多 {0}", behind), icon=Icon.PARKED)
            more.clicked.connect(self.more_asked)
            self._row.addWidget(more)
        fresh = LinkButton(self._look, tr("新受理"), icon=Icon.ADD, key="F2")
        fresh.clicked.connect(self.new_case_asked)
        self._row.addWidget(fresh)
        self._row.addStretch(1)
