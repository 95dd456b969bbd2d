"""Dots to a PNG file, for simulators whose devices give whole files.

Owned by whoever asks. The one rule: RGB, eight bits, no gaps; nothing else is needed here.
"""

from __future__ import annotations

import struct
import zlib

_FAST = 1


def png_of(data: bytes, width: int, height: int) -> bytes:
    """The file of so many RGB dots."""
    rows = (data[y * width * 3 : (y + 1) * width * 3] for y in range(height))
    packed = zlib.compress(b"".join(b"\0" + row for row in rows), _FAST)
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    blocks = ((b"IHDR", head), (b"IDAT", packed), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_block(kind, body) for kind, body in blocks)


def _block(kind: bytes, body: bytes) -> bytes:
    check = zlib.crc32(kind + body)
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", check)
