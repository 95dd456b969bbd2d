"""Port: files by content hash, encrypted in the station's folder.

Belongs to the STORE lane. The one rule: a file is on disk before the commit that names it.
"""

from __future__ import annotations

from typing import Protocol


class Blobs(Protocol):
    """Files by content hash, encrypted, on disk before the commit that names them."""

    def put(self, data: bytes) -> str:
        """Keep the bytes (file and folder fsynced); gives the hash of the content."""

    def get(self, digest: str) -> bytes:
        """The bytes; Refused("blob.missing") or ("blob.damaged")."""

    def size(self, digest: str) -> int | None:
        """How many bytes that file has (without opening it); None where it is not here."""
