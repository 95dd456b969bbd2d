"""A calendar that arrives, a computer that slept: what moves a deadline, and what does not."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from desk.acts.clocks import calendar_of
from desk.calendars import CalendarYear
from desk.case_clock import ClockName, clocks_of
from desk.deadlines import Colour, colour
from desk.item_basis import Limit
from desk.people import Role
from desk.progress import Watched
from desk.record_rows import read_record
from desk.refusal import Refused
from desk.values import dump
from tests.desk.window import ITEM, NINE, Window, open_window

FIFTEEN = Limit(value=15)


def late(tmp_path, start: str = "2026-12-24T09:00:00+08:00") -> Window:
    return open_window(tmp_path / "data", [ITEM], start=datetime.fromisoformat(start))


def year_2027(**changes: object) -> str:
    year = CalendarYear(
        year=2027,
        source="示例通知",
        published=date(2026, 11, 1),
        holidays={f"2027-01-0{n}": "元旦" for n in (1, 2, 3)},
    )
    return json.dumps(dump(replace(year, **changes)), ensure_ascii=False)


def test_a_day_in_an_unpublished_year_is_provisional_and_worked_out_again(tmp_path):
    window = late(tmp_path)
    case = window.accepted()
    provisional = date(2026, 12, 31)
    assert (case.promised_on, case.promised_provisional) == (provisional, False)
    item = replace(ITEM, promised=Limit(value=6), code=ITEM.code[:-1] + "9", short_code="1109")
    window.store.close()
    window = open_window(tmp_path / "more", [item], start=window.clock.now())
    case = window.accepted(item)
    assert (case.promised_on, case.promised_provisional) == (date(2027, 1, 1), True)
    admin = window.actor(Role.ADMINISTRATOR)
    assert window.clocks.load_calendar(year_2027(), admin).value == (case.receipt,)
    case = window.case(case.case_id)
    assert (case.promised_on, case.promised_provisional) == (date(2027, 1, 4), False)
    assert case.dossier.clock.recomputed[0].before == date(2027, 1, 1)
    assert calendar_of(window.store.views).is_published(date(2027, 5, 1))
    assert "promise_recomputed" in window.kinds()
    assert window.proved().is_sound
    window.store.close()


def test_a_calendar_that_was_called_off_changes_no_year_and_no_day(tmp_path):
    item = replace(ITEM, promised=Limit(value=6))
    start = datetime.fromisoformat("2026-12-24T09:00:00+08:00")
    window = open_window(tmp_path / "data", [item], start=start)
    case, called_off, admin = window.accepted(item), Watched(), window.actor(Role.ADMINISTRATOR)
    called_off.cancel()
    seq = window.seq()
    with pytest.raises(Refused, match=r"work\.cancelled"):
        window.clocks.load_calendar(year_2027(), admin, called_off)
    assert window.seq() == seq
    assert window.case(case.case_id).promised_on == case.promised_on
    assert not window.desk.calendar.is_published(date(2027, 5, 1))
    assert window.clocks.load_calendar(year_2027(), admin).value == (case.receipt,)
    window.store.close()


def test_a_past_day_is_kept_and_said_so(tmp_path):
    item = replace(ITEM, promised=Limit(value=6))
    window = open_window(
        tmp_path / "data", [item], start=datetime.fromisoformat("2026-12-24T09:00:00+08:00")
    )
    case = window.accepted(item)
    window.later(days=30)
    window.clocks.load_calendar(year_2027(), window.actor(Role.ADMINISTRATOR))
    case = window.case(case.case_id)
    assert case.promised_on == date(2027, 1, 1)
    assert case.dossier.clock.recomputed[0].kept
    window.store.close()


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("{", "calendar.unreadable"),
        ("[]", "calendar.unreadable"),
        (year_2027(source=""), "calendar.unreadable"),
        (year_2027(year=2025), "calendar.known-already"),
    ],
)
def test_what_is_no_newer_calendar_is_refused(window, text, code):
    with pytest.raises(Refused) as refused:
        window.clocks.load_calendar(text, window.actor(Role.ADMINISTRATOR))
    assert (refused.value.code, window.seq()) == (code, 0)


def test_only_the_administrator_loads_a_calendar_and_it_is_a_record(window):
    with pytest.raises(Refused, match=r"person\.act-not-allowed"):
        window.clocks.load_calendar(year_2027(), window.actor())
    window.clocks.load_calendar(year_2027(), window.actor(Role.ADMINISTRATOR))
    (row,) = window.store.views.records("calendar")
    assert read_record(row).facts["year"] == "2027"
    assert window.proved().is_sound


def test_a_computer_that_slept_three_days_keeps_its_deadlines_right(window):
    """Nothing ticks: a deadline is a day, and its colour is asked of the day that is."""
    case = window.accepted()
    (promised,) = (
        c
        for c in clocks_of(case, window.desk.calendar, FIFTEEN, NINE.date())
        if c.name is ClockName.PROMISED
    )
    assert promised.deadline is not None
    assert colour(promised.deadline, window.clock.now().date()) is Colour.GREEN
    window.later(days=3)
    assert window.case(case.case_id).promised_on == promised.deadline.on
    assert colour(promised.deadline, window.clock.now().date()) is Colour.YELLOW
    window.later(days=3)
    assert colour(promised.deadline, window.clock.now().date()) is Colour.ORANGE
    window.later(days=2)
    assert colour(promised.deadline, window.clock.now().date()) is Colour.RED
    assert window.received().received_at == NINE + timedelta(days=8)
