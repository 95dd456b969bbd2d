"""The catalogue: chosen by day, found by what a clerk types, refused with all its problems."""

from __future__ import annotations

import json
import time
from datetime import date
from itertools import cycle
from typing import Any

import pytest

from desk.catalogue import Catalogue, CatalogueError, load_starter
from desk.item import (
    Cancellation,
    FormField,
    ItemVersion,
    Limit,
    MaterialRule,
    Option,
    Organ,
    Situation,
    SpecialProcedure,
)
from desk.item_words import AcceptanceRule, CaseType, Depth, FieldKind, ItemType, Necessity
from desk.pinyin import initials
from desk.refusal import Refused
from desk.values import dump
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
    begun = time.perf_counter()
    assert len(many.find("cqqsp")) > 100
    assert time.perf_counter() - begun < 0.1


def test_the_starter_catalogue_survives_storing() -> None:
    assert Catalogue.from_json(json.loads(json.dumps(STARTER.to_json()))) == STARTER


@pytest.mark.parametrize("item", NEWEST, ids=lambda item: item.short_code)
def test_each_starter_item_can_be_taken_at_a_counter(item: ItemVersion) -> None:
    assert len(item.code) == 31
    assert len(item.base_code) == 12
    assert item.effective < date(2025, 1, 1)
    assert item.legal_basis
    assert item.source
    assert item.remedies
    assert item.materials[0].order == 1
    assert any(rule.core for rule in item.materials)
    assert item.form
    assert "示例" in item.organ.name


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


MATERIAL = MaterialRule(code="m", name="申请书", order=1)
LOOSE = Situation(code="s", question="？", options=(Option(code="a", text="是"),))


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"code": "1" * 31}, "code"),
        ({"base_code": "990131220100"}, "base_code"),
        ({"base_code": "000731220100"}, "base_code"),
        ({"business_code": "x"}, "business_code"),
        ({"short_code": "1"}, "short_code"),
        ({"name": " "}, "name"),
        ({"organ": Organ(name="x", credit_code="1")}, "organ.credit_code"),
        ({"promised": Limit(value=21)}, "promised"),
        ({"promised": Limit(value=0)}, "promised"),
        ({"promised": None, "statutory": None}, "promised"),
        ({"depth": Depth.RECEIVE}, "missing_lookup"),
        ({"acceptance_points": frozenset()}, "acceptance_points"),
        ({"acceptance_rule": AcceptanceRule.FILING}, "acceptance_rule"),
        (
            {"cancelled": Cancellation(on=date(2000, 1, 1), document="x", new_way="x")},
            "cancelled",
        ),
        (
            {
                "case_type": CaseType.AT_ONCE,
                "special_procedures": (SpecialProcedure(name="听证"),),
            },
            "special_procedures",
        ),
        ({"materials": (MATERIAL, MATERIAL)}, "materials"),
        ({"situations": (LOOSE,)}, "situations[s]"),
        ({"situations": (LOOSE, LOOSE)}, "situations"),
        (
            {"form": (FormField(code="f", label="x"), FormField(code="f", label="y"))},
            "form",
        ),
        ({"form": (FormField(code="f", label="x", kind=FieldKind.CHOICE),)}, "form[f].choices"),
    ],
)
def test_a_faulty_item_is_named_by_its_field(changes: dict[str, Any], field: str) -> None:
    assert field in {problem.field for problem in problems([an_item(**changes)])}


@pytest.mark.parametrize(
    ("rule", "field"),
    [
        ({"core": True, "necessity": Necessity.TOLERABLE}, "core"),
        ({"copies": -1}, "copies"),
        ({"tolerable_days": 0}, "tolerable_days"),
        ({"shown_when": {"nobody": frozenset({"a"})}}, "shown_when"),
    ],
)
def test_a_faulty_material_is_named_by_its_field(rule: dict[str, Any], field: str) -> None:
    faulty = MaterialRule(code="m", name="申请书", order=1, **rule)
    found = {problem.field for problem in problems([an_item(materials=(faulty,))])}
    assert f"materials[m].{field}" in found


def test_a_licence_set_at_city_level_after_2020_is_not_imported() -> None:
    city = f"{ITEM.code[:18]}3{ITEM.base_code}"
    late = an_item(code=city, effective=date(2021, 1, 1))
    assert "kind" in {problem.field for problem in problems([late])}
    Catalogue.of([an_item(code=city, effective=date(2020, 12, 31))])
    Catalogue.of(
        [
            an_item(
                code=f"{city[:19]}000731220100",
                base_code="000731220100",
                kind=ItemType.CONFIRMATION,
                effective=date(2021, 1, 1),
            )
        ]
    )


def test_versions_must_follow_one_another() -> None:
    assert problems([ITEM, an_item(version=2)])
    assert problems([ITEM, an_item(effective=date(2021, 1, 1))])
    Catalogue.of([ITEM, an_item(version=2, effective=date(2021, 1, 1))])


def test_a_short_code_belongs_to_one_item() -> None:
    other = an_item(code=f"{ITEM.code[:19]}000131220200", base_code="000131220200")
    assert [problem.field for problem in problems([ITEM, other])] == ["short_code"]


def test_every_problem_of_an_import_is_listed_not_the_first() -> None:
    good, bad, worse = dump(ITEM), dump(ITEM), dump(ITEM)
    bad["effective"] = "soon"
    worse["short_code"] = "x"
    with pytest.raises(CatalogueError) as caught:
        Catalogue.from_json([good, bad, worse, 7])
    assert {p.field for p in caught.value.problems} >= {"effective", "short_code", ""}
    assert "problems, first:" in str(caught.value)


def test_an_import_must_be_a_list() -> None:
    with pytest.raises(CatalogueError):
        Catalogue.from_json({})


def problems(items: list[ItemVersion]) -> tuple[Any, ...]:
    with pytest.raises(CatalogueError) as caught:
        Catalogue.of(items)
    return caught.value.problems
