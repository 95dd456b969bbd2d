"""Page scanner, codes, photo decoder, pad and rating machine of a station, from its settings.

Owned by no thread; what it builds belongs to the lane that uses it. The one rule: as in
`devices.build`, an adapter is imported only when it is chosen.
"""

from __future__ import annotations

from collections.abc import Mapping

from desk.ports.codes import CodeFinder
from desk.ports.flatbed import PageScanner
from desk.ports.peripherals import Peripherals

Settings = Mapping[str, object]


def build_peripherals(settings: Settings) -> Peripherals:
    """What the settings name; None for each that they do not. Never raises.

    `flatbed.kind`: `none`, `sane` (`flatbed.device` names one), `simulated`.
    """
    return Peripherals(flatbed=_flatbed(settings), codes=_codes())


def _text(settings: Settings, key: str) -> str:
    return str(settings.get(key) or "")


def _flatbed(settings: Settings) -> PageScanner | None:
    kind = _text(settings, "flatbed.kind")
    if kind == "simulated":
        from devices.adapters.flatbed_simulated import SimulatedPageScanner

        return SimulatedPageScanner()
    if kind == "sane":
        from devices.adapters.flatbed_sane import SaneScanner

        return SaneScanner(_text(settings, "flatbed.device"))
    return None


def _codes() -> CodeFinder:
    from devices.adapters.codes_zxing import ZxingFinder

    return ZxingFinder()
