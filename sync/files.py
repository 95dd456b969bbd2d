"""Files over HTTPS: how far the platform is, the next part, and reading what it has.

Used in the SENDING lane. The one rule: the bytes of a file travel as they are, never packed:
their hash stands in the signature of the request, and the digest of the whole in its path.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import Any, Protocol
from urllib.parse import quote, urlencode

from desk.ports.platform import FileStanding, NamedFile
from desk.refusal import Refused
from sync.part_size import PartSize

BINARY = "application/octet-stream"


class Ask(Protocol):
    """A signed request of the station."""

    def __call__(
        self, method: str, target: str, body: bytes = b"", *, headers: Mapping[str, str]
    ) -> dict[str, Any]:
        """Send and read the answer."""


class FileCalls:
    """The calls about files, over a station's signed line."""

    def __init__(self, ask: Ask, seconds: Callable[[], float] = time.monotonic) -> None:
        self._ask, self._seconds = ask, seconds
        self._size = PartSize()

    def standing(self, file: NamedFile) -> FileStanding:
        """How much of that file the platform has already."""
        return _standing(self._ask("HEAD", _target(file), headers={}))

    def send_part(self, file: NamedFile, data: bytes, offset: int) -> FileStanding:
        """Send the next part from that offset; a file that fits into one goes as a whole."""
        part = data[offset : offset + self._size.bytes]
        began = self._seconds()
        try:
            if len(part) == len(data):
                told = self._ask("PUT", _target(file), part, headers=_KIND)
            else:
                target = _target(file, offset=offset, size=len(data))
                told = self._ask("PATCH", target, part, headers=_KIND)
        except Refused as refusal:
            if refusal.code.startswith("line."):
                self._size.broke()
            raise
        self._size.went(len(part), self._seconds() - began)
        return _standing(told)

    def read(self, digest: str, case_id: str, offset: int) -> bytes:
        """Up to 1 MiB from that offset of a file of a case that this station holds."""
        target = f"/v1/blobs/{quote(digest, safe='')}?{urlencode({'case': case_id})}"
        told = self._ask("GET", target, headers={"range": f"bytes={offset}-"})
        data = told.get("bytes")
        if not isinstance(data, bytes):
            raise Refused("platform.unreadable")
        return data


_KIND = {"content-type": BINARY}


def _target(file: NamedFile, **more: int) -> str:
    query = urlencode({"entry": f"{file.epoch}.{file.seq}", **more})
    return f"/v1/blobs/{quote(file.digest, safe='')}?{query}"


def _standing(told: Mapping[str, Any]) -> FileStanding:
    offset, whole = told.get("offset"), told.get("whole")
    if not isinstance(offset, int) or not isinstance(whole, bool) or offset < 0:
        raise Refused("platform.unreadable")
    return FileStanding(offset=offset, whole=whole)
