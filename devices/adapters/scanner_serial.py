"""A scanner gun on a serial line (RS-232, or USB as a virtual port).

Owned by the SERIAL lane. The one rule: any error of the line means that the plug is out; the
line is closed at once and the next look opens it anew, so that plugging in again is enough.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from desk.ports.identity import DeviceState
from desk.ports.scanner import Scan
from desk.refusal import DeviceError
from devices.adapters.sam_link import LineError, open_code, open_line
from devices.adapters.scan_text import ScanDecoder

NAME = "scanner-serial"
BAUD = 9600
_SILENCE = 0.12  # seconds behind the last byte of a gun that sends no line end
_TALK = 5.0  # seconds; at 9600 baud the largest code takes three
_CODES = {
    "reader.port-denied": "scanner.port-denied",
    "reader.port-busy": "scanner.port-busy",
    "reader.port-absent": "scanner.port-absent",
}


class SerialScanner:
    """The gun on the serial port of that name."""

    def __init__(
        self,
        port: str,
        baud: int = BAUD,
        prefix: str = "",
        opened: Callable[[str, int], Any] = open_line,
    ) -> None:
        """`opened` opens the port; a session that is recorded or played has its own."""
        self._port, self._baud, self._open_line = port, baud, opened
        self._decoder = ScanDecoder(prefix)
        self._ready: deque[str] = deque()
        self._line: Any = None

    @property
    def name(self) -> str:
        """The name for the status list."""
        return NAME

    @property
    def simulated(self) -> bool:
        """False: what sends on a serial port counts as a real gun."""
        return False

    def state(self) -> DeviceState:
        """Whether the port can be opened; a gun says nothing about itself."""
        try:
            self._hear(self._opened())
        except DeviceError as error:
            return DeviceState(name=NAME, ready=False, code=error.code)
        return DeviceState(name=NAME, ready=True)

    def next_scan(self, *, limit: float = 0.5) -> Scan | None:
        """Listen until a code is whole, at most `limit` seconds for its first byte.

        A line that talks on without ever ending a code is noise: it is dropped after `_TALK`.
        """
        end = time.monotonic() + limit
        while not self._ready:
            if time.monotonic() >= end + _TALK:
                self._decoder.drop()
                return None
            if self._hear(self._opened(), wait=True):
                continue
            if self._decoder.holding:
                self._settle()
            elif time.monotonic() >= end:
                return None
        return Scan(text=self._ready.popleft(), device=NAME)

    def close(self) -> None:
        """Let go of the port; may be called twice."""
        line, self._line = self._line, None
        self._decoder.drop()
        if line is not None:
            with suppress(*LineError):
                line.close()

    def _settle(self) -> None:
        """Bytes without a line end: what follows within the silence belongs to them."""
        end = time.monotonic() + _SILENCE
        while time.monotonic() < end:
            if self._hear(self._opened(), wait=True):
                return
        text = self._decoder.end()
        if text:
            self._ready.append(text)

    def _hear(self, line: Any, *, wait: bool = False) -> bool:
        try:
            data = line.read(line.in_waiting or (1 if wait else 0))
        except LineError as error:
            self.close()
            raise DeviceError("scanner.unplugged", port=self._port) from error
        self._ready.extend(self._decoder.feed(data))
        return bool(data)

    def _opened(self) -> Any:
        if self._line is None:
            try:
                self._line = self._open_line(self._port, self._baud)
            except LineError as error:
                raise DeviceError(_CODES[open_code(error)], port=self._port) from error
        return self._line
