"""The columns of lists as a person arranged them, and the page that was in front."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desk.look_settings import LAYOUT
from desk.personal import Layout, OwnList
from desk.settings import read_personal
from ui.window.dialogs.columns import ColumnSheet
from ui.window.shortcuts import Command
from ui.window.shots import settle
from ui.window.views.lists import Column, TableRow, TableView
from ui.window.views.shell import PageName
from ui.window.widgets.table import TextTable

COLUMNS = (
    Column(title="短号", width=120),
    Column(title="事项"),
    Column(title="申请人", width=100),
    Column(title="状态", width=90),
)


@pytest.fixture
def table(look, qtbot):
    made = TextTable(look, "办件")
    qtbot.addWidget(made)
    made.arranged.name("cases")
    made.resize(700, 300)
    row = TableRow(key="k0", cells=("1", "事项", "测试明", "已收件"))
    made.take(TableView(columns=COLUMNS, rows=(row,)))
    made.show()
    settle()
    yield made
    look.lay_out({})


@pytest.fixture
def sheet(table, look, qtbot):
    made = ColumnSheet(look, table.arranged, table)
    made.show()
    settle()
    yield made
    made.close()


def press(sheet, key, modifier=Qt.KeyboardModifier.NoModifier):
    row = next(row for row in sheet.list.rows if row.key == sheet.list.current)
    QTest.keyClick(row, key, modifier)


def shown(table) -> list[str]:
    head = table.horizontalHeader()
    order = [head.logicalIndex(place) for place in range(head.count())]
    return [COLUMNS[number].title for number in order if not head.isSectionHidden(number)]


def test_space_hides_a_column_and_shows_it_again(table, sheet):
    press(sheet, Qt.Key.Key_Down)
    press(sheet, Qt.Key.Key_Down)
    press(sheet, Qt.Key.Key_Space)
    assert shown(table) == ["短号", "事项", "状态"]
    press(sheet, Qt.Key.Key_Space)
    assert shown(table) == ["短号", "事项", "申请人", "状态"]


def test_the_column_that_names_the_row_is_never_hidden(table, sheet):
    press(sheet, Qt.Key.Key_Space)
    assert shown(table) == ["短号", "事项", "申请人", "状态"]


def test_shift_and_an_arrow_move_a_column(table, sheet):
    press(sheet, Qt.Key.Key_End)
    press(sheet, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert shown(table) == ["短号", "事项", "状态", "申请人"]


def test_left_and_right_change_a_width(table, sheet):
    before = table.columnWidth(0)
    press(sheet, Qt.Key.Key_Right)
    assert table.columnWidth(0) > before
    press(sheet, Qt.Key.Key_Left)
    assert table.columnWidth(0) == before


def test_delete_gives_the_programs_columns_back(table, sheet, look):
    press(sheet, Qt.Key.Key_Right)
    press(sheet, Qt.Key.Key_End)
    press(sheet, Qt.Key.Key_Space)
    press(sheet, Qt.Key.Key_Delete)
    assert shown(table) == ["短号", "事项", "申请人", "状态"]
    assert look.lists == {}


def test_hiding_what_takes_the_rest_lets_the_last_one_take_it(table, sheet):
    press(sheet, Qt.Key.Key_Down)
    press(sheet, Qt.Key.Key_Space)
    assert table.horizontalHeader().length() == table.viewport().width()


def test_a_width_drawn_with_the_mouse_is_kept_at_any_type_size(table, look):
    look.choose(scale=130)
    table.horizontalHeader().resizeSection(0, 260)
    assert look.lists["cases"].widths == {"0": 200}
    look.choose(scale=100)
    assert table.columnWidth(0) == 200


def test_a_title_drawn_elsewhere_is_kept(table, look):
    table.horizontalHeader().moveSection(3, 1)
    assert look.lists["cases"].order == (0, 3, 1, 2)


def test_what_was_kept_for_other_columns_is_passed_over(table, look):
    look.lay_out({"cases": OwnList(of=9, hidden=(1, 2))})
    assert shown(table) == ["短号", "事项", "申请人", "状态"]


def test_a_list_without_a_name_is_the_programs_own(look, qtbot):
    made = TextTable(look, "自检")
    qtbot.addWidget(made)
    made.take(TableView(columns=COLUMNS))
    look.lay_out({"": OwnList(of=4, hidden=(1,))})
    assert shown(made) == ["短号", "事项", "申请人", "状态"]
    look.lay_out({})


def test_columns_arranged_by_keys_are_kept_for_the_person(clerk):
    window = clerk.counter.window
    window.turn_to(PageName.CASES)
    table = clerk.counter.pages.cases.table
    clerk.robot.wait(lambda: table.arranged.columns, "the list")
    clerk.robot.key("Ctrl+Shift+M")
    clerk.robot.wait(lambda: isinstance(clerk.robot.dialog, ColumnSheet), "the columns")
    for key in ("Down", "Down", "Space", "Escape"):
        clerk.robot.key(key)
    clerk.robot.wait(lambda: clerk.robot.dialog is None, "the sheet to close")
    clerk.robot.wait(lambda: kept(clerk).lists, "the list in the store")
    assert table.isColumnHidden(2)
    assert kept(clerk).lists["cases"].hidden == (2,)


def test_the_page_in_front_is_kept_when_the_person_leaves(clerk):
    clerk.counter.window.turn_to(PageName.REGISTERS)
    clerk.counter.window.perform(Command.SIGN_OUT)
    clerk.robot.wait(lambda: kept(clerk).page, "the page in the store")
    assert kept(clerk).page == "registers"


def kept(clerk) -> Layout:
    return clerk.read(lambda views: read_personal(views, LAYOUT, "demo-01"))
