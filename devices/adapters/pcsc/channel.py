"""An open line to one card: one command, one whole answer.

Owned by the host process's only thread. The one rule: 61xx and 6Cxx are followed here, so
that nobody above sees them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from desk.refusal import DeviceError

# A card that goes on answering "more data" is broken; 16 answers are 4 KB.
_MOST_ANSWERS = 16
_MOST_DATA = 255  # bytes of one short command
_CHAINED = 0x10  # in the class byte: more of this command follows (ISO 7816-4, 5.1.1)
_PIN = frozenset({0x20, 0x21, 0x24, 0x2C})  # verify, change, unblock


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """The data of an answer and its two status bytes as one number."""

    data: bytes
    status: int

    @property
    def ok(self) -> bool:
        """True for 9000."""
        return self.status == 0x9000


class CardChannel:
    """Sends commands through `send`, which takes and gives raw bytes."""

    def __init__(self, send: Callable[[bytes], bytes]) -> None:
        self.send = send

    def transmit(self, apdu: bytes) -> Response:
        """Send one command (ISO 7816-4) and collect its whole answer.

        Raises DeviceError `card.removed` for no answer, `card.not-understood` for half of one.
        """
        if apdu[1] in _PIN:
            raise ValueError("no PIN is ever sent on our own")
        data, status = self._right_length(apdu)
        for _ in range(_MOST_ANSWERS):
            if status >> 8 != 0x61:  # xx bytes wait for GET RESPONSE
                break
            ask = bytes([apdu[0] & ~_CHAINED, 0xC0, 0, 0, status & 0xFF])
            more, status = self._right_length(ask)
            data += more
        return Response(data=data, status=status)

    def transmit_long(self, head: bytes, data: bytes) -> Response:
        """Send a command of four bytes with more data than one carries: in a chain."""
        parts = [data[at : at + _MOST_DATA] for at in range(0, len(data), _MOST_DATA)] or [b""]
        for part in parts[:-1]:
            link = bytes([head[0] | _CHAINED]) + head[1:4] + bytes([len(part)]) + part
            answer = self.transmit(link)
            if not answer.ok:
                return answer
        return self.transmit(head[:4] + bytes([len(parts[-1])]) + parts[-1])

    def _right_length(self, apdu: bytes) -> tuple[bytes, int]:
        """Once more where the card says that another length is the right one (6Cxx)."""
        data, status = self._once(apdu)
        if status >> 8 != 0x6C:
            return data, status
        sent = 5 + apdu[4] if len(apdu) > 5 else 4
        return self._once(apdu[:sent] + bytes([status & 0xFF]))

    def _once(self, apdu: bytes) -> tuple[bytes, int]:
        answer = self.send(apdu)
        if not answer:
            # Some drivers report a pull as success with nothing; a card that is there
            # always gives a status.
            raise DeviceError("card.removed")
        if len(answer) < 2:
            raise DeviceError("card.not-understood", reason="answer")
        return answer[:-2], int.from_bytes(answer[-2:], "big")
