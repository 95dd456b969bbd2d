"""Loads a vendor's library, or says why it cannot be.

Owned by a host process's only thread. The one rule: never in the process of the window.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from desk.refusal import DeviceError
from devices.adapters.vendor.build_kind import build_kind


def load(path: str, needed: Sequence[str]) -> Any:
    """The library at `path`, with at least these functions.

    Raises DeviceError `vendor.library-not-set`, `vendor.library-missing`,
    `vendor.not-a-library`, `vendor.wrong-build`, `vendor.library-unusable` or
    `vendor.library-incomplete`.
    """
    check(path)
    try:
        loaded = _opened(path)
    except OSError as error:
        raise DeviceError("vendor.library-unusable") from error
    for name in needed:
        if not hasattr(loaded, name):
            raise DeviceError("vendor.library-incomplete", function=name)
    return loaded


def _opened(path: str) -> Any:
    if sys.platform == "win32":
        return ctypes.WinDLL(path)
    return ctypes.CDLL(path)


def check(path: str) -> None:
    """Whether the file is there and was built for this program; as `load`, nothing loaded."""
    if not path:
        raise DeviceError("vendor.library-not-set")
    file = Path(path)
    if not file.is_file():
        raise DeviceError("vendor.library-missing")
    try:
        found, needed = build_kind(file), build_kind(Path(sys.executable).resolve())
    except OSError as error:
        raise DeviceError("vendor.library-unusable") from error
    if not found:
        raise DeviceError("vendor.not-a-library")
    if needed and found != needed:
        raise DeviceError("vendor.wrong-build", found=found, needed=needed)
