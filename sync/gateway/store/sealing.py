"""Sealing the private columns: AES-256-GCM with a fresh nonce, bound to their row.

Owned by no thread. The one rule: the row's name is authenticated with the ciphertext, so
that a sealed value moved to another row does not open.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from desk.refusal import Refused

_NONCE = 12


class Sealer:
    """Seals and opens bytes, and makes keyed digests for looking up what is sealed."""

    def __init__(self, key: bytes) -> None:
        """Both working keys are derived from the gateway's 32-byte database key."""
        self._aead = AESGCM(_derive(key, b"gateway bodies"))
        self._lookup = _derive(key, b"gateway look-up")

    def seal(self, plain: bytes, row: str) -> bytes:
        """Nonce and ciphertext of the bytes, bound to that row."""
        nonce = secrets.token_bytes(_NONCE)
        return nonce + self._aead.encrypt(nonce, plain, row.encode())

    def open(self, sealed: bytes, row: str) -> bytes:
        """The bytes; Refused("gateway.row-damaged") when they or their row were changed."""
        try:
            return self._aead.decrypt(sealed[:_NONCE], sealed[_NONCE:], row.encode())
        except (InvalidTag, ValueError) as error:
            raise Refused("gateway.row-damaged") from error

    def digest(self, text: str) -> str:
        """A keyed digest of the text; "" for none."""
        if not text:
            return ""
        return hmac.new(self._lookup, text.encode(), hashlib.sha256).hexdigest()


def _derive(key: bytes, purpose: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=32, salt=None, info=purpose).derive(key)
