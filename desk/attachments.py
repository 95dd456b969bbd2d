"""Files that are attached to a case: what may come in, and what it truly is.

Owned by no thread. The one rule: a file is what its bytes say, never what its name says; what
is cut short or of another kind is refused before anything is kept.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from desk.canonical import sha256
from desk.refusal import Refused

MOST_MEGABYTES = 20
MOST_READ = 256 * 1024 * 1024
_PNG = b"\x89PNG\r\n\x1a\n"
_TAIL = 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """One file: its kind (pdf, jpg, png), size in bytes, digest of its content."""

    kind: str
    size: int
    digest: str


def read_path(path: str) -> bytes:
    """The bytes of that file.

    Raises Refused("attachment.unreadable"), ("attachment.too-large", limit).
    """
    place = Path(path).expanduser()
    try:
        if place.stat().st_size > MOST_READ:
            raise Refused("attachment.too-large", limit=MOST_READ // 1024 // 1024)
        return place.read_bytes()
    except (OSError, ValueError) as error:
        raise Refused("attachment.unreadable") from error


def look_at(data: bytes, *, most_megabytes: int = MOST_MEGABYTES) -> Attachment:
    """What the bytes are.

    Raises Refused("attachment.empty"), ("attachment.too-large", limit),
    ("attachment.kind-unknown"), ("attachment.damaged", kind).
    """
    if not data:
        raise Refused("attachment.empty")
    if len(data) > most_megabytes * 1024 * 1024:
        raise Refused("attachment.too-large", limit=most_megabytes)
    kind = _kind(data)
    if not _is_whole(kind, data):
        raise Refused("attachment.damaged", kind=kind)
    return Attachment(kind=kind, size=len(data), digest=sha256(data))


def _kind(data: bytes) -> str:
    if data.startswith(b"%PDF-"):
        return "pdf"
    if data.startswith(b"\xff\xd8\xff"):
        return "jpg"
    if data.startswith(_PNG):
        return "png"
    raise Refused("attachment.kind-unknown")


def _is_whole(kind: str, data: bytes) -> bool:
    """Whether the end is there: a file cut short by a full stick or a broken copy has none."""
    tail = data[-_TAIL:]
    if kind == "pdf":
        return b"%%EOF" in tail
    if kind == "jpg":
        return b"\xff\xd9" in tail
    return data[12:16] == b"IHDR" and b"IEND" in tail[-16:]
