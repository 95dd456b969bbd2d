"""Every check of the self-check, in the order in which it is shown: the explicit list.

Owned by no thread. The one rule: the page and `doctor` look at the same list.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from ui.checks import computer, devices, line, peripherals, station
from ui.checks.port import Check, Pair

GROUPS: Mapping[str, Pair] = MappingProxyType(
    {
        "devices": ("设备", "Devices"),
        "station": ("本站", "Station"),
        "line": ("线路", "Line"),
        "computer": ("电脑与程序", "Computer and program"),
    }
)
_OF = {
    "devices": (*devices.CHECKS, *peripherals.CHECKS),
    "station": station.CHECKS,
    "line": line.CHECKS,
    "computer": computer.CHECKS,
}
CHECKS: tuple[Check, ...] = tuple(check for group in GROUPS for check in _OF[group])


def group_of(check: Check) -> Pair:
    """The heading that a check stands under."""
    return next(title for key, title in GROUPS.items() if check in _OF[key])
