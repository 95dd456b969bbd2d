"""A document camera without hardware, for training and demonstration.

`lay` is called from the window, the rest from the CAMERA lane: they exchange one name. The
one rule: every frame says `simulated=True`.
"""

from __future__ import annotations

from functools import lru_cache

from desk.ports.camera import Frame
from desk.ports.identity import DeviceState
from desk.refusal import DeviceError
from devices.simulators import papers

NAME = "camera-simulated"
DEVICE = "simulated-1"


class SimulatedCamera:
    """Sees the drawn papers of `devices.simulators.papers`."""

    def __init__(self) -> None:
        self._paper = next(iter(papers.SHEETS))
        self._open = False
        self._fault = ""

    @property
    def name(self) -> str:
        """The name for the status list."""
        return NAME

    @property
    def simulated(self) -> bool:
        """True."""
        return True

    @property
    def papers(self) -> tuple[str, ...]:
        """The papers that can be laid down."""
        return tuple(papers.SHEETS)

    def lay(self, paper: str) -> None:
        """Lay that paper down; KeyError for a name it does not know."""
        if paper not in papers.SHEETS:
            raise KeyError(paper)
        self._paper = paper

    def fail_once(self, code: str) -> None:
        """Let the next frame fail with that code, as an unplugged camera would."""
        self._fault = code

    def devices(self) -> tuple[str, ...]:
        """The one that is always there."""
        return (DEVICE,)

    def state(self) -> DeviceState:
        """Always ready."""
        return DeviceState(name=NAME, ready=True, simulated=True)

    def open(self, device: str = "") -> None:
        """Open it."""
        if device not in ("", DEVICE):
            raise DeviceError("camera.absent")
        self._open = True

    def frame(self, *, limit: float = 1.0) -> Frame:  # noqa: ARG002 - never has to wait
        """The paper that lies there."""
        code, self._fault = self._fault, ""
        if code:
            self._open = False
            raise DeviceError(code)
        if not self._open:
            raise DeviceError("camera.absent")
        return Frame(
            width=papers.WIDTH,
            height=papers.HEIGHT,
            data=_drawn(self._paper),
            simulated=True,
        )

    def close(self) -> None:
        """Let go of it."""
        self._open = False


@lru_cache(maxsize=8)
def _drawn(paper: str) -> bytes:
    return papers.picture(paper)
