"""The head of the acceptance page's middle card: item, kind, organ, counts.

Owned by the window thread. The one rule: it shows its view and nothing else.
"""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.window.theme.boxes import Column, Row, clear
from ui.window.theme.look import Look, appear
from ui.window.tongue import tr
from ui.window.views.acceptance import ItemHead
from ui.window.views.shell import KeyHint, Tone
from ui.window.widgets.words import Chip, Hint, Rule, Words


class ItemHeadView(QWidget):
    """Two lines and a rule."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._view: ItemHead | None = None
        self._column = Column(look, self, spacing=3, margins=(0, 0, 2, 4))
        look.changed.connect(self._refill)

    def take(self, view: ItemHead | None) -> None:
        """Show that head, or nothing before an item is chosen."""
        appear(self, view is not None)
        if view != self._view:
            self._view = view
            self._refill()

    def _refill(self) -> None:
        clear(self._column)
        view, look = self._view, self._look
        if view is None:
            return
        top = Row(look, spacing=12)
        top.addWidget(Words(view.title, size="title", elide=True))
        for badge in view.badges:
            top.addWidget(Chip(badge))
        top.addStretch(1)
        for count in view.counts:
            strong = "row" if count.tone is Tone.PLAIN else "row-strong"
            top.addWidget(Words(count.text, size=strong, tone=str(count.tone)))
        self._column.addLayout(top)
        bottom = Row(look, spacing=8)
        detail = view.brief if look.compact else view.detail
        bottom.addWidget(Words(detail, size="caption", tone="soft", elide=True), 1)
        bottom.addWidget(Hint(look, KeyHint(key="Ctrl+I", text=tr("办事指南"))))
        self._column.addLayout(bottom)
        if view.reason:
            self._column.addWidget(
                Words(view.reason, size="caption", tone="primary", wrap=True)
            )
        self._column.addSpacing(look.px(1 if look.compact else 6))
        self._column.addWidget(Rule())
