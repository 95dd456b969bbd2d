"""A scanner without hardware, for training and demonstration.

`show` is called from the window, the rest from the scanner's lane: a queue lies between. The
one rule: everything it reads says `simulated=True`.
"""

from __future__ import annotations

import queue

from desk.ports.identity import DeviceState
from desk.ports.scanner import Scan
from desk.refusal import DeviceError

NAME = "scanner-simulated"


class SimulatedScanner:
    """Scans what it is shown."""

    def __init__(self) -> None:
        self._shown: queue.SimpleQueue[str] = queue.SimpleQueue()
        self._fault = ""

    @property
    def name(self) -> str:
        """The name for the status list."""
        return NAME

    @property
    def simulated(self) -> bool:
        """True."""
        return True

    def show(self, text: str) -> None:
        """Hold a code before it."""
        self._shown.put(text)

    def fail_once(self, code: str) -> None:
        """Let the next look fail with that code, as a real gun would."""
        self._fault = code

    def state(self) -> DeviceState:
        """Always ready."""
        return DeviceState(name=NAME, ready=True, simulated=True)

    def next_scan(self, *, limit: float = 0.5) -> Scan | None:
        """Wait for a code that is shown."""
        code, self._fault = self._fault, ""
        if code:
            raise DeviceError(code)
        try:
            text = self._shown.get(timeout=limit)
        except queue.Empty:
            return None
        return Scan(text=text, device=NAME, simulated=True)

    def close(self) -> None:
        """Nothing to let go of."""
