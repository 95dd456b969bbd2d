"""A file that only one key opens: records sealed to an Ed25519 public key, in their order.

Owned by no thread. The one rule: a record that was left out, moved or changed does not open,
and a file that was cut short is told from a whole one. The key is the one that both sides
know from the enrolment, used through its Curve25519 form (RFC 7748, RFC 8032); sealing is
X25519, HKDF-SHA256 and AES-256-GCM with a nonce per record.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from typing import BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from desk.canonical import canonical, sha256
from desk.refusal import Refused

MAGIC = b"OWD-TRANSFER-1\n"
MOST_HEADER = 64 * 1024
MOST_RECORD = 8 * 1024 * 1024
_P = 2**255 - 19
_LAST, _MORE = b"\x01", b"\x00"


class BoxWriter:
    """Writes records to a file, sealed to one key; `close` marks its end."""

    def __init__(self, file: BinaryIO, public: str, facts: dict[str, object]) -> None:
        """`facts` travel in the clear and are bound to every record."""
        own = X25519PrivateKey.generate()
        head = canonical(
            {**facts, "to": public, "key": own.public_key().public_bytes_raw().hex()}
        )
        self._file, self._head = file, sha256(head).encode()
        self._aead = AESGCM(_shared(own, _curve_public(public), head))
        self._n = 0
        file.write(MAGIC + len(head).to_bytes(4, "big") + head)

    def write(self, record: bytes) -> None:
        """One record, at most 8 MiB."""
        self._put(record, _MORE)

    def close(self) -> None:
        """The end: without it the file counts as cut."""
        self._put(b"", _LAST)

    def _put(self, record: bytes, flag: bytes) -> None:
        sealed = self._aead.encrypt(_nonce(self._n), record, self._head + flag)
        self._file.write(flag + len(sealed).to_bytes(4, "big") + sealed)
        self._n += 1


def read_facts(file: BinaryIO) -> dict[str, object]:
    """What a file says of itself in the clear; Refused("transfer.foreign-file")."""
    return _read_head(file)[0]


def read_records(file: BinaryIO, secret: bytes) -> Iterator[bytes]:
    """The records of a file for the key of that secret, in order.

    Raises Refused: `transfer.foreign-file`, `transfer.other-key`, `transfer.damaged`.
    """
    facts, head = _read_head(file)
    own = X25519PrivateKey.from_private_bytes(_curve_secret(secret))
    if facts.get("to") != _public_of(secret):
        raise Refused("transfer.other-key")
    try:
        other = X25519PublicKey.from_public_bytes(bytes.fromhex(str(facts["key"])))
        aead = AESGCM(_shared(own, other, head))
    except (KeyError, ValueError) as error:
        raise Refused("transfer.damaged") from error
    bound, n = sha256(head).encode(), 0
    while True:
        flag, sealed = file.read(1), file.read(4)
        size = int.from_bytes(sealed, "big")
        if flag not in (_LAST, _MORE) or len(sealed) < 4 or size > MOST_RECORD + 16:
            raise Refused("transfer.damaged")
        try:
            record = aead.decrypt(_nonce(n), file.read(size), bound + flag)
        except (InvalidTag, ValueError) as error:
            raise Refused("transfer.damaged") from error
        if flag == _LAST:
            return
        yield record
        n += 1


def _read_head(file: BinaryIO) -> tuple[dict[str, object], bytes]:
    if file.read(len(MAGIC)) != MAGIC:
        raise Refused("transfer.foreign-file")
    size = int.from_bytes(file.read(4), "big")
    head = file.read(size) if 0 < size <= MOST_HEADER else b""
    try:
        facts = json.loads(head)
    except ValueError as error:
        raise Refused("transfer.damaged") from error
    if not isinstance(facts, dict):
        raise Refused("transfer.damaged")
    return facts, head


def _shared(own: X25519PrivateKey, other: X25519PublicKey, head: bytes) -> bytes:
    info = b"one-window transfer " + hashlib.sha256(head).digest()
    return HKDF(algorithm=SHA256(), length=32, salt=None, info=info).derive(own.exchange(other))


def _nonce(n: int) -> bytes:
    return n.to_bytes(12, "big")


def _curve_public(public: str) -> X25519PublicKey:
    """The Curve25519 form of an Ed25519 key, (1 + y) / (1 - y) (RFC 7748, section 4.1)."""
    y = int.from_bytes(bytes.fromhex(public), "little") & (2**255 - 1)
    u = (1 + y) * pow(1 - y, -1, _P) % _P
    return X25519PublicKey.from_public_bytes(u.to_bytes(32, "little"))


def _curve_secret(secret: bytes) -> bytes:
    """The scalar of an Ed25519 key (RFC 8032, section 5.1.5); X25519 clamps it itself."""
    return hashlib.sha512(secret).digest()[:32]


def _public_of(secret: bytes) -> str:
    from desk.signing import SigningKey

    return SigningKey(secret).public
