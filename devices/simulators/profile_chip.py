"""The chip of a card that a profile describes, as slow and strict as real ones.

Owned by the thread of the virtual card. The one rule: it answers in pieces (61xx) and asks for
the right length (6Cxx), so that an adapter that cannot follow these fails here.
"""

from __future__ import annotations

from collections.abc import Mapping

from devices.cards.card_profile import CardProfile, encode

ATR = bytes.fromhex("3B6D000054455354205441 4C454E542031".replace(" ", ""))
_OK, _NOT_FOUND, _UNKNOWN = b"\x90\x00", b"\x6a\x82", b"\x6d\x00"
_PIECE = 20


class ProfileChip:
    """A card of that profile with those fields."""

    atr = ATR

    def __init__(self, profile: CardProfile, fields: Mapping[str, str]) -> None:
        """Nothing is selected."""
        self._application = profile.application
        self._files = {
            file: [bytes([tag, len(raw)]) + raw for tag, raw in records.items()]
            for file, records in encode(profile, fields).items()
        }
        self._records: list[bytes] = []
        self._selected = False
        self._waiting = b""

    def reset(self) -> None:
        """As after power on."""
        self._records, self._selected, self._waiting = [], False, b""

    def answer(self, apdu: bytes) -> bytes:
        """The answer to one command, status included."""
        if apdu[1] == 0xA4:
            return self._select(apdu[2], apdu[5 : 5 + apdu[4]])
        if apdu[1] == 0xB2 and self._selected:
            return self._record(apdu[2])
        if apdu[1] == 0xC0:
            return self._piece(apdu[4])
        return _UNKNOWN

    def _select(self, mode: int, name: bytes) -> bytes:
        if mode == 0x04:
            self._selected = name == self._application
            return _OK if self._selected else _NOT_FOUND
        self._records = self._files.get(int.from_bytes(name, "big"), [])
        return _OK if self._selected and self._records else _NOT_FOUND

    def _record(self, number: int) -> bytes:
        if not 0 < number <= len(self._records):
            return b"\x6a\x83"
        self._waiting = self._records[number - 1]
        return self._more()

    def _piece(self, length: int) -> bytes:
        wanted = min(len(self._waiting), _PIECE)
        if length != wanted:
            return bytes([0x6C, wanted])
        piece, self._waiting = self._waiting[:wanted], self._waiting[wanted:]
        return piece + (self._more() if self._waiting else _OK)

    def _more(self) -> bytes:
        return bytes([0x61, min(len(self._waiting), _PIECE)])
