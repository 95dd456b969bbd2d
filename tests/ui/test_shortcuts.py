"""One declared table binds every key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ui.window import shots
from ui.window.dialogs.keys import KeySheet
from ui.window.shortcuts import TABLE, Command, clashes
from ui.window.views.acceptance import Step
from ui.window.views.shell import PageName
from ui.window.views.steps import MaterialAct
from ui.window.widgets.words import Keycap


@pytest.fixture
def window(look, qtbot):
    made = shots.sample_window(look, Step.MATERIALS)
    qtbot.addWidget(made)
    made.resize(1440, 900)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.turn_to(PageName.ACCEPT)
    shots.settle()
    return made


def press(window, key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget() or window, key, modifier)


def test_no_key_is_bound_twice():
    assert clashes() == []


def test_every_command_has_a_key():
    assert {binding.command for binding in TABLE} == set(Command)


def test_every_key_is_one_that_qt_knows():
    for binding in TABLE:
        for key in binding.keys:
            assert QKeySequence(key).toString(), key


def test_no_bare_letter_is_a_command():
    keys = [key for binding in TABLE for key in binding.keys]
    assert [key for key in keys if len(key) == 1] == []


@pytest.mark.parametrize(
    ("key", "modifier", "signal"),
    [
        (Qt.Key.Key_F12, Qt.KeyboardModifier.NoModifier, "next_asked"),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier, "next_asked"),
        (Qt.Key.Key_F2, Qt.KeyboardModifier.NoModifier, "new_case_asked"),
        (Qt.Key.Key_F3, Qt.KeyboardModifier.NoModifier, "card_asked"),
        (Qt.Key.Key_F4, Qt.KeyboardModifier.NoModifier, "parked"),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier, "back_asked"),
    ],
)
def test_a_key_asks_the_page(window, qtbot, key, modifier, signal):
    with qtbot.waitSignal(getattr(window.page, signal)):
        press(window, key, modifier)


def test_control_and_a_digit_choose_a_case(window, qtbot):
    with qtbot.waitSignal(window.page.tab_chosen) as chosen:
        press(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert chosen.args == ["c2"]


def test_space_receives_and_f8_tolerates_the_current_material(window, qtbot):
    window.page.materials.list.choose("m4")
    window.page.materials.take_focus()
    with qtbot.waitSignal(window.page.material_marked) as marked:
        press(window, Qt.Key.Key_Space)
    assert marked.args == ["m4", MaterialAct.RECEIVE]
    with qtbot.waitSignal(window.page.material_marked) as marked:
        press(window, Qt.Key.Key_F8)
    assert marked.args == ["m4", MaterialAct.TOLERATE]


def test_arrows_move_over_the_materials(window):
    window.page.materials.list.choose("m1")
    window.page.materials.take_focus()
    press(window, Qt.Key.Key_Down)
    press(window, Qt.Key.Key_Down)
    assert window.page.materials.list.current == "m3"
    press(window, Qt.Key.Key_End)
    assert window.page.materials.list.current == "m7"


def test_control_k_goes_to_the_search_box(window):
    press(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert window.top.search.line.hasFocus()


def test_a_step_key_during_composition_is_held_back_with_a_sentence(window):
    line = window.top.search.line
    line.setFocus()
    asked = []
    window.page.next_asked.connect(lambda: asked.append(True))
    QApplication.sendEvent(line, QInputMethodEvent("wang", []))
    press(window, Qt.Key.Key_F12)
    assert asked == []
    assert window.page.notice.isVisible()
    assert "选字" in window.page.notice.words.whole


def test_what_no_page_knows_goes_to_the_window(window, qtbot):
    with qtbot.waitSignal(window.commanded) as commanded:
        press(window, Qt.Key.Key_F1)
    assert commanded.args == [Command.HELP]


def test_the_key_sheet_shows_every_binding(window, look, qtbot):
    sheet = KeySheet(look, window)
    qtbot.addWidget(sheet)
    caps = {cap.text() for cap in sheet.findChildren(Keycap)}
    for key in ("F1", "F2", "F12", "Ctrl+K", "Alt+←", "Alt+6", "Shift+F4"):
        assert key in caps
