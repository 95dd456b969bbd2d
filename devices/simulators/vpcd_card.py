"""A virtual card in a virtual reader: speaks the TCP protocol of the vpcd reader driver.

It runs in one daemon thread of its own, because the smart card service asks it while the
program under test waits for that service. The one rule: TCP_QUICKACK before each receive, or
every message costs 40 ms. Connecting is inserting the card; closing is pulling it.
"""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from enum import StrEnum
from typing import Protocol

from devices.simulators.social_chip import SocialChip

_POWER_OFF, _POWER_ON, _RESET, _ATR = 0x00, 0x01, 0x02, 0x04


class CardFault(StrEnum):
    """What the card does wrong when it is asked for a record."""

    NONE = "none"
    MUTE = "mute"
    PULLED = "pulled"
    FOREIGN = "foreign"  # does not know the application


class Chip(Protocol):
    """What lies in the reader."""

    @property
    def atr(self) -> bytes:
        """Its answer to reset."""

    def reset(self) -> None:
        """As after power on."""

    def answer(self, apdu: bytes) -> bytes:
        """The answer to one command, status included."""


class VirtualCard:
    """A social security card with those fields, or another chip, for the reader at `port`."""

    def __init__(self, port: int, card: Mapping[str, str] | Chip) -> None:
        self.fault = CardFault.NONE
        self.heard: list[bytes] = []
        self.on_command: Callable[[bytes], None] = self.heard.append
        self._port = port
        self._chip: Chip = SocialChip(card) if isinstance(card, Mapping) else card
        self._line: socket.socket | None = None
        self._thread: threading.Thread | None = None

    def insert(self, *, limit: float = 5.0) -> None:
        """Put the card in, waiting `limit` seconds for the reader; then TimeoutError."""
        self.pull()
        self._line = _connected(self._port, limit)
        self._chip.reset()
        self._thread = threading.Thread(target=self._serve, args=(self._line,), daemon=True)
        self._thread.start()

    def pull(self) -> None:
        """Take the card out; may be called twice."""
        line, self._line = self._line, None
        if line is not None:
            with suppress(OSError):
                line.shutdown(socket.SHUT_RDWR)
            line.close()
        if self._thread is not None and self._thread is not threading.current_thread():
            self._thread.join(timeout=5)

    def _serve(self, line: socket.socket) -> None:
        with suppress(OSError):
            while (message := _received(line)) is not None:
                answer = self._answered(message)
                if answer:
                    line.sendall(len(answer).to_bytes(2, "big") + answer)

    def _answered(self, message: bytes) -> bytes:
        if len(message) > 1:
            return self._to_command(message)
        if message[0] == _ATR:
            return self._chip.atr
        if message[0] in (_POWER_OFF, _POWER_ON, _RESET):
            self._chip.reset()
        return b""

    def _to_command(self, apdu: bytes) -> bytes:
        self.on_command(apdu)
        if self.fault is CardFault.FOREIGN:
            return b"\x6a\x82"
        if apdu[1] == 0xB2 and self.fault is CardFault.MUTE:
            return b""
        if apdu[1] == 0xB2 and self.fault is CardFault.PULLED:
            self.pull()
            return b""
        return self._chip.answer(apdu)


def _connected(port: int, limit: float) -> socket.socket:
    end = time.monotonic() + limit
    while True:
        try:
            line = socket.create_connection(("127.0.0.1", port), timeout=1.0)
        except OSError:
            if time.monotonic() > end:
                raise TimeoutError("no virtual reader listens there") from None
            time.sleep(0.01)
        else:
            line.settimeout(None)
            return line


def _received(line: socket.socket) -> bytes | None:
    size = _exactly(line, 2)
    return None if size is None else _exactly(line, int.from_bytes(size, "big"))


def _exactly(line: socket.socket, size: int) -> bytes | None:
    data = b""
    while len(data) < size:
        line.setsockopt(socket.IPPROTO_TCP, socket.TCP_QUICKACK, 1)
        part = line.recv(size - len(data))
        if not part:
            return None
        data += part
    return data
