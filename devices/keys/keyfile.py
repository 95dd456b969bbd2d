"""Keys in one file that only its user can read: a demonstration's, or a gateway's as a service.

Owned by the STORE lane at start. The one rule: this protects nothing against whoever reads
the disk; only a store whose header says demonstration accepts it, and the screen says so.
A gateway without a signed-in user has no key ring (docs/adr/0021).
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

_PRIVATE = 0o600
# systemd gives its credentials to a service's user by an access list, whose mask shows as the
# group's right to read; nobody else enters that folder (systemd.exec, LoadCredential=).
_CREDENTIALS = "CREDENTIALS_DIRECTORY"
_CREDENTIAL = 0o440


class KeyFile:
    """Secrets as Base64 texts in one JSON object; each change replaces the file as a whole."""

    def __init__(self, path: Path, *, data_folder: Path | None = None) -> None:
        """Use that file, which need not exist yet.

        Raises Refused("keys.file-in-data-folder") when it lies inside `data_folder`: a copy of
        the folder would carry its own key.
        """
        if data_folder is not None and path.resolve().is_relative_to(data_folder.resolve()):
            raise Refused("keys.file-in-data-folder")
        self._path = path

    @property
    def protected(self) -> bool:
        """False: nobody guards them."""
        return False

    def find(self, name: str) -> bytes | None:
        """The secret of that name, or None.

        Raises Refused `keys.file-too-open` when others may read the file, `keys.file-damaged`,
        or `keys.unavailable` when it cannot be read at all.
        """
        text = self._load().get(name)
        if text is None:
            return None
        try:
            return base64.b64decode(text, validate=True)
        except binascii.Error as error:
            raise Refused("keys.file-damaged") from error

    def put(self, name: str, secret: bytes) -> None:
        """Keep the secret, durably, replacing an older one; refusals as for `find`."""
        kept = self._load() | {name: base64.b64encode(secret).decode("ascii")}
        try:
            self._replace(json.dumps(kept, indent=1, sort_keys=True).encode())
        except OSError as error:
            raise Refused("keys.unavailable") from error

    def _load(self) -> dict[str, str]:
        try:
            with self._path.open("rb") as file:
                _demand_private(file.fileno(), _CREDENTIAL if self._is_credential() else 0)
                kept = json.load(file)
        except FileNotFoundError:
            return {}
        except ValueError as error:
            raise Refused("keys.file-damaged") from error
        except OSError as error:
            raise Refused("keys.unavailable") from error
        if not isinstance(kept, dict) or not all(isinstance(v, str) for v in kept.values()):
            raise Refused("keys.file-damaged")
        return kept

    def _is_credential(self) -> bool:
        """Whether it is one that systemd handed to this service."""
        folder = os.environ.get(_CREDENTIALS, "")
        return bool(folder) and self._path.parent == Path(folder)

    def _replace(self, content: bytes) -> None:
        self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        beside = self._path.with_name(f"{self._path.name}.{os.getpid()}.new")
        beside.unlink(missing_ok=True)
        handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _PRIVATE)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(self._path)
        _sync_folder(self._path.parent)


def _demand_private(handle: int, granted: int) -> None:
    if sys.platform == "win32":
        return  # modes mean nothing there; the user's own folder is private by its ACL
    if stat.S_IMODE(os.fstat(handle).st_mode) & ~(_PRIVATE | granted):
        raise Refused("keys.file-too-open")


def _sync_folder(folder: Path) -> None:
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
