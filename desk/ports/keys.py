"""Port: where the keys of this computer are kept.

Used from the STORE lane at start and from enrolment. The one rule: a secret is never
written anywhere else, and never logged.
"""

from __future__ import annotations

from typing import Protocol


class KeyStore(Protocol):
    """Keeps small secrets by name (the store key, the signing key of the station)."""

    @property
    def protected(self) -> bool:
        """False when the operating system does not guard the secrets (demonstration only)."""

    def find(self, name: str) -> bytes | None:
        """The secret of that name, or None; Refused("keys.no-backend") without a backend."""

    def put(self, name: str, secret: bytes) -> None:
        """Keep the secret under that name, replacing an older one."""
