"""Port: a scanner that is a device of its own (a gun on a serial line, a simulated one).

A scanner is used from one lane only. The one rule: what it gives is the text of one code as
it stands on the paper, without prefix, suffix or line end; what the text means is asked later.
Guns that pose as a keyboard are no scanner of this port: the window hears them itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from desk.ports.identity import DeviceState


@dataclass(frozen=True, slots=True, kw_only=True)
class Scan:
    """One code that was scanned."""

    text: str
    device: str = ""
    simulated: bool = False


class Scanner(Protocol):
    """One scanner."""

    @property
    def name(self) -> str:
        """A short name for the status list: `scanner-serial`, `scanner-simulated`."""

    @property
    def simulated(self) -> bool:
        """True for a simulator."""

    def state(self) -> DeviceState:
        """Look whether the port is there and can be opened; never raises for an absent one."""

    def next_scan(self, *, limit: float = 0.5) -> Scan | None:
        """Wait up to `limit` seconds for a code; None when none came.

        Codes that came quickly one after the other are given one by one, none is lost.
        DeviceError when the device failed; calling again opens the port anew.
        """

    def close(self) -> None:
        """Let go of the port; may be called twice."""


@runtime_checkable
class ScanTray(Protocol):
    """What a simulated scanner has besides: codes that can be shown to it."""

    def show(self, text: str) -> None:
        """Let it scan that text; may be called from any thread."""
