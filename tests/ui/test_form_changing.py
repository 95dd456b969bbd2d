"""A form whose fields change: what was typed or pressed goes on, what stood there is gone."""

from __future__ import annotations

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from tests.ui.sample_form import FIELDS, compose, editor, shown_form
from ui.window.form.pane import FormPane
from ui.window.shots import settle
from ui.window.views.form import FieldKind, FieldView, FormView


@pytest.fixture
def pane(look, qtbot):
    return shown_form(look, qtbot)


def test_what_is_being_typed_goes_on_when_other_fields_come(pane):
    first = FieldView(code="name", label="姓名")
    phone = FieldView(code="phone", label="手机", kind=FieldKind.PHONE)
    pane.take(FormView(fields=(first, phone)))
    settle()
    editor(pane, "phone").setFocus()
    QTest.keyClicks(editor(pane, "phone"), "138")
    pane.take(FormView(fields=(FieldView(code="match", label="核对"), phone)))
    settle()
    assert editor(pane, "phone").hasFocus()
    assert editor(pane, "phone").text() == "138"


def test_what_is_pressed_while_other_fields_come_goes_to_the_new_field_and_to_nothing_else(
    look, qtbot
):
    desk = QWidget()
    beside = QVBoxLayout(desk)
    elsewhere = QPushButton("设置")
    pane = FormPane(look)
    beside.addWidget(pane)
    beside.addWidget(elsewhere)
    pressed = []
    elsewhere.clicked.connect(lambda: pressed.append("设置"))
    qtbot.addWidget(desk)
    pane.take(FormView(fields=FIELDS[1:2]))
    with qtbot.waitExposed(desk):
        desk.show()
    desk.activateWindow()
    settle()
    editor(pane, "shop").setFocus()
    pane.take(FormView(fields=(FieldView(code="phone", label="手机", kind=FieldKind.PHONE),)))
    for key in (Qt.Key.Key_Space, Qt.Key.Key_1, Qt.Key.Key_3):
        QTest.keyClick(QApplication.focusWidget(), key)
    settle()
    assert editor(pane, "phone").hasFocus()
    assert editor(pane, "phone").text().strip() == "13"
    assert pressed == []


def test_a_form_that_comes_back_is_empty_of_what_stood_in_it(pane):
    shop = editor(pane, "shop")
    shop.setFocus()
    compose(shop, "", "老王饭店")
    pane.take(FormView(fields=FIELDS[:1]))
    assert list(pane.fields) == ["name"]
    settle()
    assert (shop.text(), shop.isUndoAvailable(), shop.isVisible()) == ("", False, False)
    pane.take(FormView(fields=FIELDS))
    assert editor(pane, "shop") is shop
    assert (shop.text(), editor(pane, "name").text()) == ("", "测试明")


def test_forms_shown_long_ago_are_let_go_of(pane):
    first = pane.fields["shop"]
    for number in range(5):
        pane.take(FormView(fields=FIELDS[:1], note=f"第 {number} 张"))
    settle()
    assert not shiboken6.isValid(first)
