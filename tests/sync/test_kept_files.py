"""Files at the platform: sealed in a folder, read by who holds the case, on PostgreSQL too."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from desk.acts.exchange import Exchange
from desk.files import named_files
from desk.refusal import Refused
from sync.gateway.blobs import get_room
from sync.gateway.embedded import EmbeddedGateway, start
from sync.gateway.orders import Verdict
from sync.part_size import LEAST
from tests.desk.window import paper
from tests.sync.file_fixtures import Enrol, sqlite, station, stations
from tests.sync.file_station import MEGABYTE, FileStation, noise
from tests.sync.launch import command

__all__ = ["sqlite", "station", "stations"]  # fixtures


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
