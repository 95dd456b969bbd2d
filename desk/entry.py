"""Entries of a station's journal: headers make the chain, bodies hang beside it.

Owned by no thread. The one rule: a header carries no personal data; it is kept for ever and
travels even when its body is withheld or purged. (Rule: sync design, section 2.)
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from operator import attrgetter
from typing import Any

from desk.canonical import canonical, parse, sha256

GENESIS = "0" * 64
SALT_BYTES = 16


class BodyState(StrEnum):
    """How an entry travels: with its body, or header-only and why."""

    FULL = "full"
    RECEIVED = "received"
    WITHHELD = "withheld"
    PURGED = "purged"


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """One link of the chain. Times are ISO 8601 with zone, `boot_ms` milliseconds since boot.

    `txn` is the seq of the first entry of the transaction; `base` the last platform event of
    that case that the station had seen; `files` content hashes of attachments; `amends` the
    earlier entry that this one says again (fix and resend). Nothing is amended by most
    entries, and then the field is not written, so that older headers keep their bytes.
    """

    event_id: str
    station: str
    epoch: int
    seq: int
    txn: int
    last_in_txn: bool
    case_id: str | None
    case_seq: int
    base: str | None
    kind: str
    actor: str
    role: str
    session: str
    item_code: str
    item_version: int
    program: str
    suite: str
    business_date: str
    hall: str
    window: str
    wall: str
    boot_id: str
    boot_ms: int
    offset_ms: int | None
    trust: str
    body_hash: str
    files: tuple[str, ...] = ()
    prev_hash: str
    amends: str = ""

    def to_bytes(self) -> bytes:
        """The canonical bytes that are hashed, stored and sent."""
        facts = dict(zip(_NAMES, _values(self), strict=True))
        facts["files"] = list(self.files)
        if not self.amends:
            del facts["amends"]
        return canonical(facts)

    @classmethod
    def from_bytes(cls, data: bytes) -> Header:
        """The header in those bytes; ValueError when a field is missing or strange."""
        raw = parse(data)
        if raw.keys() | _LEFT_OUT != _FIELDS:
            raise ValueError("not an entry header: its fields differ")
        raw["files"] = tuple(raw["files"])
        return cls(**raw)


_NAMES = tuple(f.name for f in fields(Header))
_FIELDS, _LEFT_OUT = frozenset(_NAMES), frozenset({"amends"})
_values = attrgetter(*_NAMES)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A header's stored bytes with the body (salt and canonical bytes), or without it.

    `header_bytes` are what `hash` was made of; `header` is their reading.
    """

    header: Header
    header_bytes: bytes
    hash: str
    body: bytes | None
    state: BodyState = BodyState.FULL

    @classmethod
    def make(cls, header: Header, body: bytes, state: BodyState = BodyState.FULL) -> Entry:
        """A new entry of that header; its body hash must already stand in the header."""
        data = header.to_bytes()
        return cls(header=header, header_bytes=data, hash=sha256(data), body=body, state=state)

    def header_only(self) -> Entry:
        """The entry as it travels without its body."""
        return replace(self, body=None)

    @classmethod
    def read(cls, header_bytes: bytes, body: bytes | None, state: BodyState) -> Entry:
        """An entry from its stored or received bytes; the hash is computed, never believed."""
        header = Header.from_bytes(header_bytes)
        return cls(
            header=header,
            header_bytes=header_bytes,
            hash=sha256(header_bytes),
            body=body,
            state=state,
        )

    def facts(self) -> dict[str, Any] | None:
        """The body as an object, None for an entry without one."""
        return None if self.body is None else parse(self.body[SALT_BYTES:])


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """The end of a chain: the last seq and its hash (0 and GENESIS before the first)."""

    epoch: int
    seq: int
    hash: str


def body_bytes(salt: bytes, facts: Mapping[str, Any]) -> bytes:
    """A stored body: 16 bytes of salt (no guessing from the hash), then canonical bytes."""
    if len(salt) != SALT_BYTES:
        raise ValueError("a body's salt has 16 bytes")
    return salt + canonical(facts)


def head_message(station: str, head: Head) -> bytes:
    """What a station signs at the end of every transaction."""
    return canonical(
        {"station": station, "epoch": head.epoch, "seq": head.seq, "hash": head.hash}
    )
