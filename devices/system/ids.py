"""Identifiers and random codes from the system's secure source.

Any thread may ask. The one rule: never a default, never a predictable code.
"""

from __future__ import annotations

import secrets

import uuid6


class SystemIds:
    """Makes identifiers (port: Ids)."""

    def event_id(self) -> str:
        """A UUIDv7 (RFC 9562)."""
        return str(uuid6.uuid7())

    def salt(self) -> bytes:
        """16 random bytes."""
        return secrets.token_bytes(16)

    def query_code(self) -> str:
        """Six random decimal digits."""
        return f"{secrets.randbelow(1_000_000):06d}"
