"""Items: situations narrow the materials, depths are ordered, versions have their days."""

from __future__ import annotations

import json
from datetime import date

import pytest

from desk.item import Cancellation, ItemVersion, MaterialRule
from desk.item_basis import Limit
from desk.item_words import (
    AcceptanceRule,
    CaseType,
    Depth,
    ItemType,
    LimitUnit,
    MaterialForm,
    MaterialSource,
    Necessity,
)
from desk.values import dump, load
from tests.desk.samples import an_item

ALWAYS = MaterialRule(code="a", name="申请书", order=2)
HOT = MaterialRule(code="h", name="设备清单", order=1, shown_when={"hot": frozenset({"yes"})})
BOTH = MaterialRule(
    code="b",
    name="平面图",
    order=3,
    shown_when={"hot": frozenset({"yes"}), "size": frozenset({"small", "large"})},
)
ITEM = an_item(materials=(ALWAYS, HOT, BOTH))


@pytest.mark.parametrize(
    ("answers", "codes"),
    [
        ({}, "hab"),
        ({"hot": "yes"}, "hab"),
        ({"hot": "no"}, "a"),
        ({"hot": "yes", "size": "shop"}, "ha"),
        ({"hot": "yes", "size": "large"}, "hab"),
        ({"hot": "no", "size": "large"}, "a"),
        ({"other": "x"}, "hab"),
    ],
)
def test_the_answers_narrow_the_materials_in_their_order(
    answers: dict[str, str], codes: str
) -> None:
    assert "".join(rule.code for rule in ITEM.materials_for(answers)) == codes


def test_a_material_is_found_by_its_code() -> None:
    assert ITEM.find_material("h") is HOT
    assert ITEM.find_material("x") is None


def test_depths_are_ordered_by_how_deep_they_go_not_by_spelling() -> None:
    order = [Depth.COLLECT_FOR, Depth.RECEIVE, Depth.ACCEPT, Depth.DECIDE, Depth.ISSUE]
    assert sorted(Depth) == order
    for n, shallow in enumerate(order):
        for m, deep in enumerate(order):
            assert (shallow < deep) == (n < m)
            assert (shallow <= deep) == (n <= m)
            assert (shallow > deep) == (n > m)
            assert (shallow >= deep) == (n >= m)
    assert [depth.label for depth in order] == ["代收", "收件", "受理", "办结", "出证"]


def test_a_version_is_in_force_from_its_day_until_it_is_cancelled() -> None:
    notice = Cancellation(on=date(2024, 1, 1), document="示例文件", new_way="无需办理")
    item = an_item(effective=date(2020, 1, 1), cancelled=notice)
    assert not item.is_in_force(date(2019, 12, 31))
    assert item.is_in_force(date(2020, 1, 1))
    assert item.is_in_force(date(2023, 12, 31))
    assert not item.is_in_force(date(2024, 1, 1))


def test_at_once_and_forwarded_items_have_no_clock_to_stop() -> None:
    pausable = {kind for kind in CaseType if an_item(case_type=kind).has_pausable_clock}
    assert pausable == {CaseType.PROMISED, CaseType.JOINT}


def test_the_key_is_the_business_code_where_there_is_one() -> None:
    assert an_item().key == an_item().code
    assert an_item(business_code=f"{an_item().code}02").key.endswith("02")


def test_a_limit_is_printed_in_chinese() -> None:
    assert Limit(value=5).text == "5个工作日"
    assert Limit(value=30, unit=LimitUnit.MINUTE).text == "30分钟"
    assert Limit(value=1, unit=LimitUnit.MONTH).text == "1个月"


def test_every_word_of_an_item_has_a_chinese_name() -> None:
    words = (
        ItemType,
        CaseType,
        AcceptanceRule,
        Depth,
        LimitUnit,
        Necessity,
        MaterialForm,
        MaterialSource,
    )
    assert all(word.label for kind in words for word in kind)


def test_an_item_survives_storing() -> None:
    assert load(ItemVersion, json.loads(json.dumps(dump(ITEM)))) == ITEM
