"""The high-water mark: an old copy, a fork or another machine gives no new number."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from desk.entry import BodyState
from desk.refusal import Refused
from desk.store.highwater import NAME, SLOT, Mark, find_mark, write_mark
from desk.store.store import StationStore, open_store
from tests.store.makings import DAY, KEY, append, entry_after, new_store, number


def act(store: StationStore, serial: int) -> None:
    with store.change() as change:
        append(change)
        if store.may_mint:
            assert change.last_serial(DAY) == serial - 1
            change.put_number(number(serial))


@pytest.fixture
def data(tmp_path: Path) -> Path:
    store = new_store(tmp_path / "data", marks=tmp_path / "marks")
    act(store, 1)
    store.close()
    return tmp_path / "data"


@pytest.fixture
def marks(tmp_path: Path) -> Path:
    return tmp_path / "marks"


def refusal(data: Path, marks: Path) -> str | None:
    store = open_store(data, KEY, marks=marks)
    try:
        if store.may_mint:
            act(store, 2)
            return None
        with pytest.raises(Refused) as caught, store.change() as change:
            change.last_serial(DAY)
        assert caught.value.code == store.mint_refusal
        act(store, 2)  # everything but minting goes on
        return store.mint_refusal
    finally:
        store.close()


def test_the_mark_follows_every_change(data, marks):
    mark = find_mark(marks)
    assert mark is not None
    assert (mark.seq, mark.day, mark.serial, mark.epoch) == (1, DAY, 1, 1)
    assert refusal(data, marks) is None
    assert find_mark(marks).serial == 2


def test_an_old_copy_is_behind_its_mark(data, marks, tmp_path):
    shutil.copytree(data, tmp_path / "old")
    assert refusal(data, marks) is None
    assert refusal(tmp_path / "old", marks) == "store.behind-mark"
    # and stays so, though it has caught up in entries without giving a number
    assert refusal(tmp_path / "old", marks) == "store.behind-mark"


def test_another_history_of_the_same_length_is_a_fork(data, marks):
    write_mark(marks, replace(find_mark(marks), hash="f" * 64))
    assert refusal(data, marks) == "store.other-history"


def test_a_write_ahead_log_that_lost_its_end_is_behind_its_mark(data, marks, tmp_path):
    store = open_store(data, KEY, marks=marks)
    act(store, 2)
    act(store, 3)
    for name in ("cut short", "whole"):
        shutil.copytree(data, tmp_path / name)  # as a power cut leaves it
    store.close()
    log = tmp_path / "cut short" / "store.db-wal"
    frames = bytearray(log.read_bytes())
    frames[-100] ^= 1
    log.write_bytes(frames)
    assert refusal(tmp_path / "whole", tmp_path / "no marks yet") == "store.mark-missing"
    cut_short = open_store(tmp_path / "cut short", KEY, marks=marks)
    assert cut_short.views.head().seq == 2
    assert cut_short.mint_refusal == "store.behind-mark"
    cut_short.close()
    whole = open_store(tmp_path / "whole", KEY, marks=marks)
    assert (whole.views.head().seq, whole.may_mint) == (4, True)
    whole.close()


def test_another_machine_may_not_mint(data, marks):
    write_mark(marks, replace(find_mark(marks), machine="another"))
    assert refusal(data, marks) == "store.other-machine"


def test_a_lost_or_unreadable_mark_stops_minting(data, marks):
    (marks / NAME).write_text("{", "utf-8")
    assert refusal(data, marks) == "store.mark-missing"
    shutil.rmtree(marks)
    assert refusal(data, marks) == "store.mark-missing"


@pytest.mark.parametrize("torn", [0, 1])
def test_a_torn_slot_leaves_the_mark_before(data, marks, torn):
    for serial in (2, 3):
        write_mark(marks, replace(find_mark(marks), serial=serial))
    both = bytearray((marks / NAME).read_bytes())
    both[torn * SLOT + 100] ^= 1
    (marks / NAME).write_bytes(both)
    left = find_mark(marks)
    assert left is not None
    assert left.serial in {2, 3}
    write_mark(marks, replace(left, serial=9))
    assert find_mark(marks).serial == 9


def test_the_mark_does_not_wait_for_what_was_only_received(data, marks):
    store = open_store(data, KEY, marks=marks)
    with store.change() as change:
        entry = entry_after(change.head())
        change.put_entry(replace(entry, state=BodyState.RECEIVED))
    assert find_mark(marks).seq == 1
    act(store, 2)
    assert find_mark(marks).seq == 3
    store.close()


def test_a_lost_number_is_behind_its_mark(data, marks):
    write_mark(marks, replace(find_mark(marks), serial=7))
    assert refusal(data, marks) == "store.behind-mark"


def test_a_new_station_needs_no_mark(tmp_path):
    new_store(tmp_path / "data", marks=tmp_path / "marks").close()
    store = open_store(tmp_path / "data", KEY, marks=tmp_path / "marks")
    assert store.may_mint
    store.close()


def test_a_cut_between_the_first_act_and_its_mark_is_no_lost_mark(tmp_path):
    new_store(tmp_path / "data", marks=tmp_path / "marks").close()
    kept = (tmp_path / "marks" / NAME).read_bytes()
    store = open_store(tmp_path / "data", KEY, marks=tmp_path / "marks")
    act(store, 1)
    store.close()
    (tmp_path / "marks" / NAME).write_bytes(kept)
    assert refusal(tmp_path / "data", tmp_path / "marks") is None


def test_a_mark_that_cannot_be_written_stops_the_next_number_only(data, marks):
    store = open_store(data, KEY, marks=marks)
    shutil.rmtree(marks)
    marks.write_bytes(b"a file where the folder should be")
    act(store, 2)
    assert store.views.head().seq == 2
    assert store.mint_refusal == "store.mark-not-written"
    store.close()


def test_a_kill_between_commit_and_mark_does_no_harm(data, marks):
    before = find_mark(marks)
    assert refusal(data, marks) is None
    write_mark(marks, before)
    store = open_store(data, KEY, marks=marks)
    assert store.may_mint
    store.close()


def test_a_mark_names_no_person_and_no_machine(marks, data):
    text = (marks / NAME).read_text("utf-8")
    assert set(Mark.__slots__) == {"epoch", "seq", "hash", "day", "serial", "machine"}
    for path in (Path("/etc/machine-id"), Path("/var/lib/dbus/machine-id")):
        if path.exists():
            assert path.read_text("ascii").strip() not in text
