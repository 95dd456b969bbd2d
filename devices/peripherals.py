"""Page scanner, codes, photo decoder, pad and rating machine of a station, from its settings.

Owned by no thread; what it builds belongs to the lane that uses it. The one rule: as in
`devices.build`, an adapter is imported only when it is chosen.
"""

from __future__ import annotations

from collections.abc import Mapping

from desk.ports.codes import CodeFinder
from desk.ports.evaluation import Evaluator
from desk.ports.flatbed import PageScanner
from desk.ports.pad import SignaturePad
from desk.ports.peripherals import Peripherals
from desk.ports.photo import PhotoDecoder

Settings = Mapping[str, object]


def build_peripherals(settings: Settings) -> Peripherals:
    """What the settings name; None for each that they do not. Never raises.

    `flatbed.kind`: `none`, `sane` (`flatbed.device` names one), `simulated`; `photo.library`
    (`photo.simulated` draws where there is none); `pad.kind`: `none`, `vendor` (through
    `pad.library`), `simulated`; `rater.kind`: `none`, `http` (`rater.url`), `simulated`.
    """
    return Peripherals(
        flatbed=_flatbed(settings),
        codes=_codes(),
        decoder=_decoder(settings),
        pad=_pad(settings),
        evaluator=_evaluator(settings),
    )


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


def _decoder(settings: Settings) -> PhotoDecoder | None:
    path = _text(settings, "photo.library")
    if path:
        from devices.adapters.photo_dll import HostedPhotoDecoder
        from devices.build import host_command

        return HostedPhotoDecoder(path, host_command(name="photo-dll"))
    if settings.get("photo.simulated"):
        from devices.adapters.photo_simulated import SimulatedPhotoDecoder

        return SimulatedPhotoDecoder()
    return None


def _pad(settings: Settings) -> SignaturePad | None:
    kind = _text(settings, "pad.kind")
    if kind == "vendor":
        from devices.adapters.pad_dll import HostedPad
        from devices.build import host_command

        return HostedPad(_text(settings, "pad.library"), host_command(name="pad-dll"))
    if kind == "simulated":
        from devices.adapters.pad_simulated import SimulatedPad

        return SimulatedPad()
    return None


def _evaluator(settings: Settings) -> Evaluator | None:
    kind = _text(settings, "rater.kind")
    if kind == "http":
        from devices.adapters.rater_http import HttpRater

        return HttpRater(_text(settings, "rater.url"))
    if kind == "simulated":
        from devices.adapters.rater_simulated import SimulatedRater

        return SimulatedRater()
    return None
