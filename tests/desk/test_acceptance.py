"""Acceptance windows: each rule brings its own limit, warning, effect and sentence."""

from __future__ import annotations

from datetime import date

import pytest

from desk.acceptance import DeemedEffect, acceptance_law, acceptance_window
from desk.calendars import national_calendar
from desk.item_basis import Limit
from desk.item_words import AcceptanceRule
from desk.refusal import Refused

CALENDAR = national_calendar()
MONDAY = date(2025, 11, 24)


def test_a_licence_is_answered_within_five_working_days_and_warned_on_the_fourth() -> None:
    window = acceptance_window(AcceptanceRule.LICENCE, MONDAY, CALENDAR)
    assert window.deadline.on == date(2025, 12, 1)
    assert window.warn_on == date(2025, 11, 28)
    assert window.law.deemed is DeemedEffect.ACCEPTED_FROM_RECEIPT
    assert not window.is_over(date(2025, 12, 1))
    assert window.is_over(date(2025, 12, 2))


def test_real_estate_not_refused_on_the_spot_is_accepted() -> None:
    window = acceptance_window(AcceptanceRule.REAL_ESTATE, MONDAY, CALENDAR)
    assert window.deadline.on == MONDAY
    assert window.law.deemed is DeemedEffect.ACCEPTED_AT_ONCE
    assert "视为受理" in window.law.sentence


def test_a_company_registers_within_three_days_and_three_more_with_approval() -> None:
    law = acceptance_law(AcceptanceRule.MARKET_ENTITY, MONDAY)
    assert (law.limit, law.extension) == (Limit(value=3), Limit(value=3))
    assert law.extension_approver


def test_the_rule_is_chosen_by_the_day_of_receipt() -> None:
    before = acceptance_law(AcceptanceRule.MARKET_ENTITY, date(2022, 2, 28))
    after = acceptance_law(AcceptanceRule.MARKET_ENTITY, date(2022, 3, 1))
    assert before.effective < after.effective == date(2022, 3, 1)


@pytest.mark.parametrize("rule", AcceptanceRule)
def test_every_rule_has_a_sentence_a_basis_and_a_source(rule: AcceptanceRule) -> None:
    law = acceptance_law(rule, MONDAY)
    assert law.sentence.endswith("。")
    assert law.basis
    assert law.source


def test_a_day_before_every_rule_is_refused() -> None:
    with pytest.raises(Refused) as caught:
        acceptance_law(AcceptanceRule.REAL_ESTATE, date(2001, 1, 1))
    assert caught.value.code == "rule.not-known"
