"""The areas of the settings page, in their order: the explicit list.

Owned by no thread. The one rule: the order is that of ui/texts/settings.py AREAS.
"""

from __future__ import annotations

from ui.window.settings_areas import data_folder, devices, keys, printing, rules, sync
from ui.window.settings_areas.port import Area

LISTED: tuple[Area, ...] = (
    Area(code="look"),
    keys.AREA,
    devices.AREA,
    printing.AREA,
    sync.AREA,
    Area(code="people"),
    rules.AREA,
    data_folder.AREA,
)
