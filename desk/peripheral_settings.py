"""Settings of what stands on the counter besides: page scanner, camera, pad, rating machine.

Owned by no thread: data. The one rule: a word of the choices is stored in journals and never
changes its meaning; each of these counts from the next start of the program on.
"""

from __future__ import annotations

from desk.people import Role
from desk.setting import Setting

_ADMIN = frozenset({Role.ADMINISTRATOR})


def _choice(key: str, about: str, *choices: str) -> Setting[str]:
    return Setting(
        key=key, type=str, default=choices[0], roles=_ADMIN, about=about, choices=choices
    )


def _text(key: str, about: str) -> Setting[str]:
    return Setting(key=key, type=str, default="", roles=_ADMIN, about=about)


CAMERA = _choice(
    "camera.kind",
    "高拍仪 (document camera; without one pages come as files or are pasted)",
    "none",
    "simulated",
    "camera",
)
CAMERA_DEVICE = _text("camera.device", "高拍仪的名字，空则用第一个 (camera by name)")
FLATBED = _choice("flatbed.kind", "扫描仪 (scanner for paper)", "none", "sane", "simulated")
FLATBED_DEVICE = _text("flatbed.device", "扫描仪的名字，空则用第一个 (scanner by name)")
PAD = _choice("pad.kind", "签字板 (signature pad)", "none", "vendor", "simulated")
PAD_LIBRARY = _text("pad.library", "签字板厂家动态库的路径 (path of the pad's library)")
RATER = _choice("rater.kind", "评价器 (rating machine)", "none", "http", "simulated")
RATER_URL = _text("rater.url", "评价器地址 (where the rating machine listens)")
PHOTO_LIBRARY = _text("photo.library", "身份证照片解码库的路径 (path of the photo decoder)")

PERIPHERALS: tuple[Setting[str], ...] = (
    CAMERA,
    CAMERA_DEVICE,
    FLATBED,
    FLATBED_DEVICE,
    PHOTO_LIBRARY,
    PAD,
    PAD_LIBRARY,
    RATER,
    RATER_URL,
)
