"""Step 1: who is at the window.

Owned by the window thread. The one rule: a card that lands is read by itself; typing stays
open whatever a reader does.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from ui.window.form.pane import FormPane
from ui.window.icons.drawn import Icon
from ui.window.theme.boxes import Column, Row
from ui.window.theme.look import Look, appear, mark
from ui.window.tongue import tr
from ui.window.views.shell import Tone
from ui.window.views.steps import IdentityBody
from ui.window.widgets.buttons import KeyButton
from ui.window.widgets.scrolled import scrolled
from ui.window.widgets.words import Picture, Words, tone_colour

ICONS = {Tone.OK: Icon.OK, Tone.BAD: Icon.REFUSED}


class IdentityStep(QWidget):
    """The prompt for the card, and the fields."""

    field_left = Signal(str, str)
    finished = Signal()
    tray_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        column = Column(look, self, spacing=14, margins=(0, 6, 0, 0))
        self.title = Words("", size="title")
        column.addWidget(self.title)
        self._box = QFrame()
        self._box.setProperty("box", "notice")
        row = Row(look, self._box, spacing=14, margins=(16, 12, 16, 12))
        self._picture = Picture(look, Icon.CARD, size=40, colour="accent")
        row.addWidget(self._picture)
        words = Column(look, spacing=1)
        self.prompt = Words("", size="section", wrap=True)
        self.detail = Words("", size="small", tone="soft", wrap=True)
        words.addWidget(self.prompt)
        words.addWidget(self.detail)
        row.addLayout(words, 1)
        self.tray = KeyButton(look, tr("放一张模拟卡"), "F3", kind="second")
        self.tray.setMaximumWidth(look.px(220))
        self.tray.clicked.connect(self.tray_asked)
        row.addWidget(self.tray)
        column.addWidget(self._box)
        self.form = FormPane(look)
        self.form.field_left.connect(self.field_left)
        self.form.finished.connect(self.finished)
        column.addWidget(scrolled(self.form), 1)

    def take(self, body: IdentityBody) -> None:
        """Show that body."""
        self.title.say(body.title)
        self.prompt.say(body.prompt)
        self.detail.say(body.detail)
        mark(self._box, tone=str(body.tone))
        appear(self.tray, body.tray)
        icon = ICONS.get(body.tone, Icon.CARD)
        self._picture.depict(icon, tone_colour(body.tone))
        self.form.take(body.form)

    def take_focus(self) -> None:
        """Put the keyboard on the first field that needs something."""
        self.form.take_focus()

    def flush(self) -> None:
        """Tell what is being typed."""
        self.form.flush()
