"""Bad input through the command line: one clear sentence, exit 1, and nothing lost."""

from __future__ import annotations

import base64
import json
import re
import socket
import subprocess
from pathlib import Path

import pytest
import sqlcipher3

from desk.store.folder import STORE, FolderLock
from tests.journeys.command import LIMIT, Program, accepted, act

HAN = re.compile(r"[\u4e00-\u9fff]")


def refused(program: Program, *words: str) -> str:
    """The code of a refusal, after its form was looked at."""
    told = program.json(*words)
    assert (told.code, told.err) == (1, "")
    error = told.last["error"]
    assert set(error) == {"code", "sentence", "facts"}
    assert HAN.search(error["sentence"])
    assert "{" not in error["sentence"]
    return str(error["code"])


def test_people_are_told_in_both_languages(program):
    told, for_programs = program.run("verify"), program.json("verify")
    assert (told.code, told.out) == (1, "")
    chinese, english = told.err.splitlines()
    assert chinese == for_programs.last["error"]["sentence"]
    assert str(program.data) in english
    assert english.endswith("[data.folder-missing]")


@pytest.fixture(scope="module")
def lived_in(tmp_path_factory: pytest.TempPathFactory) -> Program:
    """A demonstration station with one accepted case."""
    program = Program(tmp_path_factory.mktemp("station"))
    told = program.play(accepted("a"))
    assert told.code == 0, told.out
    program.keep()
    return program


@pytest.fixture
def station(lived_in: Program) -> Program:
    """That station as it was, for each test."""
    lived_in.give_back()
    return lived_in


READERS = [("verify",), ("verify", "--rebuild"), ("report", "--date", "2025-11-24")]
ALL = [*READERS, ("sync", "--once")]
TWO = [("verify",), ("sync", "--once")]


@pytest.mark.parametrize("verb", ALL, ids=" ".join)
def test_a_missing_folder_is_not_made(program, verb):
    assert refused(program, *verb) == "data.folder-missing"
    assert not program.data.exists()


@pytest.mark.parametrize("verb", ALL, ids=" ".join)
def test_an_empty_folder_where_a_station_was_expected_stays_empty(program, verb):
    program.data.mkdir()
    assert refused(program, *verb) == "data.no-station"
    assert list(program.data.iterdir()) == []


def test_a_file_where_the_folder_was_expected(program):
    program.data.write_text("x")
    play = str(program.script([act("open", "a")]))
    assert refused(program, "play", play) == "data.folder-missing"
    assert refused(program, "verify") == "data.folder-missing"


def test_a_folder_of_something_else_is_not_made_a_station(program):
    program.data.mkdir()
    (program.data / "letter.txt").write_text("x")
    assert (
        refused(program, "play", str(program.script([act("open", "a")]))) == "data.no-station"
    )
    assert [p.name for p in program.data.iterdir()] == ["letter.txt"]


def key_files(program: Program) -> list[Path]:
    return [p for p in (program.place / "state").rglob("*.json") if "store:" in p.read_text()]


def test_a_station_whose_keys_are_gone(station):
    for file in key_files(station):
        file.unlink()
    assert refused(station, "verify") == "keys.missing"
    assert refused(station, "sync", "--once") == "keys.missing"


def test_a_store_with_the_wrong_key(station):
    before = (station.data / STORE).read_bytes()
    (file,) = key_files(station)
    kept = json.loads(file.read_text())
    other = base64.b64encode(bytes(range(32))).decode("ascii")
    file.write_text(
        json.dumps({k: other if k.startswith("store:") else v for k, v in kept.items()})
    )
    for verb in ALL:
        assert refused(station, *verb) == "store.wrong-key"
    assert (station.data / STORE).read_bytes() == before


def test_a_damaged_first_page(station):
    file = station.data / STORE
    whole = file.read_bytes()
    file.write_bytes(whole[:100] + bytes(200) + whole[300:])
    for verb in TWO:
        assert refused(station, *verb) == "store.damaged"


def test_a_store_of_a_newer_version(station):
    (file,) = key_files(station)
    kept = json.loads(file.read_text())
    (secret,) = [text for name, text in kept.items() if name.startswith("store:")]
    db = sqlcipher3.connect(str(station.data / STORE), isolation_level=None)
    db.execute(f"PRAGMA key = \"x'{base64.b64decode(secret).hex()}'\"")
    (version,) = db.execute("PRAGMA user_version").fetchone()
    db.execute(f"PRAGMA user_version = {version + 1}")
    db.close()
    for verb in TWO:
        assert refused(station, *verb) == "store.newer-version"


def test_a_station_file_of_a_newer_form(station):
    file = station.data / "station.toml"
    file.write_text(file.read_text().replace("form = 1", "form = 2"))
    for verb in TWO:
        assert refused(station, *verb) == "store.newer-version"


def test_a_station_file_that_is_no_toml(station):
    (station.data / "station.toml").write_bytes(b"\xff\xfe[")
    for verb in TWO:
        assert refused(station, *verb) == "data.station-damaged"


def test_a_data_folder_in_use_refuses_writers_and_lets_readers_in(station):
    lock = FolderLock(station.data)
    try:
        assert refused(station, "sync", "--once") == "data.in-use"
        play = str(station.script([act("open", "b")]))
        assert refused(station, "play", play) == "data.in-use"
        for verb in READERS:
            assert station.json(*verb).code == 0
    finally:
        lock.close()
    assert station.play([act("open", "b")]).code == 0


def test_a_port_in_use(program):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        place = f"127.0.0.1:{taken.getsockname()[1]}"
        database = f"sqlite:///{program.place / 'gateway.db'}"
        words = ("gateway", "--listen", place, "--database", database, "--demonstration")
        assert refused(program, *words) == "gateway.port-in-use"


def test_enrolling_where_nobody_listens_leaves_nothing(program):
    words = ("enrol", "--gateway", "http://127.0.0.1:9", "--code", "X", "--demonstration")
    assert refused(program, *words) == "line.down"
    assert not program.data.exists()


def test_enrolling_into_a_station_is_refused(station):
    words = ("enrol", "--gateway", "http://127.0.0.1:9", "--code", "X", "--demonstration")
    assert refused(station, *words) == "data.not-empty"
    assert station.json("verify").code == 0


def test_a_day_that_is_none(station):
    for day in ("2025-13-01", "yesterday", ""):
        assert refused(station, "report", "--date", day) == "report.bad-date"


def test_a_wrong_check_digit_and_an_expired_card_are_told_and_the_draft_stays(program):
    wrong = act("identify", "a", name="测试明", number="379901198504120018")
    expired = act("identify", "a", card="expired")
    for line, code in ((wrong, "bad-check-digit"), (expired, "expired")):
        told = program.play([act("open", "a"), line])
        assert told.code == 1
        assert told.last["outcome"] == f"refused:certificate.{code}"
        assert HAN.search(told.last["error"]["sentence"])
        assert "37990119" not in told.out
    good = [act("open", "a"), {**wrong, "expect": "refused:certificate.bad-check-digit"}]
    told = program.play([*good, *accepted("a")[1:]])
    assert told.code == 0, told.out


def test_wrong_use_is_exit_code_2(program):
    for words in (("nothing",), ("verify", "--wrong"), ("play",)):
        told = program.json(*words)
        assert told.code == 2
        assert "Traceback" not in told.err


def test_the_answer_is_utf_8_whatever_the_computers_language_is(program):
    plain = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    done = subprocess.run(
        [*program.command, "--json", "verify"],
        env=program.surroundings | plain,
        capture_output=True,
        timeout=LIMIT,
        check=False,
    )
    error = json.loads(done.stdout.decode("utf-8"))["error"]
    assert (done.returncode, error["code"]) == (1, "data.folder-missing")
    assert HAN.search(error["sentence"])


def test_a_reader_that_goes_away_ends_the_play_without_a_trace(program):
    file = program.script([*accepted("a"), *accepted("b")])
    with subprocess.Popen(
        [*program.command, "--json", "play", str(file)],
        env=program.surroundings,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as child:
        assert child.stdout is not None
        assert child.stderr is not None
        child.stdout.readline()
        child.stdout.close()
        err = child.stderr.read()
        assert child.wait(LIMIT) == 1
    assert err == b""
    assert program.json("verify", "--rebuild").code == 0


def test_a_folder_with_odd_letters_in_its_name_is_a_folder(program):
    odd = Program(program.place / "数据 目录#1?x%20y")
    odd.place.mkdir()
    assert odd.play([*accepted("a"), act("print", "a"), act("sync")]).code == 0
    assert odd.json("verify", "--rebuild").code == 0


def test_a_file_that_is_no_text_is_no_play(program):
    file = program.place / "x.jsonl"
    file.write_bytes(b"\xff\xfe\x00")
    assert refused(program, "play", str(file)) == "play.unreadable"
    assert refused(program, "play", str(program.place)) == "play.unreadable"
    assert refused(program, "play", str(program.place / "none.jsonl")) == "play.unreadable"


def test_without_a_display_the_window_is_refused_in_words(station, monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert refused(station) == "window.no-display"


def test_an_order_to_a_gateway_that_is_not_there_makes_none(program):
    database = program.place / "nowhere.db"
    order = ("gateway", "code", "--demonstration", "--database", f"sqlite:///{database}")
    assert refused(program, *order) == "gateway.database-missing"
    assert not database.exists()
