"""The hall's own calendar: lunch duty, Saturdays, half days, closures; never a deadline."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.acts.settings import Settings
from desk.calendars import national_calendar
from desk.opening_hours import OpeningHours, Span, counts_from
from desk.people import Role
from desk.refusal import Refused
from desk.settings import HALL_HOURS, read_setting
from tests.desk.window import Window, open_window

LEGAL = national_calendar()
MORNING, AFTERNOON = Span(opens="09:00", closes="12:00"), Span(opens="13:30", closes="17:00")
HALL = OpeningHours(
    workday=(MORNING, AFTERNOON),
    weekday={"6": (MORNING,)},
    special={"2025-11-26": (MORNING,), "2025-11-27": ()},
    reasons={"2025-11-27": "停电检修"},
)
days = st.dates(date(2024, 1, 1), date(2026, 12, 1))


@pytest.mark.parametrize(
    ("day", "spans"),
    [
        ("2025-11-24", (MORNING, AFTERNOON)),
        ("2025-11-26", (MORNING,)),  # a half day
        ("2025-11-27", ()),  # closed
        ("2025-11-29", (MORNING,)),  # Saturday service
        ("2025-11-30", ()),
        ("2025-10-04", ()),  # a Saturday in the national holiday
        ("2025-09-28", (MORNING, AFTERNOON)),  # a working Sunday
    ],
)
def test_a_day_is_open_as_the_hall_says(day, spans):
    assert HALL.spans(date.fromisoformat(day), LEGAL) == spans


def test_lunch_is_closed_without_lunch_duty():
    for text, is_open in (("09:00", True), ("12:00", False), ("13:30", True), ("17:00", False)):
        at = datetime.fromisoformat(f"2025-11-24T{text}:00+08:00")
        assert HALL.is_open(at, LEGAL) is is_open


def test_the_next_open_day_passes_closures_with_their_reason():
    assert HALL.next_open(date(2025, 11, 27), LEGAL) == date(2025, 11, 28)
    assert HALL.reason(date(2025, 11, 27)) == "停电检修"
    assert OpeningHours(workday=()).next_open(date(2025, 11, 27), LEGAL) is None


@pytest.mark.parametrize(
    "hours",
    [
        OpeningHours(workday=(AFTERNOON, MORNING)),
        OpeningHours(workday=(Span(opens="9", closes="17:00"),)),
        OpeningHours(workday=(Span(opens="09:00", closes="24:30"),)),
        OpeningHours(weekday={"8": (MORNING,)}),
        OpeningHours(special={"2025-13-01": ()}),
    ],
)
def test_hours_that_cannot_be_are_refused(window: Window, hours):
    with pytest.raises(Refused, match=r"calendar\.bad-hours"):
        hours.check()
    with pytest.raises(Refused, match=r"calendar\.bad-hours"):
        Settings(window.desk).change(HALL_HOURS, hours, window.actor(Role.ADMINISTRATOR))


def test_the_hours_are_a_setting_of_the_administrator(window: Window):
    Settings(window.desk).change(HALL_HOURS, HALL, window.actor(Role.ADMINISTRATOR))
    assert read_setting(window.store.views, HALL_HOURS) == HALL


def test_a_saturday_case_has_its_day_and_counts_from_the_next_working_day(tmp_path):
    saturday = datetime.fromisoformat("2025-11-29T10:00:00+08:00")
    window = open_window(tmp_path / "data", start=saturday)
    case = window.accepted()
    assert case.business_date == saturday.date()
    assert counts_from(saturday.date(), LEGAL) == date(2025, 12, 1)
    assert case.promised_on == date(2025, 12, 5)
    window.store.close()


@given(days)
def test_opening_hours_move_no_deadline(day):
    closed = OpeningHours(workday=(), special={})
    assert closed.spans(day, LEGAL) == ()
    assert counts_from(day, LEGAL) == LEGAL.add_working_days(day, 1).on
