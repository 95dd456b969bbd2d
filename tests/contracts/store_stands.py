"""The stores that the contract is run over: the port has one adapter, met in three states."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desk.ports.store import Store
from desk.store.store import open_store
from tests.store import makings
from tests.store.makings import KEY


def made(folder: Path) -> Store:
    return makings.new_store(folder)


def opened_again(folder: Path) -> Store:
    makings.new_store(folder).close()
    return open_store(folder, KEY)


def with_its_mark(folder: Path) -> Store:
    return makings.new_store(folder, marks=folder.with_name("marks"))


STORES: dict[str, Callable[[Path], Store]] = {
    "just made": made,
    "opened again": opened_again,
    "with its mark": with_its_mark,
}


@pytest.fixture(params=STORES)
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    store = STORES[request.param](tmp_path / "data")
    yield store
    store.close()
