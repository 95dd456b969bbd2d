"""Running a gateway: the socket, TLS, the embedded child's control, and the end of it all.

Owns the process's main thread. The one rule: nothing listens beyond this computer without
TLS, whatever the caller asks for.
"""

from __future__ import annotations

import asyncio
import contextlib
import errno
import socket
import ssl
import sys
from collections.abc import AsyncIterator, Callable, Coroutine
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

import uvicorn

from desk.ports.keys import KeyStore
from desk.refusal import Refused
from sync.gateway.app import make_app
from sync.gateway.bell import Bell, watch
from sync.gateway.control import answer_controls
from sync.gateway.office import Office, open_office, platform_time
from sync.line import is_loopback

if TYPE_CHECKING:
    from starlette.applications import Starlette


MOST_CONNECTIONS = 2000  # two per window; above it callers are told to come back later


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificate:
    """PEM files of the server's certificate chain and its key."""

    chain: str
    key: str


def serve(
    listen: str,
    database: str,
    keys: KeyStore,
    *,
    demonstration: bool = False,
    certificate: Certificate | None = None,
    embedded: bool = False,
    clock: Callable[[], datetime] = platform_time,
) -> int:
    """Serve until interrupted (or, embedded, until standard input closes); gives 0.

    `listen` is HOST:PORT, port 0 for any free one; the port number is the first line of
    standard output once the gateway listens. Raises Refused: `gateway.listen-invalid`,
    `gateway.needs-tls`, `gateway.port-in-use`, `gateway.certificate`, and as open_office.
    """
    host, port = _split(listen)
    if certificate is None and not is_loopback(host):
        raise Refused("gateway.needs-tls")
    listening = bind(host, port)
    with contextlib.closing(listening):
        office = open_office(database, keys, demonstration=demonstration, clock=clock)
        with contextlib.closing(office):
            bell = Bell()
            config = _config(make_app(office, bell), certificate)
            asyncio.run(_run(office, bell, config, listening, embedded=embedded))
    return 0


async def _run(
    office: Office,
    bell: Bell,
    config: uvicorn.Config,
    listening: socket.socket,
    *,
    embedded: bool,
) -> None:
    server = uvicorn.Server(config)
    listening.listen(256)
    sys.stdout.write(f"{listening.getsockname()[1]}\n")
    sys.stdout.flush()
    async with _beside(watch(office, bell, lambda: server.should_exit)):
        if not embedded:
            await server.serve(sockets=[listening])
            return
        async with _beside(answer_controls(office)) as ended:
            serving = asyncio.create_task(server.serve(sockets=[listening]))
            await asyncio.wait({serving, ended}, return_when=asyncio.FIRST_COMPLETED)
            bell.close()
            server.should_exit = True
            await serving


@contextlib.asynccontextmanager
async def _beside(work: Coroutine[None, None, None]) -> AsyncIterator[asyncio.Task[None]]:
    """Something that goes on beside the server and ends with it."""
    task = asyncio.create_task(work)
    try:
        yield task
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


def _config(app: Starlette, certificate: Certificate | None) -> uvicorn.Config:
    config = uvicorn.Config(
        app,
        log_config=None,
        access_log=False,
        lifespan="off",
        server_header=False,
        timeout_graceful_shutdown=1,
        timeout_keep_alive=75,  # longer than a client keeps one, so that clients close first
        limit_concurrency=MOST_CONNECTIONS,
        ssl_certfile=None if certificate is None else certificate.chain,
        ssl_keyfile=None if certificate is None else certificate.key,
    )
    try:
        config.load()
    except (OSError, ssl.SSLError) as error:
        raise Refused("gateway.certificate") from error
    if config.ssl is not None:
        config.ssl.minimum_version = ssl.TLSVersion.TLSv1_3
    return config


def _split(listen: str) -> tuple[str, int]:
    host, _, port = listen.rpartition(":")
    if not host or not port.isdecimal() or int(port) > 65535:
        raise Refused("gateway.listen-invalid")
    return host.strip("[]"), int(port)


def bind(host: str, port: int) -> socket.socket:
    """A socket on that address, port 0 for any free one, from which answers leave at once.

    Raises Refused("gateway.port-in-use"), ("gateway.listen-invalid").
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # asyncio turns Nagle's delay off only on sockets that say they are TCP; without it every
    # answer of two writes waits 40 ms for the caller's delayed acknowledgement.
    listening = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((host, port))
    except OSError as error:
        listening.close()
        if error.errno in (errno.EADDRINUSE, errno.EACCES):
            raise Refused("gateway.port-in-use", port=port) from error
        raise Refused("gateway.listen-invalid") from error
    return listening
