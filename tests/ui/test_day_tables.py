"""日统计: the tables behind its charts, what a day is compared with, the cases of a figure."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desk.acts.exchange import Waiting
from desk.people import demonstration_roster
from desk.ports.store import Count
from desk.store.store import open_views
from tests.store.makings import DAY, KEY, append, ready_store
from tests.ui.test_presenters import NOW, around
from ui.window import samples_pages
from ui.window.operations.day import Behind, DayFigures
from ui.window.pages.daily import DailyPage
from ui.window.presenters.daily import daily_view
from ui.window.presenters.day_tables import behind_row, compared
from ui.window.shortcuts import Command


def counts(**names: int) -> tuple[Count, ...]:
    return tuple(
        Count(
            business_date="2025-11-24",
            hall="demo",
            window="03",
            actor="demo-01",
            item_code="i1",
            name=name.replace("_at_", "@"),
            n=n,
        )
        for name, n in names.items()
    )


def figures(**changed: object) -> DayFigures:
    told = counts(received=5, received_at_09=3, received_at_10=2, accepted=4)
    made = DayFigures(
        day=NOW.date(),
        counts=told,
        totals={count.name: count.n for count in told},
        in_progress=(),
        waiting=Waiting(entries=0, cases=0, recorded=0, head=0),
        gaps=0,
        minted=5,
        unprinted=0,
        names={"i1": "食品经营许可"},
    )
    return replace(made, **changed)  # type: ignore[arg-type]


WEEK_AGO = {"received": 4, "received@09": 1, "received@10": 3}


def test_a_day_is_compared_with_the_same_weekday_before():
    assert compared(figures(week_ago=WEEK_AGO)) == "比上周一 +1"
    running = figures(week_ago=WEEK_AGO, whole_hours=10)
    assert compared(running) == "10 点前比上周一 +2"


@pytest.mark.parametrize("before", [{}, {"received": 0}, {"accepted": 3}])
def test_nothing_is_compared_with_a_day_that_counted_nothing(before):
    assert compared(figures(week_ago=before)) == ""
    shown = daily_view(figures(week_ago=before), around(), demonstration_roster())
    assert shown.hours.before == ""
    assert "编号" in shown.cards[0].note


def test_every_chart_has_its_figures_as_a_table():
    shown = daily_view(figures(week_ago=WEEK_AGO), around(), demonstration_roster())
    tables = {each.code: each.table for each in shown.tables}
    nine = next(row for row in tables["hours"].rows if row.key == "hour:9")
    assert (nine.cells[-2], nine.cells[-1]) == ("3", "1")
    assert [column.title for column in tables["hours"].columns][-1] == "上周一"
    assert len(tables["spans"].rows) == len(shown.spans)
    assert tables["items"].rows[0].cells[:3] == ("食品经营许可", "5", "4")


def test_a_row_knows_which_cases_its_figure_counted():
    told = figures()
    assert behind_row("hour:9", told) == Behind(day=told.day, hour=9)
    person = behind_row("person:03/demo-01", told)
    assert person is not None
    assert (person.window, person.actor, person.kinds[0]) == ("03", "demo-01", "received")
    only = figures(counts=counts(handed_over=2))
    item = behind_row("item:i1", only)
    assert item is not None
    assert item.kinds == ("handed_over",)
    assert behind_row("span:over", told) is None


def test_the_headers_of_a_day_are_found_by_kind_and_by_day_alone(tmp_path):
    store = ready_store(tmp_path / "data")
    with store.change() as change:
        append(change, 2)
    views = open_views(tmp_path / "data", KEY)
    found = views.headers_of(DAY, ("case.received",))
    assert [header.seq for header in found] == [1, 2]
    assert views.headers_of(DAY, ("accepted",)) == ()
    assert views.headers_of("2025-11-23", ("case.received",)) == ()
    hour = Behind(day=NOW.date(), hour=9)
    assert hour.counts(found[0])
    assert not replace(hour, hour=10).counts(found[0])
    assert not replace(hour, actor="p2").counts(found[0])
    views.close()
    store.close()


def test_ctrl_f_turns_the_table_and_enter_opens_its_row(look, qtbot):
    page = DailyPage(look)
    qtbot.addWidget(page)
    page.take(samples_pages.DAY)
    page.show()
    shown = []
    for _ in range(4):
        page.perform(Command.FILTER)
        shown.append(page.windows.accessibleName())
    assert shown[:3] == ["按事项", "每小时", "剩余时限"]
    page.turn_to("people")
    with qtbot.waitSignal(page.figure_opened) as opened:
        QTest.keyClick(page.windows, Qt.Key.Key_Return)
    assert opened.args == ["01 号"]


def test_the_chart_tells_what_it_is_compared_with(look, qtbot):
    page = DailyPage(look)
    qtbot.addWidget(page)
    page.take(samples_pages.DAY)
    assert "上周一 19" in page.hours.accessibleDescription()
