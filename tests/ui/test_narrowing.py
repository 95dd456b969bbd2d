"""Ctrl+F and Ctrl+E on lists that are whole on the screen; Enter presses a button."""

from __future__ import annotations

import csv

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ui.window import samples_further, samples_waiting
from ui.window.dialogs.ask import AskSheet
from ui.window.pages.today import TodayPage
from ui.window.pages.waiting import WaitingPage
from ui.window.presenters.today import today_table
from ui.window.shortcuts import Command
from ui.window.shots import settle
from ui.window.views.narrowing import holds
from ui.window.views.shell import PageName
from ui.window.widgets.buttons import ChoiceButton, KeyButton


def shown(page, look, qtbot, view):
    made = page(look)
    qtbot.addWidget(made)
    made.resize(1200, 780)
    made.take(view)
    made.show()
    made.activateWindow()
    settle()
    return made


def typed(page, text):
    """Han characters come from an input method, not from keys."""
    page.line.setText(text)
    page.line.textEdited.emit(text)


@pytest.fixture
def waiting(look, qtbot):
    return shown(WaitingPage, look, qtbot, samples_waiting.QUEUE)


@pytest.fixture
def today(look, qtbot):
    return shown(TodayPage, look, qtbot, samples_further.TODAY)


def test_every_word_must_stand_somewhere_in_the_row():
    assert holds("0012 测试", "03-1124-0012", "测试明")
    assert not holds("0012 王", "03-1124-0012", "测试明")


def test_what_waits_is_narrowed_by_words_and_escape_brings_all_back(waiting):
    rows = waiting.view.table.rows
    assert waiting.perform(Command.FILTER)
    assert waiting.line.hasFocus()
    QTest.keyClicks(waiting.line, rows[-1].cells[0])
    found = waiting.table.content.view.rows
    assert rows[-1] in found
    assert len(found) < len(rows)
    assert waiting.perform(Command.CLOSE)
    assert waiting.table.content.view.rows == rows
    assert waiting.table.hasFocus()


def test_the_words_stay_in_force_when_the_queue_is_read_again(waiting):
    waiting.perform(Command.FILTER)
    typed(waiting, "没有这样的条目")
    waiting.take(samples_waiting.QUEUE)
    assert waiting.table.content.view.rows == ()
    assert not waiting.table.isVisible()


def test_today_is_narrowed_by_words_and_enter_goes_to_the_first_that_is_left(today):
    line = today.view.blocks[-1].lines[-1]
    assert today.perform(Command.FILTER)
    typed(today, line.text)
    left = [each for block in today.shown.blocks for each in block.lines]
    assert line in left
    assert len(left) < sum(len(block.lines) for block in today.view.blocks)
    QTest.keyClick(today.line, Qt.Key.Key_Return)
    assert any(row.hasFocus() for rows in today.lists for row in rows.rows)


def test_today_as_a_table_names_the_section_of_every_line():
    view = samples_further.TODAY
    table = today_table(view)
    assert len(table.rows) == sum(len(block.lines) for block in view.blocks)
    assert table.rows[0].cells[0] == view.blocks[0].title


@pytest.mark.parametrize("name", [PageName.REGISTERS, PageName.TODAY])
def test_a_list_that_is_whole_is_exported_by_ctrl_e(clerk, tmp_path, name):
    window, robot = clerk.counter.window, clerk.robot
    window.turn_to(name)
    robot.wait(lambda: window.page.view is not None, "the page")
    robot.key("Ctrl+E")
    robot.wait(lambda: isinstance(robot.dialog, AskSheet), "the place")
    target = tmp_path / "list.csv"
    robot.key("Ctrl+A")
    robot.write(str(target))
    robot.key("F12")
    robot.wait(target.exists, "the file")
    with target.open(encoding="utf-8-sig", newline="") as file:
        head = next(csv.reader(file))
    assert len(head) >= 3


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_presses_a_button_as_space_does(look, qtbot, key):
    for button in (KeyButton(look, "导出", "Ctrl+E"), ChoiceButton("全部")):
        qtbot.addWidget(button)
        button.show()
        with qtbot.waitSignal(button.clicked):
            QTest.keyClick(button, key)
