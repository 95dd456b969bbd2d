"""A vendor's decoder of the photo on an identity card, loaded with ctypes.

Owned by the host process's only thread. The one rule: these libraries know files only; the two
files lie in a folder that the asking process made and takes away, whatever becomes of this one.

Functions, as the makers' headers have them: GetBmp(name of the .wlt file, kind of reader) puts
the .bmp beside it and gives 1; others have Wlt2Bmp(from, to), which gives 1, too.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from desk.refusal import DeviceError
from devices.adapters.vendor.loading import check, load
from devices.cards.photo_picture import LARGEST, check_picture

PACKED = 1024
NAMES = ("GetBmp", "Wlt2Bmp")
_WELL, _USB = 1, 2


class PhotoLibrary:
    """The functions of one library file."""

    def __init__(self, path: str) -> None:
        """Load it; DeviceError as `devices.adapters.vendor.loading`."""
        check(path)
        self._loaded: Any = load(path, ())
        self._name = next((name for name in NAMES if hasattr(self._loaded, name)), "")
        if not self._name:
            raise DeviceError("vendor.library-incomplete", function=NAMES[0])

    def decode(self, packed: bytes, folder: Path) -> bytes:
        """The BMP of these bytes, made in that folder; DeviceError("photo.not-decoded")."""
        if len(packed) != PACKED:
            raise DeviceError("photo.not-decoded")
        source, made = folder / "photo.wlt", folder / "photo.bmp"
        source.write_bytes(packed)
        if self._called(os.fsencode(source), os.fsencode(made)) != _WELL:
            raise DeviceError("photo.not-decoded")
        try:
            data = made.read_bytes() if made.stat().st_size <= LARGEST else b""
        except OSError as error:
            raise DeviceError("photo.not-decoded") from error
        check_picture(data)
        return data

    def _called(self, source: bytes, made: bytes) -> int:
        if self._name == "GetBmp":
            return int(self._loaded.GetBmp(source, _USB))
        return int(self._loaded.Wlt2Bmp(source, made))
