"""The white card, and the card with a head line.

Owned by the window thread. The one rule: a card's border comes from `box="card"`, never from
a rule on QFrame.
"""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QWidget

from ui.window.icons.drawn import Icon
from ui.window.theme.boxes import Column, Margins, Row, clear
from ui.window.theme.look import Look, appear
from ui.window.views.shell import KeyHint
from ui.window.widgets.words import Hint, Picture, Words

PADDING: Margins = (16, 13, 16, 13)


class Card(QFrame):
    """A white rounded box with a column inside."""

    def __init__(
        self, look: Look, *, spacing: float = 8, margins: Margins = PADDING, box: str = "card"
    ) -> None:
        super().__init__()
        self.look = look
        self.setProperty("box", box)
        self.column = Column(look, self, spacing=spacing, margins=margins)


class TitledCard(Card):
    """A card with an icon, a title and something at the right of it."""

    def __init__(
        self,
        look: Look,
        title: str,
        *,
        icon: Icon | None = None,
        hint: KeyHint | None = None,
        spacing: float = 8,
    ) -> None:
        super().__init__(look, spacing=spacing)
        self._spacing = spacing
        self.setAccessibleName(title)
        self.head = Row(look, spacing=8)
        if icon is not None:
            self.head.addWidget(Picture(look, icon, size=18, colour="accent"))
        self.title = Words(title, size="section")
        self.head.addWidget(self.title)
        self.head.addStretch(1)
        self.right = Words("", size="small", tone="soft")
        self.right.hide()
        self.head.addWidget(self.right)
        if hint is not None:
            self.head.addWidget(Hint(look, hint))
        self.column.addLayout(self.head)
        self.content = Column(look, spacing=spacing)
        self.column.addLayout(self.content, 1)

    def empty(self) -> None:
        """Take the content out before showing other content."""
        clear(self.content)

    def afresh(self) -> Column:
        """A column for other content; what is put there is shown and laid out together."""
        self.empty()
        block = QWidget()
        self.content.addWidget(block, 1)
        return Column(self.look, block, spacing=self._spacing)

    def say_right(self, text: str) -> None:
        """The small text at the right of the title."""
        self.right.say(text)
        appear(self.right, bool(text))
