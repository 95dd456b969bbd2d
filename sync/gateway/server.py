"""Running a gateway: what is asked is checked, the database founded, then it serves.

Owns the process's main thread. The one rule: nothing listens beyond this computer without
TLS, whatever the caller asks for.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from desk.ports.keys import KeyStore
from desk.refusal import Refused
from sync.gateway.office import FilesAt, Office, open_office, platform_time
from sync.gateway.running.held_keys import HeldKeys
from sync.gateway.running.listening import (
    Certificate,
    bind,
    configured,
    split,
    take_many_files,
)
from sync.gateway.running.serving import Running, Service
from sync.gateway.running.workers import check_workers
from sync.gateway.store.engine import is_postgres
from sync.line import is_loopback


def serve(
    listen: str,
    database: str,
    keys: KeyStore,
    *,
    demonstration: bool = False,
    certificate: Certificate | None = None,
    embedded: bool = False,
    clock: Callable[[], datetime] = platform_time,
    files: FilesAt | None = None,
    service: Service | None = None,
) -> int:
    """Serve until interrupted (or, embedded, until standard input closes); the exit code.

    `listen` is HOST:PORT, port 0 for any free one; the port number is the first line of
    standard output once the gateway listens. Raises Refused: `gateway.listen-invalid`,
    `gateway.needs-tls`, `gateway.port-in-use`, `gateway.certificate`, `gateway.one-worker`,
    `gateway.workers-invalid`, and as open_office.
    """
    service = replace(service or Service(), embedded=embedded)
    host, port = split(listen)
    if certificate is None and not is_loopback(host):
        raise Refused("gateway.needs-tls")
    check_workers(service.workers, is_shared=is_postgres(database))
    configured(None, certificate)
    take_many_files()
    with contextlib.closing(bind(host, port)) as listening:
        running = Running(listening, certificate, service)

        def opened(with_keys: KeyStore) -> Office:
            return open_office(
                database, with_keys, demonstration=demonstration, clock=clock, files=files
            )

        office = opened(keys)  # founded, or refused, before any worker is there
        if service.workers == 1:
            with contextlib.closing(office):
                running.alone(office)
            return 0
        office.close()
        held = HeldKeys(keys)
        return running.together(lambda: opened(held))
