"""A serial line with a tape on it, and a tape that plays a serial line.

Owned by the thread that records. The one rule: reads are kept in the pieces in which they
came, because where an answer is cut is part of what went wrong.
"""

from __future__ import annotations

import errno
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from devices.adapters.sam_link import LineError
from devices.recording.tape import Player, Tape

if TYPE_CHECKING:
    import serial


Opener = Callable[[str, int], Any]
_SLICE = 0.02  # seconds that a silent line takes for one read


class TapedLine:
    """A real line; everything is done by it and noted."""

    def __init__(self, line: serial.Serial, tape: Tape) -> None:
        self._line, self._tape = line, tape

    @property
    def baudrate(self) -> int:
        """The rate of the port."""
        return int(self._line.baudrate)

    @baudrate.setter
    def baudrate(self, rate: int) -> None:
        self._tape.note("rate", more={"baud": rate})
        self._line.baudrate = rate

    @property
    def in_waiting(self) -> int:
        """Bytes that came and were not read."""
        return int(self._line.in_waiting)

    def read(self, size: int = 1) -> bytes:
        """What the port gives."""
        try:
            came = bytes(self._line.read(size))
        except LineError as error:
            self._tape.note("read", fails=_name(error))
            raise
        if came:
            self._tape.note("read", came=came)
        return came

    def write(self, data: bytes) -> int | None:
        """Send to the port."""
        try:
            sent = self._line.write(data)
        except LineError as error:
            self._tape.note("write", out=data, fails=_name(error))
            raise
        self._tape.note("write", out=data)
        return None if sent is None else int(sent)

    def reset_input_buffer(self) -> None:
        """Forget what came."""
        self._line.reset_input_buffer()

    def close(self) -> None:
        """Let go of the port."""
        self._line.close()


class PlayedLine:
    """A line of a tape: nothing is silent longer than it has to be."""

    def __init__(self, player: Player) -> None:
        self._player = player
        self._rate = 0
        self._rest = b""

    @property
    def baudrate(self) -> int:
        """The rate that was set last."""
        return self._rate

    @baudrate.setter
    def baudrate(self, rate: int) -> None:
        self._player.next("rate")
        self._rate = rate

    @property
    def in_waiting(self) -> int:
        """Unknown: the next piece is given whole."""
        return len(self._rest)

    def read(self, size: int = 1) -> bytes:
        """The next piece that came, b"" where the device was silent."""
        event = self._player.if_next("read") if size else None
        if event is None:
            time.sleep(_SLICE)
            return b""
        if event.fails:
            raise _error(event.fails)
        return event.came

    def write(self, data: bytes) -> int:
        """What was sent then must be sent now."""
        event = self._player.next("write", data)
        if event.fails:
            raise _error(event.fails)
        return len(data)

    def reset_input_buffer(self) -> None:
        """Nothing is left over on a tape."""

    def close(self) -> None:
        """Nothing is held."""


def taped(opened: Opener, tape: Tape) -> Opener:
    """Open real ports with that tape on them."""

    def open_line(port: str, rate: int) -> TapedLine:
        try:
            line = opened(port, rate)
        except LineError as error:
            tape.note("open", fails=_name(error), more={"baud": rate})
            raise
        tape.note("open", more={"baud": rate})
        return TapedLine(line, tape)

    return open_line


def played(player: Player) -> Opener:
    """Open the line of a tape."""

    def open_line(_port: str, _rate: int) -> PlayedLine:
        event = player.next("open")
        if event.fails:
            raise _error(event.fails)
        return PlayedLine(player)

    return open_line


def _name(error: Exception) -> str:
    number = getattr(error, "errno", None) or next(iter(error.args), 0)
    return errno.errorcode.get(number if isinstance(number, int) else 0, "EIO")


def _error(name: str) -> OSError:
    return OSError(getattr(errno, name, errno.EIO), name)
