"""The gateway as an ASGI application: the calls of the protocol, and nothing else.

The event loop belongs to the server; every database operation runs in its thread pool. The
one rule: a handler sees a request only after `check_caller` found its signature true.
"""

from __future__ import annotations

import asyncio
import functools
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, TypeVar

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.routing import Route

from desk.entry import Head
from desk.ports.platform import Enrolment, FeedPage, Heartbeat, Receipt
from desk.refusal import Refused
from sync.codec import entry_out, read_batch, read_object, unpack
from sync.gateway import (
    auth,
    blobs,
    claiming,
    enrolment,
    journal,
    openapi,
    province_queue,
    publishing,
    tallies,
)
from sync.gateway.answers import Tagged, answered, broken, read_body, refused
from sync.gateway.bell import Bell
from sync.gateway.feeding import page_for, read_page
from sync.gateway.office import Office
from sync.gateway.running.looking import Lookout
from sync.gateway.running.measures import Measures
from sync.gateway.running.watching import Watch
from sync.gateway.store.entries import run_after
from sync.gateway.store.stations import Station

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response
    from starlette.types import ASGIApp

T = TypeVar("T")
Handler = Callable[["Call"], Awaitable[object]]

LONGEST_WAIT = 25.0  # seconds; below every proxy's patience


class Call:
    """One signed request: the office, the calling station, and the body as it travelled."""

    def __init__(
        self,
        office: Office,
        bell: Bell,
        watch: Watch,
        request: Request,
        *,
        caller: Station,
        body: bytes,
    ) -> None:
        self.office = office
        self.bell = bell
        self.watch = watch
        self.request = request
        self.caller = caller
        self._body = body

    def part(self, name: str) -> str:
        """A part of the path."""
        return str(self.request.path_params[name])

    def body(self) -> bytes:
        """The body, unpacked."""
        if self.request.headers.get("content-encoding") == "gzip":
            return unpack(self._body)
        return self._body

    def raw(self) -> bytes:
        """The body as it travelled: the bytes of a file are never unpacked."""
        return self._body

    async def change(self, work: Callable[[], T]) -> T:
        """Do the work in the thread pool and wake the feeds of the caller's hall."""
        value = await run_in_threadpool(work)
        self.bell.ring(self.caller.hall)
        return value


async def _heartbeat(call: Call) -> Heartbeat:
    office = call.office
    return Heartbeat(
        at=office.now(),
        platform_epoch=office.platform_epoch,
        drain_only=call.caller.state != "active",
    )


async def _push(call: Call) -> Receipt:
    auth.own_station(call.caller, call.part("station"))

    def record() -> Receipt:
        return journal.push(call.office, call.caller, read_batch(call.body()))

    with call.bell.pushing():
        return await run_in_threadpool(record)


async def _head(call: Call) -> Head:
    auth.own_station(call.caller, call.part("station"))
    return await run_in_threadpool(journal.head_of, call.office, call.caller)


async def _journal(call: Call) -> dict[str, object]:
    """A station's own recorded entries: for one that was restored from a backup."""
    auth.own_station(call.caller, call.part("station"))
    after = _whole(call.request.query_params.get("after", "0"))

    def read() -> dict[str, object]:
        with call.office.store.reading() as txn:
            found = run_after(txn, call.caller.station, call.caller.epoch, after)
        return {"entries": [entry_out(entry) for entry in found]}

    return await run_in_threadpool(read)


async def _feed(call: Call) -> FeedPage:
    auth.own_hall(call.caller, call.part("hall"))
    auth.in_good_standing(call.caller)
    after = _whole(call.request.query_params.get("after", "0"))
    wait = _whole(call.request.query_params.get("wait", "0"))
    known = call.request.query_params.get("known", "")
    loop = asyncio.get_running_loop()
    end = loop.time() + min(float(wait), LONGEST_WAIT)
    look = read_page if wait else page_for  # who waits is called when all is judged
    while True:
        ring = call.bell.expect(call.caller.hall)
        page = await run_in_threadpool(look, call.office, call.caller, after, known)
        left = end - loop.time()
        if page.events or left <= 0 or call.bell.is_closed:
            return page
        with call.watch.resting(call.request.state):
            await call.bell.wait(ring, left)


async def _find(call: Call) -> dict[str, object]:
    auth.in_good_standing(call.caller)
    text = call.request.query_params.get("text", "")
    return {"cases": await run_in_threadpool(claiming.find_cases, call.office, text)}


async def _claim(call: Call) -> dict[str, str]:
    auth.in_good_standing(call.caller)
    case_id = call.part("case")

    def claim() -> str:
        return claiming.claim(call.office, call.caller, case_id)

    return {"event_id": await call.change(claim)}


async def _reconcile(call: Call) -> dict[str, object]:
    auth.own_station(call.caller, call.part("station"))
    day = call.part("date")
    return await run_in_threadpool(tallies.reconcile, call.office, call.caller, day)


async def _counters(call: Call) -> dict[str, object]:
    auth.own_hall(call.caller, call.part("hall"))
    day = call.request.query_params.get("date", "")
    return await run_in_threadpool(tallies.counters, call.office, call.caller.hall, day)


async def _catalogue(call: Call) -> dict[str, object] | Tagged:
    """The newest catalogue, or by its hash an older one; 304 to who has it."""
    auth.in_good_standing(call.caller)
    have = call.request.headers.get("if-none-match", "").strip('"')
    wanted = str(call.request.path_params.get("hash", ""))
    return await run_in_threadpool(publishing.answer, call.office, wanted, have)


def _whole(text: str) -> int:
    if not text.isdecimal() or len(text) > 15:
        raise Refused("platform.unreadable")
    return int(text)


ROUTES: tuple[tuple[str, str, Handler], ...] = (
    ("POST", "/v1/stations:heartbeat", _heartbeat),
    ("POST", "/v1/stations/{station}/journal", _push),
    ("GET", "/v1/stations/{station}/journal", _journal),
    ("GET", "/v1/stations/{station}/journal/head", _head),
    ("GET", "/v1/halls/{hall}/feed", _feed),
    ("GET", "/v1/catalogue", _catalogue),
    ("GET", "/v1/catalogue/{hash}", _catalogue),
    ("GET", "/v1/cases", _find),
    ("POST", "/v1/cases/{case}:claim", _claim),
    ("HEAD", "/v1/blobs/{hash}", blobs.head),
    ("PUT", "/v1/blobs/{hash}", blobs.put),
    ("PATCH", "/v1/blobs/{hash}", blobs.patch),
    ("GET", "/v1/blobs/{hash}", blobs.get),
    ("GET", "/v1/reconcile/{station}/{date}", _reconcile),
    ("GET", "/v1/halls/{hall}/counters", _counters),
    ("GET", "/v1/province/queue", province_queue.get),
    ("POST", "/v1/province/queue", province_queue.post),
)


CALLS = (
    *(f"{method} {path}" for method, path, _ in ROUTES),
    *("POST /v1/stations:enrol", "GET /v1/openapi.json"),
    *("GET /v1/health", "GET /v1/health/live", "GET /metrics"),
)


def make_app(
    office: Office, bell: Bell, watch: Watch | None = None, token: str = ""
) -> ASGIApp:
    """The application of that office; `token` is who may read its numbers from elsewhere."""
    watch = watch or Watch(Measures(CALLS))
    routes = [
        Route(path, functools.partial(_signed, office, bell, watch, work), methods=[method])
        for method, path, work in ROUTES
    ]
    enrolling = functools.partial(_enrol, office, watch)
    routes.append(Route("/v1/stations:enrol", enrolling, methods=["POST"]))
    routes.append(Route("/v1/openapi.json", _openapi, methods=["GET"]))
    routes += Lookout(office, watch.measures, token).routes()
    names = {id(r.endpoint): c for r, c in zip(routes, CALLS, strict=True)}
    app = Starlette(routes=routes, exception_handlers={404: _unknown, 405: _unknown})
    return watch.around(app, names)


async def _signed(
    office: Office, bell: Bell, watch: Watch, handler: Handler, request: Request
) -> Response:
    try:
        # A part on a slow line takes long: it must not take the place of an act.
        files = request.url.path.startswith("/v1/blobs/")
        with (watch.files if files else watch.gate).entered():
            return await _checked(office, bell, watch, handler, request)
    except Refused as refusal:
        return refused(request, refusal)
    except Exception as error:  # noqa: BLE001 - one request's bug must not end the others
        return broken(request, error)


async def _checked(
    office: Office, bell: Bell, watch: Watch, handler: Handler, request: Request
) -> Response:
    body = await read_body(request)
    check = functools.partial(
        auth.check_caller, method=request.method, target=_target(request), body=body
    )
    caller = await run_in_threadpool(check, office, request.headers)
    request.state.station = caller.station
    own = office.at(caller.region)
    call = Call(own, bell, watch, request, caller=caller, body=body)
    return answered(request, await handler(call))


async def _enrol(office: Office, watch: Watch, request: Request) -> Response:
    try:
        with watch.gate.entered():
            asked = read_object(await read_body(request, 16 * 1024))
            made: Enrolment = await run_in_threadpool(enrolment.enrol, office, asked)
            return answered(request, made)
    except Refused as refusal:
        return refused(request, refusal)
    except Exception as error:  # noqa: BLE001 - one request's bug must not end the others
        return broken(request, error)


async def _openapi(request: Request) -> Response:
    return answered(request, openapi.DOCUMENT)


async def _unknown(request: Request, _error: Exception) -> Response:
    return refused(request, Refused("platform.unknown-call"))


def _target(request: Request) -> str:
    """The path with its query exactly as it was sent."""
    path: bytes = request.scope["raw_path"]
    query: bytes = request.scope["query_string"]
    return (path + b"?" + query if query else path).decode("ascii", "replace")
