"""The few ESC/POS commands of a slip, as bytes.

Owned by no thread. The one rule: Chinese is encoded here and nowhere else, between `FS &` and
`FS .`; what a printer's own font may lack is no text but a picture.
"""

from __future__ import annotations

from enum import IntEnum

from printing.kinds import COMMANDS

ESC, FS, GS, DLE_EOT = b"\x1b", b"\x1c", b"\x1d", b"\x10\x04"
START = COMMANDS
ASK_DONE = GS + b"r\x01"  # answered when everything before it is on the paper
DOTS = {58: 384, 80: 576}  # printable dots of a roll at 203 dpi
COLUMNS = {58: 32, 80: 48}  # half-wide characters of 12 dots


class Align(IntEnum):
    """Where a line stands."""

    LEFT = 0
    CENTRE = 1


def is_printable(text: str) -> bool:
    """Whether every character has two bytes in GB 18030: those all Chinese printers have."""
    return all(_is_known(char) for char in text)


def _is_known(char: str) -> bool:
    try:
        return len(char.encode("gb18030")) < 3 and char.isprintable()
    except UnicodeEncodeError:
        return False


def columns(text: str) -> int:
    """How many half-wide places a text takes: two for every character of two bytes."""
    return sum(len(char.encode("gb18030")) if _is_known(char) else 2 for char in text)


def line(text: str, *, align: Align = Align.LEFT, times: int = 1) -> bytes:
    """One line of text so many times as wide and high; Chinese (`FS W`) twice at most."""
    size = GS + b"!" + bytes(((times - 1) * 0x11,)) + FS + b"W\x01" if times > 1 else b""
    back = GS + b"!\x00" + FS + b"W\x00" if times > 1 else b""
    words = FS + b"&" + text.encode("gb18030") + FS + b"."
    return ESC + b"a" + bytes((align,)) + size + words + b"\n" + back


def raster(bits: bytes, *, width: int, height: int, align: Align = Align.LEFT) -> bytes:
    """A picture of black dots (1), rows of whole bytes (`GS v 0`)."""
    across = (width + 7) // 8
    size = across.to_bytes(2, "little") + height.to_bytes(2, "little")
    return ESC + b"a" + bytes((align,)) + GS + b"v0\x00" + size + bits


def bars(number: str, *, dots: int) -> bytes:
    """Code 128 (set B) of an ASCII number, 7 mm high, no text below (`GS k`).

    b"" where the roll is too narrow for it: printers then print nothing or half of it.
    """
    if not number.isascii() or (11 * (len(number) + 3) + 2 + 20) * 2 > dots:
        return b""
    data = b"{B" + number.encode("ascii").replace(b"{", b"{{")
    how = GS + b"h\x38" + GS + b"w\x02" + GS + b"H\x00"
    return ESC + b"a\x01" + how + GS + b"k\x49" + bytes((len(data),)) + data + b"\n"
