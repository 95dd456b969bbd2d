"""Whatever the graph and whatever the order: parts start as soon as they can, never before."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.bundle_moves import begun, chosen, moved
from desk.bundles import SATISFIED, Bundle, Move, PartState, blocked, dependants
from desk.calendars import national_calendar
from desk.catalogue_checks import check_version
from desk.events.facts import Origin
from desk.item_basis import Limit
from desk.item_rules import BundlePart, ClockStart
from desk.part_clocks import latest_ends, legs, whole_due
from tests.desk.bundle_items import OPENING, part
from tests.desk.window import NINE

CALENDAR = national_calendar()


@st.composite
def graphs(draw: st.DrawFn) -> tuple[BundlePart, ...]:
    """Any graph without a cycle: a part waits only for parts named before it, then shuffled."""
    made = []
    for n in range(draw(st.integers(1, 7))):
        before = [f"p{m}" for m in range(n)]
        after = draw(st.lists(st.sampled_from(before), unique=True) if before else st.just([]))
        facts = {
            "optional": draw(st.booleans()),
            "limit": Limit(value=draw(st.integers(1, 12))),
            "clock": draw(st.sampled_from(ClockStart)),
        }
        made.append(part(f"p{n}", *after, **facts))
    return tuple(draw(st.permutations(made)))


def told(code: str, state: PartState, hours: int = 1) -> Move:
    at = NINE + timedelta(hours=hours)
    return Move(code=code, state=state, at=at, origin=Origin.RECORDED, reason="因")


def wanting_all(rules: tuple[BundlePart, ...]) -> Bundle:
    answers = {f"part:{rule.code}": "yes" for rule in rules if rule.optional}
    return begun(rules, answers, NINE)


def check_starts(bundle: Bundle, rules: tuple[BundlePart, ...]) -> None:
    """Everything startable is started, and nothing is started early."""
    satisfied = set(bundle.codes(*SATISFIED))
    for rule in rules:
        state = bundle.find(rule.code).state
        may = set(rule.after) <= satisfied
        if state is PartState.WAITING:
            assert not may
        if state in (PartState.RUNNING, PartState.DONE, PartState.FAILED):
            assert may


@given(graphs(), st.data())
def test_any_order_of_finishing_ends(rules, data):
    bundle = wanting_all(rules)
    check_starts(bundle, rules)
    for hours in range(len(rules)):
        running = bundle.codes(PartState.RUNNING)
        assert running
        bundle = moved(
            bundle, rules, told(data.draw(st.sampled_from(running)), PartState.DONE, hours)
        )
        check_starts(bundle, rules)
    assert bundle.is_finished
    assert not bundle.codes(PartState.RUNNING)


@given(graphs(), st.data())
def test_a_part_starts_with_the_last_of_what_it_waited_for(rules, data):
    bundle = wanting_all(rules)
    for hours in range(1, len(rules) + 1):
        code = data.draw(st.sampled_from(bundle.codes(PartState.RUNNING)))
        bundle = moved(bundle, rules, told(code, PartState.DONE, hours))
    for rule in rules:
        ends = [bundle.find(code).ended for code in rule.after]
        assert bundle.find(rule.code).started == max([NINE, *ends])


@given(graphs(), st.data())
def test_a_failure_blocks_exactly_what_waits_for_it(rules, data):
    bundle = wanting_all(rules)
    failed = data.draw(st.sampled_from(bundle.codes(PartState.RUNNING)))
    bundle = moved(bundle, rules, told(failed, PartState.FAILED))
    while running := bundle.codes(PartState.RUNNING):
        bundle = moved(bundle, rules, told(running[0], PartState.DONE))
    held = dependants(rules, failed)
    assert blocked(bundle, rules) == held == set(bundle.codes(PartState.WAITING))
    assert len(bundle.codes(PartState.DONE)) == len(rules) - 1 - len(held)
    given_up = moved(bundle, rules, told(failed, PartState.GIVEN_UP))
    assert set(given_up.codes(PartState.GIVEN_UP)) == held | {failed}
    assert given_up.is_finished
    again = moved(bundle, rules, told(failed, PartState.RUNNING))
    assert again.find(failed).state is PartState.RUNNING


@given(graphs(), st.data())
def test_the_order_of_arrival_does_not_matter(rules, data):
    """Two parts that end apart (a window, a department) lead to the same bundle."""
    bundle = wanting_all(rules)
    running = bundle.codes(PartState.RUNNING)
    moves = [told(code, PartState.DONE, n) for n, code in enumerate(running, 1)]
    shuffled = data.draw(st.permutations(moves))
    first = second = bundle
    for move, other in zip(moves, shuffled, strict=True):
        first, second = moved(first, rules, move), moved(second, rules, other)
    assert first == second


@given(graphs(), st.data())
def test_an_optional_part_is_never_preset_and_waits_for_its_choice(rules, data):
    bundle = begun(rules, {}, NINE)
    optional = {rule.code for rule in rules if rule.optional}
    assert set(bundle.codes(PartState.UNDECIDED)) == optional
    wanted = {code: data.draw(st.booleans()) for code in sorted(optional)}
    after = chosen(bundle, rules, wanted, NINE)
    check_starts(after, rules)
    refused = {code for code, yes in wanted.items() if not yes}
    assert set(after.codes(PartState.NOT_WANTED)) == refused


@given(graphs())
def test_the_whole_is_due_with_its_latest_part(rules):
    ends = latest_ends(NINE.date(), legs(rules), CALENDAR)
    assert set(ends) == {rule.code for rule in rules}
    assert whole_due(NINE.date(), legs(rules), CALENDAR).on == max(e.on for e in ends.values())
    for rule in rules:
        assert all(ends[rule.code].on >= ends[code].on for code in rule.after)


@pytest.mark.parametrize("codes", [("a", "a"), ("a", "b"), ("a", "b", "c")])
def test_a_cycle_is_refused_at_import_and_ends_nowhere(codes):
    ring = dict(zip(codes, (*codes[1:], codes[0]), strict=True))
    rules = tuple(part(code, after) for code, after in ring.items())
    item = replace(OPENING, bundle=rules)
    assert any("cycle" in str(problem) for problem in check_version(item))
    assert begun(rules, {}, NINE).codes(PartState.RUNNING) == ()
    assert latest_ends(NINE.date(), legs(rules), CALENDAR) == {}
