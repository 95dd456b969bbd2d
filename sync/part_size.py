"""How much of a file goes into one request: as much as the line carries in half a second.

Used in the lane that sends files. The one rule: a part is never above 1 MiB, and small where
the line is poor, because what a cut takes with it is sent a second time.
"""

from __future__ import annotations

from dataclasses import dataclass

LEAST, MOST = 64 * 1024, 1024 * 1024
WANTED_SECONDS = 0.5


@dataclass(slots=True)
class PartSize:
    """The size of the next part, in bytes; begins small, because nothing is known yet."""

    bytes: int = LEAST

    def went(self, sent: int, seconds: float) -> None:
        """A part went through: the next follows the speed, twice as large at most."""
        wanted = int(sent / max(seconds, 0.001) * WANTED_SECONDS)
        self.bytes = min(MOST, max(LEAST, min(wanted, self.bytes * 2)))

    def broke(self) -> None:
        """The line broke under a part."""
        self.bytes = max(LEAST, self.bytes // 2)
