"""The sRGB profile that every paper carries as its output intent, written by our own hand.

Owned by no thread. The one rule: not a byte of it comes from a profile of somebody else, so it
may ship with anything; the figures are those of the published standards.
"""

from __future__ import annotations

import struct
from functools import lru_cache

NAME = "sRGB IEC61966-2.1"
_TITLE = "sRGB (IEC 61966-2-1), own profile of the One-Window Desk"
_RIGHTS = "No copyright is claimed; use freely."
_HEADER = 128
_MADE = (2025, 1, 1, 0, 0, 0)  # a fixed date: the same bytes on every machine

# The primaries of IEC 61966-2-1 seen under D50 (Bradford; ICC.1:2004-10, annex E).
_WHITE = (0.9642, 1.0, 0.8249)
_RED = (0.43607, 0.22249, 0.01392)
_GREEN = (0.38515, 0.71687, 0.09708)
_BLUE = (0.14306, 0.06061, 0.71410)
_ADAPTED = (
    1.04788, 0.02292, -0.05022,
    0.02959, 0.99048, -0.01707,
    -0.00925, 0.01508, 0.75168,
)  # fmt: skip
# Y = ((X + 0.055) / 1.055) ^ 2.4 above 0.04045, X / 12.92 below.
_CURVE = (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)


def _fixed(*numbers: float) -> bytes:
    """Numbers as s15Fixed16 (ICC.1:2004-10, 4.6)."""
    return b"".join(struct.pack(">i", round(number * 65536)) for number in numbers)


def _words(text: str) -> bytes:
    """A multiLocalizedUnicodeType with one English record (10.13)."""
    said = text.encode("utf-16-be")
    return b"mluc" + struct.pack(">4xII2s2sII", 1, 12, b"en", b"US", len(said), 28) + said


def _xyz(values: tuple[float, ...]) -> bytes:
    return b"XYZ \0\0\0\0" + _fixed(*values)


def _tags() -> dict[bytes, bytes]:
    """What a three-component matrix profile must say (8.3.3)."""
    curve = b"para" + struct.pack(">4xH2x", 3) + _fixed(*_CURVE)
    return {
        b"desc": _words(_TITLE),
        b"cprt": _words(_RIGHTS),
        b"wtpt": _xyz(_WHITE),
        b"chad": b"sf32\0\0\0\0" + _fixed(*_ADAPTED),
        b"rXYZ": _xyz(_RED),
        b"gXYZ": _xyz(_GREEN),
        b"bXYZ": _xyz(_BLUE),
        b"rTRC": curve,
        b"gTRC": curve,
        b"bTRC": curve,
    }


@lru_cache(maxsize=1)
def srgb() -> bytes:
    """The profile: version 4.2, display device, RGB to XYZ, its curves as formulas."""
    tags = _tags()
    begin = _HEADER + 4 + 12 * len(tags)
    table, body = struct.pack(">I", len(tags)), b""
    placed: dict[bytes, int] = {}
    for name, data in tags.items():
        if data not in placed:  # the three curves lie once
            placed[data] = begin + len(body)
            body += data + b"\0" * (-len(data) % 4)
        table += name + struct.pack(">II", placed[data], len(data))
    return _header(begin + len(body)) + table + body


def _header(size: int) -> bytes:
    """The 128 bytes at the front (7.2); no maker, no device, perceptual intent."""
    head = struct.pack(
        ">I4xI4s4s4s6H4s", size, 0x04200000, b"mntr", b"RGB ", b"XYZ ", *_MADE, b"acsp"
    )
    return (head.ljust(64, b"\0") + struct.pack(">I", 0) + _fixed(*_WHITE)).ljust(
        _HEADER, b"\0"
    )
