"""What an administrator's watch may ask: is it well, and how much does it do.

Runs in the gateway's event loop. The one rule: health tells nothing but yes and no; numbers
are told on this computer, or to who brings the token.
"""

from __future__ import annotations

import functools
import hmac
import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

import anyio
from starlette.responses import JSONResponse, PlainTextResponse
from starlette.routing import Route

from desk.refusal import Refused
from sync.gateway.office import Office
from sync.gateway.running.measures import Family, Measures, lines
from sync.gateway.store.sizes import Sizes, files_held, read_sizes
from sync.line import is_loopback

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response

PATIENCE = 3.0  # seconds that the database has to answer
FILES_FRESH = 60.0
FRESH = 1.0  # seconds for which an answer is given again
TEXT = "text/plain; version=0.0.4; charset=utf-8"
PASSED_ON = ("forwarded", "x-forwarded-for", "x-real-ip")

STATIONS = Family(
    name="owd_stations", kind="gauge", about="Enrolled stations, by state.", labels=("state",)
)
ENTRIES = Family(
    name="owd_journal_entries",
    kind="gauge",
    about="Entries recorded of the stations' present epochs.",
)
EVENTS = Family(name="owd_feed_events", kind="gauge", about="Events said in all halls.")
PROVINCE = Family(
    name="owd_province_calls",
    kind="gauge",
    about="Calls to the province, by state.",
    labels=("state",),
)
FILES = Family(name="owd_files", kind="gauge", about="Files that count.")
FILE_BYTES = Family(name="owd_file_bytes", kind="gauge", about="Bytes of those files.")
READY = Family(name="owd_ready", kind="gauge", about="1 when the database answers in time.")


class Lookout:
    """Answers for health and numbers; the database is asked at most once a second."""

    def __init__(self, office: Office, measures: Measures, token: str = "") -> None:
        self._office, self._measures, self._token = office, measures, token
        self._limiter: anyio.CapacityLimiter | None = None
        self._seen: Sizes | None = None
        self._files = (0, 0)
        self._files_asked = -FILES_FRESH
        self._asked = -FRESH

    def routes(self) -> list[Route]:
        """`GET /v1/health`, `GET /v1/health/live` and `GET /metrics`."""
        found: Mapping[str, Callable[..., object]] = {
            "/v1/health": self._health,
            "/v1/health/live": _live,
            "/metrics": self._metrics,
        }
        # A partial is told from every other endpoint by its identity; a bound method is not.
        return [
            Route(path, functools.partial(work), methods=["GET"])
            for path, work in found.items()
        ]

    async def _health(self, _: Request) -> Response:
        """200 when the database answers in time, else 503; load balancers ask this."""
        is_ready = await self._sizes() is not None
        headers = {"cache-control": "no-store"} | ({} if is_ready else {"retry-after": "5"})
        body = {"live": True, "ready": is_ready}
        return JSONResponse(body, 200 if is_ready else 503, headers)

    async def _metrics(self, request: Request) -> Response:
        if not self._may_count(request):
            return PlainTextResponse("", 403)
        text = "\n".join([*self._measures.text(), *self._told(await self._sizes())])
        return PlainTextResponse(text + "\n", headers={"content-type": TEXT})

    def _may_count(self, request: Request) -> bool:
        bearer = request.headers.get("authorization", "")
        wanted = f"Bearer {self._token}"
        if self._token and hmac.compare_digest(bearer.encode(), wanted.encode()):
            return True
        is_passed_on = any(name in request.headers for name in PASSED_ON)
        client = request.client
        return client is not None and is_loopback(client.host) and not is_passed_on

    async def _sizes(self) -> Sizes | None:
        """What the database holds; None when it does not say so in time."""
        if time.monotonic() - self._asked < FRESH:
            return self._seen
        if self._limiter is None:
            self._limiter = anyio.CapacityLimiter(1)
        found: Sizes | None = None
        with anyio.move_on_after(PATIENCE):
            found = await anyio.to_thread.run_sync(
                self._ask, abandon_on_cancel=True, limiter=self._limiter
            )
        self._seen, self._asked = found, time.monotonic()
        return found

    def _told(self, sizes: Sizes | None) -> list[str]:
        told = [*lines(READY, {(): 0 if sizes is None else 1})]
        if sizes is None:
            return told
        return [
            *told,
            *lines(STATIONS, {(state,): n for state, n in sizes.stations.items()}),
            *lines(ENTRIES, {(): sizes.entries}),
            *lines(EVENTS, {(): sizes.events}),
            *lines(FILES, {(): self._files[0]}),
            *lines(FILE_BYTES, {(): self._files[1]}),
            *lines(PROVINCE, {(state,): n for state, n in sizes.province.items()}),
        ]

    def _ask(self) -> Sizes | None:
        try:
            with self._office.store.reading() as txn:
                if time.monotonic() - self._files_asked >= FILES_FRESH:
                    self._files, self._files_asked = files_held(txn), time.monotonic()
                return read_sizes(txn)
        except Refused:
            return None


async def _live(_: Request) -> Response:
    """The process answers; nothing else was asked."""
    return JSONResponse({"live": True}, headers={"cache-control": "no-store"})
