"""Remedies come from the organ's dated row, else from the item, else from nowhere."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from desk.catalogue import load_starter
from desk.item import Remedies
from desk.remedies import remedies_of
from tests.desk.samples import an_item

DAY = date(2025, 11, 24)
OWN = Remedies(review_organ="甲", court="乙")


def test_the_organs_row_in_force_that_day_is_taken():
    organ = load_starter().find("1101", DAY)[0].organ
    found = remedies_of(an_item(), organ, DAY)
    assert found is not None
    assert found.court.endswith("法院")
    assert remedies_of(an_item(), organ, date(2019, 12, 31)) is None


def test_without_a_row_the_item_speaks_or_nobody():
    other = replace(an_item().organ, credit_code="unknown")
    assert remedies_of(an_item(remedies=OWN), other, DAY) == OWN
    assert remedies_of(an_item(), other, DAY) is None
