"""Checks of page scanner, photo decoder, signature pad and rating machine.

Each is asked in the lane it belongs to. The one rule: one that is not set is absent, which is
no fault, and nothing is scanned, signed or rated to see whether it works.
"""

from __future__ import annotations

from ui.checks.devices import asked_machine
from ui.checks.port import Check, Found, Ground, Room

_SET = (
    "设置 → 设备：选种类，填动态库或地址。",
    "Settings → devices: choose the kind, its library or address.",
)


def _flatbed(ground: Ground) -> Found:
    return asked_machine(
        ground,
        "flatbed",
        ("SANE 找到了扫描仪；扫一页才知道好不好", "SANE found it; only a page proves it"),
        ("没有设扫描仪，附件用高拍仪或文件", "none is set: camera or files"),
        _SET,
    )


def _photo(ground: Ground) -> Found:
    return asked_machine(
        ground,
        "photo",
        ("照片解码库装得上", "the library loads"),
        ("没有设照片解码库，证件照片只保存不显示", "none is set: photos are kept, not shown"),
        _SET,
    )


def _pad(ground: Ground) -> Found:
    return asked_machine(
        ground,
        "pad",
        ("签字板应答", "the pad answers"),
        ("没有设签字板，在客屏或纸上签", "none is set: applicant screen or paper"),
        _SET,
    )


def _rater(ground: Ground) -> Found:
    return asked_machine(
        ground,
        "rater",
        ("评价器应答", "the rating machine answers"),
        ("没有设评价器，在客屏上评", "none is set: applicant screen"),
        _SET,
    )


CHECKS = (
    Check(
        key="flatbed",
        title=("扫描仪", "Page scanner"),
        look=_flatbed,
        room=Room.FLATBED,
        limit=20.0,
        needed=False,
    ),
    Check(
        key="photo",
        title=("照片解码", "Photo decoder"),
        look=_photo,
        room=Room.SERIAL,
        limit=15.0,
        needed=False,
    ),
    Check(
        key="pad",
        title=("签字板", "Signature pad"),
        look=_pad,
        room=Room.PAD,
        limit=15.0,
        needed=False,
    ),
    Check(
        key="rater",
        title=("评价器", "Rating machine"),
        look=_rater,
        room=Room.RATING,
        limit=8.0,
        needed=False,
    ),
)
