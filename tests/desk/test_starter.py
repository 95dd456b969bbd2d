"""The starter catalogue: wide enough, its codes true, and nothing in it contradicts itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from typing import Any

import pytest

from desk.catalogue import load_starter
from desk.certificates import check_credit_code
from desk.item import ItemVersion
from desk.item_basis import Limit, Organ
from desk.item_rules import ClockStart, StepKind
from desk.item_words import AcceptanceRule, Authority, Depth, LimitUnit
from desk.licences import licence_kinds
from desk.ordering import find_cycle
from desk.shipped import shipped, shipped_json

STARTER = load_starter()
NEWEST = [found[-1] for found in STARTER.versions.values()]
BY_SHORT = {item.short_code: item for item in NEWEST}
TODAY = date(2026, 11, 20)
READABLE = 64 * 1024  # bytes of one file
HOURS = {LimitUnit.HOUR: 1, LimitUnit.WORKING_DAY: 8, LimitUnit.NATURAL_DAY: 8}

each_item = pytest.mark.parametrize("item", NEWEST, ids=lambda item: item.short_code)
each_bundle = pytest.mark.parametrize(
    "item", [i for i in NEWEST if i.bundle], ids=lambda item: item.short_code
)
each_joint = pytest.mark.parametrize(
    "item", [i for i in NEWEST if i.joint], ids=lambda item: item.short_code
)
each_promise = pytest.mark.parametrize(
    "item", [i for i in NEWEST if i.commitment_allowed], ids=lambda item: item.short_code
)


def organs_in(value: object) -> Iterator[Organ]:
    """Every organ that a value names, however deep."""
    if isinstance(value, Organ):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from organs_in(one)
    elif is_dataclass(value) and not isinstance(value, type):
        for each in fields(value):
            yield from organs_in(getattr(value, each.name))


def hours(limit: Limit | None) -> int:
    """A limit in hours of work, eight to the day; none is nothing."""
    return limit.value * HOURS[limit.unit] if limit else 0


def longest_way(nodes: Mapping[str, Any]) -> int:
    """The hours of the longest chain of parts or tasks that wait for one another."""

    def until(code: str) -> int:
        node = nodes[code]
        return hours(node.limit) + max((until(c) for c in node.after), default=0)

    return max(until(code) for code in nodes)


def test_there_are_items_enough() -> None:
    assert len(NEWEST) >= 60
    assert all(item.short_code for item in NEWEST)


def test_every_file_can_be_read_by_a_person() -> None:
    large = [f.name for f in shipped("catalogue").iterdir() if len(f.read_bytes()) > READABLE]
    assert large == []


@each_item
def test_every_organ_is_invented_and_its_code_is_valid(item: ItemVersion) -> None:
    for organ in organs_in(item):
        check_credit_code(organ.credit_code)
        assert "示例" in organ.name
        assert organ.region.startswith("3799")
        assert organ.phone.startswith("0000-")


@each_item
def test_every_code_is_of_its_organ_and_level(item: ItemVersion) -> None:
    assert item.code == item.organ.credit_code + item.code[18] + item.base_code
    assert item.business_code[:31] == item.code
    assert len(item.business_code) == 33


@each_item
def test_what_nobody_confirmed_says_so(item: ItemVersion) -> None:
    known = {each.name for each in fields(ItemVersion)}
    assert item.to_be_confirmed
    assert set(item.to_be_confirmed) <= known
    for name in ("promise", "bundle", "joint", "mandates", "pilot", "switches"):
        assert not getattr(item, name) or name in item.to_be_confirmed


@each_item
def test_what_is_decided_in_a_register_goes_no_further_than_receipt(item: ItemVersion) -> None:
    registers = (
        AcceptanceRule.MARKET_ENTITY,
        AcceptanceRule.REAL_ESTATE,
        AcceptanceRule.ENTRUSTED,
    )
    if item.acceptance_rule in registers:
        assert item.depth <= Depth.RECEIVE
    assert item.missing_lookup or item.depth > Depth.RECEIVE


@each_item
def test_a_filing_has_no_approval_and_a_limit_no_contradiction(item: ItemVersion) -> None:
    if item.acceptance_rule is AcceptanceRule.FILING:
        assert StepKind.APPROVE not in {step.kind for step in item.procedure}
    if item.is_at_once:
        assert item.promised is None
    for switch in item.switches:
        assert item.promised is not None
        assert hours(switch.promised) < hours(item.promised)


@each_item
def test_every_licence_that_is_asked_for_can_be_shown(item: ItemVersion) -> None:
    asked = {rule.licence_type for rule in item.materials if rule.licence_type}
    assert asked <= set(licence_kinds())


@each_item
def test_no_material_of_an_item_has_the_name_of_another(item: ItemVersion) -> None:
    names = [rule.name for rule in item.materials]
    assert len(set(names)) == len(names)


def test_a_tolerance_ends_with_the_promise() -> None:
    doubted = {STARTER.get(problem.item, TODAY).short_code for problem in STARTER.doubts()}
    assert doubted <= {"1101", "1102", "1201", "5101"}  # the counter caps these


@each_item
def test_what_may_be_tolerated_is_so_only_where_tolerance_is_allowed(item: ItemVersion) -> None:
    tolerable = any(rule.necessity.is_tolerable for rule in item.materials)
    assert item.tolerance_allowed or not tolerable
    if item.tolerance_allowed:
        assert any(rule.core for rule in item.materials)


@each_promise
def test_a_promise_tells_what_it_waives_and_whom_it_bars(item: ItemVersion) -> None:
    rule = item.promise
    assert rule is not None
    assert rule.text
    assert rule.conditions
    assert rule.consequence
    assert {item.find_material(code) is not None for code in rule.waives} == {True}
    assert rule.exclusions
    assert all(each.article and each.as_of < TODAY for each in rule.exclusions)


@each_bundle
def test_one_form_and_one_set_of_materials_fill_every_part(item: ItemVersion) -> None:
    assert {code for part in item.bundle for code in part.fields} == {f.code for f in item.form}
    assert {code for part in item.bundle for code in part.materials} == {
        rule.code for rule in item.materials
    }


@each_bundle
def test_the_parts_of_a_bundle_are_done_within_its_limit(item: ItemVersion) -> None:
    parts = {part.code: part for part in item.bundle}
    assert find_cycle({code: part.after for code, part in parts.items()}) == ()
    assert any(not part.after for part in item.bundle)
    assert longest_way(parts) <= hours(item.promised)
    for part in item.bundle:
        assert not part.item_code or STARTER.get(part.item_code, TODAY).code == part.item_code


@each_joint
def test_one_department_leads_and_the_tasks_fit_the_promise(item: ItemVersion) -> None:
    tasks = {task.code: task for task in item.joint}
    assert find_cycle({code: task.after for code, task in tasks.items()}) == ()
    assert sum(task.lead for task in item.joint) == 1
    assert len({task.organ.credit_code for task in item.joint}) >= 2
    assert longest_way(tasks) <= hours(item.promised)


def test_zones_lie_in_the_invented_county_and_share_no_address() -> None:
    zones = shipped_json("zones.json")
    assert len({zone["id"] for zone in zones}) == len(zones)
    signs = [sign for zone in zones for sign in (*zone["words"], *zone["regions"])]
    assert len(set(signs)) == len(signs)
    assert all(zone["document"] and zone["powers"] for zone in zones)
    assert {code[:6] for zone in zones for code in zone["regions"]} == {"379901"}


def test_two_businesses_of_one_item_are_told_apart_by_33_characters() -> None:
    renewed, lost = BY_SHORT["7103"], BY_SHORT["7106"]
    assert renewed.code == lost.code
    assert (renewed.key[-2:], lost.key[-2:]) == ("01", "02")


def test_every_zone_that_an_item_names_is_a_zone() -> None:
    known = {zone["id"] for zone in shipped_json("zones.json")}
    named = {m.zone for item in NEWEST for m in item.mandates if m.zone}
    named |= {item.pilot.zone for item in NEWEST if item.pilot and item.pilot.zone}
    assert named
    assert named <= known


def test_some_item_was_delegated_and_taken_back() -> None:
    organs = [mandate.organ.name for mandate in BY_SHORT["1512"].mandates]
    days = [(mandate.since, mandate.until) for mandate in BY_SHORT["1512"].mandates]
    assert organs[0] == organs[2] != organs[1]
    assert days[0][1] == days[1][0]
    assert days[1][1] == days[2][0]
    assert days[2][1] is None


def test_a_trial_still_runs_and_another_has_ended() -> None:
    pilots = [item.pilot for item in NEWEST if item.pilot]
    ended = {pilot.until is not None and pilot.until <= TODAY for pilot in pilots}
    assert ended == {True, False}


def test_a_cancelled_item_names_its_document_and_a_way_that_exists() -> None:
    cancelled = {i.short_code: i.cancelled for i in NEWEST if i.cancelled is not None}
    assert len(cancelled) >= 3
    assert all(notice.document and notice.new_way for notice in cancelled.values())
    assert "1504" in cancelled["1590"].new_way


def test_the_legs_of_a_school_transfer_have_clocks_of_their_own() -> None:
    legs = BY_SHORT["8105"].bundle
    assert [leg.clock for leg in legs] == [ClockStart.PART] * 4
    assert {leg.limit for leg in legs} == {Limit(value=10)}
    assert len({leg.organ.credit_code for leg in legs}) == 4


def test_every_kind_of_authority_and_unit_is_exercised() -> None:
    assert {item.window_authority for item in NEWEST} == set(Authority)
    units = {
        limit.unit for item in NEWEST for limit in (item.promised, item.statutory) if limit
    }
    assert units == set(LimitUnit)
    assert {item.depth for item in NEWEST} >= {Depth.RECEIVE, Depth.DECIDE, Depth.ISSUE}
