"""Rows of choices under a list's search line: holder, days, order.

Owned by the window thread. The one rule: a button stays while its words or its tick change,
so that the keyboard stays on it.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.window.theme.boxes import clear
from ui.window.theme.flow import Flow
from ui.window.theme.look import Look, appear
from ui.window.views.lists import FilterGroup
from ui.window.widgets.buttons import ChoiceButton
from ui.window.widgets.words import Words


class ChoiceRows(QWidget):
    """The groups beside each other, each with its title."""

    chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._row = Flow(look, self, spacing=4)
        self._buttons: dict[str, ChoiceButton] = {}

    @property
    def buttons(self) -> tuple[ChoiceButton, ...]:
        """The buttons in their order."""
        return tuple(self._buttons.values())

    def take(self, groups: tuple[FilterGroup, ...]) -> None:
        """Show those groups."""
        appear(self, bool(groups))
        codes = [each.code for group in groups for each in group.filters]
        if codes != list(self._buttons):
            self._build(groups)
        for group in groups:
            for each in group.filters:
                self._buttons[each.code].say(each.text)
                self._buttons[each.code].setChecked(each.chosen)

    def _build(self, groups: tuple[FilterGroup, ...]) -> None:
        clear(self._row)
        self._buttons = {}
        for group in groups:
            if group.title:
                self._row.addWidget(Words(group.title, size="small", tone="soft"))
            for each in group.filters:
                button = ChoiceButton(each.text)
                button.clicked.connect(lambda _on=False, code=each.code: self.chosen.emit(code))
                self._buttons[each.code] = button
                self._row.addWidget(button)
