"""Folders that cannot be written and disks that fail: said at start, read all the same."""

import os
import resource
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from desk.refusal import Refused
from desk.store.folder import STORE
from desk.store.store import StationStore, create_store, open_store, open_views
from tests.store.makings import DAY, KEY, append, case, new_store, station_file

NOBODY = 65534


@contextmanager
def as_nobody() -> Iterator[None]:
    """Root may write anywhere: while inside, the files are touched as somebody else."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="desk-test-") as name:
        outer = Path(name)
        outer.chmod(0o755)
        store = new_store(outer / "data")
        with store.change() as change:
            append(change)
            change.put_case(case())
        store.close()
        yield outer / "data"
        for path in (outer / "data", *(outer / "data").iterdir()):
            path.chmod(0o777)


def forbid_writing(folder: Path) -> None:
    for path in folder.iterdir():
        path.chmod(0o444)
    folder.chmod(0o555)


def test_a_folder_that_cannot_be_written_is_found_at_start(folder):
    forbid_writing(folder)
    with as_nobody(), pytest.raises(Refused, match=r"data\.not-writable"):
        open_store(folder, KEY)


@pytest.mark.parametrize("was_read_before", [False, True])
def test_a_folder_that_cannot_be_written_can_be_read(folder, was_read_before):
    if was_read_before:  # a reader leaves an empty log and an index behind
        open_views(folder, KEY).close()
    forbid_writing(folder)
    with as_nobody():
        views = open_views(folder, KEY)
        assert views.head().seq == 1
        assert len(views.list_cases(text="测小一")) == 1
        views.close()


def test_a_store_file_that_cannot_be_written_is_found_at_start(folder):
    folder.chmod(0o777)
    for path in folder.iterdir():
        path.chmod(0o666)
    (folder / STORE).chmod(0o444)
    with as_nobody(), pytest.raises(Refused, match=r"store\.read-only"):
        open_store(folder, KEY)


def test_a_folder_that_cannot_be_read_is_refused(folder):
    (folder / "station.toml").chmod(0o000)
    with as_nobody(), pytest.raises(Refused, match=r"data\.not-readable|data\.folder-missing"):
        open_store(folder, KEY)


def test_a_station_is_not_made_where_nothing_can_be_written(folder):
    forbid_writing(folder)
    with as_nobody(), pytest.raises(Refused, match=r"data\.not-writable"):
        create_store(folder / "new", KEY, station_file())


@pytest.fixture
def store(tmp_path: Path) -> Iterator[StationStore]:
    store = new_store(tmp_path)
    with store.change() as change:
        append(change)
    yield store
    store.close()


@contextmanager
def disk_that_fails() -> Iterator[None]:
    """Writes past 16 KB of any file fail with EFBIG, which SQLite calls an I/O error."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (16384, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def fail_once(store: StationStore) -> None:
    with disk_that_fails(), pytest.raises(Refused, match=r"store\.io-error"):
        write_much(store)


def write_much(store: StationStore) -> None:
    with store.change() as change:
        append(change)
        change.put_setting("much", "x" * 200_000)


def test_an_act_that_met_a_disk_error_is_not_done(store):
    fail_once(store)
    assert store.views.head().seq == 1
    assert store.views.settings() == {}
    assert store.may_mint
    write_much(store)
    assert store.views.head().seq == 2


def test_the_second_disk_error_stops_the_numbers(store):
    fail_once(store)
    fail_once(store)
    assert store.mint_refusal == "store.io-error"
    with pytest.raises(Refused, match=r"store\.io-error"), store.change() as change:
        change.last_serial(DAY)
    write_much(store)
    assert store.views.head().seq == 2


def test_in_a_folder_that_others_may_enter_the_store_is_closed_to_them(tmp_path):
    folder = tmp_path / "open"
    folder.mkdir(mode=0o755)
    store = new_store(folder)
    with store.change() as change:
        append(change)
    store.blobs.put(b"paper")
    private = [folder / STORE, *folder.glob(f"{STORE}-*"), *folder.glob("blobs/*")]
    assert len(private) == 4
    assert [path.name for path in private if path.stat().st_mode & 0o077] == []
    store.close()
