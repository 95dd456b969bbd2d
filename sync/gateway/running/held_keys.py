"""The gateway's keys, read once by the parent and held in memory for its workers.

Owned by no thread. The one rule: a worker never asks a key ring (its line to the system does
not survive a fork) and never makes a key.
"""

from __future__ import annotations

from desk.ports.keys import KeyStore
from desk.refusal import Refused
from sync.gateway.office import DATABASE_KEY, SIGNING_KEY


class HeldKeys:
    """Keys in memory (port: KeyStore)."""

    def __init__(self, keys: KeyStore) -> None:
        """Take both keys of a gateway that was founded."""
        self._protected = keys.protected
        self._held = {name: keys.find(name) for name in (DATABASE_KEY, SIGNING_KEY)}

    @property
    def protected(self) -> bool:
        """As the store they came from."""
        return self._protected

    def find(self, name: str) -> bytes | None:
        """The key of that name."""
        return self._held.get(name)

    def put(self, name: str, secret: bytes) -> None:  # noqa: ARG002 - the port's form
        """Nothing is made here: Refused("keys.unavailable")."""
        raise Refused("keys.unavailable")
