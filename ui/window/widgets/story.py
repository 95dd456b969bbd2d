"""What happened to a case, line under line; lines are said anew, not built anew.

Owned by the window thread. The one rule: a case has many entries and the cursor runs through
many cases, so a line that was built is kept and used again.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.window.theme.boxes import Column, Row
from ui.window.theme.look import Look, appear
from ui.window.views.lists import TimelineRow
from ui.window.widgets.words import Words


class Story(QWidget):
    """The lines."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._column = Column(look, self, spacing=6)
        self._lines: list[_Line] = []
        self.shown: tuple[TimelineRow, ...] = ()

    def take(self, rows: tuple[TimelineRow, ...]) -> None:
        """Show those; what is so already stays as it is."""
        self.shown = rows
        while len(self._lines) < len(rows):
            line = _Line(self._look)
            self._lines.append(line)
            self._column.addWidget(line)
        for line, row in zip(self._lines, rows, strict=False):
            line.take(row)
        for at, line in enumerate(self._lines):
            appear(line, at < len(rows))


class _Line(QWidget):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self._row: TimelineRow | None = None
        row = Row(look, self, spacing=9)
        self._dot = Words("●", size="caption")
        row.addWidget(self._dot, 0, Qt.AlignmentFlag.AlignTop)
        words = Column(look, spacing=0)
        self._title = Words("", size="body", wrap=True)
        self._note = Words("", size="caption", tone="soft", wrap=True)
        words.addWidget(self._title)
        words.addWidget(self._note)
        row.addLayout(words, 1)

    def take(self, row: TimelineRow) -> None:
        """Say what happened."""
        if row != self._row:
            self._row = row
            self._dot.say("●", str(row.tone))
            self._title.say(row.title)
            self._note.say(row.note)
