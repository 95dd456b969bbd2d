"""待同步: what waits, why, since when, and what the platform holds against an entry.

Owned by the window thread. The one rule: it never looks busier or calmer than it is; the
reason is a sentence, the code folded.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame

from ui.window.icons.drawn import Icon
from ui.window.pages.page import Page
from ui.window.shortcuts import Command
from ui.window.theme.boxes import Column, Row
from ui.window.theme.look import Look, appear, mark
from ui.window.tongue import tr
from ui.window.views.lists import WaitingView
from ui.window.views.shell import Notice, Tone
from ui.window.widgets.buttons import KeyButton
from ui.window.widgets.card import TitledCard
from ui.window.widgets.figures import FigureRow
from ui.window.widgets.noticebar import NoticeBar
from ui.window.widgets.table import TextTable
from ui.window.widgets.words import Picture, Words, tone_colour


class WaitingPage(Page):
    """The page."""

    sync_asked = Signal()
    case_opened = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("待同步"))
        whole = Column(look, self, spacing=12, margins=(16, 12, 16, 12))
        whole.addWidget(Words(tr("待同步"), size="name"))
        self._state = QFrame()
        self._state.setProperty("box", "notice")
        row = Row(look, self._state, spacing=14, margins=(16, 11, 14, 11))
        self._picture = Picture(look, Icon.OFFLINE, size=34, colour="warn")
        row.addWidget(self._picture)
        words = Column(look, spacing=1)
        self.headline = Words("", size="section")
        self.reason = Words("", size="body", tone="soft", wrap=True)
        words.addWidget(self.headline)
        words.addWidget(self.reason)
        row.addLayout(words, 1)
        self.now = KeyButton(look, tr("立即同步"), "F5", kind="second")
        self.now.clicked.connect(self.sync_asked)
        self.now.setMaximumWidth(look.px(190))
        row.addWidget(self.now)
        whole.addWidget(self._state)
        self.notice = NoticeBar(look)
        whole.addWidget(self.notice)
        self.cards = FigureRow(look)
        whole.addWidget(self.cards)
        self._held = TitledCard(look, tr("平台搁置"), icon=Icon.REFUSED)
        self.held = TextTable(look, tr("平台搁置的条目"))
        self.held.row_opened.connect(self.case_opened)
        self._held.content.addWidget(self.held)
        whole.addWidget(self._held, 2)
        self._waiting = TitledCard(look, tr("等候上报"), icon=Icon.WAITING)
        self.table = TextTable(look, tr("等候上报的条目"))
        self.table.row_opened.connect(self.case_opened)
        self._empty = Words("", size="row", tone="soft", wrap=True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._waiting.content.addWidget(self.table, 1)
        self._waiting.content.addWidget(self._empty, 1)
        whole.addWidget(self._waiting, 3)

    def take(self, view: WaitingView) -> None:
        """Show that view."""
        self.headline.say(view.headline)
        self.reason.say(view.reason)
        mark(self._state, tone=str(view.tone))
        calm = view.tone in {Tone.OK, Tone.PRIMARY}
        icon = Icon.WAITING if calm else Icon.OFFLINE
        self._picture.depict(icon, tone_colour(view.tone))
        self.cards.take(view.cards)
        self.held.take(view.held)
        appear(self._held, bool(view.held.rows))
        self.table.take(view.waiting)
        self._empty.say(view.waiting.empty)
        appear(self._empty, not view.waiting.rows)
        appear(self.table, bool(view.waiting.rows))
        self.hints_changed.emit(view.hints)

    def take_focus(self) -> None:
        """Put the keyboard on the list, or on the button where nothing waits."""
        rows = bool(self.table.content.view.rows)
        target = self.table if rows else self.now
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def explain(self, notice: Notice) -> None:
        """Show one quiet sentence."""
        self.notice.say(notice)

    def perform(self, command: Command) -> bool:
        """F5 syncs now."""
        self.notice.dismiss()
        if command is not Command.SYNC_NOW:
            return False
        self.sync_asked.emit()
        return True
