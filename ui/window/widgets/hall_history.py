"""Under the applicant's history: what other windows have of the same person.

Owned by the window thread. The one rule: it is told, not opened; such a case is found by its
number and claimed on 办件.
"""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.window.theme.boxes import Column, clear
from ui.window.theme.look import Look, appear
from ui.window.tongue import tr
from ui.window.views.hall_history import HallHistoryView
from ui.window.widgets.words import Words


class HallHistory(QWidget):
    """The sentence, the cases."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.view = HallHistoryView()
        self._column = Column(look, self, spacing=3)
        look.changed.connect(self._render)
        self._render()

    def take(self, view: HallHistoryView) -> None:
        """Show that."""
        if view != self.view:
            self.view = view
            self._render()

    def _render(self) -> None:
        clear(self._column)
        view = self.view
        appear(self, bool(view.words))
        if not view.words:
            return
        size = "small-strong" if view.rows else "small"
        self._column.addWidget(Words(view.words, size=size, tone="soft", elide=True))
        for title, note in () if self._look.short else view.rows:
            self._column.addWidget(Words(title, size="body", elide=True))
            self._column.addWidget(Words(note, size="caption", tone="soft", elide=True))
        whole = [tr("{0}，{1}", title, note) for title, note in view.rows]
        self.setAccessibleName(" ".join((view.words, *whole)))
        self.setToolTip("\n".join(whole))
