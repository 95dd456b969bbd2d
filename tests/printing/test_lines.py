"""Wrapping and fitting: nothing is lost, nothing is wider than its column."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from desk.refusal import Refused
from printing import runs
from printing.layout import lines
from printing.layout.sheet import BODY_TEXT, width

FACTS = (
    "2025年12月1日", "2025年11月24日 14:32", "5 个工作日", "20个工作日", "80.00 元",
    "98.76平方米", "〔2025〕00131-11240028号", "第三十二条", "第 3 次", "六十日", "六个月",
    "[U+32FFF]", "45mm", "5%",
)  # fmt: skip
PHRASES = st.lists(
    st.sampled_from(
        (*FACTS, "申请人", "材料", "（", "）", "，", "。", "《", "》", "“", "”", "、", "：")
    ),
    max_size=80,
).map("".join)
WORDS = st.text(alphabet="一窗受理台食品经营，。（）“”《》AB12-/ ", max_size=120)


def test_a_line_does_not_begin_with_a_closing_mark() -> None:
    made = lines.wrap("受理台，" * 30, BODY_TEXT, 14.9)
    assert len(made) > 3
    assert not [line for line in made if line.startswith("，")]


def test_a_line_does_not_end_with_an_opening_mark() -> None:
    made = lines.wrap("受理（办结）" * 30, BODY_TEXT, 24)
    assert not [line for line in made if line.endswith("（")]


def test_a_number_goes_whole_to_the_next_line() -> None:
    assert lines.wrap("咨询电话 0531-66600000", BODY_TEXT, 30) == ("咨询电话", "0531-66600000")


def test_a_number_wider_than_the_column_is_folded_and_not_cut() -> None:
    number = "1137010200401857XG4370131001000202511240028"
    made = lines.wrap(number, BODY_TEXT, 40)
    assert len(made) > 1
    assert "".join(made) == number


def test_line_breaks_of_the_value_stay() -> None:
    assert lines.wrap("一\n\n二", BODY_TEXT, 40) == ("一", "", "二")


@given(WORDS, st.floats(min_value=12, max_value=160))
def test_nothing_is_lost_and_nothing_is_too_wide(text: str, wide: float) -> None:
    made = lines.wrap(text, BODY_TEXT, wide)
    assert "".join(made).replace(" ", "") == runs.legible(text).replace(" ", "")
    assert all(width(line, BODY_TEXT) <= wide + 0.001 for line in made)


def test_a_long_line_is_set_smaller() -> None:
    text, style = lines.shrink("一窗受理台" * 4, BODY_TEXT, 60, least=6, what="标题")
    assert 6 <= style.size < BODY_TEXT.size
    assert width(text, style) <= 60


def test_a_line_that_would_be_illegible_is_refused() -> None:
    with pytest.raises(Refused) as refused:
        lines.shrink("一窗受理台" * 40, BODY_TEXT, 60, least=6, what="标题")
    assert (refused.value.code, refused.value.facts["what"]) == ("paper.does-not-fit", "标题")


@pytest.mark.parametrize("fact", FACTS)
@pytest.mark.parametrize("before", range(12))
def test_a_number_a_day_and_a_unit_are_not_broken_apart(fact: str, before: int) -> None:
    made = lines.wrap("申" * before + fact + "起算" * 8, BODY_TEXT, 60)
    assert [line for line in made if fact in line]


@given(PHRASES, st.floats(min_value=40, max_value=168))
def test_long_generated_texts_are_set_by_the_habits_of_the_language(
    text: str, wide: float
) -> None:
    assume(not any(mark * 3 in text for mark in "（），。《》“”、："))
    made = lines.wrap(text, BODY_TEXT, wide)
    assert "".join(made).replace(" ", "") == text.replace(" ", "")
    for line, following in pairwise(made):
        if len(line) > 12:  # a run of nothing but marks may fill a short line
            assert following[0] not in lines.NOT_FIRST or set(line[-8:]) <= lines.NOT_FIRST
            assert line[-1] not in lines.NOT_LAST or set(following[:8]) <= lines.NOT_LAST


@given(st.lists(st.sampled_from(FACTS), max_size=60), st.floats(min_value=60, max_value=168))
def test_the_facts_of_a_long_generated_text_stay_whole(facts: list[str], wide: float) -> None:
    made = lines.wrap("申请人，".join(facts), BODY_TEXT, wide)
    for fact in FACTS:
        assert sum(line.count(fact) for line in made) == "申请人，".join(facts).count(fact)
