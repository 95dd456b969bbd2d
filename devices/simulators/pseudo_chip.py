"""What a PC/SC reader answers for an identity card: nothing but the text, by FF B0.

Owned by the thread of the virtual card. The one rule: it knows no application, so that an
adapter that takes every chip for a social security card fails here.
"""

from __future__ import annotations

from enum import StrEnum

_OK = b"\x90\x00"
_UNKNOWN = b"\x6d\x00"
_READ_TEXT = bytes.fromhex("FFB0")


class PseudoFault(StrEnum):
    """What it does wrong, until told otherwise."""

    NONE = "none"
    HALF = "half"
    EMPTY = "empty"
    REFUSED = "refused"


class PseudoChip:
    """A reader with an identity card of that text on it."""

    atr = bytes.fromhex("3B6D0000") + b"TEST IDENTITY"

    def __init__(self, text: bytes) -> None:
        self.fault = PseudoFault.NONE
        self._text = text

    def reset(self) -> None:
        """As after power on: nothing is kept."""

    def answer(self, apdu: bytes) -> bytes:
        """The answer to one command, status included."""
        if apdu[:2] != _READ_TEXT or self.fault is PseudoFault.REFUSED:
            return _UNKNOWN
        match self.fault:
            case PseudoFault.HALF:
                return self._text[:100] + _OK
            case PseudoFault.EMPTY:
                return _OK
            case _:
                return self._text + _OK
