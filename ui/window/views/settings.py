"""What the settings page shows, as values without Qt.

Owned by no thread. The one rule: only settings that work are shown.
"""

from __future__ import annotations

from dataclasses import dataclass

from ui.window.views.asking import MenuLine
from ui.window.views.lists import TableView
from ui.window.views.shell import KeyHint

NO_TABLE = TableView(columns=())


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingsView:
    """Theme, scale, devices, station, legal calendar, opening hours; `acts` change these."""

    theme: str
    scale: int
    devices: TableView
    station: tuple[tuple[str, str], ...]
    years: TableView = NO_TABLE
    hours: tuple[tuple[str, str], ...] = ()
    acts: tuple[MenuLine, ...] = ()
    hints: tuple[KeyHint, ...] = ()
