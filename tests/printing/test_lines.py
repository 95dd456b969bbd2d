"""Wrapping and fitting: nothing is lost, nothing is wider than its column."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.refusal import Refused
from printing import runs
from printing.layout import lines
from printing.layout.sheet import BODY_TEXT, width

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
