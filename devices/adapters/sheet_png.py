"""Whether a file is one whole PNG page of a sane size.

Owned by no thread: pure bytes. The one rule: the sum of every block is checked before anybody
decodes it; what a scanner's driver left half written must not become a page.
"""

from __future__ import annotations

import struct
import zlib

from desk.refusal import DeviceError

HEAD = b"\x89PNG\r\n\x1a\n"
LARGEST = 64 * 1024 * 1024
MOST_SIDE, MOST_DOTS = 20_000, 120_000_000
_FRAME = 12  # length, kind and sum of a block


def size_of(data: bytes) -> tuple[int, int]:
    """Width and height in dots; DeviceError("flatbed.not-a-page") for anything but a page."""
    try:
        blocks = _blocks(data)
        width, height = struct.unpack_from(">II", blocks[0][1])
    except (struct.error, IndexError) as error:
        raise DeviceError("flatbed.not-a-page") from error
    kinds = [kind for kind, _ in blocks]
    if kinds[0] != b"IHDR" or kinds[-1] != b"IEND" or b"IDAT" not in kinds:
        raise DeviceError("flatbed.not-a-page")
    fits = 0 < width <= MOST_SIDE and 0 < height <= MOST_SIDE and width * height <= MOST_DOTS
    if not fits:
        raise DeviceError("flatbed.not-a-page")
    return width, height


def _blocks(data: bytes) -> list[tuple[bytes, bytes]]:
    if not data.startswith(HEAD) or len(data) > LARGEST:
        raise DeviceError("flatbed.not-a-page")
    found, at = [], len(HEAD)
    while at < len(data):
        size, kind = struct.unpack_from(">I4s", data, at)
        body = data[at + 8 : at + 8 + size]
        (check,) = struct.unpack_from(">I", data, at + 8 + size)
        if zlib.crc32(kind + body) != check:
            raise DeviceError("flatbed.not-a-page")
        found.append((kind, body))
        at += _FRAME + size
    return found
