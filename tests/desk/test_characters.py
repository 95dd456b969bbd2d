"""Rare characters are found by parts, radical and strokes, reading and code point."""

from __future__ import annotations

import pytest

from desk.characters import characters, find_characters, radical_of, reason_unknown

# tests/desk reads no shared folder: the names that gave trouble at counters, by code point.
RARE = {
    "䶮": ("龙天", "yan", "U+4DAE"),
    "㛃": ("女㓞", "jie", "U+36C3"),
    "䢺": ("出阝", "chu", "U+48BA"),
    "𡐓": ("土康", "kang", "U+21413"),
    "𤩽": ("王献", "huan", "U+24A7D"),
    "𫍯": ("讠咸", "xian", "U+2B36F"),
    "𬀩": ("日韦", "wei", "U+2C029"),
    "𮧵": ("韦华", "wei", "U+2E9F5"),
    "堃": ("方方土", "kun", "U+5803"),
    "喆": ("吉吉", "zhe", "U+5586"),
    "龑": ("龍天", "yan", "U+9F91"),
}


def chars(query: str) -> str:
    return "".join(each.char for each in find_characters(query, most=9999))


@pytest.mark.parametrize(("char", "how"), RARE.items())
def test_a_rare_character_is_found_each_way(char, how):
    parts, reading, code = how
    assert char in chars(parts)[:12]
    assert char in chars(reading)
    assert chars(code) == char
    assert chars(code.removeprefix("U+").lower()) == char


def test_the_character_made_of_just_these_parts_comes_first():
    assert chars("龙天")[0] == "䶮"
    assert chars("方方土")[0] == "堃"
    assert chars("水水水")[0] == "淼"


def test_a_part_that_is_typed_twice_must_be_there_twice():
    assert "燚" in chars("火火火火")
    assert "淡" not in chars("火火火")


def test_a_part_stands_for_its_form_beside_others():
    assert "湝" in chars("水9")
    assert chars("氵9") == chars("水9")
    assert "镕" in chars("金容")


def test_words_narrow_one_another():
    both = chars("yan 龙")
    assert "䶮" in both
    assert set(both) <= set(chars("yan"))
    assert "𤩽" in chars("王13 huan")
    assert all(each.strokes == 9 for each in find_characters("yan 9", most=9999))


def test_strokes_alone_are_counted_in_all():
    assert "䶮" in chars("9")
    assert {each.strokes for each in find_characters("9", most=9999)} == {9}


def test_a_private_use_character_of_old_gbk_gives_the_unicode_one():
    assert chars("\ue863") == "䶮"
    assert reason_unknown("王\ue863") == "U+E863 → 䶮 U+4DAE"
    assert reason_unknown("王建国") == ""


def test_a_code_point_outside_the_table_is_exact():
    assert chars("U+30EDD") == "\U00030edd"


@pytest.mark.parametrize(
    "query", ["", "  ", "U+D800", "0041", "110000", "这是什么字啊", "?!", "999"]
)
def test_what_means_no_ideograph_finds_nothing(query):
    assert chars(query) == ""


def test_nothing_is_found_by_a_reading_that_the_sources_do_not_give():
    assert not [each for each in characters().all.values() if "" in each.readings]


def test_every_radical_has_its_character():
    assert radical_of(85) == "水"
    assert radical_of(0) == radical_of(215) == ""
