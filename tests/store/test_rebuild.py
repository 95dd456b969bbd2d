"""The views rebuilt beside the live ones: equal when sound, and each difference by its row."""

from pathlib import Path

import pytest

from desk.ports.store import JudgementRow, ViewWriter
from desk.store.rebuild import MOST, VIEW_TABLES, open_rebuilt
from desk.store.store import open_store, open_views
from tests.store.makings import DAY, KEY, append, case, count, new_store, number, paper, raw


def write_views(writer: ViewWriter, cases: int = 5) -> None:
    for n in range(cases):
        writer.put_case(case(f"c{n}", search=("𠅤",)))
        writer.put_number(number(n + 1, f"c{n}"))
    writer.put_case(case("c0", stage="accepted"))
    writer.add_count(count(n=cases))
    writer.add_count(count("nothing", n=0))
    writer.put_paper(paper())
    writer.put_judgement(
        JudgementRow(
            event_id="e", case_id="c1", outcome="accepted", code="", sentence="", at=DAY
        )
    )
    writer.put_setting("idle", "5")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    store = new_store(tmp_path)
    with store.change() as change:
        append(change)
        write_views(change)
    store.close()
    return tmp_path


def differences(folder: Path, cases: int = 5):
    views = open_views(folder, KEY)
    try:
        with open_rebuilt(views) as rebuilt:
            write_views(rebuilt.writer, cases)
            return rebuilt.differences()
    finally:
        views.close()


def test_a_sound_store_equals_its_rebuilding(folder):
    assert differences(folder) == ()


def test_every_view_table_of_the_schema_is_compared(folder):
    db = raw(folder)
    tables = {
        name for (name,) in db.rows("SELECT name FROM sqlite_master WHERE type = 'table'")
    }
    db.close()
    views = {name for name in tables if name.endswith("_view")}
    assert {table.name for table in VIEW_TABLES} == views


EDITS = {
    "a changed stage": (
        "UPDATE case_view SET stage = 'decided' WHERE case_id = 'c3'",
        [("case_view", ("c3",), "changed", ("stage",))],
    ),
    "changed search words": (
        "UPDATE case_view SET words = 'x' WHERE case_id = 'c0'",
        [("case_view", ("c0",), "changed", ("words",))],
    ),
    "a counter moved": (
        "UPDATE counter_view SET n = n + 1 WHERE name = 'received'",
        [("counter_view", (DAY, "H1", "03", "p1", "370000-1", "received"), "changed", ("n",))],
    ),
    "a paper gone": ("DELETE FROM paper_view", [("paper_view", ("p1",), "missing", ())]),
    "a number too many": (
        "INSERT INTO number_view VALUES ('2025-11-24', 99, 'x', 'c', 'minted')",
        [("number_view", (DAY, 99), "extra", ())],
    ),
    "a judgement changed": (
        "UPDATE judgement_view SET outcome = 'rejected'",
        [("judgement_view", ("e",), "changed", ("outcome",))],
    ),
    "a setting changed": (
        "UPDATE setting_view SET value = '6'",
        [("setting_view", ("idle",), "changed", ("value",))],
    ),
    "a look-up column of an entry": (
        "DROP TRIGGER entry_never_changes; UPDATE entry SET business_date = '2025-01-01'",
        [("entry", (1,), "changed", ())],
    ),
}


@pytest.mark.parametrize("what", EDITS)
def test_a_view_edited_with_the_key_differs(folder, what):
    sql, expected = EDITS[what]
    db = raw(folder)
    db.executescript(sql)
    db.close()
    found = [
        (row["table"], row["key"], row["difference"], row["columns"])
        for row in differences(folder)
    ]
    assert found == expected


def test_differences_name_no_person(folder):
    db = raw(folder)
    db.execute("UPDATE case_view SET applicant = '测别人'")
    db.close()
    assert "测" not in str(differences(folder))


def test_a_wholly_different_store_gives_no_endless_list(folder):
    assert len(differences(folder, cases=600)) == MOST


def test_rebuilding_beside_a_writer_compares_one_state(folder):
    store, views = open_store(folder, KEY), open_views(folder, KEY)
    with open_rebuilt(views) as rebuilt:
        with store.change() as change:
            append(change)
            change.put_case(case("c9"))
        write_views(rebuilt.writer)
        assert [entry.header.seq for entry in views.entries()] == [1]
        assert rebuilt.differences() == ()
    views.close()
    store.close()


def test_nothing_of_the_rebuilding_stays_on_the_disk(folder, monkeypatch, tmp_path_factory):
    scratch = tmp_path_factory.mktemp("scratch")
    monkeypatch.setattr("tempfile.tempdir", str(scratch))
    assert differences(folder) == ()
    assert list(scratch.iterdir()) == []
