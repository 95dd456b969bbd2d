"""The line between true stations and a true gateway: it cuts, loses, doubles, delays, lies.

The one rule: a fault happens to bytes on their way, never inside the client or the gateway;
what is delivered is delivered to the gateway's own application, signature and all.
"""

from __future__ import annotations

import asyncio
import json
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

import httpx

if TYPE_CHECKING:
    from tests.campaigns.county import County


class Fault(StrEnum):
    """What happens to one request."""

    NONE = "none"
    CUT_BEFORE = "cut before delivery"
    CUT_AFTER = "answer lost"
    TWICE = "delivered twice"
    SECOND = "delivered twice, second answer"
    LATE = "delivered later"
    BUSY = "503"
    SLOW_DOWN = "429"
    BROKEN = "500"
    BAD_GATEWAY = "502"
    CAPTIVE = "captive portal"
    REDIRECT = "redirection"
    GARBLED = "half an answer"
    DIES_BEFORE = "gateway dies before the commit"
    DIES_AFTER = "gateway dies after the commit"


FAULTS = tuple(Fault)
PAGE = b"<html><body>welcome to the guest network</body></html>"


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A request as it left a station."""

    method: str
    target: str
    headers: tuple[tuple[bytes, bytes], ...]
    body: bytes


@dataclass
class Wire:
    """The one line of a county; `script` are the faults of the next requests, then none."""

    county: County
    script: list[Fault] = field(default_factory=list)
    late: list[Letter] = field(default_factory=list)
    poison: set[str] = field(default_factory=set)
    delivered: int = 0
    protocol: str = ""  # what every station says instead of its own
    minor: bool = True

    def __post_init__(self) -> None:
        self._loop = asyncio.Runner()

    def client(self) -> httpx.Client:
        """What a station's line sends through in place of a socket."""
        return httpx.Client(base_url="http://127.0.0.1:9", transport=Ends(self))

    def close(self) -> None:
        """Nothing is sent any more."""
        self._loop.close()

    def send(self, letter: Letter, request: httpx.Request) -> httpx.Response:
        """Carry a request, with whatever happens to it on the way."""
        fault = self.script.pop(0) if self.script else Fault.NONE
        before = _REFUSED.get(fault)
        if before is not None:
            return before(request)
        if fault is Fault.CUT_BEFORE:
            raise httpx.ConnectError("cut", request=request)
        if fault is Fault.LATE:
            self.late.append(letter)
            raise httpx.ReadTimeout("late", request=request)
        if fault in (Fault.DIES_BEFORE, Fault.DIES_AFTER):
            self._dies(letter, fault)
            raise httpx.ReadError("died", request=request)
        return self._delivered(letter, fault, request)

    def _delivered(
        self, letter: Letter, fault: Fault, request: httpx.Request
    ) -> httpx.Response:
        answer = self.deliver(letter)
        if fault in (Fault.TWICE, Fault.SECOND):
            again = self.deliver(letter)
            answer = again if fault is Fault.SECOND else answer
        if fault is Fault.CUT_AFTER:
            raise httpx.ReadError("cut", request=request)
        if fault is Fault.GARBLED:
            half = answer.content[: len(answer.content) // 2]
            headers = {"content-type": "application/json"}
            return httpx.Response(answer.status_code, headers=headers, content=half)
        return answer

    def _dies(self, letter: Letter, fault: Fault) -> None:
        office = self.county.office
        if fault is Fault.DIES_BEFORE:
            office.die_at_commit = 2  # the first is the nonce's, the second the call's own
        self.deliver(letter)
        office.crash()

    def deliver(self, letter: Letter) -> httpx.Response:
        """Hand the bytes to the gateway; a poisoned body makes it fall over, as a bug would."""
        self.delivered += 1
        if self.poison and self._is_poisoned(letter):
            return httpx.Response(500, json={"error": {"code": "platform.failed", "facts": {}}})
        return self._loop.run(_asgi(self.county.office.app, letter))

    def _is_poisoned(self, letter: Letter) -> bool:
        if letter.method != "POST" or not letter.target.endswith("/journal"):
            return False
        packed = letter.body[:2] == b"\x1f\x8b"
        plain = zlib.decompress(letter.body, wbits=31) if packed else letter.body
        for entry in json.loads(plain)["entries"]:
            header = json.loads(entry["header"])
            whole = entry.get("text", entry.get("body"))
            if whole is not None and header["event_id"] in self.poison:
                return True
        return False


class Ends(httpx.BaseTransport):
    """The end of the line that a client of httpx holds."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        if self._wire.protocol:
            request.headers["x-protocol"] = self._wire.protocol
        if not self._wire.minor:
            del request.headers["x-protocol-minor"]
        letter = Letter(
            method=request.method,
            target=request.url.raw_path.decode("ascii"),
            headers=tuple((name.lower(), value) for name, value in request.headers.raw),
            body=request.read(),
        )
        return self._wire.send(letter, request)


async def _asgi(app: Callable[..., object], letter: Letter) -> httpx.Response:
    path, _, query = letter.target.partition("?")
    scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": letter.method,
        "scheme": "http",
        "path": httpx.URL(path).path,
        "raw_path": path.encode("ascii"),
        "query_string": query.encode("ascii"),
        "root_path": "",
        "headers": list(letter.headers),
        "client": ("127.0.0.1", 1),
        "server": ("127.0.0.1", 9),
    }
    waiting = [{"type": "http.request", "body": letter.body, "more_body": False}]
    status, headers, parts = 0, [], []

    async def receive() -> dict[str, object]:
        return waiting.pop(0) if waiting else {"type": "http.disconnect"}

    async def send(message: dict[str, object]) -> None:
        nonlocal status, headers
        if message["type"] == "http.response.start":
            status, headers = message["status"], message["headers"]
        else:
            parts.append(message.get("body", b""))

    await app(scope, receive, send)
    return httpx.Response(status, headers=headers, content=b"".join(parts))


def _busy(_request: httpx.Request) -> httpx.Response:
    return httpx.Response(503, headers={"retry-after": "7"}, text="come back")


_REFUSED: dict[Fault, Callable[[httpx.Request], httpx.Response]] = {
    Fault.BUSY: _busy,
    Fault.SLOW_DOWN: lambda _r: httpx.Response(429, text="slow"),
    Fault.BROKEN: lambda _r: httpx.Response(500, html=PAGE.decode()),
    Fault.BAD_GATEWAY: lambda _r: httpx.Response(502, html=PAGE.decode()),
    Fault.CAPTIVE: lambda _r: httpx.Response(200, html=PAGE.decode()),
    Fault.REDIRECT: lambda _r: httpx.Response(302, headers={"location": "http://x.invalid/"}),
}
