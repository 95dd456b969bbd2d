"""Names: one spelling to compare, nothing ever lost or refused, masks that hide enough."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.names import mask_name, mask_number, mask_phone, normalise
from desk.nations import nation_name, sex_name

anything = st.text(st.characters(codec=None, categories=None))  # lone surrogates too


def test_the_private_use_twin_of_a_rare_character_becomes_the_character() -> None:
    assert normalise("王\ue863") == "王䶮"
    assert normalise("\ue81b") == "㑇"


@pytest.mark.parametrize(
    "name", ["王䶮", "李㛃", "张𠅤", "赵𫍯", "孙𬭼", "周𬀩", "吴𮧵", "郑𰻝", "冯堃"]
)
def test_a_rare_name_is_left_as_it_is(name: str) -> None:
    assert normalise(name) == name


@pytest.mark.parametrize("dot", "·•‧・･．")
def test_every_middle_dot_is_one_dot(dot: str) -> None:
    assert normalise(f"买买提{dot}吐尔逊") == "买买提·吐尔逊"


def test_the_padding_of_a_chip_is_trimmed() -> None:
    assert normalise("  王建国\u3000\u3000\x00") == "王建国"


def test_a_lone_surrogate_becomes_the_replacement_character() -> None:
    assert normalise("王\ud842") == "王\ufffd"


def test_an_unknown_private_use_character_is_kept() -> None:
    assert normalise("王\ue000") == "王\ue000"


@given(anything)
def test_normalising_never_fails_and_is_done_after_once(text: str) -> None:
    once = normalise(text)
    assert normalise(once) == once
    assert unicodedata.is_normalized("NFC", once)
    once.encode("utf-8")


@pytest.mark.parametrize(
    ("name", "masked"),
    [
        ("", ""),
        ("王", "王"),
        ("王强", "王*"),
        ("王建国", "王*国"),
        ("买买提·吐尔逊", "买*****逊"),
    ],
)
def test_a_name_hides_its_middle(name: str, masked: str) -> None:
    assert mask_name(name) == masked


def test_a_long_number_shows_six_and_four() -> None:
    assert mask_number("37010219791104121X") == "370102********121X"


@given(st.text("0123456789ABCX", max_size=40))
def test_a_number_never_shows_more_than_ten_characters(number: str) -> None:
    shown = mask_number(number).replace("*", "")
    assert len(shown) <= 10
    assert len(shown) <= max(len(number) // 2, 10 if len(number) >= 15 else 0)


def test_a_phone_hides_its_middle() -> None:
    assert mask_phone("13800006621") == "138****6621"
    assert mask_phone("88001") == "****1"
    assert mask_phone("") == ""


def test_nations_and_sexes_have_names_and_unknown_codes_show_themselves() -> None:
    assert nation_name("01") == "汉"
    assert nation_name("97") == "其他"
    assert nation_name("98") == "外国血统中国籍人士"
    assert nation_name("77") == "77"
    assert sex_name("2") == "女"
    assert sex_name("9") == "未说明"
    assert sex_name("x") == "x"
