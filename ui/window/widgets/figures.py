"""Cards with a figure.

Owned by the window thread. The one rule: a figure always has its name and unit beside it.
"""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.window.icons.drawn import Icon
from ui.window.keys_in_force import labelled
from ui.window.theme.boxes import Row, clear
from ui.window.theme.look import Look
from ui.window.views.lists import FigureCard
from ui.window.widgets.card import Card
from ui.window.widgets.words import Picture, Words, tone_colour


class FigureRow(QWidget):
    """The cards side by side."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._cards: tuple[FigureCard, ...] = ()
        self._row = Row(look, self, spacing=12)
        look.changed.connect(self._refill)

    def take(self, cards: tuple[FigureCard, ...]) -> None:
        """Show those figures."""
        if cards != self._cards:
            self._cards = cards
            self._refill()

    def _refill(self) -> None:
        clear(self._row)
        for view in self._cards:
            self._row.addWidget(_card(self._look, view), 1)


def _card(look: Look, view: FigureCard) -> Card:
    card = Card(look, spacing=3, margins=(15, 11, 15, 11))
    note = labelled(view.note)
    card.setAccessibleName(f"{view.title} {view.figure} {view.unit} {note}")
    head = Row(look, spacing=7)
    if view.icon:
        head.addWidget(Picture(look, Icon(view.icon), size=17, colour="text3"))
    head.addWidget(Words(view.title, size="body", tone="soft", elide=True), 1)
    card.column.addLayout(head)
    figure = Row(look, spacing=6)
    figure.addWidget(Words(view.figure, size="figure"))
    figure.addWidget(Words(view.unit, size="body", tone="soft"))
    figure.addStretch(1)
    card.column.addLayout(figure)
    tone = "soft" if tone_colour(view.tone) == "text3" else str(view.tone)
    card.column.addWidget(Words(view.note or " ", size="small", tone=tone, elide=True))
    return card
