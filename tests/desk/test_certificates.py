"""Certificate numbers: what they say, and how a wrong one is refused."""

from __future__ import annotations

import contextlib
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.certificates import (
    CERTIFICATE_TYPES,
    check_certificate,
    check_credit_code,
    check_foreign_number,
    check_id_number,
    check_residence_permit,
    licence_id_matches,
)
from desk.check_digits import credit_code_check, mod11_2_check, mod37_36_check
from desk.refusal import Refused


def number(region: str, birth: date, serial: int) -> str:
    digits = f"{region}{birth:%Y%m%d}{serial:03d}"
    return digits + mod11_2_check(digits)


@given(st.dates(date(1900, 1, 1), date(2030, 1, 1)), st.integers(1, 999))
def test_an_id_number_says_birth_and_sex(birth: date, serial: int) -> None:
    facts = check_id_number(number("379901", birth, serial))
    assert facts.birth == birth
    assert facts.sex == ("1" if serial % 2 else "2")


def test_an_old_region_code_stays_valid() -> None:
    assert check_id_number(number("370882", date(1979, 3, 4), 15)).birth == date(1979, 3, 4)


def test_a_small_x_and_spaces_around_are_accepted() -> None:
    assert check_id_number(" 11010519491231002x ").birth == date(1949, 12, 31)


def test_a_wrong_check_digit_is_refused() -> None:
    with refused("certificate.bad-check-digit"):
        check_id_number("110105194912310021")


@pytest.mark.parametrize("text", ["", "1101051949123100", "11010519491231002Y", "١" * 18])
def test_another_form_is_refused(text: str) -> None:
    with refused("certificate.bad-form"):
        check_id_number(text)


def test_an_impossible_birth_is_refused() -> None:
    digits = "37990119990230001"
    with refused("certificate.bad-date"):
        check_id_number(digits + mod11_2_check(digits))


@given(st.text())
def test_any_text_is_either_a_number_or_refused(text: str) -> None:
    for check in (check_id_number, check_foreign_number, check_credit_code):
        with contextlib.suppress(Refused):
            check(text)


@pytest.mark.parametrize("region", ["810000", "820000", "830000"])
def test_a_residence_permit_is_known_by_its_region(region: str) -> None:
    permit = number(region, date(1990, 5, 6), 12)
    assert check_residence_permit(permit).sex == "2"


def test_a_mainland_number_is_not_a_residence_permit() -> None:
    with refused("certificate.bad-form"):
        check_residence_permit(number("379901", date(1990, 5, 6), 12))


def test_the_2023_card_of_a_foreign_resident_carries_mod_11_2() -> None:
    facts = check_foreign_number(number("911840", date(1980, 7, 8), 1))
    assert facts is not None
    assert facts.birth == date(1980, 7, 8)


def test_the_2017_card_of_a_foreign_resident_is_checked_by_its_form() -> None:
    assert check_foreign_number("USA110080070812") is None
    with refused("certificate.bad-date"):
        check_foreign_number("USA110080133112")
    with refused("certificate.bad-form"):
        check_foreign_number("USA11008007081")


def test_a_credit_code_is_given_back_in_capitals() -> None:
    assert check_credit_code("91350100m000100y43") == "91350100M000100Y43"


def test_a_credit_code_with_letters_in_its_region_is_refused() -> None:
    first = "91A50100M000100Y4"
    with refused("certificate.bad-form"):
        check_credit_code(first + credit_code_check(first))


def test_a_credit_code_never_holds_the_letters_left_out() -> None:
    with refused("certificate.bad-form"):
        check_credit_code("91350100I000100Y43")
    with refused("certificate.bad-check-digit"):
        check_credit_code("91350100M000100Y44")


def test_each_type_is_checked_by_its_own_rule() -> None:
    assert check_certificate("111", number("379901", date(1990, 5, 6), 12)) is not None
    assert check_certificate("810", number("810000", date(1990, 5, 6), 12)) is not None
    assert check_certificate("553", "USA110080070812") is None
    assert check_certificate("001", "91350100M000100Y43") is None
    assert check_certificate("414", "E00000000") is None


def test_an_unknown_type_and_an_empty_number_are_refused() -> None:
    with refused("certificate.unknown-type"):
        check_certificate("000", "1")
    with refused("certificate.bad-form"):
        check_certificate("414", " ")


def test_a_refusal_never_carries_the_number() -> None:
    with pytest.raises(Refused) as caught:
        check_id_number("110105194912310021")
    assert "110105194912310021" not in repr(caught.value.facts)


def test_types_are_known_for_persons_and_organisations() -> None:
    assert CERTIFICATE_TYPES["111"].name == "居民身份证"
    assert CERTIFICATE_TYPES["111"].for_person
    assert not CERTIFICATE_TYPES["001"].for_person


@given(st.text("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=1, max_size=40))
def test_a_licence_id_with_its_check_character_matches(text: str) -> None:
    assert licence_id_matches(text + mod37_36_check(text))


def test_a_licence_id_of_another_form_does_not_match() -> None:
    assert not licence_id_matches("")
    assert not licence_id_matches("证照")


def refused(code: str) -> pytest.RaisesExc[Refused]:
    return pytest.RaisesExc(Refused, check=lambda refusal: refusal.code == code)
