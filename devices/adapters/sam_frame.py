"""Frames of the SAM_V reader protocol: `AA AA AA 96 69 | length | payload | check`.

Owned by no thread: pure bytes. The one rule: an answer is judged by its third status byte
(SW3), never by comparing whole answers byte by byte (readers differ in what they append).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import reduce
from operator import xor

HEAD = bytes.fromhex("AAAAAA9669")
# The longest answer known (text, photo and two fingerprints) has 2,310 bytes of payload.
LONGEST = 4096
_LENGTH = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """One frame; with a wrong check byte `sound` is False and `payload` empty."""

    payload: bytes
    sound: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """SW3 of an answer and the data behind it."""

    sw3: int
    data: bytes = b""


def frame(payload: bytes) -> bytes:
    """The bytes on the wire for that payload."""
    body = (len(payload) + 1).to_bytes(_LENGTH, "big") + payload
    return HEAD + body + bytes([check(body)])


def check(body: bytes) -> int:
    """XOR of both length bytes and the payload."""
    return reduce(xor, body, 0)


class FrameDecoder:
    """Finds frames in whatever chunks arrive; noise before a head is dropped."""

    def __init__(self) -> None:
        self._buffer = bytearray()

    @property
    def inside(self) -> bool:
        """True when a head has been seen whose frame is not complete."""
        return self._buffer.startswith(HEAD)

    def feed(self, chunk: bytes) -> list[Frame]:
        """The frames that this chunk completes, in order."""
        self._buffer += chunk
        frames = []
        while (found := self._next()) is not None:
            frames.append(found)
        return frames

    def _next(self) -> Frame | None:
        while self._at_head():
            start = len(HEAD) + _LENGTH
            if len(self._buffer) < start:
                return None
            length = int.from_bytes(self._buffer[len(HEAD) : start], "big")
            if not 1 <= length <= LONGEST:
                del self._buffer[: len(HEAD)]  # noise that looked like a head
                continue
            end = start + length
            if len(self._buffer) < end:
                return None
            return self._take(bytes(self._buffer[len(HEAD) : end]), end)
        return None

    def _take(self, body: bytes, end: int) -> Frame:
        if check(body[:-1]) == body[-1]:
            del self._buffer[:end]
            return Frame(payload=body[_LENGTH:-1])
        # The length itself may be what was damaged: look for the next head right behind.
        del self._buffer[: len(HEAD)]
        return Frame(payload=b"", sound=False)

    def _at_head(self) -> bool:
        place = self._buffer.find(HEAD)
        if place >= 0:
            del self._buffer[:place]
            return True
        keep = next(
            (n for n in range(len(HEAD) - 1, 0, -1) if self._buffer.endswith(HEAD[:n])), 0
        )
        del self._buffer[: len(self._buffer) - keep]
        return False
