"""设置: the administrator loads a calendar year and changes the opening hours."""

from __future__ import annotations

import json
from datetime import date

import pytest

from desk.calendars import national_calendar
from desk.opening_hours import OpeningHours, Span
from desk.refusal import Refused
from desk.settings import HALL_HOURS, read_setting
from tests.desk.test_calendar_arrival import year_2027
from ui.window.dialog_hands import answer, choose_in_menu
from ui.window.presenters.calendars import HOURS, ONE_DAY, changed, hours_facts, years_table
from ui.window.views.shell import PageName


@pytest.fixture
def administrator(clerk):
    clerk.counter.guarding.sign_out()
    clerk.sign_in("demo-09", "1234")
    clerk.turn_to(PageName.SETTINGS)
    days_of(clerk)
    return clerk


def days_of(seat) -> None:
    """Turn the page to catalogue and calendar."""
    page = seat.counter.pages.settings
    seat.robot.wait(lambda: page.view is not None, "the settings")
    page.list.choose("rules")
    seat.robot.wait(lambda: page.tables, "the calendars")


def years(seat):
    return next(iter(seat.counter.pages.settings.tables.values())).model()


def notice(seat) -> str:
    bar = seat.counter.pages.settings.notice
    return bar.words.whole if bar.isVisible() else ""


def test_a_clerk_reads_the_calendars_and_changes_nothing(clerk):
    clerk.turn_to(PageName.SETTINGS)
    days_of(clerk)
    clerk.robot.key("Ctrl+M")
    clerk.robot.wait(lambda: "站点管理员" in notice(clerk), "who may")
    assert clerk.robot.dialog is None
    assert years(clerk).rowCount() == len(clerk.desk.calendar.years)


def test_an_administrator_changes_the_opening_hours(administrator):
    page = administrator.counter.pages.settings
    administrator.robot.key("Ctrl+M")
    choose_in_menu(administrator.robot, HOURS)
    values = {"workday": "09:00-12:00 13:30-17:00", "6": "09:00-12:00", "7": ""}
    said = answer(administrator.robot, page.notice, values)
    assert "已存" in said
    kept = administrator.read(lambda views: read_setting(views, HALL_HOURS))
    assert kept.workday == (
        Span(opens="09:00", closes="12:00"),
        Span(opens="13:30", closes="17:00"),
    )
    assert kept.weekday == {"6": (Span(opens="09:00", closes="12:00"),)}


def test_an_administrator_loads_a_calendar_year(administrator, tmp_path):
    file = tmp_path / "2027.json"
    file.write_text(year_2027(), encoding="utf-8")
    page = administrator.counter.pages.settings
    administrator.robot.key("Ctrl+M")
    choose_in_menu(administrator.robot, "load_calendar")
    said = answer(administrator.robot, page.notice, {"file": str(file)})
    assert "已载入" in said
    assert 2027 in administrator.desk.calendar.years
    assert years(administrator).rowCount() == len(administrator.desk.calendar.years)


def test_one_day_may_be_closed_with_its_reason():
    fresh = changed(
        ONE_DAY, OpeningHours(), {"on": "2026-12-31", "spans": "", "reason": "盘点"}
    )
    facts = dict(hours_facts(fresh, national_calendar(), date(2026, 12, 30)))
    assert [words for words in facts.values() if "盘点" in words] == ["不开 盘点"]


def test_hours_that_are_none_are_refused_in_words():
    with pytest.raises(Refused, match=r"calendar\.bad-hours"):
        changed(HOURS, OpeningHours(), {"workday": "九点", "6": "", "7": ""})


def test_every_year_names_its_source():
    rows = years_table(national_calendar()).rows
    assert rows
    assert all(row.cells[-1] for row in rows)
    assert json.loads(year_2027())["year"] == 2027
