"""Whether bytes are the picture of a face that may be shown: a small BMP, JPEG or PNG.

Owned by no thread: pure bytes. The one rule: the size is read from the head before anybody
decodes it; a library's or service's picture is somebody else's file.
"""

from __future__ import annotations

import struct

from desk.refusal import DeviceError

LARGEST = 512 * 1024
MOST_SIDE = 2000
BMP, JPEG, PNG = b"BM", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n"


def is_picture(data: bytes) -> bool:
    """Whether it begins as a picture does; the 1024 bytes of a chip do not."""
    return data.startswith((BMP, JPEG, PNG))


def check_picture(data: bytes) -> None:
    """DeviceError("photo.not-decoded") for what must not be shown."""
    if not data or len(data) > LARGEST or not is_picture(data):
        raise DeviceError("photo.not-decoded")
    if data.startswith(BMP):
        _check_bmp(data)


def _check_bmp(data: bytes) -> None:
    try:
        (start,) = struct.unpack_from("<I", data, 10)
        width, height, _planes, bits = struct.unpack_from("<iiHH", data, 18)
    except struct.error as error:
        raise DeviceError("photo.not-decoded") from error
    high = abs(height)
    fits = 0 < width <= MOST_SIDE and 0 < high <= MOST_SIDE and bits in (8, 24, 32)
    row = (width * bits + 31) // 32 * 4
    if not fits or start + row * high > len(data):
        raise DeviceError("photo.not-decoded")
