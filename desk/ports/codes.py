"""Port: codes (QR, bar codes) in a picture of paper.

Used in the CAMERA lane. The one rule: what it gives is the text of a code as it stands there;
what it means is asked later, as with a scanner.
"""

from __future__ import annotations

from typing import Protocol


class CodeFinder(Protocol):
    """Looks for codes."""

    def find(self, grey: bytes, width: int, height: int) -> tuple[str, ...]:
        """The codes in a picture of one byte a dot, no gaps; () for none; never raises."""
