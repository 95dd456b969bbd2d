"""A store that was changed from outside: every flipped byte is found, every hand-made edit."""

from pathlib import Path

import pytest

from desk.chain import check_chain
from desk.refusal import Refused
from desk.store import engine
from desk.store.folder import STORE
from desk.store.store import open_store, open_views
from tests.store.makings import KEY, SIGNER, STATION, append, case, new_store, raw

FLIPS = 60


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    store = new_store(tmp_path)
    for n in range(30):
        with store.change() as change:
            append(change, 2, case_id=f"c{n}")
            change.put_case(case(f"c{n}"))
    store.close()
    return tmp_path


def found(folder: Path) -> bool:
    """Whether opening or the check of the pages finds the damage."""
    try:
        views = open_views(folder, KEY)
    except Refused as refused:
        return refused.code == "store.damaged"
    try:
        return bool(views.damaged_pages())
    except Refused as refused:
        return refused.code in {"store.damaged", "store.io-error"}
    finally:
        views.close()


def test_a_sound_store_has_no_damaged_page(folder):
    views = open_views(folder, KEY)
    assert views.damaged_pages() == ()
    views.close()


def test_a_flipped_bit_anywhere_in_the_file_is_found(folder):
    path = folder / STORE
    sound = path.read_bytes()
    spread = range(7, len(sound), len(sound) // FLIPS)
    for n, place in enumerate((0, 15, 16, 4095, 4096, len(sound) - 1, *spread)):
        damaged = bytearray(sound)
        damaged[place] ^= 1 << n % 8
        path.write_bytes(damaged)
        assert found(folder), place
    path.write_bytes(sound)
    assert not found(folder)


def test_reading_a_damaged_page_is_refused_by_name(folder):
    path = folder / STORE
    data = bytearray(path.read_bytes())
    for page in range(1, len(data) // 4096):
        data[page * 4096 + 50] ^= 1
    path.write_bytes(data)
    with pytest.raises(Refused, match=r"store\.damaged"):
        list(open_store(folder, KEY).views.entries())


def test_entries_refuse_change_and_removal(folder):
    db = raw(folder)
    for sql in (
        "UPDATE entry SET kind = 'x' WHERE seq = 1",
        "DELETE FROM entry WHERE seq = 1",
        "INSERT OR REPLACE INTO entry SELECT * FROM entry WHERE seq = 1",
        "UPDATE signature SET signature = ''",
        "DELETE FROM signature",
        "UPDATE body SET bytes = x'00' WHERE seq = 1",
        "DELETE FROM body WHERE seq = 1",
    ):
        with pytest.raises(engine.StoreBug), engine.naming_errors():
            db.execute(sql)
    db.execute("UPDATE body SET bytes = NULL, state = 'purged' WHERE seq = 1")
    db.close()


EDITS = {
    "a changed header": "UPDATE entry SET"
    " header = CAST(replace(CAST(header AS TEXT), 'clerk', 'chief') AS BLOB) WHERE seq = 5",
    "a changed body": "UPDATE body SET bytes = zeroblob(40) WHERE seq = 5",
    "a missing entry": "DELETE FROM entry WHERE seq = 5",
    "a missing end": "DELETE FROM entry WHERE seq = 60",
    "two entries changed about": "UPDATE entry SET header = (SELECT header FROM entry e2"
    " WHERE e2.seq = 11 - entry.seq) WHERE seq IN (5, 6)",
    "a missing body": "DELETE FROM body WHERE seq = 5",
    "a missing signature": "DELETE FROM signature WHERE seq = 6",
}


@pytest.mark.parametrize("what", EDITS)
def test_the_chain_finds(folder, what):
    db = raw(folder)
    for (name,) in list(db.rows("SELECT name FROM sqlite_master WHERE type = 'trigger'")):
        db.execute(f"DROP TRIGGER {name}")
    db.execute("PRAGMA foreign_keys = OFF")
    db.execute(EDITS[what])
    db.close()
    views = open_views(folder, KEY)
    report = check_chain(STATION.station_id, SIGNER.public, views.entries(), views.signatures())
    views.close()
    assert report.faults


@pytest.mark.parametrize("header", [b"{}", b"not JSON", b"\xff"])
def test_an_entry_that_cannot_be_read_is_named_by_its_seq(folder, header):
    db = raw(folder)
    db.execute("DROP TRIGGER entry_never_changes")
    db.execute("UPDATE entry SET header = ? WHERE seq = 5", (header,))
    db.close()
    views = open_views(folder, KEY)
    with pytest.raises(Refused, match=r"store\.entry-unreadable") as caught:
        list(views.entries())
    assert caught.value.facts == {"seq": 5}
    assert next(iter(views.entries(after=5))).header.seq == 6
    views.close()
