"""A disk that is full, or fails: nothing half done, the reserve lets one case be finished."""

import contextlib
import os
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desk.chain import check_chain
from desk.refusal import Refused
from desk.store.reserve import NAME, SIZE, free_reserve, keep_reserve
from desk.store.store import StationStore, open_store
from tests.store.makings import KEY, SIGNER, STATION, append, case, draft, new_store

ROOM = 20 * 1024 * 1024


class SmallDisk:
    """A folder with little room: a tmpfs where the tests may mount one, else a page limit.

    Both make SQLite itself report SQLITE_FULL; only the tmpfs also stops other files.
    """

    def __init__(self, folder: Path, *, may_mount: bool) -> None:
        self.folder = folder
        mount = ["mount", "-t", "tmpfs", "-o", f"size={ROOM}", "desk-test", str(folder)]
        self.is_mounted = may_mount and (
            subprocess.run(mount, capture_output=True, check=False, timeout=20).returncode == 0
        )
        self._filler = folder / "filler"

    def fill(self, store: StationStore) -> None:
        """Take all the room there is."""
        if not self.is_mounted:
            db = store.views.database
            db.execute("PRAGMA max_page_count = 1")  # as low as the file allows
            return
        with self._filler.open("ab") as file:
            for size in (65536, 4096, 1):
                with contextlib.suppress(OSError):
                    while True:
                        os.write(file.fileno(), b"x" * size)

    def make_room(self, store: StationStore) -> None:
        """Give the room back."""
        if self.is_mounted:
            self._filler.unlink(missing_ok=True)
        else:
            store.views.database.execute("PRAGMA max_page_count = 1000000")

    def close(self) -> None:
        if self.is_mounted:
            subprocess.run(["umount", str(self.folder)], check=True, timeout=20)


@pytest.fixture(params=["tmpfs", "page limit"])
def disk(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[SmallDisk]:
    folder = tmp_path / "disk"
    folder.mkdir()
    disk = SmallDisk(folder, may_mount=request.param == "tmpfs")
    yield disk
    disk.close()


@pytest.fixture
def store(disk: SmallDisk) -> Iterator[StationStore]:
    store = new_store(disk.folder / "data")
    yield store
    store.close()


def until_refused(act: Callable[[], None]) -> tuple[str, int]:
    """Go on with acts until one is refused; its code, and how many were done."""
    for done in range(5000):
        try:
            act()
        except Refused as refused:
            return refused.code, done
    raise AssertionError("the disk never filled")


def act_until_refused(store: StationStore) -> tuple[str, int]:
    return until_refused(lambda: act(store, store.views.head().seq))


def act(store: StationStore, n: int) -> None:
    with store.change() as change:
        append(change, 2, case_id=f"c{n}")
        change.put_case(case(f"c{n}", state="x" * 9000))


def assert_sound(store: StationStore, acts: int) -> None:
    views = store.views
    report = check_chain(STATION.station_id, SIGNER.public, views.entries(), views.signatures())
    assert report.faults == ()
    assert report.entries == 2 * acts
    assert len(views.list_cases(limit=10_000)) == acts
    assert views.damaged_pages() == ()


def test_a_full_disk_frees_the_reserve_once_then_only_reads(disk, store):
    act(store, 0)
    assert store.reserve_kept
    disk.fill(store)
    code, first = act_until_refused(store)
    assert code == "store.reserve-used"
    assert not (disk.folder / "data" / NAME).exists()
    if not disk.is_mounted:
        disk.make_room(store)
    act(store, 999_999)  # the open case is finished in the freed room
    disk.fill(store)
    code, second = act_until_refused(store)
    assert code == "store.full"
    assert_sound(store, 1 + first + 1 + second)
    disk.make_room(store)
    act(store, 1_000_001)
    assert_sound(store, 1 + first + 1 + second + 1)


def test_a_file_for_a_full_disk_is_refused_and_leaves_nothing(disk, store):
    disk.fill(store)
    if disk.is_mounted:
        with pytest.raises(Refused, match=r"store\.full"):
            store.blobs.put(b"x" * 100_000)
        assert list((disk.folder / "data").rglob("*.part")) == []
    disk.make_room(store)
    assert store.blobs.get(store.blobs.put(b"x")) == b"x"


def test_a_disk_without_room_for_the_reserve_is_said_and_worked_on(disk, store):
    folder = disk.folder / "data"
    store.close()
    assert free_reserve(folder)
    if disk.is_mounted:
        (disk.folder / "filler").write_bytes(b"x" * (ROOM - SIZE))
        assert not keep_reserve(folder)
    opened = open_store(folder, KEY)
    assert opened.reserve_kept == (not disk.is_mounted)
    act(opened, 0)
    opened.close()


def come_and_go(store: StationStore) -> None:
    with store.change() as change:
        change.put_draft(draft("d2", steps=400))
        change.drop_draft("d2")
        change.set_cursor("x", "x" * 90_000)
        change.set_cursor("x", "")


def test_drafts_are_refused_whole_on_a_full_disk(disk, store):
    with store.change() as change:
        change.put_draft(draft(steps=2))
    disk.fill(store)
    code, _ = until_refused(lambda: come_and_go(store))
    assert code in {"store.reserve-used", "store.full"}
    assert store.views.drafts() == (draft(steps=2),)
    disk.make_room(store)


def test_the_reserve_takes_real_room(tmp_path):
    assert keep_reserve(tmp_path)
    path = tmp_path / NAME
    assert path.stat().st_size == SIZE
    assert path.stat().st_blocks * 512 >= SIZE
    assert keep_reserve(tmp_path)
    assert free_reserve(tmp_path)
    assert not free_reserve(tmp_path)
