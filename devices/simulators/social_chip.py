"""What a social security card's chip answers: SELECT, READ RECORD, GET RESPONSE.

Owned by the thread of the virtual card. The one rule: it answers as the slowest real chips do
(T=0: 61xx after SELECT, 6Cxx for a wrong length), so that an adapter that cannot follow these
fails here and not at a counter.
"""

from __future__ import annotations

from collections.abc import Mapping

from devices.cards.social_card import APPLICATION, FILES, HOLDER_FILE, encode

ATR = bytes.fromhex("3B6D00005445535420534F4349414C2031")  # T=0, "TEST SOCIAL 1"
_OK = b"\x90\x00"
_NOT_FOUND = b"\x6a\x83"
_DENIED = b"\x69\x82"
_BY_NUMBER = 0x04


class SocialChip:
    """A chip with those fields; `fields["version"]` decides how it is read."""

    atr = ATR

    def __init__(self, fields: Mapping[str, str]) -> None:
        self._records = encode(fields)
        self._version = fields["version"]
        self._waiting = b""
        self._file = 0
        self._selected = False

    def reset(self) -> None:
        """As after power on."""
        self._waiting, self._file, self._selected = b"", 0, False

    def answer(self, apdu: bytes) -> bytes:
        """The answer to one command, status included."""
        match apdu[1]:
            case 0xA4:
                return self._select(apdu[2], apdu[5 : 5 + apdu[4]])
            case 0xB2:
                return self._read_record(apdu[2], apdu[3] & 7, apdu[4] if len(apdu) > 4 else 0)
            case 0xC0:
                waiting, self._waiting = self._waiting, b""
                return waiting + _OK if waiting else b"\x6f\x00"
            case _:
                return b"\x6d\x00"

    def _select(self, mode: int, name: bytes) -> bytes:
        if mode == 0x04:
            self._selected = name == APPLICATION
            if not self._selected:
                return b"\x6a\x82"
            self._waiting = b"\x6f\x11\x84\x0f" + APPLICATION
            return bytes([0x61, len(self._waiting)])
        file = int.from_bytes(name, "big")
        if not self._selected or file not in FILES:
            return b"\x6a\x82"
        self._file = file
        return _OK

    def _read_record(self, place: int, mode: int, length: int) -> bytes:
        if self._file == HOLDER_FILE and self._version >= "3":
            return _DENIED
        tag = self._tag_at(place, mode)
        if tag is None:
            return _NOT_FOUND
        record = bytes([tag, len(self._records[tag])]) + self._records[tag]
        if length != len(record):
            return bytes([0x6C, len(record)])
        return record + _OK

    def _tag_at(self, place: int, mode: int) -> int | None:
        held = [one.tag for one in FILES.get(self._file, ()) if one.tag in self._records]
        if self._version < "2" or mode == _BY_NUMBER:
            # Version 1.0 knows record numbers only, and counts from 1 in each file.
            return held[place - 1] if mode == _BY_NUMBER and place <= len(held) else None
        return place if place in held else None
