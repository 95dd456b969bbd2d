"""A queue machine over HTTP: POST /VERB with {token, params} (port: desk.ports.calling).

Used from the QUEUE lane only. The one rule: an answer that is not of the agreed shape is not
used; a call whose answer did not come is not repeated by itself, it may have been heard.

Answers are `{"code": 0, "data": {…}}`; 401 asks for a new sign-in (tried once). The words of a
ticket: number, waited (seconds), matter, item, appointment, priority.
"""

from __future__ import annotations

import json
from typing import Any

from desk.names import normalise
from desk.ports.calling import CalledTicket
from desk.ports.identity import DeviceState
from desk.refusal import DeviceError
from devices.adapters.token_line import Codes, TokenLine

LIMIT = 2.0
"""Seconds for one call; a machine in the same hall answers in a tenth of that."""
MOST = 200
"""Characters of any word on a ticket."""
LONGEST = 7 * 86_400
"""Seconds that somebody can have waited; more is no waiting time."""

CODES = Codes(
    not_set="queue.url-not-set",
    unreachable="queue.unreachable",
    too_slow="queue.too-slow",
    not_understood="queue.not-understood",
    said_no="queue.said-no",
)


class HttpCaller:
    """A window at a queue machine that is reached over HTTP."""

    name = "queue-http"
    simulated = False

    def __init__(self, url: str, window: str, *, limit: float = LIMIT) -> None:
        """The machine's address and this window as the machine knows it; seconds per call."""
        self._line = TokenLine(
            url.rstrip("/"), {"window": window}, limit=limit, parse=parse, codes=CODES
        )

    def state(self) -> DeviceState:
        """Ask who waits, to see whether it answers."""
        try:
            self.count_waiting()
        except DeviceError as error:
            return DeviceState(name=self.name, ready=False, code=error.code)
        return DeviceState(name=self.name, ready=True)

    def call_next(self) -> CalledTicket | None:
        """The next one."""
        data = self._line.ask("next")
        if "ticket" not in data:
            raise DeviceError("queue.not-understood")
        ticket = data["ticket"]
        return None if ticket is None else ticket_of(ticket)

    def recall(self, number: str) -> None:
        """Once more."""
        self._line.ask("recall", number=number)

    def pass_over(self, number: str) -> None:
        """Nobody came."""
        self._line.ask("pass", number=number)

    def transfer(self, number: str, window: str) -> None:
        """To another window."""
        self._line.ask("transfer", number=number, window=window)

    def pause(self, *, paused: bool) -> None:
        """For a while."""
        self._line.ask("pause", paused=paused)

    def count_waiting(self) -> int:
        """Who waits for this window."""
        waiting = self._line.ask("waiting").get("waiting")
        if not isinstance(waiting, int) or isinstance(waiting, bool) or waiting < 0:
            raise DeviceError("queue.not-understood")
        return waiting


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
