"""Materials of earlier cases: taken over with their source, never after they expired."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from desk.case import Case
from desk.item import MaterialRule
from desk.material import Collected, Material
from desk.refusal import Refused
from desk.reuse import best_offer, offer
from tests.desk.samples import an_item
from tests.desk.window import NINE

PLAN = MaterialRule(code="plan", name="平面图", order=1, valid_days=30)
ITEM = an_item(materials=(PLAN,))
DAY = date(2025, 11, 1)


def earlier(day: date = DAY, item=ITEM, **more) -> Case:
    material = Material(code="plan", how=Collected.PAPER, at=NINE, originals=1)
    return Case(
        case_id=f"c{day}",
        item=item,
        receipt=f"SJ{day:%m%d}",
        business_date=day,
        materials={"plan": replace(material, **more)},
    )


def test_an_offer_names_its_case_and_its_last_day():
    found = offer(earlier(), PLAN, ITEM.key)
    assert (found.receipt, found.day, found.until) == ("SJ1101", DAY, date(2025, 12, 1))
    taken = found.taken("plan", NINE)
    assert (taken.how, taken.from_receipt, taken.from_day) == (Collected.REUSED, "SJ1101", DAY)


def test_its_own_end_counts_where_it_is_earlier():
    found = offer(earlier(valid_to=date(2025, 11, 10)), PLAN, ITEM.key)
    assert found.until == date(2025, 11, 10)


@pytest.mark.parametrize(("late", "expired"), [(0, False), (1, True)])
def test_it_may_be_taken_on_its_last_day_and_not_after(late, expired):
    found = offer(earlier(), PLAN, ITEM.key)
    day = found.until + timedelta(days=late)
    assert found.is_expired(day) is expired
    at = NINE + (day - NINE.date())
    if not expired:
        assert found.taken("plan", at).how is Collected.REUSED
        return
    with pytest.raises(Refused, match=r"material\.expired"):
        found.taken("plan", at)


def test_a_valid_one_comes_before_a_newer_one_that_expired():
    old = earlier(date(2025, 10, 30), valid_to=None)
    new = earlier(date(2025, 11, 20), valid_to=date(2025, 11, 22))
    today = date(2025, 11, 24)
    assert best_offer((new, old), PLAN, ITEM.key, today).receipt == "SJ1030"
    assert best_offer((new,), PLAN, ITEM.key, today).is_expired(today)


def test_a_reused_one_keeps_the_day_on_which_it_was_first_handed_in():
    again = earlier(date(2025, 11, 20), how=Collected.REUSED, from_day=DAY, from_receipt="SJ1")
    found = offer(again, PLAN, ITEM.key)
    assert found.until == DAY + timedelta(days=30)
    assert found.taken("plan", NINE).from_receipt == "SJ1"


@pytest.mark.parametrize(
    "more",
    [
        {"deficiency": "模糊"},
        {"how": Collected.TOLERATED},
        {"how": Collected.PROMISE},
        {"pending": True},
    ],
)
def test_what_was_not_good_there_is_not_good_here(more):
    assert offer(earlier(**more), PLAN, ITEM.key) is None


def test_another_items_material_is_the_same_only_by_its_name_or_licence():
    other = replace(PLAN, name="别的图")
    elsewhere = an_item(code=ITEM.code[:-1] + "7", materials=(other,))
    assert offer(earlier(item=elsewhere), PLAN, ITEM.key) is None
    licence = replace(other, licence_type="营业执照")
    shown = an_item(code=ITEM.code[:-1] + "7", materials=(licence,))
    wanted = replace(PLAN, licence_type="营业执照")
    assert offer(earlier(item=shown), wanted, ITEM.key) is not None
