"""The parts of a case in a panel: one row each, its state in a chip, its organ and note.

Owned by the window thread. The one rule: the colour is never the only sign; the chip has the
word, and the row is read as one sentence.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.window.theme.boxes import Column, Row
from ui.window.theme.look import Look
from ui.window.tongue import tr
from ui.window.views.lists import PartRow, PartsView
from ui.window.views.shell import Tone
from ui.window.widgets.words import Chip, Words


class PartsPanel(QWidget):
    """A title and its rows."""

    def __init__(self, look: Look, view: PartsView) -> None:
        super().__init__()
        whole = Column(look, self, spacing=7, margins=(0, 0, 8, 0))
        whole.addWidget(Words(view.title, size="strong", tone="soft", wrap=True))
        for row in view.rows:
            whole.addWidget(_Row(look, row))


class _Row(QWidget):
    """One part."""

    def __init__(self, look: Look, view: PartRow) -> None:
        super().__init__()
        said = (view.title, view.badge.text, view.organ, view.note)
        self.setAccessibleName(tr("，").join(text for text in said if text))
        whole = Column(look, self, spacing=0)
        top = Row(look, spacing=8)
        top.addWidget(Words(view.title, size="body", wrap=True), 1)
        top.addWidget(Chip(view.badge), 0, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(top)
        tone = str(view.tone) if view.tone in (Tone.BAD, Tone.WARN) else "soft"
        words = " · ".join(text for text in (view.note, view.organ) if text)
        whole.addWidget(Words(words, size="caption", tone=tone, wrap=True))
