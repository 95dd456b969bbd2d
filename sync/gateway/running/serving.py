"""A gateway that serves, by one worker or several.

Owns the main thread of the process, and that of each worker. The one rule: the port is said
only when all listen, and the end is always in order: no feed holds it up.
"""

from __future__ import annotations

import asyncio
import contextlib
import signal
import socket
import sys
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NoReturn

import anyio.to_thread
import uvicorn
from starlette.concurrency import run_in_threadpool

from desk.refusal import Refused
from sync.gateway.app import CALLS, make_app
from sync.gateway.auth import forget_nonces
from sync.gateway.bell import Bell, watch
from sync.gateway.control import answer_controls
from sync.gateway.office import Office
from sync.gateway.running.listening import Certificate, configured
from sync.gateway.running.logs import log_to, tell
from sync.gateway.running.measures import MEMORY, POOL, STARTS, WORKERS, Measures
from sync.gateway.running.notify import READY, STOPPING, notify
from sync.gateway.running.pressure import MOST_INSIDE
from sync.gateway.running.watching import Watch
from sync.gateway.running.workers import Crew
from sync.gateway.store.engine import CONNECTIONS
from sync.gateway.usher import sit

BACKLOG = 1024
TAKEN_AT_ONCE = 16
"""Connections that one of several workers takes in a row: a greedy one would leave the
others without work."""
THREADS = CONNECTIONS - 2  # the other connections are for health and looking at the feeds
PAGE = 4096
SWEEP = 60.0  # seconds


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """How a gateway runs: workers, requests in work in each, who may read its numbers.

    `logs`: JSON lines on standard error, one for each request and each event.
    """

    workers: int = 1
    most: int = MOST_INSIDE
    token: str = field(default="", repr=False)
    logs: bool = False
    embedded: bool = False


def service_of(facts: Mapping[str, Any]) -> Service:
    """How the command line wants it; Refused("gateway.token-unreadable")."""
    name = str(facts["metrics_token"])
    try:
        token = Path(name).read_text("utf-8").strip() if name else ""
    except (OSError, UnicodeDecodeError) as error:
        raise Refused("gateway.token-unreadable") from error
    if name and not token:
        raise Refused("gateway.token-unreadable")
    return Service(
        workers=int(facts["workers"]),
        most=int(facts["most_requests"]) or MOST_INSIDE,
        token=token,
        logs=not facts["embedded"],
    )


class Running:
    """One gateway on its socket."""

    def __init__(
        self, listening: socket.socket, certificate: Certificate | None, service: Service
    ) -> None:
        self._listening, self._certificate = listening, certificate
        self._service = service
        self._measures = Measures(CALLS, service.workers)

    def alone(self, office: Office) -> None:
        """One worker: this process."""
        self._log(worker=0)
        try:
            with _ended_by_a_signal():
                asyncio.run(self._work(office, self._announce))
        finally:
            self._told_to_end()

    def together(self, office: Callable[[], Office]) -> int:
        """Several workers, each with an office of its own; the exit code."""
        self._log(worker=0)
        self._listening.listen(BACKLOG)

        def work(number: int, leash: int, ready: Callable[[], None]) -> None:
            self._measures.worker = number
            self._log(worker=number + 1)
            with _ended_by_a_signal(), contextlib.closing(office()) as opened:
                asyncio.run(self._work(opened, ready, leash))

        with Crew(self._service.workers, work, gone=self._measures.gone) as crew:
            code = crew.look_after(self._announce)
        self._told_to_end()
        return code

    def _log(self, *, worker: int) -> None:
        if self._service.logs:
            log_to(sys.stderr, worker=worker)

    def _announce(self) -> None:
        sys.stdout.write(f"{self._listening.getsockname()[1]}\n")
        sys.stdout.flush()
        notify(READY)
        if self._service.logs:
            tell("gateway.listens", workers=self._service.workers)

    def _told_to_end(self) -> None:
        notify(STOPPING)
        if self._service.logs:
            tell("gateway.ended")

    async def _work(
        self, office: Office, ready: Callable[[], None], leash: int | None = None
    ) -> None:
        anyio.to_thread.current_default_thread_limiter().total_tokens = THREADS
        measures, bell = self._measures, Bell()
        office.store.observe(measures.noted, lambda by: measures.add(POOL, by=by))
        watching = Watch(measures, most=self._service.most, tells_all=self._service.logs)
        app = make_app(office, bell, watching, self._service.token)
        server = _Server(self._settings(app), self._listening, ready)
        if leash is not None:
            asyncio.get_running_loop().add_reader(leash, server.end)
        measures.put(WORKERS, 1)
        measures.add(STARTS)

        def is_ending() -> bool:
            measures.put(MEMORY, _resident())
            return server.should_exit

        beside = (watch(office, bell, is_ending), sit(office, bell, is_ending), _sweep(office))
        async with contextlib.AsyncExitStack() as stack:
            for work in beside:
                await stack.enter_async_context(_beside(work))
            await self._until_the_end(office, bell, server)

    def _settings(self, app: object) -> uvicorn.Config:
        config = configured(app, self._certificate)  # type: ignore[arg-type] # an ASGI app
        config.timeout_graceful_shutdown = 1 if self._service.embedded else 5
        config.backlog = TAKEN_AT_ONCE if self._service.workers > 1 else BACKLOG
        return config

    async def _until_the_end(self, office: Office, bell: Bell, server: _Server) -> None:
        if not self._service.embedded:
            await server.serve(sockets=[self._listening])
            return
        async with _beside(answer_controls(office)) as ended:
            serving = asyncio.create_task(server.serve(sockets=[self._listening]))
            await asyncio.wait({serving, ended}, return_when=asyncio.FIRST_COMPLETED)
            bell.close()
            server.should_exit = True
            await serving


class _Server(uvicorn.Server):
    """The library's server, which says when it listens."""

    def __init__(
        self, config: uvicorn.Config, listening: socket.socket, ready: Callable[[], None]
    ) -> None:
        super().__init__(config)
        self._listening, self._ready = listening, ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Begin to listen, and say so."""
        await super().startup(sockets)
        if self.started:
            # The library set the system's queue to what one worker takes in a row.
            self._listening.listen(BACKLOG)
            self._ready()

    def end(self) -> None:
        """End in order."""
        self.should_exit = True


@contextlib.contextmanager
def _ended_by_a_signal() -> Iterator[None]:
    """SIGTERM ends the program in order: before the server listens to it, and after."""

    def end(*_: object) -> NoReturn:
        raise SystemExit(0)

    before = signal.signal(signal.SIGTERM, end)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


@contextlib.asynccontextmanager
async def _beside(work: Coroutine[None, None, None]) -> AsyncIterator[asyncio.Task[None]]:
    """Something that goes on beside the server and ends with it."""
    task = asyncio.create_task(work)
    try:
        yield task
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def _sweep(office: Office) -> None:
    """Drop used nonces that are too old to be used again, once a minute."""
    while True:
        await asyncio.sleep(SWEEP)
        with contextlib.suppress(Refused):  # busy or away: the next time will do
            await run_in_threadpool(forget_nonces, office)


def _resident() -> int:
    """Bytes of memory of this process, 0 where the system does not say."""
    try:
        return int(Path("/proc/self/statm").read_text("ascii").split()[1]) * PAGE
    except (OSError, ValueError, IndexError):
        return 0
