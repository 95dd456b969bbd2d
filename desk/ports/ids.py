"""Port: identifiers and random codes, injected so that tests can repeat them.

Used from any lane. The one rule: a code that somebody may guess is no code.
"""

from __future__ import annotations

from typing import Protocol


class Ids(Protocol):
    """Makes identifiers."""

    def event_id(self) -> str:
        """A UUIDv7 as text (RFC 9562): unique, and ordered by time within one process."""

    def salt(self) -> bytes:
        """16 random bytes from the system's secure source."""

    def query_code(self) -> str:
        """Six random decimal digits from the system's secure source."""
