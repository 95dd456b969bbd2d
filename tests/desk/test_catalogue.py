"""The catalogue: versions chosen by day, items found by what a clerk types."""

from __future__ import annotations

import json
import time
from datetime import date
from itertools import cycle

import pytest

from desk.applicant import Applicant
from desk.catalogue import Catalogue, load_starter
from desk.item import ItemVersion
from desk.item_basis import Limit
from desk.item_words import AcceptanceRule, Depth
from desk.refusal import Refused
from tests.desk.samples import ITEM, an_item

STARTER = load_starter()
TODAY = date(2025, 11, 24)
NEWEST = [found[-1] for found in STARTER.versions.values()]


def by_short_code(short_code: str) -> ItemVersion:
    return next(item for item in NEWEST if item.short_code == short_code)


def test_the_version_of_the_day_is_chosen() -> None:
    code = by_short_code("1101").code
    assert STARTER.get(code, date(2023, 11, 30)).version == 1
    assert STARTER.get(code, date(2023, 12, 1)).version == 2
    assert STARTER.get_version(code, 1).statutory == Limit(value=20)
    assert STARTER.get(f"{code}01", TODAY).version == 2


def test_an_item_that_is_not_there_is_refused() -> None:
    for ask in (
        lambda: STARTER.get("9" * 31, TODAY),
        lambda: STARTER.get_version(ITEM.code, 1),
        lambda: STARTER.get_version(by_short_code("1101").code, 9),
    ):
        with pytest.raises(Refused) as caught:
            ask()
        assert caught.value.code == "item.unknown"


def test_an_item_before_its_day_is_refused_with_the_day() -> None:
    with pytest.raises(Refused) as caught:
        STARTER.get(by_short_code("1101").code, date(2019, 1, 1))
    assert caught.value.code == "item.not-yet"
    assert caught.value.facts["from_day"] == date(2020, 11, 1)


def test_a_cancelled_item_is_refused_with_its_document_and_the_new_way() -> None:
    with pytest.raises(Refused) as caught:
        STARTER.get(by_short_code("1190").code, TODAY)
    assert caught.value.code == "item.cancelled"
    assert "商务部令" in caught.value.facts["document"]
    assert caught.value.facts["new_way"]


def test_31_characters_that_two_businesses_share_need_the_33() -> None:
    two = Catalogue.of(
        [an_item(business_code=f"{ITEM.code}{n}", short_code=f"11{n}") for n in ("01", "02")]
    )
    assert two.get(f"{ITEM.code}02", TODAY).short_code == "1102"
    with pytest.raises(Refused) as caught:
        two.get(ITEM.code, TODAY)
    assert caught.value.code == "item.ambiguous"


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("1102", "1102"),
        ("spjyxk", "1101"),
        ("SPJY 延续", "1102"),
        ("食品 延续", "1102"),
        ("解押", "2101"),
        ("sbk", "3101"),
        ("老年证", "6101"),
        ("lnyd", "6101"),
        ("gtgsh", "1201"),
        ("医保", "3201"),
        ("占道", "4101"),
    ],
)
def test_an_item_is_found_by_what_a_clerk_types(typed: str, first: str) -> None:
    assert STARTER.find(typed)[0].short_code == first


def test_an_item_is_found_by_its_code() -> None:
    item = by_short_code("1201")
    assert STARTER.find(item.code)[0] == item
    assert STARTER.find(item.business_code.lower())[0] == item


def test_part_of_a_short_code_lists_what_begins_with_it() -> None:
    assert {item.short_code for item in STARTER.find("21")} == {"2101", "2102", "2103"}


def test_nothing_typed_lists_everything_and_nonsense_nothing() -> None:
    assert len(STARTER.find("")) == len(NEWEST)
    assert STARTER.find("zzzz") == ()
    assert STARTER.find("没有的事") == ()


def test_a_search_of_a_day_gives_the_versions_of_that_day() -> None:
    assert [i.version for i in STARTER.find("1101", date(2022, 1, 1))] == [1]
    assert [i.version for i in STARTER.find("1101", TODAY)] == [2]
    assert STARTER.find("酒类") != ()
    assert STARTER.find("酒类", TODAY) == ()


def test_a_cancelled_item_is_found_by_who_names_it_exactly_and_by_nobody_else() -> None:
    gone = by_short_code("1190")
    for typed in ("1190", gone.code, gone.name):
        assert STARTER.find(typed, TODAY)[-1] == gone
        assert gone not in STARTER.find(typed, date(2000, 1, 1))
    for typed in ("119", gone.name[:3], ""):
        assert gone not in STARTER.find(typed, TODAY)


def test_five_thousand_items_are_searched_within_a_tenth_of_a_second() -> None:
    many = Catalogue.of(
        [
            an_item(
                code=f"{ITEM.code[:25]}{n:06d}",
                base_code=f"{ITEM.base_code[:6]}{n:06d}",
                short_code="",
                name=f"长清区{item.name}{n}",
            )
            for n, item in zip(range(5000), cycle(NEWEST), strict=False)
        ]
    )
    many.find("cqq")  # the readings are worked out once
    taken = []
    for _ in range(3):
        begun = time.thread_time()  # a busy machine is no slow search; tests/bench has figures
        assert len(many.find("cqqsp")) > 100
        taken.append(time.thread_time() - begun)
    assert min(taken) < 0.1


def test_the_starter_catalogue_survives_storing() -> None:
    assert Catalogue.from_json(json.loads(json.dumps(STARTER.to_json()))) == STARTER


@pytest.mark.parametrize("item", NEWEST, ids=lambda item: item.short_code)
def test_each_starter_item_can_be_taken_at_a_counter(item: ItemVersion) -> None:
    assert len(item.code) == 31
    assert len(item.base_code) == 12
    assert item.effective <= TODAY
    assert item.legal_basis
    assert item.source
    assert item.remedies
    assert item.materials[0].order == 1
    assert any(rule.core for rule in item.materials)
    assert item.form
    assert "示例" in item.organ.name


def test_every_form_starts_with_fields_that_an_applicant_has() -> None:
    asked = {f.from_applicant for item in NEWEST for f in item.form if f.from_applicant}
    assert all(hasattr(Applicant, name) for name in asked)


def test_the_starter_catalogue_is_wide_enough() -> None:
    assert len(NEWEST) >= 16
    assert {item.acceptance_rule for item in NEWEST} == set(AcceptanceRule)
    assert {item.depth for item in NEWEST} >= {Depth.RECEIVE, Depth.ACCEPT, Depth.ISSUE}
    assert 10 <= len(by_short_code("1101").form) <= 20
    assert any(rule.tolerable_days for item in NEWEST for rule in item.materials)
    assert any(item.fee for item in NEWEST)
    assert any(item.special_procedures for item in NEWEST)


@pytest.mark.parametrize("short_code", ["1201", "1202", "2101", "2103", "3101", "3201", "7101"])
def test_what_is_decided_in_a_register_is_at_most_received_without_a_line(
    short_code: str,
) -> None:
    item = by_short_code(short_code)
    assert item.depth is Depth.RECEIVE
    assert item.missing_lookup
