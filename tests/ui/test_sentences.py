"""Refusals as people read them: the words of the counter, never the stored ones."""

from __future__ import annotations

import pytest

from desk.duties import Duty
from desk.refusal import CodedError, Refused
from desk.stages import Act, Stage
from ui.terminal.answers import say_error, sentence, sentences
from ui.texts.words import ACTS, SPELLED, STAGES


def test_every_act_and_stage_has_its_words():
    assert {act.value for act in Act} | {"supply"} <= set(ACTS)
    assert set(STAGES) == {stage.value for stage in Stage}


def test_every_duty_has_its_words():
    assert [duty.value for duty in Duty if duty.value not in SPELLED["act"]] == []


def test_act_and_stage_are_spelled_in_both_languages():
    refused = Refused("case.act-not-allowed", act="hand_over", stage="handed_over")
    assert sentence(refused).startswith("办件现在是“已领取”，不能做“领取”。")
    assert sentence(refused, 1).startswith("The case is handed over, which does not allow")


def test_a_fact_that_is_missing_shows_its_name_and_a_code_without_sentence_itself():
    assert "{holder}" in sentence(Refused("case.held-elsewhere"))
    assert sentence(CodedError("no.such-code")) == "no.such-code"


@pytest.mark.parametrize("language", [0, 1])
def test_no_sentence_is_empty_or_shows_braces_when_its_facts_are_there(language):
    for code, texts in sentences().items():
        assert texts[language].strip(), code
        assert texts[language].count("{") == texts[language].count("}"), code


def a_bug_with(name: str) -> None:
    raise ValueError(f"could not store {name}")


@pytest.mark.parametrize("as_json", [True, False])
def test_a_bug_tells_where_it_was_and_nothing_of_what_it_held(capsys, as_json):
    with pytest.raises(ValueError, match="could not store") as found:
        a_bug_with("测试明 379901198504120019")
    assert say_error(found.value, as_json=as_json) == 1
    told = capsys.readouterr()
    said = told.out + told.err
    assert "program.bug" in said
    assert "a_bug_with" in said
    assert "测试明" not in said
    assert "379901" not in said
    assert "Traceback" not in said
