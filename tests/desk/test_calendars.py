"""The legal calendar: the published years, counting in them, and years nobody knows yet."""

from __future__ import annotations

from datetime import date, timedelta

import chinese_calendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.calendars import LegalCalendar, national_calendar

CALENDAR = national_calendar()
known_days = st.dates(date(2019, 1, 1), date(2025, 12, 31))
any_day = st.dates(date(2015, 1, 1), date(2035, 12, 31))

VECTORS = [
    ("2025-01-24", 5, "2025-02-07"),
    ("2025-04-25", 1, "2025-04-27"),
    ("2025-09-26", 5, "2025-10-10"),
    ("2026-02-13", 5, "2026-02-27"),
    ("2026-02-13", 20, "2026-03-19"),
    ("2020-01-22", 5, "2020-02-06"),
]


@pytest.mark.parametrize(("start", "n", "end"), VECTORS)
def test_the_vectors_hold(start: str, n: int, end: str) -> None:
    deadline = CALENDAR.add_working_days(date.fromisoformat(start), n)
    assert deadline.on == date.fromisoformat(end)
    assert not deadline.provisional


def test_every_day_of_eight_years_agrees_with_an_independent_calendar() -> None:
    day = date(2019, 1, 1)
    while day <= date(2026, 12, 31):
        assert CALENDAR.is_working(day) == chinese_calendar.is_workday(day), day
        day += timedelta(days=1)


def test_each_year_names_its_source_and_stays_in_itself() -> None:
    assert sorted(CALENDAR.years) == list(range(2019, 2027))
    for number, year in CALENDAR.years.items():
        assert "国办发明电" in year.source
        days = [date.fromisoformat(d) for d in (*year.holidays, *year.working_weekends)]
        assert {day.year for day in days} == {number}
        assert year.published.year == number - 1
        weekends = map(date.fromisoformat, year.working_weekends)
        assert all(day.isoweekday() >= 6 for day in weekends)
        assert not set(year.holidays) & set(year.working_weekends)


@given(any_day, st.integers(0, 60))
def test_a_deadline_is_a_working_day_with_that_many_counted(start: date, n: int) -> None:
    deadline = CALENDAR.add_working_days(start, n)
    counted = [note for note in deadline.explanation if note.counted]
    assert len(counted) == n
    assert deadline.on == (counted[-1].day if counted else start)


@given(any_day, st.integers(0, 30), st.integers(0, 30))
def test_counting_in_two_goes_is_counting_in_one(start: date, n: int, m: int) -> None:
    halfway = CALENDAR.add_working_days(start, n).on
    assert (
        CALENDAR.add_working_days(halfway, m).on == CALENDAR.add_working_days(start, n + m).on
    )


@given(known_days, st.integers(1, 30))
def test_every_day_from_the_next_to_the_last_is_explained(start: date, n: int) -> None:
    deadline = CALENDAR.add_working_days(start, n)
    days = [note.day for note in deadline.explanation]
    assert days == [start + timedelta(days=i + 1) for i in range(len(days))]
    assert all(note.why for note in deadline.explanation)


def test_a_deadline_in_an_unpublished_year_is_provisional() -> None:
    deadline = CALENDAR.add_working_days(date(2026, 12, 30), 5)
    assert deadline.provisional
    assert not CALENDAR.is_published(deadline.on)
    assert "未公布" in deadline.explanation[-1].why


def test_an_unpublished_year_counts_monday_to_friday() -> None:
    empty = LegalCalendar({})
    assert empty.is_working(date(2025, 10, 1))
    assert not empty.is_working(date(2025, 9, 28))
    assert empty.version == ""


def test_a_deadline_moves_when_the_calendar_arrives_and_is_firm_then() -> None:
    without = LegalCalendar({y: v for y, v in CALENDAR.years.items() if y < 2026})
    start = date(2025, 12, 30)
    before = without.add_working_days(start, 3)
    after = CALENDAR.add_working_days(start, 3)
    assert (before.on, before.provisional) == (date(2026, 1, 2), True)
    assert (after.on, after.provisional) == (date(2026, 1, 5), False)


def test_the_reason_for_each_kind_of_day_is_named() -> None:
    assert CALENDAR.note(date(2025, 10, 6)).why == "中秋节放假"
    assert CALENDAR.note(date(2025, 10, 11)).why == "国庆节调休上班"
    assert CALENDAR.note(date(2025, 10, 18)).why == "周末"
    assert CALENDAR.note(date(2025, 10, 20)).why == "工作日"


def test_a_saturday_goes_on_to_the_next_working_day() -> None:
    assert CALENDAR.next_working_day(date(2025, 11, 22)) == date(2025, 11, 24)
    assert CALENDAR.next_working_day(date(2025, 11, 24)) == date(2025, 11, 24)


def test_the_version_names_the_years() -> None:
    assert CALENDAR.version.startswith("2019.1,")
