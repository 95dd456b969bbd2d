"""Rows R13, R18, R22, R23: limits that follow data: natural days, tax, elements, classes."""

from __future__ import annotations

from datetime import timedelta

import pytest

from desk.case import Case
from desk.item_words import LimitUnit
from desk.stages import Stage
from tests.journeys.rows.seeing import wait_to_see
from tests.journeys.rows.taker import begin, choose, collect_and_fill, take
from ui.window.clerk import Clerk


def promised_days(case: Case) -> int:
    """Natural days from acceptance to the promised day."""
    assert case.accepted_at is not None
    assert case.promised_on is not None
    return (case.promised_on - case.accepted_at.date()).days


def test_r13_fifty_natural_days_are_said_before_the_department_accepts(clerk: Clerk) -> None:
    case = take(clerk, "8103")
    promised = case.get_item().promised
    assert promised is not None
    assert (promised.value, promised.unit) == (50, LimitUnit.NATURAL_DAY)
    wait_to_see(clerk, "50个自然日")
    assert case.stage is Stage.RECEIVED  # the department accepts; the window receives


@pytest.mark.parametrize("code", ["2101", "2201", "2202"])
def test_r18_general_registration_is_decided_at_once(clerk: Clerk, code: str) -> None:
    case = take(clerk, code)
    assert case.get_item().is_at_once
    assert case.stage is Stage.ACCEPTED
    assert case.accepted_at is not None
    assert case.promised_on == case.accepted_at.date()


def test_r18_tax_paid_switches_the_clock_to_one_day(clerk: Clerk) -> None:
    paid = take(clerk, "2205", answers={"tax": "paid"})
    begin(clerk)
    other = next(
        option.code
        for situation in paid.get_item().situations
        if situation.code == "tax"
        for option in situation.options
        if option.code != "paid"
    )
    choose(clerk, "2205", {"tax": other})
    unpaid = collect_and_fill(clerk, {})
    assert promised_days(paid) < promised_days(unpaid)
    assert promised_days(paid) <= timedelta(days=11).days


def test_r22_a_medical_item_keeps_its_six_elements(clerk: Clerk) -> None:
    case = take(clerk, "3203")
    locked = case.get_item().locked
    assert {"name", "materials"} <= locked
    assert len(locked) == 6
    assert case.stage is Stage.ACCEPTED


def test_r23_a_filing_gets_its_receipt_at_once(clerk: Clerk) -> None:
    case = take(clerk, "1411")
    assert case.stage is Stage.ACCEPTED
    assert case.get_item().is_at_once
    assert {name for name, _pdf in clerk.papers()} >= {"collection_receipt"}


def test_r23_the_class_of_an_exporter_switches_the_refund_to_two_days(clerk: Clerk) -> None:
    first = take(clerk, "1421", answers={"class": "one"})
    item = first.get_item()
    assert item.promised is not None
    assert item.promised.value == 10
    wait_to_see(clerk, "2个工作日")
