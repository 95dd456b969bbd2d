"""Ctrl+I: the guide of the item in front (办事指南), to read out or to turn the screen to.

Owned by the window thread. The one rule: arrows and page keys move it, Esc closes it; nothing
in it can be changed.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.window.dialogs.sheet import Sheet
from ui.window.theme.boxes import Column, Row
from ui.window.theme.look import Look
from ui.window.tongue import tr
from ui.window.views.guide import GuideSection, GuideView
from ui.window.widgets.card import Card
from ui.window.widgets.scrolled import scrolled
from ui.window.widgets.words import Chip, Words

LINE = 40
MOVES = {
    Qt.Key.Key_Down: LINE,
    Qt.Key.Key_Up: -LINE,
    Qt.Key.Key_PageDown: 480,
    Qt.Key.Key_PageUp: -480,
    Qt.Key.Key_Home: -1_000_000,
    Qt.Key.Key_End: 1_000_000,
}


class GuideSheet(Sheet):
    """The sections under each other."""

    def __init__(self, look: Look, view: GuideView, parent: QWidget) -> None:
        super().__init__(tr("办事指南"), parent)
        self._look = look
        height = min(look.px(860), parent.window().height() - look.px(40))
        self.resize(look.px(900), height)
        column = Column(look, self, spacing=8, margins=(20, 14, 20, 14))
        head = Row(look, spacing=10)
        head.addWidget(Words(view.title, size="name", elide=True), 1)
        for badge in view.badges:
            head.addWidget(Chip(badge))
        column.addLayout(head)
        column.addWidget(Words(view.note, size="small", tone="soft", wrap=True))
        holder = QWidget()
        inside = Column(look, holder, spacing=10, margins=(0, 0, 8, 0))
        for section in view.sections:
            inside.addWidget(_card(look, section))
        self.area = scrolled(holder)
        self.area.setAccessibleName(tr("{0} 办事指南", view.title))
        column.addWidget(self.area, 1)
        column.addWidget(Words(tr("↑↓ PgUp PgDn 翻看，Esc 关闭。"), size="small", tone="soft"))
        # Nothing in it takes the keyboard: a screen reader begins at the guide itself.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by lines, pages, or to the ends."""
        move = MOVES.get(Qt.Key(event.key()))
        if move is None:
            super().keyPressEvent(event)
            return
        bar = self.area.verticalScrollBar()
        bar.setValue(bar.value() + self._look.px(move))


def _card(look: Look, section: GuideSection) -> Card:
    card = Card(look, spacing=6)
    card.setAccessibleName(section.title)
    card.column.addWidget(Words(section.title, size="strong", tone="soft"))
    grid = QGridLayout()
    grid.setHorizontalSpacing(look.px(12))
    grid.setVerticalSpacing(look.px(5))
    labelled = any(label for label, _ in section.lines)
    for row, (label, text) in enumerate(section.lines):
        if labelled:
            name = Words(label, tone="quiet", wrap=True)
            name.setAlignment(Qt.AlignmentFlag.AlignTop)
            grid.addWidget(name, row, 0)
        grid.addWidget(Words(text, wrap=True), row, 1)
    grid.setColumnMinimumWidth(0, look.px(_label_width(section)) if labelled else 0)
    grid.setColumnStretch(1, 1)
    card.column.addLayout(grid)
    return card


def _label_width(section: GuideSection) -> int:
    """Room for the longest label: whole for short ones, two lines for dates."""
    longest = max(len(label) for label, _ in section.lines)
    return 34 if longest <= 2 else 96 if longest <= 8 else 150
