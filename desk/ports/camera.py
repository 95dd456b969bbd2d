"""Port: a document camera (高拍仪).

A camera is used from the CAMERA lane only. The one rule: a camera is looked for before it is
opened; starting one that is not there gives no error from some systems, only silence.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol, runtime_checkable

from desk.ports.identity import DeviceState


class Pixels(StrEnum):
    """How the bytes of a frame are to be read."""

    RGB = "rgb"  # three bytes a pixel, row by row, no gaps
    JPEG = "jpeg"  # as most cameras send it; decoded by whoever shows it


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """One picture of what lies under the camera; width and height in pixels."""

    width: int
    height: int
    data: bytes
    pixels: Pixels = Pixels.RGB
    simulated: bool = False


class Camera(Protocol):
    """The cameras of one kind (a simulator; Qt Multimedia where it is installed)."""

    @property
    def name(self) -> str:
        """A short name for the status list: `camera-simulated`."""

    @property
    def simulated(self) -> bool:
        """True for a simulator: what it sees is marked on screen."""

    def devices(self) -> tuple[str, ...]:
        """The cameras that are connected now; never raises, empty for none."""

    def state(self) -> DeviceState:
        """Whether one can be used now; never raises for an absent one."""

    def open(self, device: str = "") -> None:
        """Open that camera, the first for ""; DeviceError("camera.absent") for none.

        DeviceError("camera.not-installed") where the program lacks the part for real ones.
        """

    def frame(self, *, limit: float = 1.0) -> Frame:
        """The newest picture, waiting up to `limit` seconds for it.

        DeviceError("camera.absent") when it is not open or was unplugged,
        DeviceError("camera.no-picture") when none came in time, DeviceError("camera.failed")
        when another program holds it. After `camera.absent` it may be opened again.
        """

    def close(self) -> None:
        """Let go of it; may be called twice."""


@runtime_checkable
class CameraTable(Protocol):
    """What a simulated camera has besides: papers that can be laid under it."""

    @property
    def papers(self) -> tuple[str, ...]:
        """The names that `lay` knows."""

    def lay(self, paper: str) -> None:
        """Lay that paper down; KeyError for a name it does not know; from any thread."""
