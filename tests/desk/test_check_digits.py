"""Check characters: published examples, and that every single mistake is caught."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desk.check_digits import (
    CREDIT_ALPHABET,
    credit_code_check,
    mod11_2_check,
    mod11_10_check,
    mod37_36_check,
)

digits = st.text("0123456789", min_size=2, max_size=30)
digits17 = st.text("0123456789", min_size=17, max_size=17)
credit17 = st.text(CREDIT_ALPHABET, min_size=17, max_size=17)
capitals = st.text("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=2, max_size=30)


def test_the_examples_of_the_standards_hold() -> None:
    assert mod11_2_check("11010519491231002") == "X"  # GB 11643, its own example
    assert mod11_10_check("0794") == "5"  # ISO 7064, its own example
    assert mod37_36_check("A12425GABC1234002") == "M"  # the example of the GRid standard
    assert credit_code_check("91350100M000100Y4") == "3"  # GB 32100, its own example


@given(digits, st.data())
def test_one_wrong_digit_is_always_caught_by_mod_11_10(
    number: str, data: st.DataObject
) -> None:
    wrong = _with_one_changed(number, "0123456789", data)
    assert mod11_10_check(wrong) != mod11_10_check(number)


@given(digits17, st.data())
def test_one_wrong_digit_is_always_caught_in_an_id_number(
    number: str, data: st.DataObject
) -> None:
    wrong = _with_one_changed(number, "0123456789", data)
    assert mod11_2_check(wrong) != mod11_2_check(number)


@given(digits17, st.integers(0, 15))
def test_two_swapped_neighbours_are_always_caught_in_an_id_number(number: str, at: int) -> None:
    swapped = number[:at] + number[at + 1] + number[at] + number[at + 2 :]
    if swapped != number:
        assert mod11_2_check(swapped) != mod11_2_check(number)


@given(credit17, st.data())
def test_one_wrong_character_is_always_caught_in_a_credit_code(
    code: str, data: st.DataObject
) -> None:
    wrong = _with_one_changed(code, CREDIT_ALPHABET, data)
    assert credit_code_check(wrong) != credit_code_check(code)


@given(capitals, st.data())
def test_one_wrong_character_is_always_caught_by_mod_37_36(
    text: str, data: st.DataObject
) -> None:
    wrong = _with_one_changed(text, "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", data)
    assert mod37_36_check(wrong) != mod37_36_check(text)


def _with_one_changed(text: str, alphabet: str, data: st.DataObject) -> str:
    at = data.draw(st.integers(0, len(text) - 1))
    other = data.draw(st.sampled_from(alphabet).filter(lambda char: char != text[at]))
    return text[:at] + other + text[at + 1 :]
