"""Identity cards through a vendor's reader service on this computer, over HTTP.

Owned by the SERIAL lane. The one rule: plain HTTP goes to this computer only: what a card says
must not travel a network in clear. One question has one limit for the whole answer, however
slowly its bytes drip.
"""

from __future__ import annotations

import socket
import time
from collections.abc import Callable

import httpx

from desk.ports.identity import CardReading, DeviceState
from desk.refusal import DeviceError
from devices.cards import bridge_answer

PATH = "/api/ReadMsg"
LARGEST = 1_000_000
"""Bytes of an answer; a reading with its portrait has some 60,000."""
_LOOK_LIMIT, _KNOCK_LIMIT = 3.0, 1.0
_LOOK_EVERY = 0.3
_BUSY = frozenset({409, 423, 429, 503})
_HERE = frozenset({"127.0.0.1", "localhost", "::1"})
_PORTS = {"http": 80, "https": 443}
Fetch = Callable[[str, float], tuple[str, bytes]]
_GONE = 2
"""Answers without a card until it counts as lifted: some services read every other time."""


class HttpBridgeReader:
    """The reader behind the service at `url`, such as http://127.0.0.1:8989."""

    def __init__(self, url: str, asked: Fetch | None = None) -> None:
        """Nothing is asked yet; a wrong address is told by the first question.

        `asked` asks the service; a session that is recorded or played has its own.
        """
        self._ask_service = asked or self.fetch
        self._url = url.strip().rstrip("/").removesuffix(PATH)
        self._client: httpx.Client | None = None
        self._failed = ""  # the code of the last question, while it is no card's
        self._reported = b""
        self._missed = 0

    @property
    def name(self) -> str:
        """The name for the status list."""
        return "http-bridge"

    @property
    def simulated(self) -> bool:
        """False: what a service reads counts as a real card."""
        return False

    def state(self) -> DeviceState:
        """Whether the service listens, and what its last answer was worth.

        It is not asked for a card: some services give each card once, and it would be lost.
        """
        code = self._failed
        try:
            self._knock()
        except DeviceError as error:
            code = error.code
        return DeviceState(name=self.name, ready=not code, code=code)

    def read(self, *, limit: float = 5.0) -> CardReading:
        """Ask for the card that lies there."""
        reading = self._asked(limit)
        self._reported, self._missed = reading.raw, 0
        return reading

    def next_card(self, *, limit: float = 0.5) -> CardReading | None:
        """Ask every 300 ms; an answer that is under way has its own limit of three seconds."""
        end = time.monotonic() + limit
        while True:
            if (landed := self._landed()) is not None:
                return landed
            pause = min(_LOOK_EVERY, end - time.monotonic())
            if pause <= 0:
                return None
            time.sleep(pause)

    def close(self) -> None:
        """Let go of the line; may be called twice."""
        client, self._client = self._client, None
        if client is not None:
            client.close()

    def _landed(self) -> CardReading | None:
        try:
            reading = self._asked(_LOOK_LIMIT)
        except DeviceError as error:
            if error.code != "card.absent":
                raise
            self._missed += 1
            if self._missed >= _GONE:
                self._reported = b""
            return None
        stays = reading.raw == self._reported
        self._reported, self._missed = reading.raw, 0
        return None if stays else reading

    def _asked(self, limit: float) -> CardReading:
        try:
            reading = bridge_answer.decode(self._told(limit), device=self.name)
        except DeviceError as error:
            self._failed = "" if error.code.startswith("card.") else error.code
            raise
        self._failed = ""
        return reading

    def _told(self, limit: float) -> dict[str, object]:
        charset, body = self._ask_service(f"{self._address()}{PATH}", limit)
        return dict(bridge_answer.parse(body, charset))

    def fetch(self, address: str, limit: float) -> tuple[str, bytes]:
        """Charset and body of one answer; DeviceError for what is none."""
        try:
            return self._fetch(address, limit)
        except httpx.TimeoutException as error:
            raise DeviceError("bridge.too-slow") from error
        except (httpx.RemoteProtocolError, httpx.ReadError, httpx.DecodingError) as error:
            raise DeviceError("bridge.half-answer") from error
        except (httpx.HTTPError, httpx.InvalidURL, OSError) as error:
            raise DeviceError("bridge.unreachable") from error

    def _fetch(self, address: str, limit: float) -> tuple[str, bytes]:
        end = time.monotonic() + limit
        client = self._client or self._opened()
        body = bytearray()
        with client.stream("GET", address, timeout=limit) as answer:
            _judge(answer.status_code)
            for part in answer.iter_bytes():
                body += part
                if len(body) > LARGEST:
                    raise DeviceError("bridge.not-understood")
                if time.monotonic() > end:
                    raise DeviceError("bridge.too-slow")
            return answer.charset_encoding or "", bytes(body)

    def _opened(self) -> httpx.Client:
        # Such services often break a line that is kept: a new one for each question.
        once = httpx.Limits(max_keepalive_connections=0)
        self._client = httpx.Client(limits=once, trust_env=False, follow_redirects=False)
        return self._client

    def _address(self) -> str:
        """The address, once it was found to be one that may be asked."""
        if not self._url:
            raise DeviceError("bridge.url-not-set")
        try:
            url = httpx.URL(self._url)
        except httpx.InvalidURL as error:
            raise DeviceError("bridge.bad-url") from error
        if url.scheme not in _PORTS or not url.host or url.userinfo:
            raise DeviceError("bridge.bad-url")
        if url.scheme == "http" and url.host not in _HERE:
            raise DeviceError("bridge.not-here")
        return self._url

    def _knock(self) -> None:
        url = httpx.URL(self._address())
        try:
            where = (url.host, url.port or _PORTS[url.scheme])
            socket.create_connection(where, timeout=_KNOCK_LIMIT).close()
        except OSError as error:
            raise DeviceError("bridge.unreachable") from error


def _judge(status: int) -> None:
    if status in _BUSY:
        raise DeviceError("bridge.busy")
    if status != httpx.codes.OK:
        raise DeviceError("bridge.refused", status=str(status))
