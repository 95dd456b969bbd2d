"""F6 where the page has no room: earlier cases of the applicant and what changed since.

Owned by the window thread. The one rule: it is the card of the left column, whole; the dialog
is closed before the choice is told.
"""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from ui.window.dialogs.sheet import Sheet
from ui.window.theme.boxes import Column
from ui.window.theme.look import Look
from ui.window.tongue import tr
from ui.window.views.acceptance import HistoryView
from ui.window.widgets.sidecards import HistoryCard
from ui.window.widgets.words import Words

HEIGHT = 460


class HistorySheet(Sheet):
    """Enter takes all that an earlier case may give, Space asks which."""

    reuse_asked = Signal(str)
    pick_asked = Signal(str)

    def __init__(self, look: Look, view: HistoryView, parent: QWidget) -> None:
        super().__init__(tr("历史办件"), parent)
        column = Column(look, self, spacing=10, margins=(14, 14, 14, 14))
        self.card = HistoryCard(look, whole=True)
        self.card.take(view)
        self.card.list.opened.connect(self._reuse)
        self.card.list.pressed_key.connect(lambda key, _pressed: self._pick(key))
        column.addWidget(self.card, 1)
        foot = tr("Enter 引用，空格 挑选，Esc 关闭。")
        column.addWidget(Words(foot, size="small", tone="soft"))
        self.setMinimumWidth(look.px(560))
        self.setMinimumHeight(self.room(round(look.px(HEIGHT)), 0))
        QTimer.singleShot(0, self, self.card.list.take_focus)

    def _reuse(self, key: str) -> None:
        self.accept()
        self.reuse_asked.emit(key)

    def _pick(self, key: str) -> None:
        self.accept()
        self.pick_asked.emit(key)
