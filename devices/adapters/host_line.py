"""A library behind a host process: ask, kill at the limit, begin anew at the next question.

Owned by the lane of its device. The one rule: as with a card reader, what cannot be answered
in time costs a process and nothing else.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from desk.refusal import DeviceError
from devices.adapters.host_process import HostKilled, HostProcess


class HostLine:
    """The line to `command`, which speaks the protocol of `devices.host`."""

    def __init__(
        self, command: Sequence[str], options: Mapping[str, object], *, hung: str, crashed: str
    ) -> None:
        """`hung` and `crashed` are the codes of this device for a process that did so."""
        self._command, self._options = tuple(command), dict(options)
        self._hung, self._crashed = hung, crashed
        self._host: HostProcess | None = None

    @property
    def process_id(self) -> int:
        """The id of the process; 0 while there is none."""
        return self._host.process_id if self._host is not None else 0

    def ask(self, do: str, *, limit: float, **rest: Any) -> Any:
        """Its answer within so many seconds; the DeviceError that it reports, or ours."""
        host = self._host or self._start()
        try:
            return host.ask(do, limit=limit, **rest)
        except HostKilled:
            self._host = None
            raise DeviceError(self._hung) from None
        except DeviceError as error:
            if error.code != "host.ended":
                raise
            self._host = None
            raise DeviceError(self._crashed) from error

    def close(self) -> None:
        """End the process; may be called twice."""
        host, self._host = self._host, None
        if host is not None:
            host.end()

    def _start(self) -> HostProcess:
        host = HostProcess(self._command)
        host.begin(**self._options)
        self._host = host
        return host
