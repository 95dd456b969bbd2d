"""The cards of the side columns: earlier cases, the deadline, what is still missing.

Owned by the window thread. The one rule: each shows its view and nothing else.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.window.icons.drawn import Icon
from ui.window.keys_in_force import cap
from ui.window.theme.boxes import Column, Row
from ui.window.theme.look import Look, appear
from ui.window.tongue import tr
from ui.window.views.acceptance import (
    ClockView,
    HistoryRow,
    HistoryView,
    MissingRow,
    MissingView,
)
from ui.window.views.shell import KeyHint
from ui.window.widgets.card import Card, TitledCard
from ui.window.widgets.rows import ListRow, RowList
from ui.window.widgets.scrolled import scrolled
from ui.window.widgets.words import Chip, Keycap, Picture, Words, tone_colour


class HistoryLine(ListRow):
    """An earlier case."""

    def __init__(self, look: Look, row: HistoryRow) -> None:
        super().__init__(row.key, tr("{0}，{1}，{2}", row.title, row.note, row.badge.text))
        line = Row(look, self, spacing=8, margins=(0, 5, 0, 5))
        words = Column(look, spacing=0)
        words.addWidget(Words(row.title, size="row", elide=True))
        words.addWidget(Words(row.note, size="small", tone="soft", elide=True))
        line.addLayout(words, 1)
        line.addWidget(Chip(row.badge))

    def pick(self, on: bool) -> None:
        """The cursor of this list is shown by the focus ring alone."""
        policy = Qt.FocusPolicy.StrongFocus if on else Qt.FocusPolicy.ClickFocus
        self.setFocusPolicy(policy)


class HistoryList(RowList):
    """The rows of the history; asked for the keyboard where it is not whole, it says so."""

    unseen = Signal()

    def __init__(self, look: Look, name: str) -> None:
        super().__init__(look, name)
        self.cut = False

    def take_focus(self) -> None:
        """Take the keyboard, or tell that there is no room for what was asked for."""
        if self.cut or not self.isVisible():
            self.unseen.emit()
        else:
            super().take_focus()


class HistoryCard(TitledCard):
    """Earlier cases of the applicant; `whole` where there is room for all of it."""

    reuse_asked = Signal(str)

    def __init__(self, look: Look, *, whole: bool = False) -> None:
        self._whole = whole
        hint = KeyHint(key="F6", text=tr("引用"))
        super().__init__(look, tr("历史办件"), icon=Icon.HISTORY, hint=hint, spacing=6)
        self._view: HistoryView | None = None
        self.list = HistoryList(look, tr("历史办件"))
        self.list.opened.connect(self.reuse_asked)
        self.content.addWidget(scrolled(self.list), 1)
        self._compared = Card(look, spacing=2, margins=(12, 8, 12, 8), box="sunken")
        self._compared_title = Words("", size="small", tone="soft")
        self._compared_text = Words("", size="body", tone="soft", wrap=True)
        self._compared.column.addWidget(self._compared_title)
        self._compared.column.addWidget(self._compared_text)
        self.content.addWidget(self._compared)
        self._carried = QWidget()
        row = Row(look, self._carried, spacing=7, margins=(0, 4, 0, 0))
        row.addWidget(Picture(look, Icon.LINKED, size=15, colour="ok"))
        self._carried_text = Words("", size="row", tone="ok", elide=True)
        row.addWidget(self._carried_text, 1)
        self.content.addWidget(self._carried)
        look.changed.connect(self._refill)

    def take(self, view: HistoryView | None) -> None:
        """Show those cases."""
        if view != self._view:
            self._view = view
            self._refill()

    def _refill(self) -> None:
        view = self._view or HistoryView()
        self.title.say(tr("历史办件 {0}", len(view.rows)))
        rows: list[ListRow] = [HistoryLine(self.look, row) for row in view.rows]
        self.list.replace(rows, between=True)
        if not rows:
            self.list.column.addWidget(
                Words(tr("本机没有此人的办件"), size="small", tone="soft", wrap=True)
            )
        self.list.cut = bool(view.compared) and self.look.short and not self._whole
        appear(self._compared, bool(view.compared) and not self.list.cut)
        self._compared_title.say(view.compared_title)
        self._compared_text.say(view.compared)
        appear(self._carried, bool(view.carried))
        self._carried_text.say(view.carried)


class ClockCard(TitledCard):
    """By when the case must be decided."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("办理时限"), icon=Icon.CALENDAR, spacing=8)
        self._view: ClockView | None = None
        look.changed.connect(self._refill)

    def take(self, view: ClockView | None) -> None:
        """Show that clock."""
        appear(self, view is not None)
        if view != self._view:
            self._view = view
            self._refill()

    def _refill(self) -> None:
        view, look = self._view, self.look
        if view is None:
            self.empty()
            return
        content = self.afresh()
        self.say_right(view.statutory)
        self.setAccessibleName(
            tr(
                "承诺时限 {0}{1}，{2}{3}，{4}",
                view.figure,
                view.unit,
                view.due,
                view.due_note,
                view.statutory,
            )
        )
        top = Row(look, spacing=8)
        top.addWidget(Words(view.figure, size="figure"))
        top.addWidget(Words(view.unit, size="body", tone="soft"))
        top.addStretch(1)
        due = Column(look, spacing=0)
        right = Qt.AlignmentFlag.AlignRight
        due.addWidget(Words(view.due, size="section"), 0, right)
        due.addWidget(Words(view.due_note, size="small", tone="soft"), 0, right)
        top.addLayout(due)
        content.addLayout(top)
        if look.compact:
            return
        if view.boxes:
            content.addLayout(self._boxes(view))
        if view.note:
            content.addWidget(Words(view.note, size="small", tone="soft", wrap=True))

    def _boxes(self, view: ClockView) -> Row:
        row = Row(self.look, spacing=6)
        for box in view.boxes:
            column = Column(self.look, spacing=3)
            day = QLabel(box.text)
            day.setProperty("box", "day")
            day.setProperty("last", "true" if box.last else "false")
            day.setAlignment(Qt.AlignmentFlag.AlignCenter)
            day.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            day.setAccessibleName(tr("第 {0} 个工作日 {1}", box.text, box.below))
            column.addWidget(day)
            below = Words(box.below, size="caption", tone="soft")
            below.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(below)
            row.addLayout(column, 1)
        return row


class MissingLine(QWidget):
    """One thing still missing."""

    def __init__(self, look: Look, row: MissingRow) -> None:
        super().__init__()
        self.setAccessibleName(tr("{0}，{1} {2}", row.title, row.note, cap(row.key)))
        line = Row(look, self, spacing=8, margins=(0, 3, 0, 3))
        line.addWidget(Picture(look, Icon(row.icon), size=17, colour=tone_colour(row.tone)))
        words = Column(look, spacing=0)
        words.addWidget(Words(row.title, size="row-strong", elide=True))
        words.addWidget(Words(row.note, size="small", tone="soft", elide=True))
        line.addLayout(words, 1)
        if row.key:
            line.addWidget(Keycap(row.key))


class MissingCard(TitledCard):
    """What stands between here and acceptance."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "", spacing=5)
        self._view: MissingView | None = None
        look.changed.connect(self._refill)

    def take(self, view: MissingView | None) -> None:
        """Show that list."""
        appear(self, view is not None)
        if view != self._view:
            self._view = view
            self._refill()

    def _refill(self) -> None:
        from ui.window.widgets.words import Rule

        view = self._view
        if view is None:
            self.empty()
            return
        self.title.say(view.title)
        self.setAccessibleName(view.title)
        if not view.rows:
            self.empty()
            return
        content = self.afresh()
        for number, row in enumerate(view.rows):
            if number:
                content.addWidget(Rule())
            content.addWidget(MissingLine(self.look, row))
