"""A play prints a licence onto a numbered blank, spoils a sheet, counts and closes the day."""

from __future__ import annotations

from desk.shipped import shipped
from tests.journeys.command import accepted, act
from tests.journeys.test_play_closing import PAPER

KIND = "food_licence"
BOX = {"kind": KIND, "first": "SP0000001", "last": "SP0001000"}
OVERLAP = "refused:blank.overlap"
UNEXPLAINED = "refused:blank.difference-unexplained"
TYPED = {"trade": "餐饮服务经营者", "address": "示例县测试路1号"}
LICENCE = {**PAPER["licence"], "valid_from": "2025-11-24", "valid_to": "2030-11-23"}
GRANTED = [
    *accepted("c"),
    act("record_result", "c", **{**PAPER, "licence": LICENCE}),
    act("sync"),
]


def printed(number: str, *, expect: str = "ok", **facts):
    facts = {"form": KIND, "number": number, "values": TYPED, **facts}
    return act("print_licence", "c", expect=expect, **facts)


def test_a_sheet_is_spoiled_and_the_next_one_is_issued_and_the_day_adds_up(program):
    told = program.play(
        [
            *GRANTED,
            printed("SP0000001", expect="refused:blank.not-here"),
            act("receive_blanks", source="市局", **BOX),
            printed("SP0000002", expect="refused:blank.not-next", came="good"),
            printed("SP0000001", came="spoiled", reason="走纸歪斜"),
            printed("SP0000002", came="good"),
            printed("SP0000003", expect="refused:licence.has-sheet"),
            act("count_blanks", kind=KIND, count=997, expect=UNEXPLAINED),
            act("count_blanks", kind=KIND, count=998),
            act("sync"),
            act("close_day"),
        ]
    )  # fmt: skip
    assert told.code == 0, told.out
    assert program.json("verify", "--rebuild").code == 0


def test_a_form_is_checked_imported_and_rolled_back_by_verbs(program, tmp_path, monkeypatch):
    text = shipped("overprint", "food_licence.json").read_text("utf-8")
    good, bad = tmp_path / "good.json", tmp_path / "bad.json"
    good.write_text(text.replace('"version": 1', '"version": 2'), "utf-8")
    bad.write_text(text.replace('"x": 66', '"x": 660', 1), "utf-8")
    told = program.json("forms", "check", str(bad))
    assert told.code == 1
    assert told.last["error"]["code"] == "template.out-of-range"
    assert told.last["error"]["facts"]["line"] > 1
    assert program.json("forms", "check", str(good)).last["form"]["version"] == 2
    assert program.play([act("sync")]).code == 0
    monkeypatch.setenv("OWD_PIN", "1234")
    assert program.json("forms", "import", str(good)).last["form"] == "form-food_licence-2"
    listed = program.json("forms", "list").last["forms"]
    assert ("food_licence", 2) in {(each["code"], each["version"]) for each in listed}
    out = tmp_path / "out.json"
    told = program.json("forms", "export", "food_licence-2", "--out", str(out))
    assert told.code == 0, told.out
    assert program.json("forms", "check", str(out)).last["form"]["version"] == 2
    assert program.json("forms", "export", "food_licence-9").refusal == "licence.form-unknown"
    back = program.json("forms", "roll-back", "food_licence-2", "--reason", "错位")
    assert back.code == 0, back.out
    assert len(program.json("forms", "list").last["forms"]) == len(listed) - 1


def test_blanks_that_are_issued_lie_at_the_other_window_after_both_synced(program):
    """The feed tells the window what the supervisor issued to it; nobody else may use it."""
    ten = {"kind": KIND, "first": "SP0000001", "last": "SP0000010"}
    one = {"kind": KIND, "number": "SP0000001", "reason": "受潮"}
    told = program.play(
        [
            act("receive_blanks", source="市局", **BOX),
            act("issue_blanks", to_window="02", **ten),
            act("issue_blanks", to_window="02", **ten, expect="refused:blank.not-here"),
            act("spoil_blank", **one, window="02", expect="refused:blank.not-here"),
            act("sync"),
            act("sync", window="02"),
            act("receive_blanks", source="市局", **ten, window="02", expect=OVERLAP),
            act("spoil_blank", **one, window="02"),
            act("spoil_blank", **one, expect="refused:blank.not-here"),
            act("count_blanks", kind=KIND, count=9, window="02"),
            act("count_blanks", kind=KIND, count=990),
        ]
    )
    assert told.code == 0, told.out
