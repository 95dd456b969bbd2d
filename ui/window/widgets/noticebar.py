"""One quiet sentence for a refusal or a result, with its code folded away.

Owned by the window thread. The one rule: one notice at a time, in its place, never a pop-up;
it goes when the clerk acts again or presses Esc.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame

from ui.window.icons.drawn import Icon
from ui.window.keys_in_force import spoken
from ui.window.theme.boxes import Column, Row
from ui.window.theme.look import Look, appear, mark
from ui.window.tongue import tr
from ui.window.views.shell import Notice, Tone
from ui.window.widgets.buttons import IconButton, PlainButton
from ui.window.widgets.words import Picture, Words, tone_colour

ICONS = {
    Tone.OK: Icon.OK,
    Tone.WARN: Icon.MISSING,
    Tone.BAD: Icon.REFUSED,
    Tone.PRIMARY: Icon.INFO,
}


class NoticeBar(QFrame):
    """The place of the sentence."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._news = False
        self.setProperty("box", "notice")
        column = Column(look, self, spacing=2, margins=(12, 7, 8, 7))
        row = Row(look, spacing=9)
        self._picture = Picture(look, Icon.MISSING, size=18, colour="warn")
        self.words = Words("", size="row", wrap=True)
        self._more = PlainButton(tr("详情"))
        self._more.setProperty("kind", "link")
        self._more.setAccessibleName(tr("显示代码与详情"))
        self._more.clicked.connect(self._unfold)
        close = IconButton(look, Icon.CLOSE, tr("关闭提示 Esc"), size=16)
        close.clicked.connect(self.dismiss)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(self._picture, 0, top)
        row.addWidget(self.words, 1)
        row.addWidget(self._more, 0, top)
        row.addWidget(close, 0, top)
        column.addLayout(row)
        self.details = Words("", size="small", tone="soft", wrap=True)
        column.addWidget(self.details)
        self.hide()

    def say(self, notice: Notice) -> None:
        """Show that notice in place of the one before; news never in place of an answer."""
        if notice.news and self.answers:
            return
        self._news = notice.news
        tone = notice.tone
        mark(self, tone=str(tone))
        self._picture.depict(ICONS.get(tone, Icon.INFO), tone_colour(tone))
        sentence = spoken(notice.sentence)
        self.words.say(sentence)
        facts = tr("，").join(f"{name} {value}" for name, value in notice.facts)
        self.details.say(tr("代码 {0}", notice.code) + (tr("（{0}）", facts) if facts else ""))
        self.details.hide()
        appear(self._more, bool(notice.code))
        self.setAccessibleName(sentence)
        self.show()

    @property
    def answers(self) -> bool:
        """Whether what is shown came of something that the clerk did."""
        return self.isVisible() and not self._news

    def dismiss(self) -> None:
        """Put the notice away."""
        self.hide()

    def _unfold(self) -> None:
        appear(self.details, self.details.isHidden())
