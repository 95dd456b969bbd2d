"""Amounts in capital characters."""

from __future__ import annotations

import pytest

from desk.amounts import capitals

WRITTEN = {
    "0": "零元整",
    "300000": "叁拾万元整",
    "1409.50": "壹仟肆佰零玖元伍角整",
    "6007.14": "陆仟零柒元壹角肆分",
    "16409.02": "壹万陆仟肆佰零玖元零贰分",
    "107000.53": "壹拾万柒仟元伍角叁分",
    "100000000": "壹亿元整",
    "100000001": "壹亿零壹元整",
    "20030405": "贰仟零叁万零肆佰零伍元整",
    "0.05": "伍分",
    "0.30": "叁角整",
}


@pytest.mark.parametrize(("figures", "words"), WRITTEN.items())
def test_an_amount_is_written_as_bills_write_it(figures, words):
    assert capitals(figures) == words


@pytest.mark.parametrize("text", ["", "-5", "1.234", "abc", "12345678901234567"])
def test_what_is_no_amount_is_not_written(text):
    assert capitals(text) == ""
