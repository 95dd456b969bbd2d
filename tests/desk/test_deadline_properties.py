"""What holds for every limit and every stop of the clock."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from desk.calendars import national_calendar
from desk.deadlines import Colour, colour, due
from desk.item_basis import Limit
from tests.desk.samples import natural, stopped

CALENDAR = national_calendar()
days = st.dates(date(2019, 1, 1), date(2026, 6, 30))
limits = st.builds(Limit, value=st.integers(1, 40))


@given(days, limits)
def test_without_a_stop_the_engine_counts_as_the_calendar_does(
    start: date, limit: Limit
) -> None:
    assert due(start, limit, (), CALENDAR) == CALENDAR.add_working_days(start, limit.value)


@given(days, limits, st.integers(0, 60), st.integers(0, 20))
def test_a_stop_never_brings_a_deadline_nearer(
    start: date, limit: Limit, after: int, lasting: int
) -> None:
    begin = start + timedelta(days=after)
    stop = stopped(begin, begin + timedelta(days=lasting))
    assert due(start, limit, [stop], CALENDAR).on >= due(start, limit, (), CALENDAR).on


@given(days, limits, st.integers(1, 30), st.integers(0, 20))
def test_a_limit_of_its_own_never_makes_a_stop_longer(
    start: date, limit: Limit, own: int, lasting: int
) -> None:
    begin = start + timedelta(days=1)
    free = stopped(begin, begin + timedelta(days=lasting))
    bound = stopped(begin, begin + timedelta(days=lasting), Limit(value=own))
    assert due(start, limit, [bound], CALENDAR).on <= due(start, limit, [free], CALENDAR).on


@given(days, limits, st.integers(0, 80))
def test_a_colour_only_grows_hotter_as_days_pass(start: date, limit: Limit, gone: int) -> None:
    heat = [Colour.GREEN, Colour.YELLOW, Colour.ORANGE, Colour.RED]
    deadline = due(start, limit, (), CALENDAR)
    today = start + timedelta(days=gone)
    before, after = colour(deadline, today), colour(deadline, today + timedelta(days=1))
    assert heat.index(before) <= heat.index(after)
    assert (after is Colour.RED) == (today >= deadline.on)


@given(days, st.integers(0, 400))
def test_natural_days_are_exactly_that_many(start: date, n: int) -> None:
    assert due(start, natural(n), (), CALENDAR).on == start + timedelta(days=n)
