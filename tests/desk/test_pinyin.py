"""Search by initials: every reading of a character, and never across two texts."""

from __future__ import annotations

import pytest

from desk.pinyin import initials


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("长清区", "cqq"),
        ("长清区", "zqq"),
        ("单于", "cy"),
        ("单雄信", "sxx"),
        ("曾国", "zg"),
        ("仇英", "qy"),
        ("解缙", "xj"),
        ("区大相", "odx"),
        ("尉迟", "yc"),
        ("万俟", "mq"),
        ("查慎行", "zsx"),
        ("翟方进", "zfj"),
        ("盖叫天", "gjt"),
        ("乐毅", "yy"),
        ("员半千", "ybq"),
    ],
)
def test_every_reading_of_a_character_is_tried(name: str, letters: str) -> None:
    assert initials(name).begins_with(letters)


def test_a_query_does_not_run_from_one_text_into_the_next() -> None:
    found = initials("食品", "经营")
    assert found.has("jy")
    assert found.begins_with("jy")
    assert not found.has("pj")
    assert not found.begins_with("p")
    assert not found.has("")
