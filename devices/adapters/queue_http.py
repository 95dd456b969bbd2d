"""A queue machine over HTTP: POST /VERB with {token, params} (port: desk.ports.calling).

Used from the QUEUE lane only. The one rule: an answer that is not of the agreed shape is not
used; a call whose answer did not come is not repeated by itself, it may have been heard.

Answers are `{"code": 0, "data": {…}}`; 401 asks for a new sign-in (tried once). The words of a
ticket: number, waited (seconds), matter, item, appointment, priority.
"""

from __future__ import annotations

import json
import time
from collections.abc import Mapping
from typing import Any

import httpx

from desk.names import normalise
from desk.ports.calling import CalledTicket
from desk.ports.identity import DeviceState
from desk.refusal import DeviceError

LIMIT = 2.0
"""Seconds for one call; a machine in the same hall answers in a tenth of that."""
LARGEST = 64 * 1024
"""Bytes of an answer."""
SIGN_IN_AGAIN = 401
MOST = 200
"""Characters of any word on a ticket."""
LONGEST = 7 * 86_400
"""Seconds that somebody can have waited; more is no waiting time."""


class HttpCaller:
    """A window at a queue machine that is reached over HTTP."""

    name = "queue-http"
    simulated = False

    def __init__(self, url: str, window: str, *, limit: float = LIMIT) -> None:
        """The machine's address and this window as the machine knows it; seconds per call."""
        self._url, self._window, self._limit = url.rstrip("/"), window, limit
        self._token = ""

    def state(self) -> DeviceState:
        """Ask who waits, to see whether it answers."""
        try:
            self.count_waiting()
        except DeviceError as error:
            return DeviceState(name=self.name, ready=False, code=error.code)
        return DeviceState(name=self.name, ready=True)

    def call_next(self) -> CalledTicket | None:
        """The next one."""
        data = self._ask("next")
        if "ticket" not in data:
            raise DeviceError("queue.not-understood")
        ticket = data["ticket"]
        return None if ticket is None else ticket_of(ticket)

    def recall(self, number: str) -> None:
        """Once more."""
        self._ask("recall", number=number)

    def pass_over(self, number: str) -> None:
        """Nobody came."""
        self._ask("pass", number=number)

    def transfer(self, number: str, window: str) -> None:
        """To another window."""
        self._ask("transfer", number=number, window=window)

    def pause(self, *, paused: bool) -> None:
        """For a while."""
        self._ask("pause", paused=paused)

    def count_waiting(self) -> int:
        """Who waits for this window."""
        waiting = self._ask("waiting").get("waiting")
        if not isinstance(waiting, int) or isinstance(waiting, bool) or waiting < 0:
            raise DeviceError("queue.not-understood")
        return waiting

    def _ask(self, verb: str, **params: object) -> dict[str, Any]:
        if not self._url:
            raise DeviceError("queue.url-not-set")
        if not self._token:
            self._sign_in()
        code, data = self._post(verb, params)
        if code == SIGN_IN_AGAIN:
            self._sign_in()
            code, data = self._post(verb, params)
        if code:
            raise DeviceError("queue.said-no", reason=str(code))
        return data

    def _sign_in(self) -> None:
        self._token = ""
        code, data = self._post("login", {"window": self._window})
        if code:
            raise DeviceError("queue.said-no", reason=str(code))
        token = data.get("token")
        if not isinstance(token, str) or not token:
            raise DeviceError("queue.not-understood")
        self._token = token

    def _post(self, verb: str, params: dict[str, object]) -> tuple[int, dict[str, Any]]:
        call = {"token": self._token, "params": params}
        try:
            told = self._told(f"{self._url}/{verb}", call)
        except httpx.TimeoutException as error:
            raise DeviceError("queue.too-slow") from error
        except httpx.HTTPStatusError as error:
            raise DeviceError("queue.not-understood") from error
        except (httpx.HTTPError, httpx.InvalidURL, OSError) as error:
            raise DeviceError("queue.unreachable") from error
        return parse(told)

    def _told(self, address: str, call: Mapping[str, object]) -> bytes:
        """The whole body, within the limit even where it comes byte by byte."""
        end = time.monotonic() + self._limit
        body = bytearray()
        with (
            httpx.Client(trust_env=False, timeout=self._limit) as client,
            client.stream("POST", address, json=call) as answer,
        ):
            answer.raise_for_status()
            for part in answer.iter_bytes():
                body += part
                if len(body) > LARGEST:
                    raise DeviceError("queue.not-understood")
                if time.monotonic() > end:
                    raise DeviceError("queue.too-slow")
        return bytes(body)


def parse(body: bytes) -> tuple[int, dict[str, Any]]:
    """The code and the data of an answer; DeviceError("queue.not-understood")."""
    try:
        told = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise DeviceError("queue.not-understood") from error
    if not isinstance(told, dict):
        raise DeviceError("queue.not-understood")
    code, data = told.get("code"), told.get("data", {})
    if not isinstance(code, int) or not isinstance(data, dict):
        raise DeviceError("queue.not-understood")
    return code, data


def ticket_of(told: object) -> CalledTicket:
    """The ticket in an answer; DeviceError("queue.not-understood")."""
    if not isinstance(told, dict):
        raise DeviceError("queue.not-understood")
    number, waited = told.get("number"), told.get("waited")
    words = {name: _word(told.get(name, "")) for name in _WORDS}
    if not isinstance(number, str) or not number or _word(number) != number:
        raise DeviceError("queue.not-understood")
    if not isinstance(waited, int) or isinstance(waited, bool) or not 0 <= waited <= LONGEST:
        raise DeviceError("queue.not-understood")
    return CalledTicket(number=number, waited=waited, **words)


def _word(text: object) -> str:
    if not isinstance(text, str) or len(text) > MOST:
        raise DeviceError("queue.not-understood")
    return normalise(text)


_WORDS = ("matter", "item", "appointment", "priority")
