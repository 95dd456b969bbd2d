"""Files to the platform over a true store, a true gateway and a line that breaks."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from desk.refusal import Refused
from sync.gateway.embedded import EmbeddedGateway
from sync.part_size import LEAST
from tests.sync.conftest import WINDOWS
from tests.sync.counter import place
from tests.sync.file_station import MEGABYTE, FileStation, noise
from tests.sync.poor_line import PoorLine, Weather

Enrol = Callable[[EmbeddedGateway], FileStation]
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
def lines() -> Iterator[Callable[[str, Weather], PoorLine]]:
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


def test_a_file_goes_whole_once_its_entry_is_recorded(station: FileStation) -> None:
    digest = station.name(noise(2 * MEGABYTE + 5))
    assert station.filing.next_file().file is None
    station.push()
    file = station.first()
    assert file.digest == digest
    assert station.send() == 1
    standing = station.desk.platform.file_standing(file)
    assert (standing.offset, standing.whole) == (2 * MEGABYTE + 5, True)
    assert station.filing.waiting().left == 0


def test_what_is_sent_twice_is_kept_once(station: FileStation) -> None:
    station.name(data := noise(3 * LEAST))
    station.push()
    file, platform = station.first(), station.desk.platform
    first = platform.send_part(file, data, 0)
    with pytest.raises(Refused, match=r"blob\.other-offset") as told:
        platform.send_part(file, data, 0)
    assert told.value.facts["offset"] == first.offset == LEAST
    assert station.send() == 1


def test_cuts_cost_at_most_the_part_that_was_under_way(
    sqlite: EmbeddedGateway, station: FileStation, lines: Callable[[str, Weather], PoorLine]
) -> None:
    size = 4 * MEGABYTE
    station.name(noise(size))
    station.push()
    line = lines(sqlite.url, Weather(cut_bytes=900_000))
    said = station.on(line.url).send_through()
    assert set(said) == {"line.down"}
    assert line.cuts >= 4
    assert line.up <= size + (line.cuts + 1) * MEGABYTE // 2
    assert station.filing.waiting().left == 0
