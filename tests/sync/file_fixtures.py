"""Fixtures of the tests of files: stations at a shared gateway, and poor lines."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from sync.gateway.embedded import EmbeddedGateway
from tests.sync.conftest import WINDOWS
from tests.sync.counter import place
from tests.sync.file_station import FileStation
from tests.sync.poor_line import PoorLine, Weather

Enrol = Callable[[EmbeddedGateway], FileStation]
PoorLines = Callable[[str, Weather], PoorLine]
FOLDERS = itertools.count(1)


@pytest.fixture
def stations(tmp_path: Path, hall: str) -> Iterator[Enrol]:
    """Makes stations with files; all are closed with the test."""
    made: list[FileStation] = []

    def enrol(gateway: EmbeddedGateway) -> FileStation:
        where = place(next(WINDOWS), hall=hall)
        folder = tmp_path / f"station-{next(FOLDERS)}"
        made.append(FileStation.enrolled(gateway, folder, where))
        return made[-1]

    yield enrol
    for station in made:
        station.close()


@pytest.fixture
def lines() -> Iterator[PoorLines]:
    """Makes poor lines; all end with the test."""
    with ExitStack() as running:

        def make(url: str, weather: Weather) -> PoorLine:
            line = PoorLine(url, weather)
            running.callback(line.close)
            return line

        yield make


@pytest.fixture
def sqlite(gateways: Callable[[str], EmbeddedGateway]) -> EmbeddedGateway:
    return gateways("sqlite")


@pytest.fixture
def station(sqlite: EmbeddedGateway, stations: Enrol) -> FileStation:
    return stations(sqlite)
