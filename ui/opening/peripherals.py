"""What the devices room needs to know of camera, page scanner, pad, rating machine, photos.

Runs in the STORE lane, where the desk was opened. The one rule: a simulated device serves
demonstrations only; what it gives must never stand in a case that counts.
"""

from __future__ import annotations

from desk.desk import Desk
from desk.peripheral_settings import CAMERA, CAMERA_DEVICE, FLATBED, PAD, PERIPHERALS, RATER
from desk.settings import read_setting

SHOWN = frozenset({CAMERA.key, FLATBED.key})
"""What a demonstration gets by itself."""
KINDS = (CAMERA, FLATBED, PAD, RATER)


def camera_settings(desk: Desk) -> dict[str, object]:
    """Which document camera."""
    told = peripheral_settings(desk)
    return {key: told[key] for key in (CAMERA.key, CAMERA_DEVICE.key)}


def peripheral_settings(desk: Desk) -> dict[str, object]:
    """Every setting of `desk.peripheral_settings`, and `photo.simulated` at demonstrations."""
    views, demonstration = desk.store.views, desk.station.demonstration
    told: dict[str, object] = {each.key: read_setting(views, each) for each in PERIPHERALS}
    for each in KINDS:
        if told[each.key] == "none" and demonstration and each.key in SHOWN:
            told[each.key] = "simulated"
        elif told[each.key] == "simulated" and not demonstration:
            told[each.key] = "none"
    return {**told, "photo.simulated": demonstration}
