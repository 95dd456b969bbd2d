"""Step 4: the item's form.

Owned by the window thread. The one rule: each field is told when it is left, so that a kill
loses at most the field being typed.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.window.form.pane import FormPane
from ui.window.theme.boxes import Column
from ui.window.theme.look import Look
from ui.window.views.steps import FormBody
from ui.window.widgets.scrolled import scrolled


class FormStep(QWidget):
    """The form in a scroll area that follows the keyboard."""

    field_left = Signal(str, str)
    finished = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        column = Column(look, self, margins=(0, 8, 0, 0))
        self.form = FormPane(look)
        self.form.field_left.connect(self.field_left)
        self.form.finished.connect(self.finished)
        column.addWidget(scrolled(self.form))

    def take(self, body: FormBody) -> None:
        """Show that form."""
        self.form.take(body.form)

    def take_focus(self) -> None:
        """Put the keyboard on the first field that needs something."""
        self.form.take_focus()

    def flush(self) -> None:
        """Tell what is being typed."""
        self.form.flush()
