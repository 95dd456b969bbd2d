"""主动服务: licences given here that end soon stand on the morning's list, however old."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from desk.acts.results import Results
from desk.case import Case
from desk.closing import LicenceState
from desk.events.facts import Result
from desk.item_words import Depth
from desk.people import Role
from tests.desk.window import ITEM, LICENCE, NINE, Window, open_window
from ui.window.presenters.open_case import Surroundings
from ui.window.today.service import SOON, expiring

DEEP = replace(ITEM, depth=Depth.ISSUE)
TODAY = NINE.date()


@pytest.fixture
def deep(tmp_path):
    made = open_window(tmp_path / "data", (DEEP,))
    yield made
    made.store.close()


def given(window: Window, ends_in: timedelta | None) -> Case:
    """An issued licence that ends so long from today, or never."""
    case, actor = window.accepted(DEEP), window.actor()
    until = None if ends_in is None else TODAY + ends_in
    Results(window.desk).record(
        case.case_id,
        actor,
        result=Result.GRANTED,
        number="1号",
        decided_on=TODAY,
        giver="张某",
        licence=replace(LICENCE, valid_to=until, long_term=until is None),
    )
    return window.outcomes.issue(case.case_id, actor).value


def listed(window: Window) -> list[str]:
    around = Surroundings(
        station=window.desk.station,
        actor=window.actor(),
        now=window.clock.now(),
        calendar=window.desk.calendar,
        line_up=False,
    )
    return [row.key for row in expiring(window.store.views, around)]


def test_only_what_ends_within_the_month_and_is_still_valid_is_listed(deep):
    soon, last = given(deep, timedelta(days=3)), given(deep, SOON)
    given(deep, SOON + timedelta(days=1))
    given(deep, None)
    gone = given(deep, timedelta(days=5))
    Results(deep.desk).change_licence(
        gone.case_id,
        deep.actor(Role.SUPERVISOR),
        state=LicenceState.CANCELLED,
        number="2号",
        organ="示例局",
        reason="注销",
    )
    assert set(listed(deep)) == {soon.case_id, last.case_id}
    deep.later(days=4)
    assert soon.case_id not in listed(deep)
