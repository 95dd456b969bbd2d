"""The listening socket and its certificate.

Main thread, before anything is served. The one rule: TLS 1.3 or nothing, and a certificate
that cannot be used is refused before the gateway founds or opens anything.
"""

from __future__ import annotations

import errno
import socket
import ssl
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

import uvicorn

from desk.refusal import Refused

if TYPE_CHECKING:
    from starlette.types import ASGIApp

MOST_CONNECTIONS = 4000
"""Of one worker, two per window; requests too many are told so long before that."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificate:
    """PEM files of the server's certificate chain and its key."""

    chain: str
    key: str


def configured(app: ASGIApp | None, certificate: Certificate | None) -> uvicorn.Config:
    """The server's settings, its certificate read; Refused("gateway.certificate")."""
    config = uvicorn.Config(
        app,  # type: ignore[arg-type] # None only to read the certificate
        log_config=None,
        access_log=False,
        lifespan="off",
        server_header=False,
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


def split(listen: str) -> tuple[str, int]:
    """Host and port of "HOST:PORT"; Refused("gateway.listen-invalid")."""
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


def take_many_files() -> None:
    """Let this process open as many files (connections) as the system allows it."""
    if sys.platform == "win32":
        return
    import resource

    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
