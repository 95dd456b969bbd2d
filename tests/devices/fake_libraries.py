"""Libraries of a pad's and a photo decoder's maker, made by gcc for one test run."""

from __future__ import annotations

import atexit
import shutil
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from tests.devices.fake_vendor import compiled

SOURCE = Path(__file__).with_name("fake_pad.c")
SURROUNDING = "FAKE_PAD"
"""The variable that names the folder of what the library does."""


@cache
def library(*defined: str) -> str:
    """The library with those parts (PAD, PHOTO, GETBMP); made once in a run."""
    folder = Path(mkdtemp())
    atexit.register(shutil.rmtree, folder)
    path = folder / "libfake.so"
    compiled(SOURCE.read_text("utf-8"), path, *(f"-D{each}" for each in defined))
    return str(path)
