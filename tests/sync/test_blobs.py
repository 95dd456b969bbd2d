"""Files to the platform over a true store, a true gateway and a line that breaks."""

from __future__ import annotations

import os
import signal
from dataclasses import replace

import pytest

from desk.acts.filing import unsent
from desk.acts.reckoning import Reckoning, Standing
from desk.entry import Entry
from desk.files import named_files
from desk.named_files import named_by
from desk.people import Role
from desk.ports.platform import NamedFile
from desk.refusal import Refused
from sync.gateway.embedded import EmbeddedGateway
from sync.gateway.file_room import FolderRoom
from sync.gateway.office import DATABASE_KEY
from sync.part_size import LEAST
from tests.sync.conftest import Starter
from tests.sync.file_fixtures import Enrol, PoorLines, lines, sqlite, station, stations
from tests.sync.file_station import MEGABYTE, FileStation, noise
from tests.sync.keys import FileKeys
from tests.sync.poor_line import Weather

__all__ = ["lines", "sqlite", "station", "stations"]  # fixtures


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
    sqlite: EmbeddedGateway, station: FileStation, lines: PoorLines
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


def test_a_file_whose_parts_are_all_there_is_proven_without_being_sent_again(
    station: FileStation, tmp_path_factory: pytest.TempPathFactory
) -> None:
    digest = station.name(data := noise(LEAST * 2))
    station.push()
    place = tmp_path_factory.getbasetemp() / "sqlite0"
    key = FileKeys(place / "keys").find(DATABASE_KEY)
    assert key is not None
    # As a gateway leaves it that dies, or whose disk is full, between the last part and proof.
    FolderRoom(place / "gateway.db.files", key).add(station.id, digest, 0, data)
    assert station.desk.platform.file_standing(station.first()).offset == len(data)
    assert station.send() == 1


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
