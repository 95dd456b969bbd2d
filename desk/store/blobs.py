"""Files by content hash, encrypted one by one (AES-256-GCM, keys by HKDF from the store key).

Any lane may put and get. The one rule: a file is on disk, with its folder, before the
commit that names it; so `put` returns only after both were fsynced.

On disk: `blobs/ab/<keyed hash>`: six bytes of form, 12 of nonce, then ciphertext and tag.
The name is an HMAC of the content's SHA-256, so the folder tells nobody which known form or
photo is in it; the hash itself is authenticated with the content.
"""

from __future__ import annotations

import hashlib
import hmac
import os
from collections.abc import Iterable
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from desk.refusal import Refused
from desk.store.durable import UNFINISHED, make_folder, write_durably

_FORM = b"OWDB1\n"
_NONCE = 12
_TAG = 16


class FolderBlobs:
    """The files of one station (port `Blobs`)."""

    def __init__(self, folder: Path, key: bytes, *, read_only: bool = False) -> None:
        self._folder = folder
        self._content = AESGCM(_derive(key, b"one-window-desk blob content 1"))
        self._names = _derive(key, b"one-window-desk blob names 1")
        self._read_only = read_only

    def put(self, data: bytes) -> str:
        """Keep the bytes; gives their SHA-256 in hex.

        Raises Refused("store.read-only"), ("store.full") or ("blob.not-written").
        """
        if self._read_only:
            raise Refused("store.read-only", reason="opened to read")
        digest = hashlib.sha256(data).hexdigest()
        path = self._path(digest)
        if path.exists() and self._find(path, digest) == data:
            return digest
        nonce = os.urandom(_NONCE)
        sealed = _FORM + nonce + self._content.encrypt(nonce, data, digest.encode("ascii"))
        try:
            make_folder(path.parent, 0o700)
            write_durably(path, sealed)
        except OSError as error:
            raise _not_written(error) from error
        return digest

    def get(self, digest: str) -> bytes:
        """The bytes; Refused("blob.missing") or ("blob.damaged")."""
        path = self._path(digest)
        if not path.exists():
            raise Refused("blob.missing")
        data = self._find(path, digest)
        if data is None:
            raise Refused("blob.damaged")
        return data

    def size(self, digest: str) -> int | None:
        """How many bytes that file has (without opening it); None where it is not here."""
        try:
            sealed = self._path(digest).stat().st_size
        except OSError:
            return None
        return max(0, sealed - len(_FORM) - _NONCE - _TAG)

    def sweep(self, named: Iterable[str]) -> int:
        """Take away every file that no digest in `named` stands for; gives how many went.

        Only at start, before anything is put: a file waiting for its commit has no name yet.
        `named` are the digests of the journal and of every draft.
        """
        kept = {self._path(digest) for digest in named}
        orphans = [
            path
            for path in self._folder.glob("??/*")
            if path.suffix == UNFINISHED or path not in kept
        ]
        for path in orphans:
            path.unlink(missing_ok=True)
        return len(orphans)

    def _find(self, path: Path, digest: str) -> bytes | None:
        """The content, None when it cannot be read or is not what was kept."""
        try:
            sealed = path.read_bytes()
            if not sealed.startswith(_FORM):
                return None
            nonce, secret = sealed[6 : 6 + _NONCE], sealed[6 + _NONCE :]
            return self._content.decrypt(nonce, secret, digest.encode("ascii"))
        except (OSError, InvalidTag, ValueError):
            return None

    def _path(self, digest: str) -> Path:
        name = hmac.new(self._names, digest.encode("ascii"), hashlib.sha256).hexdigest()
        return self._folder / name[:2] / name


def _derive(key: bytes, purpose: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=32, salt=None, info=purpose).derive(key)


def _not_written(error: OSError) -> Refused:
    full = error.errno in _FULL
    return Refused("store.full" if full else "blob.not-written", reason=str(error.errno))


_FULL = frozenset({28, 122})  # ENOSPC, EDQUOT: numbers, because Windows has no EDQUOT
