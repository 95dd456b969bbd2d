"""Tables and pages with lists: the cursor stays, the end asks for more, acts are asked for."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ui.window import samples_pages, samples_waiting
from ui.window.counter.listing import looks_like_number
from ui.window.pages.cases import CasesPage
from ui.window.pages.daily import DailyPage
from ui.window.pages.settings import SettingsPage
from ui.window.pages.waiting import WaitingPage
from ui.window.samples_settings import settings_sample
from ui.window.shortcuts import Command
from ui.window.shots import settle
from ui.window.views.lists import Column, TableRow, TableView
from ui.window.widgets.table import TextTable

COLUMNS = (Column(title="短号", width=120), Column(title="事项"))


class Heard(TableView):
    """A view that remembers which of its rows were looked at."""

    def __init__(self, **parts):
        super().__init__(**parts)
        object.__setattr__(self, "asked", set())

    def row_at(self, place):
        self.asked.add(place)
        return super().row_at(place)


def rows(count: int) -> tuple[TableRow, ...]:
    return tuple(TableRow(key=f"k{n}", cells=(f"{n}", "事项")) for n in range(count))


@pytest.fixture
def table(look, qtbot):
    made = TextTable(look, "办件")
    qtbot.addWidget(made)
    made.resize(500, 300)
    made.take(TableView(columns=COLUMNS, rows=rows(100)))
    made.show()
    settle()
    return made


@pytest.fixture
def cases(look, qtbot):
    made = CasesPage(look, "办件", "查找")
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.take(samples_pages.CASE_LIST)
    made.show()
    made.activateWindow()
    settle()
    return made


def test_the_cursor_stays_on_its_case_when_rows_come_before_it(table):
    table.setCurrentIndex(table.content.index(5, 0))
    fresh = TableRow(key="new", cells=("0", "新"))
    table.take(TableView(columns=COLUMNS, rows=(fresh, *rows(100))))
    assert table.current == "k5"
    assert table.currentIndex().row() == 6


def test_the_cursor_goes_to_a_neighbour_when_its_case_is_gone(table):
    table.setCurrentIndex(table.content.index(5, 0))
    left = tuple(row for row in rows(100) if row.key != "k5")
    table.take(TableView(columns=COLUMNS, rows=left))
    assert table.current == "k6"


def test_enter_opens_the_current_row(table, qtbot):
    table.setFocus()
    with qtbot.waitSignal(table.row_opened) as opened:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == ["k0"]


def test_a_hundred_thousand_rows_are_shown_at_once(table):
    table.take(many := Heard(columns=COLUMNS, rows=rows(100_000)))
    settle()
    assert table.content.rowCount() == 100_000
    assert 0 < len(many.asked) < 100  # those in sight, never all of them


def test_cells_tell_a_reader_which_column_they_stand_in(table):
    index = table.content.index(3, 1)
    role = Qt.ItemDataRole.AccessibleTextRole
    assert table.content.data(index, role) == "事项 事项"


def test_the_main_act_is_asked_for_by_f12(cases, qtbot):
    with qtbot.waitSignal(cases.act_asked) as asked:
        assert cases.perform(Command.NEXT_STEP)
    assert asked.args == ["c0", "issue"]


def test_a_case_without_acts_asks_for_nothing(cases):
    asked = []
    cases.act_asked.connect(lambda *args: asked.append(args))
    view = samples_pages.CASE_LIST
    cases.take(replace(view, detail=replace(view.detail, acts=())))
    cases.perform(Command.NEXT_STEP)
    assert asked == []


def test_the_filter_key_goes_to_the_search_line_and_escape_back(cases):
    cases.perform(Command.FILTER)
    assert cases.line.hasFocus()
    cases.perform(Command.CLOSE)
    assert cases.table.hasFocus()


def test_a_number_is_told_from_a_name():
    assert looks_like_number("SJ379901900032025112400019")
    assert not looks_like_number("测试明")


def test_the_waiting_page_says_how_many_and_why_and_hides_an_empty_table(look, qtbot):
    page = WaitingPage(look)
    qtbot.addWidget(page)
    page.take(samples_waiting.QUEUE)
    page.show()
    settle()
    assert "8 条" in page.headline.whole
    assert page.detail.isVisible()
    nothing = replace(samples_waiting.QUEUE.table, rows=(), empty="没有等候上报的条目。")
    page.take(replace(samples_waiting.QUEUE, table=nothing, detail=None))
    settle()
    assert not page.detail.isVisible()
    assert not page.table.isVisible()
    with qtbot.waitSignal(page.sync_asked):
        page.perform(Command.SYNC_NOW)


def test_the_chart_has_its_numbers_as_text(look, qtbot):
    page = DailyPage(look)
    qtbot.addWidget(page)
    page.take(samples_pages.DAY)
    assert "10 时 正常受理 18 容缺受理 2 只收件 1" in page.hours.accessibleDescription()
    assert "已超期 1 件" in page.spans.accessibleDescription()


def test_alt_and_an_arrow_turn_the_day(look, qtbot):
    page = DailyPage(look)
    qtbot.addWidget(page)
    page.take(samples_pages.DAY)
    with qtbot.waitSignal(page.day_chosen) as chosen:
        page.perform(Command.STEP_BACK)
    assert chosen.args == ["2025-11-23"]


def test_digits_choose_the_look(look, qtbot):
    page = SettingsPage(look)
    qtbot.addWidget(page)
    page.take(settings_sample("look"))
    page.show()
    with qtbot.waitSignal(page.changed) as chosen:
        QTest.keyClick(page.rows["look.theme"].control.buttons[0], Qt.Key.Key_3)
    assert chosen.args == ["look.theme", '"high_contrast"']
