"""Port: what makes a picture of the photo on an identity card.

Used from the SERIAL lane only. The one rule: the chip's bytes are kept whatever becomes of the
picture; a decoder that fails costs nobody their card.
"""

from __future__ import annotations

from typing import Protocol

from desk.ports.identity import DeviceState

PHOTO_LIMIT = 3.0
"""Seconds; a decoder takes a few hundredths of one."""


class PhotoDecoder(Protocol):
    """A vendor's decoder (no open one exists), or a drawn face for training."""

    @property
    def name(self) -> str:
        """A short name for the status list: `photo-dll`."""

    @property
    def simulated(self) -> bool:
        """True where the face is drawn."""

    def state(self) -> DeviceState:
        """Whether it can be used; never raises."""

    def decode(self, packed: bytes, *, limit: float = PHOTO_LIMIT) -> bytes:
        """The picture (a BMP, PNG or JPEG file) of the 1024 bytes of a chip.

        Raises DeviceError `photo.not-decoded`, `photo.decoder-hung`, `photo.decoder-crashed`
        or what the library is missing (`vendor.…`).
        """

    def close(self) -> None:
        """Let go of it; may be called twice."""
