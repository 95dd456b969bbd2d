"""Wire JSON and the values that it carries, both ways, for station and gateway.

Owned by no thread. The one rule: the bytes of a header travel as their exact canonical text
and the bytes of a body as Base64; nothing that was hashed is written anew.
"""

from __future__ import annotations

import base64
import binascii
import json
import zlib
from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

from desk import values
from desk.canonical import canonical, sha256
from desk.courtesy import give_way
from desk.entry import SALT_BYTES, BodyState, Entry, Head
from desk.ports.platform import WITHHELD, Batch, FeedEvent, Receipt
from desk.refusal import Refused
from desk.signing import verify

T = TypeVar("T")

MAX_ENTRIES = 100
MAX_BYTES = 1024 * 1024  # of headers and bodies (protocol, journal push)
MAX_JSON = 2 * MAX_BYTES  # what they may take as JSON: Base64 and escapes, before compression
WORTH_PACKING = 1024
LEVEL = 4  # of zlib: three quarters of the time of 6 for an eighth more bytes


def write(value: object) -> bytes:
    """The JSON bytes of a wire value (Receipt, FeedPage, FoundCase, Heartbeat, …)."""
    return json.dumps(values.dump(value), separators=(",", ":"), ensure_ascii=False).encode()


def read(cls: type[T], data: bytes) -> T:
    """The wire value in those bytes; Refused("platform.unreadable") when it does not fit."""
    try:
        return values.load(cls, json.loads(data))
    except (ValueError, RecursionError) as error:
        raise Refused("platform.unreadable") from error


def read_object(data: bytes) -> dict[str, Any]:
    """The JSON object in those bytes; Refused("platform.unreadable") otherwise."""
    try:
        found = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise Refused("platform.unreadable") from error
    if not isinstance(found, dict):
        raise Refused("platform.unreadable")
    return found


def write_batch(batch: Batch) -> bytes:
    """The JSON bytes of a batch; Refused("platform.too-large") above the protocol's limits."""
    _check_size(batch.entries)
    return json.dumps(
        {
            "station": batch.station,
            "head": values.dump(batch.head),
            "signature": batch.signature,
            "entries": [_entry_sent(entry) for entry in batch.entries],
        },
        separators=(",", ":"),
        ensure_ascii=False,
    ).encode()


def read_batch(data: bytes) -> Batch:
    """The batch in those bytes; hashes are computed here, never believed.

    Raises Refused("platform.unreadable") for a strange shape, ("platform.too-large").
    """
    raw = read_object(data)
    try:
        batch = Batch(
            station=_text(raw["station"]),
            entries=tuple(_entry_in(entry) for entry in raw["entries"][: MAX_ENTRIES + 1]),
            head=values.load(Head, raw["head"]),
            signature=_text(raw["signature"]),
        )
    except (KeyError, TypeError, ValueError, AttributeError, RecursionError) as error:
        raise Refused("platform.unreadable") from error
    _check_size(batch.entries)
    return batch


def _check_size(entries: Sequence[Entry]) -> None:
    size = sum(len(e.header_bytes) + len(e.body or b"") for e in entries)
    if len(entries) > MAX_ENTRIES or size > MAX_BYTES:
        raise Refused("platform.too-large", entries=len(entries), bytes=size)


def read_entries(raw: object) -> tuple[Entry, ...]:
    """The entries of an answer; Refused("platform.unreadable")."""
    try:
        if not isinstance(raw, list):
            raise TypeError("a list expected")
        return tuple(_entry_in(entry) for entry in raw[:MAX_ENTRIES])
    except (KeyError, TypeError, ValueError, AttributeError, RecursionError) as error:
        raise Refused("platform.unreadable") from error


def _entry_sent(entry: Entry) -> dict[str, Any]:
    """An entry as a station sends it: the text of its body as text, which packs far better.

    A body that is no text travels as Base64.
    """
    give_way()
    sent = {"header": entry.header_bytes.decode("utf-8"), "state": entry.state.value}
    if entry.body is None:
        return {**sent, "body": None}
    try:
        text = entry.body[SALT_BYTES:].decode("utf-8")
    except UnicodeDecodeError:
        return {**sent, "body": _base64(entry.body)}
    return {**sent, "salt": _base64(entry.body[:SALT_BYTES]), "text": text}


def _base64(octets: bytes) -> str:
    return base64.b64encode(octets).decode("ascii")


def entry_out(entry: Entry) -> dict[str, Any]:
    """An entry as it travels back, which every version of a station can read."""
    give_way()
    body = None if entry.body is None else _base64(entry.body)
    return {
        "header": entry.header_bytes.decode("utf-8"),
        "body": body,
        "state": entry.state.value,
    }


def _entry_in(raw: Mapping[str, Any]) -> Entry:
    header = _text(raw["header"]).encode("utf-8")
    return Entry.read(header, _body_in(raw), BodyState(raw["state"]))


def _body_in(raw: Mapping[str, Any]) -> bytes | None:
    """The bytes of a body: Base64 of all of them, or of the salt with the text beside it."""
    if "text" in raw:
        return _octets(raw["salt"]) + _text(raw["text"]).encode("utf-8")
    return None if raw["body"] is None else _octets(raw["body"])


def _octets(text: object) -> bytes:
    try:
        return base64.b64decode(_text(text), validate=True)
    except binascii.Error as error:
        raise ValueError("not Base64") from error


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("text expected")
    return value


def receipt_message(station: str, head: Head, at: str) -> bytes:
    """What the platform signs in a receipt."""
    return canonical(
        {
            "receipt": station,
            "epoch": head.epoch,
            "seq": head.seq,
            "hash": head.hash,
            "at": at,
        }
    )


def check_receipt(platform_public: str, receipt: Receipt) -> Receipt:
    """The receipt itself; Refused("platform.forged") unless the pinned key signed it."""
    message = receipt_message(receipt.station, receipt.head, receipt.at)
    if not verify(platform_public, message, receipt.signature):
        raise Refused("platform.forged", what="receipt")
    return receipt


def check_event(platform_public: str, event: FeedEvent) -> FeedEvent:
    """The event itself; Refused("platform.forged") unless the pinned key signed it."""
    give_way()
    if not verify(platform_public, canonical(event.message()), event.signature):
        raise Refused("platform.forged", what="feed", seq=event.feed_seq)
    withheld = not event.data and event.kind in WITHHELD
    if event.data_hash and not withheld and sha256(event.data.encode()) != event.data_hash:
        raise Refused("platform.forged", what="feed", seq=event.feed_seq)
    return event


def pack(data: bytes) -> bytes:
    """The bytes as gzip."""
    packer = zlib.compressobj(LEVEL, wbits=31)
    return packer.compress(data) + packer.flush()


def unpack(data: bytes, *, limit: int = MAX_JSON) -> bytes:
    """The bytes inside gzip; Refused("platform.too-large") above `limit` bytes."""
    unpacker = zlib.decompressobj(wbits=31)
    try:
        plain = unpacker.decompress(data, limit + 1)
    except zlib.error as error:
        raise Refused("platform.unreadable") from error
    if len(plain) > limit:
        raise Refused("platform.too-large", limit=limit)
    if not unpacker.eof:
        raise Refused("platform.unreadable")
    return plain
