"""Gateways for tests: real children on loopback, SQLite and PostgreSQL behind them.

One gateway of each kind serves a whole run; every test has halls and windows of its own.
"""

from __future__ import annotations

import itertools
import json
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from desk.ports.platform import FeedEvent
from sync.gateway.embedded import EmbeddedGateway, start
from tests.sync.counter import Counter, place
from tests.sync.launch import command

Starter = Callable[..., EmbeddedGateway]
Enroller = Callable[..., Counter]

WINDOWS = itertools.count(1)
HALLS = itertools.count(1)


@pytest.fixture(scope="session")
def gateways(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Callable[[str], EmbeddedGateway]]:
    """The run's gateway of each kind of database, started when first wanted."""
    running: dict[str, EmbeddedGateway] = {}

    def wanted(kind: str) -> EmbeddedGateway:
        if kind not in running:
            folder = tmp_path_factory.mktemp(kind)
            database = str(folder / "gateway.db")
            if kind == "postgresql":
                database = request.getfixturevalue("postgres_server").new_database()
            running[kind] = start(command(database, folder / "keys"))
        return running[kind]

    yield wanted
    for gateway in running.values():
        gateway.stop()


@pytest.fixture(params=["sqlite", "postgresql"])
def gateway(
    request: pytest.FixtureRequest, gateways: Callable[[str], EmbeddedGateway]
) -> EmbeddedGateway:
    """A demonstration gateway, on each kind of database in turn."""
    return gateways(request.param)


@pytest.fixture
def start_gateway(tmp_path: Path) -> Iterator[Starter]:
    """Starts gateways of a test's own on SQLite; all end with the test."""
    with ExitStack() as running:

        def run(*more: str, name: str = "gateway") -> EmbeddedGateway:
            database = str(tmp_path / f"{name}.db")
            gateway = start(command(database, tmp_path / f"{name}-keys", *more))
            running.callback(gateway.stop)
            return gateway

        yield run


@pytest.fixture
def hall() -> str:
    """A hall that no other test knows."""
    return f"379901-H{next(HALLS)}"


@pytest.fixture
def enrolled(hall: str) -> Iterator[Enroller]:
    """Makes the next window of a gateway; every line is closed with the test."""
    made: list[Counter] = []

    def enrol(gateway: EmbeddedGateway, **more: Any) -> Counter:
        where = place(next(WINDOWS), hall=more.pop("hall", hall))
        changes = {name: more.pop(name) for name in ("kind", "region") if name in more}
        where = replace(where, **changes)
        made.append(Counter.enrolled(gateway.url, gateway.make_code(where), **more))
        return made[-1]

    yield enrol
    for counter in made:
        counter.close()


@pytest.fixture
def counter(gateway: EmbeddedGateway, enrolled: Enroller) -> Counter:
    """A window."""
    return enrolled(gateway)


@pytest.fixture
def other(gateway: EmbeddedGateway, enrolled: Enroller) -> Counter:
    """Another window of the same hall."""
    return enrolled(gateway)


def data(event: FeedEvent) -> dict[str, Any]:
    """The facts of a feed event."""
    found: dict[str, Any] = json.loads(event.data)
    return found
