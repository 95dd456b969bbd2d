"""A drawn face in place of a decoded photo, for training and demonstration.

Used from the SERIAL lane only. The one rule: it is nobody's face, and the same bytes give the
same drawing.
"""

from __future__ import annotations

from hashlib import sha256

from desk.ports.identity import DeviceState
from desk.ports.photo import PHOTO_LIMIT
from desk.refusal import DeviceError
from devices.simulators.png import png_of

NAME = "photo-simulated"
WIDTH, HEIGHT = 102, 126
PACKED = 1024
_BACK, _SKIN, _COAT = (232, 236, 242), (226, 190, 164), (64, 84, 120)


class SimulatedPhotoDecoder:
    """Draws; bytes that are none of a chip are refused as a vendor's decoder does."""

    name = NAME
    simulated = True

    def state(self) -> DeviceState:
        """Always ready."""
        return DeviceState(name=NAME, ready=True, simulated=True)

    def decode(self, packed: bytes, *, limit: float = PHOTO_LIMIT) -> bytes:  # noqa: ARG002 - never has to wait
        """A face whose hair depends on the bytes."""
        if len(packed) != PACKED:
            raise DeviceError("photo.not-decoded")
        shade = sha256(packed).digest()[0] // 3
        dots = (_dot(x, y, shade) for y in range(HEIGHT) for x in range(WIDTH))
        return png_of(b"".join(bytes(dot) for dot in dots), WIDTH, HEIGHT)

    def close(self) -> None:
        """Nothing to let go of."""


def _dot(x: int, y: int, shade: int) -> tuple[int, int, int]:
    from_middle, down = abs(x - WIDTH // 2), y - 52
    if (from_middle / 26) ** 2 + (down / 32) ** 2 <= 1:
        return (shade, shade, shade) if down < -14 else _SKIN
    if y > 88 and from_middle < 18 + (y - 88):
        return _COAT
    return _BACK
