"""The serial line to a SAM_V reader: open it, ask one question, get one answer in time.

Owned by the SERIAL lane. The one rule: any OSError on the line means the plug is out; the
line is closed at once, so that the next question opens it anew.
"""

from __future__ import annotations

import errno
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import serial

from desk.refusal import DeviceError
from devices.adapters.sam_frame import Answer, FrameDecoder, frame
from devices.plugging import find_port

# pyserial lets errors of the terminal layer through, and they are no OSError.
if sys.platform == "win32":
    LineError: tuple[type[Exception], ...] = (OSError,)
else:
    import termios

    LineError = (OSError, termios.error)

# The rate nearly every reader leaves the factory with comes first.
RATES = (115200, 57600, 38400, 19200, 9600, 230400)
_PROBE_LIMIT = 0.3
_STATUS = b"\x11\xff"
_SLICE = 0.05


def open_line(port: str, rate: int) -> serial.Serial:
    """The port, ours alone, by its own or its lasting name; an error of the line otherwise."""
    return serial.Serial(
        find_port(port), rate, timeout=_SLICE, write_timeout=1.0, exclusive=True
    )


class SamLink:
    """One port. `baud` None means: try the usual rates until the reader answers."""

    def __init__(
        self,
        port: str,
        baud: int | None = None,
        opened: Callable[[str, int], Any] = open_line,
    ) -> None:
        """`opened` opens the port; a session that is recorded or played has its own."""
        self._port = port
        self._baud = baud
        self._open_line = opened
        self._line: Any = None

    def ask(self, command: bytes, *, limit: float) -> Answer:
        """Send a command and wait at most `limit` seconds for its answer.

        Raises DeviceError `reader.port-absent`, `reader.port-busy`, `reader.port-denied`,
        `reader.unplugged`, `reader.silent`, `reader.half-answer` or `reader.bad-checksum`.
        """
        line = self._line or self._open()
        try:
            return self._ask(line, command, limit)
        except LineError as error:
            self.close()
            raise DeviceError("reader.unplugged", port=self._port) from error
        except DeviceError:
            self.close()
            raise

    def close(self) -> None:
        """Let go of the port; may be called twice."""
        line, self._line = self._line, None
        if line is not None:
            with suppress(*LineError):
                line.close()

    def _ask(self, line: Any, command: bytes, limit: float) -> Answer:
        line.reset_input_buffer()  # a late answer to an earlier question is not ours
        line.write(frame(command))
        decoder = FrameDecoder()
        end = time.monotonic() + limit
        while time.monotonic() < end:
            for found in decoder.feed(line.read(line.in_waiting or 1)):
                if not found.sound:
                    raise DeviceError("reader.bad-checksum", port=self._port)
                if len(found.payload) >= 3:
                    return Answer(sw3=found.payload[2], data=found.payload[3:])
        code = "reader.half-answer" if decoder.inside else "reader.silent"
        raise DeviceError(code, port=self._port)

    def _open(self) -> Any:
        rates = (self._baud,) if self._baud else RATES
        line = self._opened(rates[0])
        try:
            self._settle(line, rates)
        except (*LineError, DeviceError) as error:
            with suppress(*LineError):
                line.close()
            if isinstance(error, DeviceError):
                raise
            raise DeviceError("reader.unplugged", port=self._port) from error
        self._line = line
        return line

    def _settle(self, line: Any, rates: tuple[int, ...]) -> None:
        if len(rates) == 1:
            return
        for rate in rates:
            line.baudrate = rate
            with suppress(DeviceError):
                self._ask(line, _STATUS, _PROBE_LIMIT)
                return
        raise DeviceError("reader.silent", port=self._port)

    def _opened(self, rate: int) -> Any:
        try:
            return self._open_line(self._port, rate)
        except LineError as error:
            raise DeviceError(open_code(error), port=self._port) from error


def open_code(error: Exception) -> str:
    """Why a port could not be opened, as a code."""
    match getattr(error, "errno", None):
        case errno.EACCES | errno.EPERM:
            return "reader.port-denied"
        case errno.EBUSY | errno.EAGAIN:
            return "reader.port-busy"
        case _:
            return "reader.port-absent"
