"""Requests made by hand: what an honest client would never send."""

from __future__ import annotations

import secrets
from dataclasses import replace
from typing import Any

import httpx

from desk.canonical import sha256
from sync.https import unix_ms
from sync.request import Signed
from tests.sync.counter import Counter


def signed(counter: Counter, method: str, target: str, body: bytes = b"") -> Signed:
    """The facts of an honest request, to be changed by the test."""
    return Signed(
        station=counter.station.station_id,
        epoch=counter.station.epoch,
        method=method,
        target=target,
        body_hash=sha256(body),
        time_ms=unix_ms(),
        nonce=secrets.token_hex(16),
    )


def headers_of(counter: Counter, facts: Signed) -> dict[str, str]:
    """The headers of those facts under the counter's true signature."""
    return facts.headers(counter.key.sign(facts.message()))


def send(
    counter: Counter, method: str, target: str, headers: dict[str, str], body: bytes = b""
) -> tuple[int, dict[str, Any]]:
    """Send it; gives status and the answer."""
    answer = httpx.request(
        method, counter.url + target, headers=headers, content=body, timeout=30
    )
    return answer.status_code, answer.json()


def ask(
    counter: Counter, method: str, target: str, body: bytes = b"", /, **changes: object
) -> tuple[int, str]:
    """Sign with those facts changed and send; gives status and the code of the refusal."""
    facts = replace(signed(counter, method, target, body), **changes)  # type: ignore[arg-type]
    status, answer = send(counter, method, target, headers_of(counter, facts), body)
    return status, str(answer.get("error", {}).get("code", ""))
