"""A vendor's library for identity card readers (`sdtapi`), loaded with ctypes.

Owned by the host process's only thread. The one rule: never load it into the process of the
window: it may hang, crash, or write where it should not.

Functions, as the makers' headers have them: SDT_OpenPort(port), SDT_ClosePort(port),
SDT_StartFindIDCard(port, 4 bytes, open), SDT_SelectIDCard(port, 8 bytes, open),
SDT_ReadBaseMsg(port, text, its length, photo, its length, open); SDT_GetSAMStatus(port, open)
where there is one. `open` 0: the port is open already.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable

from devices.adapters.vendor.loading import load

NEEDED = (
    "SDT_OpenPort",
    "SDT_ClosePort",
    "SDT_StartFindIDCard",
    "SDT_SelectIDCard",
    "SDT_ReadBaseMsg",
)
TEXT, PHOTO = 256, 1024
_ROOM = 4096  # a library that gives more than was asked for must not hit our own memory
_OPEN = 0


class Library:
    """The functions of one library file."""

    def __init__(self, path: str) -> None:
        """Load it.

        Raises DeviceError `vendor.library-not-set`, `vendor.library-missing`,
        `vendor.not-a-library`, `vendor.wrong-build`, `vendor.library-unusable` or
        `vendor.library-incomplete`.
        """
        self._loaded = load(path, NEEDED)

    def open_port(self, port: int) -> int:
        """90 when a reader answers there."""
        return int(self._loaded.SDT_OpenPort(port))

    def close_port(self, port: int) -> int:
        """Let go of it."""
        return int(self._loaded.SDT_ClosePort(port))

    def status(self, port: int) -> int:
        """The module's status; 90 from a library that cannot be asked."""
        ask: Callable[[int, int], int] | None = getattr(self._loaded, "SDT_GetSAMStatus", None)
        return 0x90 if ask is None else int(ask(port, _OPEN))

    def find(self, port: int) -> int:
        """9F when a card that was not read yet lies there."""
        return int(self._loaded.SDT_StartFindIDCard(port, _room(), _OPEN))

    def select(self, port: int) -> int:
        """90 when it was chosen."""
        return int(self._loaded.SDT_SelectIDCard(port, _room(), _OPEN))

    def read(self, port: int) -> tuple[int, bytes, bytes]:
        """The status, the text and the photo, each as long as the library says."""
        text, photo = _room(), _room()
        text_size, photo_size = ctypes.c_uint(TEXT), ctypes.c_uint(PHOTO)
        status = self._loaded.SDT_ReadBaseMsg(
            port, text, ctypes.byref(text_size), photo, ctypes.byref(photo_size), _OPEN
        )
        return int(status), text.raw[: text_size.value], photo.raw[: photo_size.value]


def _room() -> ctypes.Array[ctypes.c_char]:
    return ctypes.create_string_buffer(_ROOM)
