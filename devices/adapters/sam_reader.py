"""The talk with a SAM_V module: find, select, read (GA 450 / GA 467).

Owned by the lane or process of the line. The one rule: after a card was read, *find* answers
80 until it is lifted; 80 therefore means "no new card", never "the reader failed".
"""

from __future__ import annotations

import struct
import time
from dataclasses import replace
from typing import Protocol

from desk.ports.identity import CardKind, CardReading, DeviceState
from desk.refusal import DeviceError
from devices.adapters.sam_frame import Answer
from devices.cards import identity_text
from devices.cards.sam_status import SW3_CODES

STATUS = b"\x11\xff"
FIND = b"\x20\x01"
SELECT = b"\x20\x02"
READ = b"\x30\x01"
NEW_ADDRESS = b"\x30\x03"
MODULE = b"\x12\xff"
_OK, _FOUND, _NOT_FOUND, _NONE = 0x90, 0x9F, 0x80, 0x91
# Limits in seconds: find, select, read (the last carries 1,295 bytes, 112 ms of wire time).
_STATUS_LIMIT, _FIND_LIMIT, _SELECT_LIMIT, _READ_LIMIT = 1.0, 1.0, 3.0, 4.0
_ADDRESS_LIMIT = 1.0
# A card is on the screen within 150 ms over its wire time: looking may take 100 of them.
_FIND_EVERY = 0.1
_WITH_ADDRESS = frozenset({CardKind.CITIZEN, CardKind.RESIDENCE_HMT})
_MODULE = struct.Struct("<HHIII")


class Link(Protocol):
    """A line to a module, whatever carries it."""

    def ask(self, command: bytes, *, limit: float) -> Answer:
        """Its answer to a command, within `limit` seconds; DeviceError otherwise."""

    def close(self) -> None:
        """Let go of the line; may be called twice."""


class SamReader:
    """A SAM_V module behind `link`; `name` is what the status list calls it."""

    def __init__(self, name: str, link: Link, *, new_address: bool = False) -> None:
        """`new_address`: the line carries the question for an address added later (30 03)."""
        self._name = name
        self._link = link
        self._new_address = new_address
        self._last = b""  # text of the card that was read last
        self._reported = False  # since then *find* has not once said 80

    @property
    def name(self) -> str:
        """The name for the status list."""
        return self._name

    @property
    def simulated(self) -> bool:
        """False: what answers on a line counts as a real reader."""
        return False

    def state(self) -> DeviceState:
        """Ask the reader for its SAM status (11 FF); takes at most about two seconds."""
        try:
            self._expect(STATUS, limit=_STATUS_LIMIT)
        except DeviceError as error:
            return DeviceState(name=self.name, ready=False, code=error.code)
        return DeviceState(name=self.name, ready=True)

    def module(self) -> str:
        """The number of the module (12 FF) as its makers print it; DeviceError otherwise.

        Two words and three double words, low byte first, as vendors' samples print them.
        """
        data = self._expect(MODULE, limit=_STATUS_LIMIT).data
        if len(data) != _MODULE.size:
            raise DeviceError("card.read-failed")
        kind, version, made, number, more = _MODULE.unpack(data)
        return f"{kind:02d}.{version:02d}-{made:08d}-{number:010d}-{more:010d}"

    def read(self, *, limit: float = 5.0) -> CardReading:
        """Read the card that lies there, also one that was read before and still lies."""
        end = time.monotonic() + limit
        if self._expect(FIND, limit=_FIND_LIMIT, also=_NOT_FOUND).sw3 == _FOUND:
            return self._read_found(end)
        self._reported = False
        # Only of a card that we read ourselves: what another program read before may be in the
        # module's memory still, and would be somebody who has left.
        again = self._ask(READ, _READ_LIMIT, end) if self._last else Answer(sw3=_NOT_FOUND)
        if again.sw3 != _OK:
            self._last = b""
            raise DeviceError("card.absent")
        return self._reading(again.data)

    def next_card(self, *, limit: float = 0.5) -> CardReading | None:
        """Look every 100 ms for `limit` seconds; reading what landed has its own limits."""
        end = time.monotonic() + limit
        while True:
            if self._expect(FIND, limit=_FIND_LIMIT, also=_NOT_FOUND).sw3 == _FOUND:
                return self._read_landed()
            self._reported = False
            pause = min(_FIND_EVERY, end - time.monotonic())
            if pause <= 0:
                return None
            time.sleep(pause)

    def close(self) -> None:
        """Let go of the port; may be called twice."""
        self._link.close()

    def _read_landed(self) -> CardReading | None:
        stays, last = self._reported, self._last
        reading = self._read_found(time.monotonic() + _SELECT_LIMIT + _READ_LIMIT)
        # Some readers go on answering 9F for a card that stays: report it once.
        return None if stays and reading.raw == last else reading

    def _read_found(self, end: float) -> CardReading:
        self._reported = False
        self._demand(self._ask(SELECT, _SELECT_LIMIT, end))
        answer = self._ask(READ, _READ_LIMIT, end)
        if answer.sw3 == 0x41 and self._ask(FIND, _FIND_LIMIT, end).sw3 == _NOT_FOUND:
            raise DeviceError("card.removed")
        return self._addressed(self._reading(self._demand(answer).data), end)

    def _reading(self, data: bytes) -> CardReading:
        # data: text length (2), photo length (2), text, photo
        text_size, photo_size = (
            int.from_bytes(data[:2], "big"),
            int.from_bytes(data[2:4], "big"),
        )
        text, photo = data[4 : 4 + text_size], data[4 + text_size : 4 + text_size + photo_size]
        reading = identity_text.decode(text, photo=photo, device=self.name)
        self._last, self._reported = text, True
        return reading

    def _addressed(self, reading: CardReading, end: float) -> CardReading:
        """With the address that was added to the chip last, where there is one.

        A reader that does not know the question is not asked again; the card was read.
        """
        if not self._new_address or reading.kind not in _WITH_ADDRESS:
            return reading
        try:
            answer = self._ask(NEW_ADDRESS, _ADDRESS_LIMIT, end)
        except DeviceError:
            self._new_address = False
            return reading
        self._new_address = answer.sw3 in (_OK, _NONE)
        newest = identity_text.newest_address(answer.data) if answer.sw3 == _OK else ""
        if not newest:
            return reading
        extra = {**reading.extra, "address_as_printed": reading.address}
        return replace(reading, address=newest, extra=extra)

    def _expect(self, command: bytes, *, limit: float, also: int = _FOUND) -> Answer:
        answer = self._link.ask(command, limit=limit)
        return answer if answer.sw3 == also else self._demand(answer)

    def _ask(self, command: bytes, limit: float, end: float) -> Answer:
        left = end - time.monotonic()
        if left <= 0:
            raise DeviceError("reader.too-slow")
        return self._link.ask(command, limit=min(limit, left))

    def _demand(self, answer: Answer) -> Answer:
        if answer.sw3 in (_OK, _FOUND):
            return answer
        code = SW3_CODES.get(answer.sw3, "reader.command-refused")
        raise DeviceError(code, status=f"{answer.sw3:02X}")
