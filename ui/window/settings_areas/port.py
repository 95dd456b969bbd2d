"""What an area of the settings page is, and what it may show besides its settings.

Owned by no thread. The one rule: the settings themselves come from the declared table; an
area adds only facts, tables and acts.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from desk.catalogues import Edition
from desk.line import Line
from desk.ports.identity import DeviceState
from devices.plugging import Plugged
from ui.window.operations.settings import Kept
from ui.window.presenters.open_case import Surroundings
from ui.window.views.asking import MenuLine
from ui.window.views.settings import SettingBlock


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What an area may know."""

    kept: Kept
    around: Surroundings
    states: tuple[DeviceState, ...]
    line: Line
    editions: tuple[Edition, ...]
    plugged: tuple[Plugged, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class More:
    """What stands under the settings of an area."""

    blocks: tuple[SettingBlock, ...] = ()
    acts: tuple[MenuLine, ...] = ()


def nothing(_facts: Facts) -> More:
    """An area of settings alone."""
    return More()


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """An area by its code in ui/texts/settings.py AREAS."""

    code: str
    more: Callable[[Facts], More] = nothing
