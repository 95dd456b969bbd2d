"""Every released version of the store opens, and a step that fails leaves the one before."""

import shutil
from pathlib import Path

import pytest

from desk.chain import check_chain
from desk.refusal import Refused
from desk.store import schema
from desk.store.engine import StoreBug, StoreDatabase, connect
from desk.store.folder import STORE
from desk.store.rebuild import VIEW_TABLES
from desk.store.store import open_store, open_views
from tests.store.makings import (
    DAY,
    KEY,
    SIGNER,
    STATION,
    append,
    case,
    count,
    draft,
    station_file,
)

FIXTURES = Path(__file__).parent / "fixtures"
VERSIONS = range(1, schema.NEWEST + 1)


@pytest.mark.parametrize("version", VERSIONS)
def test_a_store_of_every_version_opens_with_all_it_held(version, tmp_path):
    shutil.copy(FIXTURES / f"v{version}.db", tmp_path / STORE)
    station_file().save(tmp_path)
    store = open_store(tmp_path, KEY)
    views = store.views
    assert schema.version(views.database) == schema.NEWEST
    report = check_chain(STATION.station_id, SIGNER.public, views.entries(), views.signatures())
    assert report.faults == ()
    assert report.entries == 3
    assert [row.case_id for row in views.list_cases(text="测小一")] == ["c1"]
    assert views.counts(DAY) == (count(),)
    assert views.drafts() == (draft(),)
    with store.change() as change:
        append(change)
        change.put_case(case("c2"))
    assert views.head().seq == 4
    store.close()


def test_a_step_is_never_changed_once_it_was_released(tmp_path):
    """The fixture was made by the steps as released; today's steps must give the same."""
    shutil.copy(FIXTURES / "v1.db", tmp_path / "old.db")
    old, new = connect(tmp_path / "old.db", KEY), connect(tmp_path / "new.db", KEY)
    schema.upgrade(new, schema.STEPS[:1])
    assert layout(old) == layout(new)
    old.close()
    new.close()


def layout(db: StoreDatabase) -> list[tuple[object, ...]]:
    return list(db.rows("SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY name"))


def test_a_step_that_fails_leaves_the_version_before(tmp_path):
    db = connect(tmp_path / "a.db", KEY)
    schema.upgrade(db)
    before = layout(db)
    with pytest.raises(StoreBug):
        schema.upgrade(db, (*schema.STEPS, "CREATE TABLE more (a); CREATE TABLE entry (a);"))
    assert layout(db) == before
    assert schema.version(db) == schema.NEWEST
    db.close()


def test_a_later_step_is_taken_once(tmp_path):
    db = connect(tmp_path / "a.db", KEY)
    schema.upgrade(db)
    steps = (*schema.STEPS, "CREATE TABLE more (a);")
    schema.upgrade(db, steps)
    schema.upgrade(db, steps)
    assert schema.version(db) == len(steps)
    with pytest.raises(Refused, match=r"store\.newer-version"):
        schema.upgrade(db)
    db.close()


def test_a_reader_does_not_upgrade(tmp_path):
    db = connect(tmp_path / STORE, KEY)
    db.close()
    station_file().save(tmp_path)
    with pytest.raises(Refused, match=r"store\.older-version"):
        open_views(tmp_path, KEY)


def test_every_view_table_has_its_key_in_its_columns():
    assert all(0 < table.keys < len(table.columns) for table in VIEW_TABLES)


def make_fixture(path: Path) -> None:
    """How a fixture is made when a step is released (run by hand, then committed)."""
    from desk.store.change import StoreChange
    from desk.store.sealed import seal

    db = connect(path, KEY)
    schema.upgrade(db)
    with db.transaction():
        seal(db, station_file())
        change = StoreChange(db, lambda: None)
        append(change, 2)
        append(change)
        change.put_case(case())
        change.add_count(count())
        change.put_draft(draft())
    db.first("PRAGMA wal_checkpoint(TRUNCATE)")
    db.close()


def test_the_fixture_maker_makes_what_the_fixture_holds(tmp_path):
    make_fixture(tmp_path / "new.db")
    made, kept = connect(tmp_path / "new.db", KEY), tmp_path / "kept.db"
    shutil.copy(FIXTURES / f"v{schema.NEWEST}.db", kept)
    fixture = connect(kept, KEY)
    for table in ("entry", "body", "signature", "case_view", "draft_step"):
        assert list(made.table(table).rows) == list(fixture.table(table).rows)
    made.close()
    fixture.close()
