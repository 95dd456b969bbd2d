"""The platform over HTTPS: every call signed by the station, every answer checked.

Used in the PUSH and FEED lanes. The one rule: nothing is tried again here except once after
a clock that was told to be wrong; when to try again is the stepper's to say.
"""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, TypeVar
from urllib.parse import quote, urlencode

from desk import values
from desk.canonical import sha256
from desk.catalogue_package import Package
from desk.entry import Entry, Head
from desk.ports.platform import (
    Batch,
    FeedPage,
    FileStanding,
    FoundCase,
    Heartbeat,
    NamedFile,
    Receipt,
)
from desk.ports.province import ProvinceQueue, ProvinceWord
from desk.refusal import Refused
from sync.codec import check_event, check_receipt, read_entries, write, write_batch
from sync.files import FileCalls
from sync.line import Line, packed
from sync.request import Signed

T = TypeVar("T")


def unix_ms() -> int:
    """Now, in milliseconds since 1970: evidence of freshness for the platform only."""
    return time.time_ns() // 1_000_000


class HttpsPlatform:
    """The line to the platform as one enrolled station (port: Platform)."""

    def __init__(
        self,
        line: Line,
        *,
        station: str,
        epoch: int,
        hall: str,
        platform_public: str,
        sign: Callable[[bytes], str],
        now_ms: Callable[[], int] = unix_ms,
    ) -> None:
        """`sign` makes the station's signature; `platform_public` is the pinned key."""
        self._line = line
        self._station = station
        self._epoch = epoch
        self._hall = hall
        self._public = platform_public
        self._sign = sign
        self._now_ms = now_ms
        self._offset_ms = 0
        self._files = FileCalls(self._ask)

    def heartbeat(self) -> Heartbeat:
        """Ask whether the line is up, and what time it is there."""
        return _load(Heartbeat, self._ask("POST", "/v1/stations:heartbeat"))

    def push(self, batch: Batch) -> Receipt:
        """Hand over a batch; the receipt's signature is checked ("platform.forged")."""
        body = packed(write_batch(batch))
        answer = self._ask("POST", f"/v1/stations/{self._mine()}/journal", body)
        receipt = _load(Receipt, answer)
        if receipt.station != self._station:
            raise Refused("platform.forged", what="receipt")
        return check_receipt(self._public, receipt)

    def head(self) -> Head:
        """The head that the platform has recorded for this station."""
        return _load(Head, self._ask("GET", f"/v1/stations/{self._mine()}/journal/head"))

    def journal(self, after: int) -> tuple[Entry, ...]:
        """The station's own recorded entries after that seq; hashes are computed here."""
        target = f"/v1/stations/{self._mine()}/journal?{urlencode({'after': after})}"
        return read_entries(self._ask("GET", target).get("entries"))

    def feed(self, after: int, *, wait: float = 0.0, known: str = "") -> FeedPage:
        """Events after that feed_seq, in order and gap-free, each with a true signature."""
        asked = {"after": after, "wait": int(wait)} | ({"known": known} if known else {})
        query = urlencode(asked)
        target = f"/v1/halls/{quote(self._hall, safe='')}/feed?{query}"
        page = _load(FeedPage, self._ask("GET", target, wait=wait))
        for seq, event in enumerate(page.events, after + 1):
            if event.feed_seq != seq or event.hall != self._hall:
                raise Refused("platform.forged", what="feed", seq=seq)
            check_event(self._public, event)
        return page

    def find_cases(self, text: str) -> tuple[FoundCase, ...]:
        """Cases of the county by a printed number, query code or certificate number."""
        answer = self._ask("GET", f"/v1/cases?{urlencode({'text': text})}")
        found = answer.get("cases")
        if not isinstance(found, list):
            raise Refused("platform.unreadable")
        return tuple(_load(FoundCase, case) for case in found)

    def claim(self, case_id: str) -> str:
        """Ask to become the holder; gives the event id whose snapshot the feed will bring."""
        answer = self._ask("POST", f"/v1/cases/{quote(case_id, safe='')}:claim")
        event_id = answer.get("event_id")
        if not isinstance(event_id, str):
            raise Refused("platform.unreadable")
        return event_id

    def catalogue(self, have: str) -> Package | None:
        """The newest published catalogue, None when it is the one of that hash, or none is.

        Its signature is checked by who takes it (desk.catalogue_package).
        """
        headers = {"if-none-match": f'"{have}"'} if have else {}
        answer = self._ask("GET", "/v1/catalogue", headers=headers)
        package = answer.get("package")
        return None if package is None else _load(Package, package)

    def file_standing(self, file: NamedFile) -> FileStanding:
        """How much of that file the platform has already."""
        return self._files.standing(file)

    def send_part(self, file: NamedFile, data: bytes, offset: int) -> FileStanding:
        """Send the next part of the file `data` from that offset."""
        return self._files.send_part(file, data, offset)

    def read_file(self, digest: str, case_id: str, offset: int) -> bytes:
        """Up to 1 MiB from that offset of a file of a case that this station holds."""
        return self._files.read(digest, case_id, offset)

    def province_queue(self, role: str) -> ProvinceQueue:
        """What waits for the province in the cases of this station's hall."""
        target = f"/v1/province/queue?{urlencode({'role': role})}"
        return _load(ProvinceQueue, self._ask("GET", target))

    def province_word(self, word: ProvinceWord) -> int:
        """Ask to try again now, or say that a call was settled; how many it concerned."""
        told = self._ask("POST", "/v1/province/queue", packed(write(word))).get("calls")
        if not isinstance(told, int):
            raise Refused("platform.unreadable")
        return told

    def close(self) -> None:
        """Let go of the connections."""
        self._line.close()

    def _mine(self) -> str:
        return quote(self._station, safe="")

    def _ask(
        self,
        method: str,
        target: str,
        body: bytes = b"",
        *,
        wait: float = 0.0,
        headers: Mapping[str, str] = MappingProxyType({}),
    ) -> dict[str, Any]:
        try:
            return self._send(method, target, body, wait, headers)
        except Refused as refusal:
            theirs = refusal.facts.get("time_ms")
            if refusal.code != "platform.clock-differs" or not isinstance(theirs, int):
                raise
            # The platform's clock counts on this line; the counter's own clock is untouched.
            self._offset_ms = theirs - self._now_ms()
        return self._send(method, target, body, wait, headers)

    def _send(
        self, method: str, target: str, body: bytes, wait: float, more: Mapping[str, str]
    ) -> dict[str, Any]:
        signed = Signed(
            station=self._station,
            epoch=self._epoch,
            method=method,
            target=target,
            body_hash=sha256(body),
            time_ms=self._now_ms() + self._offset_ms,
            nonce=secrets.token_hex(16),
        )
        headers = {**more, **signed.headers(self._sign(signed.message()))}
        return self._line.ask(method, target, headers=headers, body=body, wait=wait)


def _load(cls: type[T], data: object) -> T:
    try:
        return values.load(cls, data)
    except values.ShapeError as error:
        raise Refused("platform.unreadable") from error
