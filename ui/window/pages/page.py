"""What every page is: a widget with a look, hints for the frame, and commands it performs.

Owned by the window thread. The one rule: a page shows views and emits signals; it never
touches store, devices or network.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.window.shortcuts import Command
from ui.window.theme.look import Look
from ui.window.views.shell import Notice


class Page(QWidget):
    """One page of the navigation."""

    hints_changed = Signal(object)

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self.look = look
        self.setProperty("box", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(name)

    @property
    def settled(self) -> bool:
        """Whether all that the page knows is on the screen."""
        return True

    def perform(self, _command: Command) -> bool:
        """Do what that command means on this page; False when it means nothing here."""
        return False

    def flush(self) -> None:
        """Tell what is being typed, before the window is locked or left."""

    def take_focus(self) -> None:
        """Put the keyboard where the work of this page starts."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def explain(self, _notice: Notice) -> None:
        """Show one quiet sentence in this page's notice bar."""
