"""A signature pad through a library in a host process (port: desk.ports.pad).

Used from the PAD lane only. The one rule: a pad that does not answer costs its process, and
nothing that it may have kept is called a signature.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from time import monotonic, sleep
from typing import Any

from desk.handwriting import Handwriting
from desk.ports.identity import DeviceState
from desk.refusal import DeviceError
from devices.adapters.host_line import HostLine
from devices.cards.pad_ink import handwriting_of

NAME = "pad-dll"
LIMIT = 3.0
"""Seconds for one call; a pad answers in milliseconds."""
_LOOK_EVERY = 0.05


class HostedPad:
    """The library at `path`, behind `command`; `limit` seconds for each call."""

    name = NAME
    simulated = False

    def __init__(self, path: str, command: Sequence[str], *, limit: float = LIMIT) -> None:
        """Nothing is started yet."""
        self._line = HostLine(
            command, {"library": path}, hung="pad.hung", crashed="pad.crashed"
        )
        self._limit = limit
        self._asking = False

    @property
    def process_id(self) -> int:
        """The id of the host process; 0 while there is none."""
        return self._line.process_id

    def state(self) -> DeviceState:
        """Whether library and pad are there."""
        try:
            self._line.ask("state", limit=self._limit)
        except DeviceError as error:
            return DeviceState(name=self.name, ready=False, code=error.code)
        return DeviceState(name=self.name, ready=True)

    def begin(self, text: str, *, seconds: int) -> None:
        """Let somebody sign."""
        self._line.ask("begin", limit=self._limit, text=text, seconds=seconds)
        self._asking = True

    def look(self, *, limit: float = 0.3) -> Handwriting | None:
        """Ask every 50 ms."""
        end = monotonic() + limit
        while self._asking:
            told = self._told()
            if told is not None:
                self.end()
                return handwriting_of(told["width"], told["height"], told["points"])
            if monotonic() + _LOOK_EVERY > end:
                break
            sleep(_LOOK_EVERY)
        return None

    def end(self) -> None:
        """Ask no more."""
        asking, self._asking = self._asking, False
        if asking:
            with suppress(DeviceError):
                self._line.ask("end", limit=self._limit)

    def close(self) -> None:
        """End the process."""
        self.end()
        self._line.close()

    def _told(self) -> Any:
        try:
            return self._line.ask("look", limit=self._limit)
        except DeviceError:
            self._asking = False
            raise
