"""Runs of one face, and what happens to a character that no face has."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from printing import runs
from printing.fonts.faces import Weight


def test_a_common_name_is_one_run() -> None:
    (run,) = runs.split("王建国", Weight.REGULAR)
    assert (run.face, run.text) == ("NotoSansSC-Regular", "王建国")


def test_a_rare_character_is_a_run_of_its_own_font() -> None:
    made = runs.split("李\U0002e9f5先生", Weight.BOLD)
    assert [run.text for run in made] == ["李", "\U0002e9f5", "先生"]
    assert made[1].face == "HanaMinB"


def test_a_character_without_any_glyph_is_written_out() -> None:
    assert runs.legible("李\U00032fff") == "李[U+32FFF]"
    assert runs.missing(["李\U00032fff", "王\ue000"]) == (0xE000, 0x32FFF)


def test_an_old_private_code_prints_as_the_character_it_meant() -> None:
    assert runs.legible("\ue863") == "䶮"
    assert runs.missing(["\ue863"]) == ()


def test_an_unknown_private_code_is_never_left_to_a_font() -> None:
    assert runs.legible("\uf123") == "[U+F123]"


def test_half_a_surrogate_pair_is_written_out() -> None:
    assert runs.legible("\ud840") == "[U+D840]"


def test_characters_without_a_shape_leave_no_mark() -> None:
    assert runs.legible("葛\U000e0100\u200b\ufe0f") == "葛"
    assert runs.missing(["葛\U000e0100\u200b\ufe0f"]) == ()


def test_text_that_was_not_made_legible_is_a_bug() -> None:
    with pytest.raises(KeyError):
        runs.split("\U00032fff", Weight.REGULAR)


@given(st.text(max_size=40))
def test_every_text_can_be_drawn_once_it_is_legible(text: str) -> None:
    line = runs.legible(text).replace("\n", "")
    assert "".join(run.text for run in runs.split(line, Weight.REGULAR)) == line
    assert runs.width(line, Weight.REGULAR, 10) >= 0
