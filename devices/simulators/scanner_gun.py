"""A scanner gun on a pseudo-terminal, for tests and demonstration.

Owned by whoever holds it; no thread. The one rule: only bytes pass between it and the
adapter under test; no adapter imports this file.
"""

from __future__ import annotations

import os
import tty
from contextlib import suppress
from types import TracebackType
from typing import Self


class ScannerGun:
    """Sends codes on `path` as a gun would; a context manager."""

    def __init__(self, *, suffix: bytes = b"\r\n", prefix: bytes = b"") -> None:
        self._master, self._slave = os.openpty()
        tty.setraw(self._slave)
        self.path = os.ttyname(self._slave)
        self._prefix, self._suffix = prefix, suffix
        self._plugged = True

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.unplug()

    def pull(self, text: str, *, encoding: str = "utf-8") -> None:
        """Pull the trigger over that code."""
        self.send(self._prefix + text.encode(encoding) + self._suffix)

    def send(self, data: bytes) -> None:
        """Send these bytes as they are."""
        os.write(self._master, data)

    def unplug(self) -> None:
        """Pull the plug: the line of whoever has it open dies. May be called twice."""
        if self._plugged:
            self._plugged = False
            for handle in (self._slave, self._master):
                with suppress(OSError):
                    os.close(handle)
