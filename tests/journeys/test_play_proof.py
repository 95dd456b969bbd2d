"""`verify` on a store that somebody edited: exit 1, and JSON that names what was touched."""

from __future__ import annotations

import base64
import json

import pytest
import sqlcipher3

from desk.store.folder import STORE
from tests.journeys.command import Program, accepted, act


def edited(program: Program, *statements: str) -> None:
    """Run statements on the store with its own key, its triggers out of the way."""
    (file,) = [
        p for p in (program.place / "state").rglob("*.json") if "store:" in p.read_text()
    ]
    kept = json.loads(file.read_text())
    (secret,) = [text for name, text in kept.items() if name.startswith("store:")]
    db = sqlcipher3.connect(str(program.data / STORE), isolation_level=None)
    db.execute(f"PRAGMA key = \"x'{base64.b64decode(secret).hex()}'\"")
    found = db.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for (name,) in found:
        db.execute(f'DROP TRIGGER "{name}"')
    for statement in statements:
        assert db.execute(statement).rowcount > 0, statement
    db.close()


@pytest.fixture(scope="module")
def lived_in(tmp_path_factory: pytest.TempPathFactory) -> Program:
    """A station with two cases and a paper; entry 1 tells of its enrolment."""
    program = Program(tmp_path_factory.mktemp("station"))
    told = program.play([*accepted("a"), act("print", "a"), *accepted("b")])
    assert told.code == 0, told.lines[-1]
    program.keep()
    return program


@pytest.fixture
def station(lived_in: Program) -> Program:
    """That station as it was, for each test."""
    lived_in.give_back()
    return lived_in


def faults(program: Program, *words: str) -> list[tuple[int, str]]:
    told = program.json("verify", *words)
    assert (told.code, told.err) == (1, "")
    assert told.last["sound"] is False
    return [(fault["seq"], fault["code"]) for fault in told.last["faults"]]


def test_a_sound_store_is_proved_with_its_head_named(station):
    told = station.json("verify", "--rebuild")
    assert told.code == 0
    assert (told.last["sound"], told.last["faults"], told.last["differences"]) == (True, [], [])
    assert told.last["head"]["seq"] == told.last["entries"] == 9


def test_a_changed_header_is_named(station):
    edited(
        station,
        "UPDATE entry SET header = CAST(replace(CAST(header AS TEXT), 'demo-01', 'demo-02')"
        " AS BLOB) WHERE seq = 3",
    )
    assert (4, "chain.link-broken") in faults(station)
    assert (4, "chain.link-broken") in faults(station, "--rebuild")


def test_a_changed_body_is_named(station):
    edited(station, "UPDATE body SET bytes = CAST(substr(bytes, 1, 40) AS BLOB) WHERE seq = 2")
    assert faults(station) == [(2, "chain.body-changed")]
    assert (2, "chain.body-changed") in faults(station, "--rebuild")


def test_a_deleted_row_is_named(station):
    edited(station, "DELETE FROM entry WHERE seq = 4")
    assert (5, "chain.entry-missing") in faults(station)


def test_swapped_rows_are_named(station):
    edited(
        station,
        "UPDATE entry SET seq = -1 WHERE seq = 4",
        "UPDATE entry SET seq = 4 WHERE seq = 5",
        "UPDATE entry SET seq = 5 WHERE seq = -1",
    )
    assert (5, "chain.entry-missing") in faults(station)


def test_an_unreadable_header_is_named_and_ends_nothing(station):
    edited(station, "UPDATE entry SET header = x'ff' WHERE seq = 3")
    assert (3, "chain.entry-unreadable") in faults(station, "--rebuild")


def test_a_changed_view_is_found_by_rebuilding_alone(station):
    edited(station, "UPDATE case_view SET stage = 'decided' WHERE id = 1")
    assert station.json("verify").code == 0
    told = station.json("verify", "--rebuild")
    assert (told.code, told.last["sound"], told.last["faults"]) == (1, False, [])
    (difference,) = told.last["differences"]
    assert (difference["table"], difference["difference"]) == ("case_view", "changed")
    assert difference["columns"] == ["stage"]
    assert "测试" not in told.out


def test_the_last_act_cut_off_is_found_by_the_mark_outside_the_folder(station):
    edited(
        station,
        "DELETE FROM entry WHERE seq IN (8, 9)",
        "DELETE FROM body WHERE seq IN (8, 9)",
        "DELETE FROM signature WHERE seq IN (8, 9)",
    )
    assert faults(station) == [(7, "store.behind-mark")]


def test_people_are_told_line_by_line(station):
    edited(station, "UPDATE body SET bytes = CAST(substr(bytes, 1, 40) AS BLOB) WHERE seq = 2")
    told = station.run("verify", "--rebuild")
    assert told.code == 1
    assert "第 2 条：chain.body-changed" in told.out
