"""A signature pad without hardware, for training and demonstration.

`sign` and `decline` are called from the window, the rest from the PAD lane: they exchange one
reference. The one rule: what it writes is a drawn curve, nobody's name.
"""

from __future__ import annotations

from math import sin
from time import monotonic, sleep

from desk.handwriting import Handwriting
from desk.ports.identity import DeviceState
from desk.refusal import DeviceError
from devices.cards.pad_ink import handwriting_of

NAME = "pad-simulated"
WIDTH, HEIGHT = 800, 480
_LOOK_EVERY = 0.02


class SimulatedPad:
    """Signs when it is told to."""

    name = NAME
    simulated = True

    def __init__(self) -> None:
        """Nobody is asked yet."""
        self._asking = False
        self._ends = 0.0
        self._done = self._fault = ""

    def sign(self) -> None:
        """Write something and confirm it."""
        self._done = "signed"

    def decline(self) -> None:
        """Say no."""
        self._done = "pad.declined"

    def fail(self, code: str) -> None:
        """Let the next call fail with that code; "" mends it."""
        self._fault = code

    def state(self) -> DeviceState:
        """Ready unless told to fail."""
        return DeviceState(name=NAME, ready=not self._fault, code=self._fault, simulated=True)

    def begin(self, text: str, *, seconds: int) -> None:  # noqa: ARG002 - there is nothing to show it on
        """Ask."""
        self._fail_if_told()
        self._asking, self._done, self._ends = True, "", monotonic() + seconds

    def look(self, *, limit: float = 0.3) -> Handwriting | None:
        """What came of it."""
        end = monotonic() + limit
        while self._asking:
            self._fail_if_told()
            if monotonic() > self._ends:
                self._done = "pad.time-over"
            if self._done:
                self._asking = False
                return self._answer()
            if monotonic() + _LOOK_EVERY > end:
                break
            sleep(_LOOK_EVERY)
        return None

    def end(self) -> None:
        """Ask no more."""
        self._asking = False

    def close(self) -> None:
        """Nothing to let go of."""
        self._asking = False

    def _answer(self) -> Handwriting:
        if self._done != "signed":
            raise DeviceError(self._done)
        return handwriting_of(WIDTH, HEIGHT, curve())

    def _fail_if_told(self) -> None:
        if self._fault:
            self._asking = False
            raise DeviceError(self._fault)


def curve() -> list[list[int]]:
    """Two strokes with their times and pressures."""
    return [
        [
            80 + n * 8,
            round(240 + 90 * sin(n / 5 + stroke)),
            (stroke * 60 + n) * 8,
            400 + n,
            stroke,
        ]
        for stroke in (0, 1)
        for n in range(60)
    ]
