"""事项前 50: counted by item, with what nobody rated said as such."""

from __future__ import annotations

from datetime import timedelta

import pytest

from desk.acts.ratings import Ratings
from desk.refusal import Refused
from desk.service_words import Service
from desk.top_items import top_items
from tests.desk.window import AT_ONCE, ITEM, NINE

TODAY = NINE.date()


def rate(window, case, level, details=()) -> None:
    Ratings(window.desk).take(
        case.case_id,
        window.actor(),
        service=Service.RECEIVE,
        channel="window",
        level=level,
        details=details,
    )


def test_items_stand_in_the_order_of_their_cases_with_honest_ratings(window):
    first, second, third = (window.accepted() for _ in range(3))
    other = window.received(AT_ONCE)
    rate(window, first, 5, ("517",))
    rate(window, second, 1, ("108",))
    most, less = top_items(window.store.views, TODAY, TODAY)
    assert (most.code, most.name, most.received, most.accepted) == (ITEM.code, ITEM.name, 3, 3)
    assert (most.served, most.rated, most.bad, most.unrated) == (3, 2, 1, 1)
    assert (less.code, less.received, less.rated, less.unrated) == (AT_ONCE.code, 1, 0, 1)
    assert third.receipt != other.receipt


def test_only_the_period_is_counted_and_only_so_many_are_listed(window):
    window.accepted()
    window.later(days=2)
    window.accepted()
    window.received(AT_ONCE)
    (only,) = top_items(window.store.views, TODAY, TODAY)
    assert only.received == only.served == 1
    whole = top_items(window.store.views, TODAY, TODAY + timedelta(days=2))
    assert [each.received for each in whole] == [2, 1]
    assert len(top_items(window.store.views, TODAY, TODAY + timedelta(days=2), most=1)) == 1
    for each in whole:
        assert each.decided == each.in_time + each.late + each.untimed
        assert each.served == each.rated + each.unrated


def test_a_period_that_is_turned_round_is_refused(window):
    with pytest.raises(Refused, match=r"report\.bad-period"):
        top_items(window.store.views, TODAY, TODAY - timedelta(days=1))
