"""The lists that the requirement document counts: opening, estate, insurance, project."""

from __future__ import annotations

from collections import defaultdict
from datetime import date

import pytest

from desk.catalogue import load_starter
from desk.item import ItemVersion
from desk.item_basis import Limit
from desk.item_words import AcceptanceRule, CaseType, Depth, LimitUnit, MaterialSource

STARTER = load_starter()
TODAY = date(2026, 11, 20)
BY_SHORT = {item.short_code: item for item in STARTER.find("")}
DAY = Limit(value=1)

OPENING = ("1301", "1302", "1303")
AT_ONCE = ("2101", "2102", "2103", "2201", "2202")
ONE_DAY = {"2203": "", "2204": "tax", "2205": "tax"}
SIX = {"name", "materials", "channels", "procedure", "promised", "service_standard"}

opening = pytest.mark.parametrize("short_code", OPENING)


def of_topic(topic: str) -> list[ItemVersion]:
    """The items of that topic."""
    return [item for item in BY_SHORT.values() if topic in item.topics]


def marked(item: ItemVersion, mark: str) -> str:
    """What follows that mark among the topics of an item."""
    return next(topic.removeprefix(mark) for topic in item.topics if topic.startswith(mark))


@opening
def test_company_opening_has_two_links_within_one_working_day(short_code: str) -> None:
    item = BY_SHORT[short_code]
    links: dict[int, set[str]] = defaultdict(set)
    for part in item.bundle:
        if not part.optional:
            links[part.link].add(part.code)
    assert links == {1: {"licence", "social", "medical", "fund"}, 2: {"seals", "tax"}}
    assert item.promised == DAY
    assert item.case_type is CaseType.JOINT
    assert item.depth is Depth.RECEIVE


@opening
def test_all_but_the_licence_waits_for_the_licence(short_code: str) -> None:
    parts = {part.code: part for part in BY_SHORT[short_code].bundle}
    assert parts.pop("licence").after == ()
    assert all("licence" in part.after for part in parts.values())
    assert [code for code, part in parts.items() if part.optional] == ["bank"]


@opening
def test_the_tax_device_is_free_until_the_digital_account_takes_its_place(
    short_code: str,
) -> None:
    gifts = {gift.code: gift for gift in BY_SHORT[short_code].giveaways}
    assert set(gifts) == {"seals", "invoices", "tax_device", "digital_account"}
    assert gifts["tax_device"].until == gifts["digital_account"].since


def test_each_company_type_has_a_policy_pack_of_its_own() -> None:
    packs = [{pack.code for pack in BY_SHORT[code].policies} for code in OPENING]
    own = [mine - packs[0].intersection(*packs) for mine in packs]
    assert [len(mine) for mine in own] == [1, 1, 1]
    assert len(own[0].union(*own)) == len(OPENING)
    assert all(pack.papers for code in OPENING for pack in BY_SHORT[code].policies)


def test_the_eight_estate_kinds_are_taken_anywhere() -> None:
    kinds = of_topic("不动产一网通办")
    assert {item.short_code for item in kinds} == {*AT_ONCE, *ONE_DAY}
    assert len(kinds) == 8
    assert all(item.cross_region for item in kinds)


@pytest.mark.parametrize("short_code", AT_ONCE)
def test_simple_estate_registrations_are_done_at_once(short_code: str) -> None:
    assert BY_SHORT[short_code].is_at_once


@pytest.mark.parametrize(("short_code", "situation"), ONE_DAY.items())
def test_estate_with_the_tax_paid_takes_one_day(short_code: str, situation: str) -> None:
    item = BY_SHORT[short_code]
    if not situation:
        assert item.promised == DAY
        return
    switch = next(each for each in item.switches if each.situation == situation)
    assert (switch.option, switch.promised) == ("paid", DAY)
    assert item.promised is not None
    assert item.promised.value > 1


def test_a_seizure_is_entrusted_and_asks_for_two_officers() -> None:
    seizure = BY_SHORT["2103"]
    assert seizure.acceptance_rule is AcceptanceRule.ENTRUSTED
    assert {"officer_one", "officer_two"} <= {field.code for field in seizure.form}


def test_medical_insurance_has_34_items_in_18_classes_of_three_domains() -> None:
    items = of_topic("医保六统一")
    assert len(items) == 34
    assert len({marked(item, "医保类别：") for item in items}) == 18
    assert {marked(item, "医保领域：") for item in items} == {"职工", "居民", "定点医药机构"}


@pytest.mark.parametrize("item", of_topic("医保六统一"), ids=lambda item: item.short_code)
def test_six_elements_of_a_medical_item_are_locked_and_its_limit_halved(
    item: ItemVersion,
) -> None:
    assert item.locked == SIX
    assert item.service_standard
    assert item.procedure
    assert item.channels
    if item.promised is not None:
        assert item.statutory is not None
        assert item.statutory.unit is item.promised.unit
        assert item.promised.value * 2 <= item.statutory.value


def test_a_low_risk_project_ends_within_its_total() -> None:
    stages: dict[int, list[ItemVersion]] = defaultdict(list)
    for item in of_topic("简易低风险"):
        assert item.project is not None
        assert item.project.risk == "low"
        assert item.project.total == Limit(value=20)
        stages[item.project.order].append(item)
    assert sorted(stages) == [1, 2, 3, 4]
    days = [
        max(item.promised.value if item.promised else 0 for item in items)
        for items in stages.values()
    ]
    assert sum(days) <= 20


def test_items_side_by_side_in_a_stage_name_each_other() -> None:
    places = {item.base_code: item.project for item in of_topic("简易低风险")}
    for base_code, place in places.items():
        assert place is not None
        for other in place.parallel:
            beside = places[other]
            assert beside is not None
            assert base_code in beside.parallel
            assert beside.order == place.order


def test_drawings_are_promised_with_the_designer_and_the_insurance_named() -> None:
    drawings = BY_SHORT["1504"]
    assert drawings.promise is not None
    assert "终身" in drawings.promise.text
    asked = {field.code for field in drawings.form}
    assert {"chief_designer", "lifelong", "insurer", "policy_no"} <= asked


def test_the_talent_card_alone_is_enough_within_two_days() -> None:
    item = BY_SHORT["8102"]
    assert item.promised == Limit(value=2)
    waived = next(w for w in item.waivers if w.status == "talent_card").materials
    owed = [rule.code for rule in item.materials_for({"agent": "self"})]
    assert set(owed) - set(waived) == {"talent_card"}


def test_permanent_residence_counts_fifty_natural_days() -> None:
    item = BY_SHORT["8103"]
    assert item.promised == Limit(value=50, unit=LimitUnit.NATURAL_DAY)
    assert item.case_type is CaseType.FORWARDED


def test_the_direct_track_says_in_words_what_is_not_looked_at() -> None:
    checks = BY_SHORT["8104"].waivers[0].checks
    assert {"国籍", "户口", "原职称资格", "学历资历", "继续教育"} <= set(checks)


def test_a_foreign_investment_filing_gives_its_receipt_at_once() -> None:
    item = BY_SHORT["1411"]
    assert item.is_at_once
    assert item.acceptance_rule is AcceptanceRule.FILING
    assert item.depth is Depth.ISSUE
    assert item.result_licences


def test_an_export_refund_of_a_first_class_company_takes_two_days() -> None:
    item = BY_SHORT["1421"]
    assert item.promised == Limit(value=10)
    assert [(s.option, s.promised) for s in item.switches] == [("one", Limit(value=2))]


def test_a_new_trade_is_written_in_the_applicants_own_words() -> None:
    item = BY_SHORT["1206"]
    trade = next(field for field in item.form if field.code == "new_trade")
    assert trade.choices == ()
    assert item.pilot is not None
    assert item.pilot.since <= TODAY


def test_there_are_materials_from_shared_data_and_the_licence_store() -> None:
    sources = {rule.source for item in BY_SHORT.values() for rule in item.materials}
    assert sources == set(MaterialSource)


@pytest.mark.parametrize(
    "word", ["食品", "卫生", "道路", "户外广告", "户口", "机动车", "社会保障卡"]
)
def test_an_item_of_every_daily_kind_is_there(word: str) -> None:
    assert [item for item in BY_SHORT.values() if word in item.name]
