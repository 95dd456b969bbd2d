"""Two monitors on one display of our own, named, the second of which can be pulled out.

Runs in the test. The one rule: monitors are told to the X server as a hall's would be
(RandR 1.5); the program finds them by itself.
"""

from __future__ import annotations

import ctypes
import os
import select
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

from tests.journeys.real_screen import LIMIT

CLERK, APPLICANT = "CLERK", "APPLICANT"
WIDE, HIGH = 1440, 900
SMALL = (1024, 768)


class _Monitor(ctypes.Structure):
    """XRRMonitorInfo."""

    _fields_ = (
        ("name", ctypes.c_ulong),
        ("primary", ctypes.c_int),
        ("automatic", ctypes.c_int),
        ("noutput", ctypes.c_int),
        ("x", ctypes.c_int),
        ("y", ctypes.c_int),
        ("width", ctypes.c_int),
        ("height", ctypes.c_int),
        ("mwidth", ctypes.c_int),
        ("mheight", ctypes.c_int),
        ("outputs", ctypes.c_void_p),
    )


class Monitors:
    """What is plugged into that display."""

    def __init__(self, display: str) -> None:
        self._x, self._randr = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXrandr.so.2")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XOpenDisplay.argtypes = [ctypes.c_char_p]
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        self._x.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
        self._x.XInternAtom.restype = ctypes.c_ulong
        self._x.XInternAtom.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int]
        self._x.XSync.argtypes = [ctypes.c_void_p, ctypes.c_int]
        self._x.XCloseDisplay.argtypes = [ctypes.c_void_p]
        monitor = ctypes.POINTER(_Monitor)
        self._randr.XRRAllocateMonitor.restype = monitor
        self._randr.XRRAllocateMonitor.argtypes = [ctypes.c_void_p, ctypes.c_int]
        self._randr.XRRSetMonitor.argtypes = [ctypes.c_void_p, ctypes.c_ulong, monitor]
        self._randr.XRRDeleteMonitor.argtypes = [
            ctypes.c_void_p,
            ctypes.c_ulong,
            ctypes.c_ulong,
        ]
        self._display = self._x.XOpenDisplay(display.encode())
        self._root = self._x.XDefaultRootWindow(self._display)

    def plug(self, name: str, x: int, size: tuple[int, int], *, primary: bool) -> None:
        """A monitor of that name and size, at that place of the wide screen."""
        made = self._randr.XRRAllocateMonitor(self._display, 0)
        what = made.contents
        what.name, what.primary = self._atom(name), int(primary)
        what.x, what.y, what.width, what.height = x, 0, *size
        what.mwidth, what.mheight = size[0] // 4, size[1] // 4
        self._randr.XRRSetMonitor(self._display, self._root, made)
        self._x.XSync(self._display, 0)

    def pull(self, name: str) -> None:
        """Pull it out."""
        self._randr.XRRDeleteMonitor(self._display, self._root, self._atom(name))
        self._x.XSync(self._display, 0)

    def close(self) -> None:
        """Let go of the display."""
        self._x.XCloseDisplay(self._display)

    def _atom(self, name: str) -> int:
        return int(self._x.XInternAtom(self._display, name.encode(), 0))


@contextmanager
def two_monitors() -> Iterator[tuple[str, Monitors]]:
    """A display with the clerk's monitor at the left and the applicant's at the right."""
    read, write = os.pipe()
    room = f"{WIDE + SMALL[0]}x{HIGH}x24"
    words = ("-displayfd", str(write), "-screen", "0", room, "-nolisten", "tcp", "-noreset")
    server = subprocess.Popen(
        ["Xvfb", *words], pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    os.close(write)
    try:
        ready, _, _ = select.select([read], [], [], LIMIT)
        assert ready, "Xvfb did not come up"
        name = ":" + os.read(read, 16).decode().strip()
        monitors = Monitors(name)
        monitors.plug(CLERK, 0, (WIDE, HIGH), primary=True)
        monitors.plug(APPLICANT, WIDE, SMALL, primary=False)
        yield name, monitors
        monitors.close()
    finally:
        os.close(read)
        server.terminate()
        server.wait(LIMIT)
