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
        data, status = self._once(apdu)
        if status >> 8 == 0x6C:  # wrong length asked for: xx is the right one
            data, status = self._once(apdu[:4] + bytes([status & 0xFF]))
        for _ in range(_MOST_ANSWERS):
            if status >> 8 != 0x61:  # xx bytes wait for GET RESPONSE
                break
            more, status = self._once(bytes([apdu[0], 0xC0, 0, 0, status & 0xFF]))
            data += more
        return Response(data=data, status=status)

    def _once(self, apdu: bytes) -> tuple[bytes, int]:
        answer = self.send(apdu)
        if not answer:
            # Some drivers report a pull as success with nothing; a card that is there
            # always gives a status.
            raise DeviceError("card.removed")
        if len(answer) < 2:
            raise DeviceError("card.not-understood", reason="answer")
        return answer[:-2], int.from_bytes(answer[-2:], "big")
