"""A day by the command line: two windows, the line down and up, the figures, the proof."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from desk.check_digits import mod11_2_check
from tests.journeys.command import ROOT, Program, Told, accepted, act

DAY = "2025-11-24"
REFERENCE = ROOT / "docs/play/day.jsonl"
LONG = re.compile(r"(?<![0-9A-Fa-f])[0-9]{17}[0-9Xx](?![0-9A-Fa-f])")
PHONE = re.compile(r"(?<![0-9A-Fa-f])1[3-9][0-9]{9}(?![0-9A-Fa-f])")
NAMES = (
    "测试明",
    "测试长青",
    "测试\U00020164",
    "测试\ue863",
    "测试期满",
    "测试港安",
    "测试安娜",
)
OWN = {"receiver": "测试明", "manner": "self"}


def counts(program: Program) -> dict[str, int]:
    told = program.json("report", "--date", DAY)
    assert told.code == 0, told.out
    return dict(told.last["figures"])


def proved(program: Program) -> bool:
    told = program.json("verify", "--rebuild")
    return told.code == 0 and bool(told.last["sound"])


def beside(program: Program, window: str = "02") -> Told:
    """The proof of the window beside the first."""
    return program.json("--data", f"{program.data}-{window}", "verify", "--rebuild")


def personal(text: str) -> list[str]:
    """ID numbers with a true check digit, phones and names of applicants in a text."""
    numbers = [n for n in LONG.findall(text) if mod11_2_check(n[:17]) == n[17].upper()]
    return numbers + PHONE.findall(text) + [name for name in NAMES if name in text]


def no_file_tells_of_people(folder: Path) -> None:
    """Every file that is not the encrypted store (marks, logs, locks) holds no person."""
    for file in folder.rglob("*"):
        if file.is_file():
            data = file.read_bytes()
            assert not any(name.encode() in data for name in NAMES), file
            text = data.decode("latin-1")
            assert not [n for n in LONG.findall(text) if mod11_2_check(n[:17]) == n[17]], file


def test_the_reference_day_is_played_proved_and_tells_nothing_of_people(program):
    told = program.json("play", str(REFERENCE))
    assert (told.code, told.err) == (0, ""), told.lines[-1]
    acts = len(REFERENCE.read_text("utf-8").splitlines()) - 1
    assert [line["n"] for line in told.lines] == list(range(2, acts + 2))
    assert all(line["ok"] for line in told.lines)
    assert proved(program)
    assert beside(program).last["sound"] is True
    report = program.run("report", "--date", DAY)
    proof = program.run("verify", "--rebuild")
    for text in (told.out, told.err, report.out, report.err, proof.out, proof.err):
        assert personal(text) == []
    no_file_tells_of_people(program.place / "state")
    no_file_tells_of_people(program.data)
    no_file_tells_of_people(Path(f"{program.data}-02"))


def test_the_scan_for_people_finds_them():
    assert personal("号 379901198504120019 止") == ["379901198504120019"]
    assert personal("电话 13800000001") == ["13800000001"]
    assert personal("测试明") == ["测试明"]
    assert personal("379901198504120018 SJ379901900012025112400013") == []


def test_one_case_from_card_to_hand_over_at_another_window(program):
    told = program.play(
        [
            *accepted("c"),
            act("print", "c"),
            act("sync"),
            act("decide", "c", result="granted"),
            act("sync"),
            act("hand_over", "c", expect="refused:case.held-elsewhere", **OWN),
            act("sync", window="02"),
            act("claim", "c", window="02"),
            act("issue", "c", window="02"),
            act("hand_over", "c", window="02", **OWN),
            act(
                "hand_over",
                "c",
                window="02",
                expect="refused:case.act-not-allowed",
                receiver="x",
            ),
            act("sync", window="02"),
            act("sync"),
            act("close_day"),
            act("close_day", expect="refused:day.already-closed"),
        ]
    )
    assert told.code == 0, told.lines[-1]
    first = counts(program)
    assert (first["received"], first["accepted"], first["decided"]) == (1, 1, 1)
    assert "handed_over" not in first
    other = program.json("--data", f"{program.data}-02", "report", "--date", DAY).last[
        "figures"
    ]
    assert (other["issued"], other["handed_over"], other["handed_over_self"]) == (1, 1, 1)
    assert proved(program)
    assert beside(program).code == 0


def test_offline_everything_the_item_allows_works_and_the_queue_drains_once(program):
    told = program.play(
        [
            *accepted("first"),
            act("sync"),
            act("line_down"),
            *accepted("a"),
            *accepted("b", "long-term"),
            act("print", "a"),
            act("sync", expect="refused:line.down"),
            act("line_up"),
            act("sync"),
            act("sync"),
        ]
    )
    assert told.code == 0, told.lines[-1]
    sync = program.json("play", str(program.script([act("sync")])))
    assert sync.code == 0
    waiting = [line["seq"] for line in told.lines if line["act"] == "sync"]
    assert waiting == sorted(waiting)
    assert counts(program)["accepted"] == 3
    assert proved(program)


@pytest.mark.parametrize(
    ("card", "name"), [("rare", "测试\U00020164"), ("rare-pua", "测试\ue863")]
)
def test_a_rare_name_survives_store_paper_and_wire(program, card, name):
    told = program.play(
        [
            *accepted("c", card),
            act("print", "c"),
            act("sync"),
            act("decide", "c", result="granted"),
            act("sync", window="02"),
            act("claim", "c", window="02"),
            act("issue", "c", window="02"),
            act("print", "c", window="02"),
            act("hand_over", "c", window="02", receiver=name, manner="self"),
            act("sync", window="02"),
        ]
    )
    assert told.code == 0, told.lines[-1]
    assert proved(program)
    assert beside(program).code == 0
    assert name not in told.out


def test_a_second_play_goes_on_where_the_first_ended(program):
    first = program.play(accepted("a"))
    second = program.play(accepted("b"))
    assert first.last["number"][-5:-1] == "0001"
    assert second.last["number"][-5:-1] == "0002"
    assert second.last["seq"] == first.last["seq"] + 2
    assert counts(program)["accepted"] == 2


def test_an_unexpected_outcome_ends_the_play_and_says_why(program):
    told = program.play([act("open", "a"), act("fill", "a", place="x"), act("open", "b")])
    assert (told.code, len(told.lines)) == (1, 2)
    assert told.last["outcome"] == "refused:case.item-missing"
    assert told.last["expected"] == "ok"
    assert told.last["error"]["code"] == "case.item-missing"


def test_an_act_that_was_to_be_refused_and_was_not_ends_the_play(program):
    told = program.play([act("open", "a", expect="refused:case.unknown")])
    assert (told.code, told.last["ok"], told.last["outcome"]) == (1, False, "ok")
    assert told.last["expected"] == "refused:case.unknown"


def test_a_play_without_a_clock_runs_on_the_computers_own(program):
    file = program.script(accepted("a"), head={"play": 1, "station": "demo"})
    told = program.json("play", str(file))
    assert told.code == 0, told.lines[-1]
    assert proved(program)


def test_entries_of_a_scripted_clock_say_so_and_a_real_station_refuses_one(program):
    assert program.play(accepted("a")).code == 0
    file = program.data / "station.toml"
    file.write_text(file.read_text().replace("demonstration = true", "demonstration = false"))
    told = program.play([act("open", "b")])
    assert (told.code, told.refusal) == (1, "play.not-demonstration")
    unclocked = program.script([act("open", "b")], head={"play": 1, "station": "demo"})
    # Without a clock of its own either: a play signs nobody in.
    told = program.json("play", str(unclocked))
    assert (told.code, told.refusal) == (1, "play.not-demonstration")


def test_the_day_counts_where_it_was_done_and_adds_up(program):
    told = program.play(
        [
            *accepted("a"),
            *accepted("b"),
            act("withdraw", "b", reason="申请人撤回"),
            *accepted("c")[:-1],
            act("receive", "c"),
            act("void", "c", reason="录入错误"),
            act("sync"),
            act("decide", "a", result="not_granted", reason="不符合条件"),
            act("sync"),
        ]
    )
    assert told.code == 0, told.lines[-1]
    figures = counts(program)
    assert figures["received"] == figures["numbers_minted"] == 3
    assert figures["accepted"] == 2
    assert figures["accepted_ordinary"] == 2
    assert (figures["withdrawn"], figures["voided"]) == (1, 1)
    assert (figures["decided"], figures["decided_not_granted"]) == (1, 1)
    assert sum(n for name, n in figures.items() if name.startswith("received@")) == 3
    assert program.json("report", "--date", "2025-11-25").last["figures"] == {}
