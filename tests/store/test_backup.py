"""A backup taken beside a working window is whole, encrypted, and cannot mint numbers."""

from pathlib import Path

import pytest

from desk.chain import check_chain
from desk.refusal import Refused
from desk.store.backup import back_up
from desk.store.store import StationStore, open_store
from tests.store.makings import KEY, OTHER_KEY, SIGNER, STATION, append, case, new_store, number


@pytest.fixture
def store(tmp_path: Path):
    store = new_store(tmp_path / "data", marks=tmp_path / "marks")
    for n in range(20):
        act(store, n)
    yield store
    store.close()


def act(store: StationStore, n: int) -> None:
    with store.change() as change:
        append(change, case_id=f"c{n}")
        change.put_case(case(f"c{n}", applicant=f"测{n}号"))
        change.put_number(number(n + 1, f"c{n}"))


def test_a_backup_beside_the_window_holds_everything(store, tmp_path):
    digest = store.blobs.put(b"scan")
    target = back_up(tmp_path / "data", KEY, tmp_path / "copy")
    act(store, 20)
    copy = open_store(target, KEY, marks=tmp_path / "marks")
    views = copy.views
    report = check_chain(STATION.station_id, SIGNER.public, views.entries(), views.signatures())
    assert (report.entries, report.faults) == (20, ())
    assert len(views.list_cases(text="测7号")) == 1
    assert copy.blobs.get(digest) == b"scan"
    assert copy.mint_refusal == "store.behind-mark"
    copy.close()


def test_a_backup_is_as_encrypted_as_the_store(store, tmp_path):
    target = back_up(tmp_path / "data", KEY, tmp_path / "copy")
    assert "测7号".encode() not in (target / "store.db").read_bytes()
    with pytest.raises(Refused, match=r"store\.wrong-key"):
        open_store(target, OTHER_KEY)


def test_a_backup_never_overwrites(store, tmp_path):
    target = back_up(tmp_path / "data", KEY, tmp_path / "copy")
    with pytest.raises(Refused, match=r"backup\.exists"):
        back_up(tmp_path / "data", KEY, target)


def test_a_backup_that_cannot_be_written_leaves_no_half(store, tmp_path):
    (tmp_path / "disk").write_bytes(b"a file where the folder should be")
    with pytest.raises(Refused, match=r"backup\.not-written"):
        back_up(tmp_path / "data", KEY, tmp_path / "disk" / "copy")


def test_a_copy_made_again_after_a_cut_starts_afresh(store, tmp_path):
    (tmp_path / "copy.part").mkdir()
    (tmp_path / "copy.part" / "store.db").write_bytes(b"half")
    open_store(back_up(tmp_path / "data", KEY, tmp_path / "copy"), KEY).close()
    assert not (tmp_path / "copy.part").exists()
