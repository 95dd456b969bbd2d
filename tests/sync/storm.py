"""Many simulated stations that come back at once: keys, journals, requests and timing are true.

Runs in one event loop. The one rule: a station does what the program's does: it asks for its
recorded head, offers what waits, reads its hall's feed, and after a failure waits as long as
`sync.stepper` says.
"""

from __future__ import annotations

import asyncio
import json
import random
import secrets
import time
from collections import Counter as Tally
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx

from desk.canonical import sha256
from desk.entry import Head
from desk.ports.platform import Enrolment, Receipt
from desk.signing import SigningKey
from desk.values import load
from sync.codec import check_receipt, write_batch
from sync.gateway.enrolment import identity
from sync.gateway.office import open_office
from sync.gateway.store import stations
from sync.gateway.store.stations import Station
from sync.https import unix_ms
from sync.line import body_headers, packed
from sync.request import Signed
from sync.stepper import ALARMS, Action, Stepper, phase_of
from tests.sync.counter import Counter, place
from tests.sync.keys import FileKeys

WINDOWS = 20  # of one hall
OPEN = 512  # connections of all stations together


@dataclass
class Storm:
    """What came of it: answers by code, seconds until each station had nothing left."""

    codes: Tally[str] = field(default_factory=Tally)
    drained: list[float] = field(default_factory=list)
    undrained: int = 0
    pushed: int = 0

    @property
    def alarms(self) -> int:
        """Answers that a clerk would have been told of."""
        return sum(n for code, n in self.codes.items() if code in ALARMS)


def enrolled(database: str, keys: Path, count: int) -> list[Counter]:
    """So many stations, written into the database of a gateway that does not run."""
    office = open_office(database, FileKeys(keys), demonstration=True)
    made = []
    with office.at(place(1).region).store.writing() as txn:
        for n in range(1, count + 1):
            key, where = SigningKey.generate(), place(n, hall=f"379901-S{n // WINDOWS}")
            station = Station(
                station=where.station,
                epoch=1,
                public=key.public,
                region=where.region,
                code=where.code,
                hall=where.hall,
                hall_name=where.hall_name,
                window=f"{n % WINDOWS + 1:02d}",
                name=f"示例 {n} 号窗口",
                kind=where.kind,
                demonstration=True,
                state="active",
                head_seq=0,
                head_hash="0" * 64,
                seen=office.now(),
            )
            stations.put_station(txn, station)
            enrolment = Enrolment(
                station=identity(station),
                platform_public=office.signing.public,
                platform_epoch=office.platform_epoch,
                at=office.now(),
            )
            made.append(Counter(key=key, enrolment=enrolment, url=""))
    office.close()
    return made


def come_back(url: str, counters: Iterable[Counter], *, limit: float) -> Storm:
    """All of them at one moment, each until nothing of it waits or `limit` seconds are over."""
    storm = Storm()
    asyncio.run(_all(url, list(counters), storm, limit))
    return storm


async def _all(url: str, counters: list[Counter], storm: Storm, limit: float) -> None:
    limits = httpx.Limits(max_connections=OPEN, max_keepalive_connections=OPEN)
    timeout = httpx.Timeout(60.0, pool=limit)
    async with httpx.AsyncClient(
        base_url=url, limits=limits, timeout=timeout, trust_env=False
    ) as client:
        visits = [_Visit(client, counter, storm) for counter in counters]
        tasks = [asyncio.create_task(visit.until_drained()) for visit in visits]
        _done, left = await asyncio.wait(tasks, timeout=limit)
        storm.undrained = len(left)
        for task in left:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        for task in tasks:
            if not task.cancelled() and task.exception() is not None:
                raise SystemExit(f"a station failed: {task.exception()!r}")


class _Visit:
    """One station at work."""

    def __init__(self, client: httpx.AsyncClient, counter: Counter, storm: Storm) -> None:
        self._client, self._counter, self._storm = client, counter, storm
        self._id = counter.station.station_id
        self._stepper = Stepper(
            clock_ms=lambda: int(time.monotonic() * 1000),
            rng=random.random,
            phase=phase_of(self._id),
        )

    async def until_drained(self) -> None:
        """Head, push after push, the feed to its end; what fails is tried again in its time."""
        began = time.monotonic()
        head = load(Head, await self._kept(Action.PUSH, "GET", self._path("journal/head")))
        self._counter.sent = head.seq
        while self._counter.sent < len(self._counter.entries):
            body = packed(write_batch(self._counter.batch()))
            answer = await self._kept(Action.PUSH, "POST", self._path("journal"), body)
            receipt = check_receipt(
                self._counter.enrolment.platform_public, load(Receipt, answer)
            )
            self._storm.pushed += receipt.head.seq - self._counter.sent
            self._counter.sent = receipt.head.seq
        self._storm.drained.append(time.monotonic() - began)
        await self._kept(Action.FEED, "GET", f"/v1/halls/{self._counter.station.hall}/feed")

    def _path(self, what: str) -> str:
        return f"/v1/stations/{self._id}/{what}"

    async def _kept(
        self, action: Action, method: str, target: str, body: bytes = b""
    ) -> dict[str, Any]:
        while True:
            step = self._stepper.push(True) if action is Action.PUSH else self._stepper.feed()
            await asyncio.sleep(step.delay_ms / 1000)
            code, answer = await self._ask(method, target, body)
            self._storm.codes[code or "good"] += 1
            if not code:
                self._stepper.worked(action)
                return answer
            wait = int(answer.get("retry_after", 0))
            self._stepper.failed(action, code, retry_after=wait)

    async def _ask(self, method: str, target: str, body: bytes) -> tuple[str, dict[str, Any]]:
        signed = Signed(
            station=self._id,
            epoch=1,
            method=method,
            target=target,
            body_hash=sha256(body),
            time_ms=unix_ms(),
            nonce=secrets.token_hex(16),
        )
        headers = signed.headers(self._counter.key.sign(signed.message()))
        headers |= body_headers(body) if body else {}
        try:
            answer = await self._client.request(method, target, headers=headers, content=body)
        except httpx.TransportError:
            return "line.down", {}
        found: dict[str, Any] = json.loads(answer.content)
        if answer.is_success:
            return "", found
        return str(found["error"]["code"]), dict(found["error"]["facts"])
