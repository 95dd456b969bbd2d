"""Files to the platform over a true store, a true gateway and a line that breaks."""

from __future__ import annotations

import itertools
import os
import signal
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest

from desk.acts.exchange import Exchange
from desk.acts.filing import unsent
from desk.acts.reckoning import Reckoning, Standing
from desk.entry import Entry
from desk.files import named_files
from desk.named_files import named_by
from desk.people import Role
from desk.ports.platform import NamedFile
from desk.refusal import Refused
from sync.gateway.blobs import get_room
from sync.gateway.embedded import EmbeddedGateway, start
from sync.gateway.orders import Verdict
from sync.part_size import LEAST
from tests.desk.window import paper
from tests.sync.conftest import WINDOWS, Starter
from tests.sync.counter import place
from tests.sync.file_station import MEGABYTE, FileStation, noise
from tests.sync.launch import command
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


def test_a_killed_station_goes_on_where_the_platform_stands(
    sqlite: EmbeddedGateway, station: FileStation
) -> None:
    station.name(data := noise(5 * LEAST))
    station.push()
    reached = station.desk.platform.send_part(station.first(), data, 0)
    again = station.again(sqlite.url)
    assert again.desk.platform.file_standing(again.first()) == reached
    assert again.send() == 1


def test_a_killed_gateway_keeps_every_part_that_it_answered_for(
    start_gateway: Starter, stations: Enrol
) -> None:
    gateway = start_gateway()
    station = stations(gateway)
    station.name(data := noise(5 * LEAST))
    station.push()
    reached = station.desk.platform.send_part(station.first(), data, 0)
    os.kill(gateway.pid, signal.SIGKILL)
    with pytest.raises(Refused, match=r"line\.down"):
        station.send()
    station.on(start_gateway().url)
    assert station.desk.platform.file_standing(station.first()) == reached
    assert station.send() == 1


def test_other_bytes_under_the_digest_never_count(station: FileStation) -> None:
    station.name(data := noise(LEAST + 7))
    station.push()
    file, platform = station.first(), station.desk.platform
    forged = b"x" * len(data)
    reached = platform.send_part(file, forged, 0)
    with pytest.raises(Refused, match=r"blob\.other-bytes"):
        platform.send_part(file, forged, reached.offset)
    assert platform.file_standing(file).offset == 0
    assert station.send() == 1


def test_only_the_station_whose_recorded_entry_names_it_may_send_a_file(
    sqlite: EmbeddedGateway, station: FileStation, stations: Enrol
) -> None:
    digest = station.name(noise(10))
    seq = station.desk.store.views.head().seq
    named = NamedFile(digest=digest, epoch=1, seq=seq)
    with pytest.raises(Refused, match=r"blob\.not-named"):
        station.desk.platform.file_standing(named)  # not recorded yet
    station.push()
    assert station.desk.platform.file_standing(named).offset == 0
    other = stations(sqlite)
    other.name(noise(10, 2))
    other.push()
    with pytest.raises(Refused, match=r"blob\.not-named"):
        other.desk.platform.send_part(named, noise(10), 0)


def test_a_full_disk_stops_files_and_not_the_acts(
    start_gateway: Starter, stations: Enrol
) -> None:
    full = start_gateway("--files-reserve", str(10**18))
    station = stations(full)
    station.name(noise(10))
    station.push()
    with pytest.raises(Refused, match=r"gateway\.files-full"):
        station.send()
    station.name(noise(20))
    station.push()
    assert station.filing.waiting().left == 2
    full.stop()
    station.on(start_gateway().url)
    assert station.send() == 2


def test_a_file_that_is_gone_or_damaged_is_told_and_the_others_go(
    station: FileStation,
) -> None:
    blobs = station.desk.store.blobs
    digests = [station.name(noise(1000, seed)) for seed in (1, 2, 3)]
    blobs._path(digests[0]).unlink()
    blobs._path(digests[1]).write_bytes(b"nothing of ours")
    station.push()
    assert station.send() == 1
    waiting = station.filing.waiting()
    assert {d: held.code for d, held in waiting.held.items()} == {
        digests[0]: "blob.missing",
        digests[1]: "blob.damaged",
    }
    assert waiting.left == 2
    blobs.put(noise(1000, 1))  # it was scanned again
    assert station.send() == 1
    assert set(station.filing.waiting().held) == {digests[1]}


def test_what_was_not_sent_survives_the_sweep_of_a_start_and_a_void(
    station: FileStation,
) -> None:
    case = station.window.accepted()
    digest = station.name(noise(1000), case)
    station.push()
    window, views = station.window, station.desk.store.views
    window.outcomes.void(case.case_id, window.actor(Role.SUPERVISOR), reason="录错了件")
    assert digest in unsent(views)
    station.desk.store.blobs.sweep(named_files(views))
    station.push()
    assert station.send() == 1
    assert unsent(views) == frozenset()


def test_a_restored_platform_is_offered_the_files_of_what_it_lost(
    station: FileStation,
) -> None:
    station.name(noise(10, 1))
    station.push()
    before = station.desk.platform.head()
    digest = station.name(noise(10, 2))
    station.push()
    assert station.send() == 2
    assert Reckoning(station.desk).settle(before).value is Standing.OFFERED_AGAIN
    assert unsent(station.desk.store.views) == {digest}


def test_files_of_an_older_program_are_named_by_their_bodies(station: FileStation) -> None:
    digest = station.name(noise(10))
    entry = list(station.desk.store.views.entries())[-1]
    older = Entry.make(replace(entry.header, files=()), entry.body or b"")
    assert entry.header.files == named_by(older) == (digest,)


def test_the_folder_tells_nobody_what_is_in_it(
    station: FileStation, tmp_path_factory: pytest.TempPathFactory
) -> None:
    digest = station.name("一份有名字的申请书".encode() * 1000)
    station.push()
    station.send()
    kept = tmp_path_factory.getbasetemp().glob(f"sqlite0/gateway.db.files/{station.id}/**/*")
    files = [path for path in kept if path.is_file()]
    assert len(files) == 1
    assert digest not in str(files[0])
    assert "申请书".encode() not in files[0].read_bytes()


def test_the_holder_of_a_claimed_case_reads_its_files(
    sqlite: EmbeddedGateway, station: FileStation, stations: Enrol
) -> None:
    data, window = noise(MEGABYTE + 100), station.window
    digest = window.desk.store.blobs.put(data)
    draft = window.draft(whole=False)
    window.drafts.collect(draft.case_id, replace(paper("application"), files=(digest,)))
    draft = window.drafts.collect(draft.case_id, paper("plan")).value
    case = window.cases.receive_and_accept(draft, window.actor()).value
    station.push()
    station.send()
    other = stations(sqlite)
    with pytest.raises(Refused, match=r"case\.held-elsewhere"):
        other.desk.platform.read_file(digest, case.case_id, 0)
    sqlite.decide(case.receipt, Verdict())
    other.desk.platform.claim(case.case_id)
    Exchange(other.desk).sync_once()
    assert other.desk.store.blobs.get(digest) == data
    other.desk.store.blobs.sweep(named_files(other.desk.store.views))
    assert other.desk.store.blobs.get(digest) == data
    with pytest.raises(Refused, match=r"case\.held-elsewhere"):
        station.desk.platform.read_file(digest, case.case_id, 0)
    with pytest.raises(Refused, match=r"blob\.unknown"):
        other.desk.platform.read_file("0" * 64, case.case_id, 0)


def test_postgresql_takes_files_into_the_folder_that_it_was_given(
    request: pytest.FixtureRequest, tmp_path: Path, stations: Enrol
) -> None:
    database = request.getfixturevalue("postgres_server").new_database()
    gateway = start(command(database, tmp_path / "keys", "--files", str(tmp_path / "files")))
    station = stations(gateway)
    station.name(noise(LEAST * 2))
    station.push()
    file = station.first()
    assert station.send() == 1
    assert station.desk.platform.file_standing(file).whole
    gateway.stop()


def test_a_database_server_without_a_folder_takes_no_files() -> None:
    with pytest.raises(Refused, match=r"gateway\.no-file-room"):
        get_room(None)
