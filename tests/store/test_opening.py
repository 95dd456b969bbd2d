"""What is refused at start, each with its own code, and nothing lost by it."""

import os
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from desk.refusal import Refused
from desk.store import engine, schema
from desk.store.folder import STORE, default_data_folder
from desk.store.sealed import is_demonstration
from desk.store.station_file import NAME, StationFile, key_check
from desk.store.store import create_store, open_store, open_views
from tests.store.makings import (
    KEY,
    OTHER_KEY,
    STATION,
    append,
    case,
    new_store,
    raw,
    station_file,
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    with (store := new_store(folder)).change() as change:
        append(change)
        change.put_case(case())
    store.close()
    return folder


def refused(folder: Path, key: bytes = KEY, *, read_only: bool = False) -> str:
    with pytest.raises(Refused) as caught:
        open_store(folder, key, read_only=read_only)
    return caught.value.code


def test_a_missing_folder_is_not_made(tmp_path):
    assert refused(tmp_path / "unmounted") == "data.folder-missing"
    assert not (tmp_path / "unmounted").exists()


def test_an_empty_folder_does_not_become_a_station(tmp_path):
    assert refused(tmp_path) == "data.no-station"
    assert list(tmp_path.iterdir()) == []


def test_a_store_that_is_gone_is_not_made_anew(folder):
    (folder / STORE).unlink()
    assert refused(folder) == "store.missing"
    assert not (folder / STORE).exists()


def test_a_station_is_not_made_over_another(folder):
    with pytest.raises(Refused, match=r"data\.not-empty"):
        new_store(folder)
    open_store(folder, KEY).close()


def test_an_unfinished_enrolment_does_not_stop_the_next(tmp_path):
    (tmp_path / (STORE + ".new")).write_bytes(b"half")
    new_store(tmp_path).close()
    assert sorted(p.name for p in tmp_path.iterdir()) == [
        "lock",
        "reserve.bin",
        "station.toml",
        "store.db",
    ]


def test_a_wrong_key_is_told_from_a_damaged_first_page(folder):
    assert refused(folder, OTHER_KEY) == "store.wrong-key"
    data = bytearray((folder / STORE).read_bytes())
    data[100] ^= 1
    (folder / STORE).write_bytes(data)
    assert refused(folder) == "store.damaged"
    assert refused(folder, read_only=True) == "store.damaged"
    assert refused(folder, OTHER_KEY) == "store.wrong-key"


@pytest.mark.parametrize("size", [0, 100, 4096])
def test_a_cut_off_file_is_damaged_and_not_a_new_store(folder, size):
    os.truncate(folder / STORE, size)
    assert refused(folder) == "store.damaged"


def test_a_damaged_station_file_is_refused(folder):
    (folder / NAME).write_text("station = {", "utf-8")
    assert refused(folder) == "data.station-damaged"
    (folder / NAME).write_bytes(b"\xff\xfe")
    assert refused(folder) == "data.station-damaged"
    (folder / NAME).write_text('key_id = "x"\n', "utf-8")
    assert refused(folder) == "data.station-damaged"


def test_the_station_file_comes_back_as_it_was(tmp_path):
    station = replace(STATION, hall_name='测"试\\\n\x7f\t大厅', name="𠅤")
    written = replace(station_file(station), pins=("a" * 64, "b"), gateway="https://h:1/")
    written.save(tmp_path)
    assert StationFile.load(tmp_path) == written


def test_the_station_file_holds_no_secret(folder):
    text = (folder / NAME).read_text("utf-8")
    assert KEY.hex() not in text
    assert key_check(KEY, STATION.station_id) in text


def test_a_newer_store_is_refused_and_untouched(folder):
    db = raw(folder)
    db.execute(f"PRAGMA user_version = {schema.NEWEST + 1}")
    db.close()
    assert refused(folder) == "store.newer-version"
    assert refused(folder, read_only=True) == "store.newer-version"
    db = raw(folder)
    assert schema.version(db) == schema.NEWEST + 1
    db.close()


def test_a_newer_station_file_is_refused(folder):
    text = (folder / NAME).read_text("utf-8")
    (folder / NAME).write_text(text.replace("form = 1", "form = 2"), "utf-8")
    assert refused(folder) == "store.newer-version"


def test_the_store_of_another_station_is_refused(folder, tmp_path):
    other = replace(STATION, station_id="T-999999-00002")
    create_store(tmp_path / "other", KEY, station_file(other)).close()
    shutil.copy(tmp_path / "other" / STORE, folder / STORE)
    assert refused(folder) == "store.foreign-station"


def test_a_production_store_never_opens_as_a_demonstration(tmp_path):
    production = station_file(replace(STATION, demonstration=False))
    create_store(tmp_path, KEY, production).close()
    station_file().save(tmp_path)
    assert refused(tmp_path) == "store.not-demonstration"
    production.save(tmp_path)
    store = open_store(tmp_path, KEY)
    assert not is_demonstration(store.views.database)
    store.close()


HOLDER = """
import sys
from pathlib import Path
from desk.store.store import open_store
store = open_store(Path(sys.argv[1]), bytes(range(32)))
print("open", flush=True)
sys.stdin.read()
"""


def test_a_store_in_use_by_another_process_can_only_be_read(folder):
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as holder:
        try:
            assert holder.stdout.readline() == "open\n"
            assert refused(folder) == "data.in-use"
            views = open_views(folder, KEY)
            assert views.head().seq == 1
            views.close()
            holder.stdin.close()
            assert holder.wait(timeout=20) == 0
        finally:
            holder.kill()
    open_store(folder, KEY).close()


def test_a_reader_beside_the_writer_sees_what_was_committed(folder):
    store, views = open_store(folder, KEY), open_views(folder, KEY)
    with store.change() as change:
        append(change)
        assert views.head().seq == 1
    assert views.head().seq == 2
    with views.snapshot():
        assert views.head().seq == 2
        with store.change() as change:
            append(change)
        assert views.head().seq == 2
    assert views.head().seq == 3
    views.close()
    store.close()


def test_a_store_opened_to_read_writes_nothing(folder):
    store = open_store(folder, KEY, read_only=True)
    with pytest.raises(Refused, match=r"store\.read-only"), store.change():
        pass
    with pytest.raises(Refused, match=r"store\.read-only"):
        store.blobs.put(b"x")
    with pytest.raises(Refused, match=r"store\.read-only"), engine.naming_errors():
        store.views.database.execute("DELETE FROM draft")
    store.close()


def test_closing_twice_is_harmless_and_lets_the_next_in(folder):
    store = open_store(folder, KEY)
    store.close()
    store.close()
    open_store(folder, KEY).close()


def test_the_versions_in_use_are_known_and_new_enough():
    found = engine.versions()
    assert tuple(int(n) for n in found["sqlite"].split(".")) >= engine.OLDEST
    assert found["sqlcipher"]


def test_the_durability_settings_are_those_of_the_design(folder):
    store = open_store(folder, KEY)
    db = store.views.database
    settings = ("journal_mode", "synchronous", "foreign_keys", "cache_size", "busy_timeout")
    found = {name: db.first(f"PRAGMA {name}")[0] for name in settings}
    assert found == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "cache_size": -65536,
        "busy_timeout": 5000,
    }
    store.close()


def test_extensions_cannot_be_loaded(folder):
    store = open_store(folder, KEY)
    with pytest.raises(RuntimeError), engine.naming_errors():
        store.views.database.execute("SELECT load_extension('x')")
    store.close()


def test_the_default_folder_is_of_this_user():
    assert default_data_folder().name == "one-window-desk"


def test_the_folder_without_its_key_shows_nothing(folder):
    with (store := open_store(folder, KEY)).change() as change:
        change.put_case(case(applicant="测试机密名", certificate="999999199001010016"))
    store.blobs.put("测试机密名".encode() * 50)
    store.close()
    for path in folder.rglob("*"):
        if path.is_file():
            data = path.read_bytes()
            assert "测试机密名".encode() not in data
            assert b"999999199001010016" not in data
            assert b"SQLite format" not in data
