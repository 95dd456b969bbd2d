"""A card reader whose driver lives in a host process, killed when it misses its limit.

Owned by the PCSC lane. The one rule: what cannot be answered in time becomes `card.mute`, and
the next call works with a new process.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from desk.ports.identity import CardReading, DeviceState
from desk.refusal import DeviceError
from desk.values import load
from devices.adapters.host_process import HostKilled, HostProcess

_READ_LIMIT = 5.0
_LOOK_LIMIT = 3.0


class HostedReader:
    """The identity port over `command`, which must speak the protocol of `devices.host`."""

    def __init__(
        self,
        name: str,
        command: Sequence[str],
        *,
        options: Mapping[str, object] = MappingProxyType({}),
        codes: Mapping[str, str] = MappingProxyType({}),
        read_limit: float = _READ_LIMIT,
    ) -> None:
        """`read_limit`: how many seconds one card may take before the process is killed.

        `options` is what the host opens with; `codes` says how this reader calls `card.mute`,
        `reader.hung` and `host.ended`, where it has words of its own.
        """
        self._name = name
        self._command = tuple(command)
        self._options = dict(options)
        self._codes = codes
        self._read_limit = read_limit
        self._host: HostProcess | None = None
        self._shun: dict[str, int] = {}

    @property
    def name(self) -> str:
        """The name for the status list."""
        return self._name

    @property
    def simulated(self) -> bool:
        """False: the host drives real devices."""
        return False

    @property
    def process_id(self) -> int:
        """The id of the host process; 0 while there is none."""
        return self._host.process_id if self._host is not None else 0

    def readers(self) -> list[str]:
        """The names of the readers that the host sees."""
        return list(load(tuple[str, ...], self._ask("list", limit=_LOOK_LIMIT)))

    def state(self) -> DeviceState:
        """What the host says; never raises."""
        try:
            return load(DeviceState, self._ask("state", limit=_LOOK_LIMIT))
        except DeviceError as error:
            return DeviceState(name=self.name, ready=False, code=error.code)

    def read(self, *, limit: float = _READ_LIMIT) -> CardReading:
        """Read the card that lies there, within the smaller of both limits."""
        limit = min(limit, self._read_limit)
        return load(CardReading, self._ask("read", limit=limit, touch=limit, seconds=limit))

    def next_card(self, *, limit: float = 0.5) -> CardReading | None:
        """Wait `limit` seconds for a card; reading one that came has the limit of `read`."""
        end = limit + _LOOK_LIMIT
        answer = self._ask("next", limit=end, touch=self._read_limit, seconds=limit)
        return None if answer is None else load(CardReading, answer)

    def close(self) -> None:
        """End the process."""
        host, self._host = self._host, None
        if host is not None:
            host.end()

    def _ask(self, do: str, **limits: float) -> object:
        host = self._host or self._start()
        try:
            return host.ask(do, **limits)
        except HostKilled as killed:
            self._host = None
            self._shun |= killed.touching
            code = "card.mute" if killed.touching else "reader.hung"
            raise DeviceError(self._codes.get(code, code)) from None
        except DeviceError as error:
            if error.code == "host.ended":
                self._host = None
                raise DeviceError(self._codes.get(error.code, error.code)) from error
            raise

    def _start(self) -> HostProcess:
        host = HostProcess(self._command)
        host.begin(**self._options, shun=self._shun)
        self._host = host
        return host
