"""The numbers of a station: spelled, read back, refused."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.check_digits import mod11_10_check
from desk.numbering import (
    CaseNumber,
    case_number,
    check_case_number,
    check_receipt_number,
    document_number,
    receipt_number,
    spoken,
)
from desk.refusal import Refused

days = st.dates(date(2000, 1, 1), date(2099, 12, 31))
serials = st.integers(1, 9999)
DAY = date(2025, 11, 24)


@given(
    st.text("0123456789", min_size=6, max_size=6),
    st.text("0123456789", min_size=5, max_size=5),
    days,
    serials,
)
def test_a_receipt_number_is_read_back_as_it_was_made(
    region: str, station: str, day: date, serial: int
) -> None:
    text = receipt_number(region, station, day, serial)
    parts = check_receipt_number(text)
    assert len(text) == 26
    assert (parts.region, parts.station, parts.day, parts.serial) == (
        region,
        station,
        day,
        serial,
    )
    assert parts.text == text


def test_a_receipt_number_has_the_shape_that_was_agreed() -> None:
    text = receipt_number("379901", "00103", DAY, 28)
    assert text.startswith("SJ37990100103202511240028")
    assert len(text) == 26


@given(serials, st.integers(2, 25), st.sampled_from("0123456789"))
def test_one_mistyped_digit_is_refused(serial: int, at: int, digit: str) -> None:
    text = receipt_number("379901", "00103", DAY, serial)
    if text[at] == digit:
        return
    with pytest.raises(Refused):
        check_receipt_number(text[:at] + digit + text[at + 1 :])


def test_a_scanned_number_may_be_small_and_spaced() -> None:
    text = receipt_number("379901", "00103", DAY, 28)
    assert check_receipt_number(f" {text[:8].lower()} {text[8:]} ").serial == 28


@pytest.mark.parametrize("text", ["", "SJ1", "XX37990100103202511240028", "SJ" + "9" * 24])
def test_another_form_is_refused(text: str) -> None:
    with pytest.raises(Refused):
        check_receipt_number(text)


def test_the_day_is_exhausted_past_9999() -> None:
    assert receipt_number("379901", "00103", DAY, 9999)
    with pytest.raises(Refused) as caught:
        receipt_number("379901", "00103", DAY, 10000)
    assert caught.value.code == "number.day-exhausted"
    with pytest.raises(Refused) as caught:
        spoken("3", DAY, 10000)
    assert caught.value.code == "number.day-exhausted"


def test_a_day_that_does_not_exist_is_refused() -> None:
    digits = "37990100103202513240028"
    with pytest.raises(Refused) as caught:
        check_receipt_number(f"SJ{digits}{mod11_10_check(digits)}")
    assert caught.value.code == "number.bad-form"


@pytest.mark.parametrize(("region", "station"), [("3799", "0010300"), ("37990A", "00103")])
def test_a_station_of_another_shape_mints_nothing(region: str, station: str) -> None:
    with pytest.raises(Refused) as caught:
        receipt_number(region, station, DAY, 1)
    assert caught.value.code == "number.bad-form"


def test_serials_start_at_one() -> None:
    with pytest.raises(Refused):
        receipt_number("379901", "00103", DAY, 0)


def test_the_spoken_number_is_window_day_serial() -> None:
    assert spoken("3", DAY, 28) == "03-1124-0028"
    assert spoken("A12", DAY, 1) == "A12-1124-0001"


@given(days, serials)
def test_a_43_character_case_number_shows_its_parts(day: date, serial: int) -> None:
    code = "11379901004901016J4000131220100"
    text = case_number(code, day, serial)
    assert len(text) == 43
    assert check_case_number(text) == CaseNumber(
        text=text, item_code=code, day=day, serial=serial
    )


def test_a_case_number_of_another_rule_is_kept_whole() -> None:
    assert check_case_number(" B-2025_000123 ") == CaseNumber(text="B-2025_000123")
    assert check_case_number("9" * 64).text == "9" * 64


@pytest.mark.parametrize("text", ["", "9" * 65, "编号1", "1 2"])
def test_what_cannot_be_a_case_number_is_refused(text: str) -> None:
    with pytest.raises(Refused) as caught:
        check_case_number(text)
    assert caught.value.code == "number.bad-form"


def test_a_case_number_needs_an_item_code_of_31() -> None:
    with pytest.raises(Refused):
        case_number("123", DAY, 1)


def test_a_document_number_carries_the_station() -> None:
    assert document_number("示审服字", 2025, "00103", 12) == "示审服字〔2025〕00103-12号"
    with pytest.raises(Refused):
        document_number("", 2025, "00103", 12)
