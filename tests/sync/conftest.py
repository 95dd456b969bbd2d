"""Gateways for tests: real children on loopback, each with its own database."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from sync.gateway.embedded import EmbeddedGateway, start
from tests.sync.counter import Counter, place

ROOT = Path(__file__).resolve().parents[2]
Starter = Callable[..., EmbeddedGateway]


def command(database: str, keys: Path, *more: str) -> list[str]:
    """The command line of a gateway child."""
    start_it = f"import sys; sys.path.insert(0, {str(ROOT)!r}); import runpy; "
    run_it = "runpy.run_module('tests.sync.child', run_name='__main__')"
    words = ["--database", database, "--keys", str(keys), *more]
    return [sys.executable, "-c", start_it + run_it, *words]


@pytest.fixture
def start_gateway(tmp_path: Path) -> Iterator[Starter]:
    """Starts children on a database (a file unless named); all end with the test."""
    with ExitStack() as running:

        def run(*more: str, database: str = "", name: str = "gateway") -> EmbeddedGateway:
            found = database or str(tmp_path / f"{name}.db")
            gateway = start(command(found, tmp_path / f"{name}-keys", *more))
            running.callback(gateway.stop)
            return gateway

        yield run


@pytest.fixture(params=["sqlite", "postgresql"])
def gateway(request: pytest.FixtureRequest, start_gateway: Starter) -> EmbeddedGateway:
    """A demonstration gateway, on each kind of database in turn."""
    if request.param == "sqlite":
        return start_gateway()
    return start_gateway(database=request.getfixturevalue("postgres_url"))


@pytest.fixture
def sqlite_gateway(start_gateway: Starter) -> EmbeddedGateway:
    """A demonstration gateway on SQLite."""
    return start_gateway()


Enroller = Callable[..., Counter]


@pytest.fixture
def enrolled() -> Iterator[Enroller]:
    """Makes window n of a gateway; every line is closed with the test."""
    made: list[Counter] = []

    def enrol(gateway: EmbeddedGateway, n: int = 1, **more: object) -> Counter:
        hall = str(more.pop("hall", "379901-H1"))
        code = gateway.make_code(place(n, hall=hall))
        made.append(Counter.enrolled(gateway.url, code, **more))  # type: ignore[arg-type]
        return made[-1]

    yield enrol
    for counter in made:
        counter.close()


@pytest.fixture
def counter(gateway: EmbeddedGateway, enrolled: Enroller) -> Counter:
    """Window 1."""
    return enrolled(gateway, 1)


@pytest.fixture
def other(gateway: EmbeddedGateway, enrolled: Enroller) -> Counter:
    """Window 2 of the same hall."""
    return enrolled(gateway, 2)


def data(event: object) -> dict[str, object]:
    """The facts of a feed event."""
    found: dict[str, object] = json.loads(event.data)  # type: ignore[attr-defined]
    return found
