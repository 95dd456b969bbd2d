"""Play files that say what no play may say: refused by the number of the line."""

from __future__ import annotations

import pytest

from desk.refusal import Refused
from tests.journeys.command import HEAD, act
from ui.terminal.play_file import read_play

BAD_LINES = {
    "no JSON": "{",
    "a list": "[]",
    "no act": '{"case": "a"}',
    "a field that is none": '{"act": "open", "cases": "a"}',
    "a duration that is none": '{"act": "open", "case": "a", "advance": "soon"}',
    "a clock set back": '{"act": "open", "case": "a", "advance": "-PT1S"}',
    "a duration of ages": '{"act": "open", "case": "a", "advance": "PT99999999999H"}',
    "half a character": '{"act": "open", "case": "\\ud800"}',
    "a list a thousand deep": "[" * 100_000,
    "a number with a fraction": '{"act": "fill", "case": "a", "with": {"area": 86.5}}',
    "a window outside": '{"act": "open", "case": "a", "window": "../x"}',
    "facts that are none": '{"act": "open", "case": "a", "with": []}',
    "answers in a list": '{"act": "choose_item", "case": "a", "with": {"situation": []}}',
    "a count that is text": '{"act": "collect_material", "case": "a", "with": {"copies": "2"}}',
}


@pytest.mark.parametrize("what", BAD_LINES)
def test_a_bad_line_is_refused_by_its_number(program, what):
    file = program.script([act("open", "a")])
    file.write_text(file.read_text() + BAD_LINES[what] + "\n")
    with pytest.raises(Refused) as found:
        read_play(file)
    assert (found.value.code, found.value.facts["line"]) == ("play.bad-line", 3)


def test_a_bad_line_is_refused_before_the_first_act(program):
    told = program.play([act("open", "a"), act("dance")])
    assert (told.code, told.refusal, len(told.lines)) == (1, "play.bad-line", 1)
    assert told.last["error"]["facts"]["line"] == 3


HEADS = {
    "no play": {"station": "demo"},
    "another form": {**HEAD, "play": 2},
    "a clock without a zone": {**HEAD, "clock": "2025-11-24T09:00:00"},
    "a clock that is none": {**HEAD, "clock": "nine"},
}


@pytest.mark.parametrize("what", HEADS)
def test_a_play_with_a_bad_head_is_refused(program, what):
    with pytest.raises(Refused, match=r"play\.bad-line"):
        read_play(program.script([act("open", "a")], head=HEADS[what]))


LINES = {
    "a case nobody opened": act("fill", "b", values={"area": "1"}),
    "a card nobody has": act("identify", "a", card="nobody"),
    "a way of collecting that is none": act("collect_material", "a", material="x", how="magic"),
    "an applicant's field that is none": act("identify", "a", shoe_size="43"),
    "a decision on nothing": act("decide", "a"),
    "a role that is none": act("identify", "a", name="测试明", kind="ghost"),
}


@pytest.mark.parametrize("what", LINES)
def test_a_line_that_means_nothing_ends_the_play_with_its_number(program, what):
    told = program.play([act("open", "a"), act("choose_item", "a", find="1101"), LINES[what]])
    assert (told.code, told.err) == (1, "")
    assert told.refusal == "play.bad-line"
    assert told.last["error"]["facts"]["line"] == 4
    assert [line["ok"] for line in told.lines[:-1]] == [True, True]
    assert "测试明" not in told.out
