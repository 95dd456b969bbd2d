"""What the settings page shows, as values without Qt.

Owned by no thread. The one rule: what this person may not change is shown all the same, with
who may.
"""

from __future__ import annotations

from dataclasses import dataclass

from ui.window.views.asking import MenuLine
from ui.window.views.form import Option
from ui.window.views.lists import TableView
from ui.window.views.registers import RegisterLine
from ui.window.views.shell import KeyHint


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingLine:
    """One setting: `options` empty means that it is typed (`digits`: a number).

    `value` is the code of the option in force, or the text; `locked` says in words who may
    change it, "" when this person may; `changed`: another value than the default.
    """

    key: str
    name: str
    help: str
    value: str = ""
    options: tuple[Option, ...] = ()
    digits: bool = False
    unit: str = ""
    changed: bool = False
    locked: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingBlock:
    """Facts or a table under a title: what can be read here and is not set here."""

    title: str
    facts: tuple[tuple[str, str], ...] = ()
    table: TableView | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingsView:
    """Areas at the left; settings, facts and acts of one (or what was searched for)."""

    areas: tuple[RegisterLine, ...]
    title: str
    lines: tuple[SettingLine, ...] = ()
    blocks: tuple[SettingBlock, ...] = ()
    acts: tuple[MenuLine, ...] = ()
    empty: str = ""
    hints: tuple[KeyHint, ...] = ()
