"""What this station knows of its line to the platform.

Written by the lanes that talk to the platform, read by everybody: single assignments only.
The one rule: the line counts as up only while the last call went through.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class Line:
    """The state of the line; `cut` is the scripted cut of demonstrations and exercises."""

    up: bool = False
    cut: bool = False
    reason: str = ""
    last_contact: str = ""
    next_try: str = ""

    @property
    def usable(self) -> bool:
        """Whether acts may count on the platform now."""
        return self.up and not self.cut

    def worked(self, at: str) -> None:
        """A call went through at that time (ISO 8601)."""
        self.up, self.reason, self.last_contact = True, "", at

    def failed(self, code: str) -> None:
        """A call failed with that code."""
        self.up, self.reason = False, code
