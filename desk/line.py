"""What this station knows of its line to the platform.

Written by the lanes that talk to the platform, read by everybody: single assignments only.
The one rule: the line counts as up only while the last call went through.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

SILENT_MS = 90_000  # three heartbeats: after so long nobody knows whether the line is up


def _standing() -> int:
    return 0


@dataclass(slots=True)
class Line:
    """The state of the line; `cut` is the scripted cut of demonstrations and exercises.

    `draining`: the platform said that this station may only hand over what was done.

    `ticks` counts milliseconds, sleep included; where it stands still nothing grows old.
    """

    up: bool = False
    cut: bool = False
    draining: bool = False
    reason: str = ""
    last_contact: str = ""
    ticks: Callable[[], int] = _standing
    _heard: int = field(default=0, init=False)

    @property
    def usable(self) -> bool:
        """Whether acts may count on the platform now: it answered last, and not long ago."""
        return self.up and not self.cut and self.ticks() - self._heard <= SILENT_MS

    def worked(self, at: str) -> None:
        """A call went through at that time (ISO 8601)."""
        self._heard = self.ticks()
        self.up, self.reason, self.last_contact = True, "", at

    def failed(self, code: str) -> None:
        """A call failed with that code."""
        self.up, self.reason = False, code
