"""A host process as its parent sees it: ask, wait at most so long, kill.

Owned by the lane of the device. The one rule: a process that missed its limit is killed and
never asked again; the next question starts a new one.
"""

from __future__ import annotations

import json
import os
import select
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from typing import Any

from desk.refusal import DeviceError

# Start of an interpreter and of pyscard on a slow disk; measured 0.1 to 0.3 s.
_START_LIMIT = 10.0


class HostKilled(Exception):
    """The process missed its limit and was killed; `touching` is what it held, if anything."""

    def __init__(self, touching: Mapping[str, int]) -> None:
        """Keep the reader it had touched last, with its count of changes."""
        super().__init__()
        self.touching = touching


class HostProcess:
    """A process started with `command`, asked one thing at a time."""

    def __init__(self, command: Sequence[str]) -> None:
        """Start it; DeviceError("host.not-started") if that fails."""
        try:
            self._process = subprocess.Popen(  # noqa: S603 — our own program, command from settings
                list(command),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                start_new_session=True,  # Ctrl+C in a terminal is for the parent alone
            )
        except OSError as error:
            raise DeviceError("host.not-started") from error
        self._rest = b""

    @property
    def process_id(self) -> int:
        """Its id."""
        return self._process.pid

    def begin(self, **options: object) -> None:
        """Give it its options, and wait until it has really started."""
        try:
            self.ask("open", limit=_START_LIMIT, options=options)
        except (HostKilled, DeviceError):
            self.end()
            raise DeviceError("host.not-started") from None

    def ask(self, do: str, *, limit: float, touch: float = 0.0, **rest: object) -> Any:
        """Its answer; the DeviceError that it reports.

        From the moment it touches a card it has `touch` seconds, whatever is left of `limit`.

        Raises HostKilled when that is over, DeviceError("host.ended") if it is gone.
        """
        request = json.dumps({"do": do, "within": limit + touch, **rest}) + "\n"
        end = time.monotonic() + limit
        touching: dict[str, int] = {}
        try:
            self._input().write(request.encode())
            self._input().flush()
        except OSError as error:
            self.end()
            raise DeviceError("host.ended") from error
        while True:
            message = json.loads(self._line(end, touching))
            if "touch" in message:
                touching = {message["touch"]: message["changes"]}
                end = time.monotonic() + touch
            elif "error" in message:
                raise DeviceError(message["error"], **message["facts"])
            else:
                return message["ok"]

    def end(self) -> None:
        """Kill it and wait for its end; may be called twice."""
        self._process.kill()
        self._process.communicate()

    def _line(self, end: float, touching: Mapping[str, int]) -> bytes:
        while b"\n" not in self._rest:
            if not self._readable(end):
                self.end()
                raise HostKilled(touching)
            chunk = os.read(self._output(), 65536)
            if not chunk:
                self.end()
                raise DeviceError("host.ended")
            self._rest += chunk
        line, self._rest = self._rest.split(b"\n", 1)
        return line

    def _readable(self, end: float) -> bool:
        if sys.platform == "win32":
            return True  # pipes cannot be waited for there: the host ends itself in time
        ready, _, _ = select.select([self._output()], [], [], max(0.0, end - time.monotonic()))
        return bool(ready)

    def _input(self) -> Any:
        return self._process.stdin

    def _output(self) -> int:
        stdout = self._process.stdout
        return stdout.fileno() if stdout is not None else -1
