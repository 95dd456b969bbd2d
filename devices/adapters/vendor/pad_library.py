"""A library that drives a signature pad, loaded with ctypes.

Owned by the host process's only thread. The one rule: makers of pads have no interface in
common; a thin library in front of the maker's own offers these functions, and nothing else of
it is called (docs/devices.md says how to write one).

PAD_Open(), PAD_Begin(text in UTF-8, seconds), PAD_End(), PAD_Close() give 0 when well;
PAD_State() 0 while somebody writes, 1 confirmed, 2 declined, 3 time over, below 0 unplugged;
PAD_Size(width, height); PAD_Points(points, room) fills five ints a point and gives their count.
"""

from __future__ import annotations

import ctypes
from typing import Any

from desk.refusal import DeviceError
from devices.adapters.vendor.loading import load
from devices.cards.pad_ink import MOST_POINTS

NEEDED = (
    "PAD_Open",
    "PAD_Begin",
    "PAD_State",
    "PAD_Size",
    "PAD_Points",
    "PAD_End",
    "PAD_Close",
)
EACH = 5
_ENDED = {2: "pad.declined", 3: "pad.time-over"}


class PadLibrary:
    """The functions of one library file."""

    def __init__(self, path: str) -> None:
        """Load it and open the pad; DeviceError("pad.absent") or as `loading`."""
        self._loaded: Any = load(path, NEEDED)
        if int(self._loaded.PAD_Open()):
            raise DeviceError("pad.absent")

    def begin(self, text: str, seconds: int) -> None:
        """Let somebody sign."""
        if int(self._loaded.PAD_Begin(text.encode("utf-8"), seconds)):
            raise DeviceError("pad.absent")

    def look(self) -> dict[str, Any] | None:
        """Size and points once confirmed, None before; DeviceError as the port says."""
        state = int(self._loaded.PAD_State())
        if state == 0:
            return None
        if state != 1:
            raise DeviceError(_ENDED.get(state, "pad.absent"))
        width, height = ctypes.c_int(), ctypes.c_int()
        self._loaded.PAD_Size(ctypes.byref(width), ctypes.byref(height))
        room = (ctypes.c_int * (EACH * (MOST_POINTS + 1)))()
        count = int(self._loaded.PAD_Points(room, MOST_POINTS))
        if not 0 <= count <= MOST_POINTS:
            raise DeviceError("pad.not-understood")
        points = [list(room[n * EACH : (n + 1) * EACH]) for n in range(count)]
        return {"width": width.value, "height": height.value, "points": points}

    def end(self) -> None:
        """Ask no more."""
        self._loaded.PAD_End()
