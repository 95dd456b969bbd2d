"""Signatures of suite `intl`: Ed25519 (RFC 8032).

Owned by no thread. The one rule: a private key leaves this module only as the 32 bytes that
a KeyStore keeps.
"""

from __future__ import annotations

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)

SUITE = "intl"


class SigningKey:
    """A private signing key."""

    def __init__(self, secret: bytes) -> None:
        self._key = Ed25519PrivateKey.from_private_bytes(secret)

    @classmethod
    def generate(cls) -> SigningKey:
        """A new key from the system's secure source."""
        return cls(Ed25519PrivateKey.generate().private_bytes_raw())

    @property
    def secret(self) -> bytes:
        """The 32 secret bytes, for a KeyStore only."""
        return self._key.private_bytes_raw()

    @property
    def public(self) -> str:
        """The public key, 64 hex digits."""
        return self._key.public_key().public_bytes_raw().hex()

    def sign(self, message: bytes) -> str:
        """The signature of the message, 128 hex digits."""
        return self._key.sign(message).hex()


def verify(public: str, message: bytes, signature: str) -> bool:
    """Whether the signature of the message was made with the key of that public half."""
    try:
        key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(public))
        key.verify(bytes.fromhex(signature), message)
    except (InvalidSignature, ValueError):
        return False
    return True
