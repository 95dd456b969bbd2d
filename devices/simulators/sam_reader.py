"""A SAM_V identity card reader on a pseudo-terminal, for tests and demonstration.

It runs in one daemon thread of its own, because it plays another machine: the adapter under
test blocks on the line and cannot at the same time answer itself. The one rule: only bytes
pass between the two; no adapter imports this file.
"""

from __future__ import annotations

import os
import select
import termios
import threading
import time
import tty
from contextlib import suppress
from enum import StrEnum
from types import TracebackType
from typing import Self

from devices.adapters.sam_frame import FrameDecoder, frame

_CHUNK = 64  # a USB serial chip delivers no more at a time
_PHOTO = bytes(1024)
_ID = bytes.fromhex("0500010034F3A9000A8B3C0100000000")


class Fault(StrEnum):
    """What the reader does wrong, until told otherwise."""

    NONE = "none"
    SILENT = "silent"
    BAD_CHECKSUM = "bad-checksum"
    HALF_FRAME = "half-frame"
    NOISE = "noise"
    PULLED_ON_SELECT = "pulled-on-select"
    PULLED_ON_READ = "pulled-on-read"
    READ_FAILS = "read-fails"
    NOT_AUTHORISED = "not-authorised"
    FINDS_FOR_EVER = "finds-for-ever"


class SamReaderSimulator:
    """Answers on `path` as a reader would; a context manager."""

    def __init__(self, *, rate: int | None = None, wire: int = 0) -> None:
        """With a rate, it hears only a line set to that rate; `wire`: as slow as that rate.

        `addresses` are what was added to the chip's address later, the newest last.
        """
        self.addresses: tuple[str, ...] = ()
        self.knows_addresses = True
        self._wire = wire
        self._master, self._slave = os.openpty()
        tty.setraw(self._slave)
        self.path = os.ttyname(self._slave)
        self.fault = Fault.NONE
        self.heard: list[bytes] = []
        self._rate = getattr(termios, f"B{rate}") if rate else None
        self._card = b""
        self._spent = False  # read once: find answers 80 until it is lifted
        self._wake_out, self._wake_in = os.pipe()
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.unplug()

    def place(self, text: bytes) -> None:
        """Lay a card with that text block on the reader."""
        self._card, self._spent = text, False

    def lift(self) -> None:
        """Take the card away."""
        self._card, self._spent = b"", False

    def unplug(self) -> None:
        """Pull the plug: the line of whoever has it open dies. May be called twice."""
        if not self._thread.is_alive():
            return
        os.write(self._wake_in, b"x")
        self._thread.join(timeout=5)
        for handle in (self._master, self._slave, self._wake_in, self._wake_out):
            with suppress(OSError):
                os.close(handle)

    def _serve(self) -> None:
        decoder = FrameDecoder()
        while True:
            ready, _, _ = select.select([self._master, self._wake_out], [], [])
            if self._wake_out in ready:
                return
            chunk = os.read(self._master, 4096)
            if self._hears():
                for found in decoder.feed(chunk):
                    self.heard.append(found.payload)
                    self._send(self._answer(found.payload))

    def _hears(self) -> bool:
        return self._rate is None or termios.tcgetattr(self._master)[4] == self._rate

    def _answer(self, payload: bytes) -> bytes:
        if self.fault is Fault.NOT_AUTHORISED:
            return b"\0\0\x66"
        match payload:
            case b"\x11\xff" | b"\x10\xff":
                return b"\0\0\x90"
            case b"\x12\xff":
                return b"\0\0\x90" + _ID
            case b"\x20\x01":
                return self._find()
            case b"\x20\x02":
                return self._select()
            case b"\x30\x01":
                return self._read()
            case b"\x30\x03" if self.knows_addresses:
                return self._added()
            case _:
                return b"\0\0\x21"

    def _find(self) -> bytes:
        there = self._card and not (self._spent and self.fault is not Fault.FINDS_FOR_EVER)
        return b"\0\0\x9f\0\0\0\0" if there else b"\0\0\x80"

    def _select(self) -> bytes:
        if self.fault is Fault.PULLED_ON_SELECT:
            self.lift()
        return b"\0\0\x90" + bytes(8) if self._card else b"\0\0\x81"

    def _read(self) -> bytes:
        if self.fault is Fault.PULLED_ON_READ:
            self.lift()
        if not self._card or self.fault is Fault.READ_FAILS:
            return b"\0\0\x41"
        self._spent = True
        sizes = len(self._card).to_bytes(2, "big") + len(_PHOTO).to_bytes(2, "big")
        return b"\0\0\x90" + sizes + self._card + _PHOTO

    def _added(self) -> bytes:
        if not self.addresses:
            return b"\0\0\x91"
        blocks = [(words + " " * 35)[:35].encode("utf-16-le") for words in self.addresses]
        return b"\0\0\x90" + b"".join(blocks)

    def _send(self, payload: bytes) -> None:
        wire = frame(payload)
        match self.fault:
            case Fault.SILENT:
                return
            case Fault.BAD_CHECKSUM:
                wire = wire[:-1] + bytes([wire[-1] ^ 0xFF])
            case Fault.HALF_FRAME:
                wire = wire[: len(wire) // 2 + 2]
            case Fault.NOISE:
                wire = b"\x00\xaa\xff\xaa\xaa\xaa" + wire
            case _:
                pass
        for start in range(0, len(wire), _CHUNK):
            if self._wire:  # ten bits for each byte
                time.sleep(10 * len(wire[start : start + _CHUNK]) / self._wire)
            os.write(self._master, wire[start : start + _CHUNK])
