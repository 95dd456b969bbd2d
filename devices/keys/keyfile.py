"""Keys in a file of mode 0600: demonstration stations and test gateways only.

Used in the STORE lane at start. The one rule: the file lies outside the data folder, and
the screen says that no system guards it (演示·密钥未受系统保护).
"""

from __future__ import annotations

import base64
import binascii
import json
import os
import stat
import sys
from pathlib import Path

from desk.refusal import Refused


class KeyFile:
    """A key store in one JSON file (port: KeyStore)."""

    protected = False

    def __init__(self, path: Path) -> None:
        self._path = path

    def find(self, name: str) -> bytes | None:
        """The secret of that name; Refused("keys.file-too-open"), ("keys.file-damaged")."""
        text = self._read().get(name)
        if text is None:
            return None
        try:
            return base64.b64decode(text, validate=True)
        except (binascii.Error, ValueError) as error:
            raise Refused("keys.file-damaged") from error

    def put(self, name: str, secret: bytes) -> None:
        """Keep the secret; the file is replaced whole, or not at all."""
        held = {**self._read(), name: base64.b64encode(secret).decode("ascii")}
        fresh = self._path.with_name(self._path.name + ".new")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            fresh.unlink(missing_ok=True)
            handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(handle, "w", encoding="ascii") as file:
                json.dump(held, file)
                file.flush()
                os.fsync(file.fileno())
            fresh.replace(self._path)
        except OSError as error:
            raise Refused("keys.file-not-writable", folder=str(self._path.parent)) from error

    def _read(self) -> dict[str, str]:
        try:
            with self._path.open("r", encoding="ascii") as file:
                mode = os.fstat(file.fileno()).st_mode
                if sys.platform != "win32" and stat.S_IMODE(mode) & 0o077:
                    raise Refused("keys.file-too-open", file=str(self._path))
                held = json.load(file)
        except FileNotFoundError:
            return {}
        except (OSError, ValueError) as error:
            raise Refused("keys.file-damaged") from error
        if not isinstance(held, dict):
            raise Refused("keys.file-damaged")
        return {str(name): str(text) for name, text in held.items()}
