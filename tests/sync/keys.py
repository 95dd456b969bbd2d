"""A key store in a plain file, for gateways that live as long as a test."""

from __future__ import annotations

from pathlib import Path


class FileKeys:
    """Keys as files of a folder (port: KeyStore)."""

    protected = False

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def find(self, name: str) -> bytes | None:
        path = self._folder / name
        return path.read_bytes() if path.exists() else None

    def put(self, name: str, secret: bytes) -> None:
        self._folder.mkdir(exist_ok=True)
        (self._folder / name).write_bytes(secret)
