"""The generated form: keys, input methods, locked fields, complaints."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.sample_form import FIELDS, compose, editor, shown_form
from ui.window.form.choice import ChoiceList, ChoicePopup, ChoiceRow
from ui.window.form.formats import tidy
from ui.window.form.line import TextLine, composing
from ui.window.form.pane import FormPane
from ui.window.shots import settle
from ui.window.views.form import FieldKind, FieldView, FormView
from ui.window.widgets.scrolled import scrolled


@pytest.fixture
def pane(look, qtbot):
    return shown_form(look, qtbot)


def test_the_keyboard_starts_on_the_first_field_that_is_wanted(pane):
    pane.take_focus()
    assert editor(pane, "shop").hasFocus()


def test_enter_goes_on_over_locked_fields_and_shift_enter_back(pane):
    editor(pane, "shop").setFocus()
    QTest.keyClick(editor(pane, "shop"), Qt.Key.Key_Return)
    assert editor(pane, "area").hasFocus()
    QTest.keyClick(editor(pane, "area"), Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert editor(pane, "shop").hasFocus()


def test_enter_on_the_last_field_finishes_the_form(pane, qtbot):
    with qtbot.waitSignal(pane.finished):
        QTest.keyClick(editor(pane, "net").buttons[0], Qt.Key.Key_Return)


def test_a_field_tells_its_value_when_it_is_left_and_only_if_it_changed(pane):
    line = editor(pane, "shop")
    line.setFocus()
    compose(line, "", "老王饭店")
    assert pane.left == []
    QTest.keyClick(line, Qt.Key.Key_Return)
    editor(pane, "shop").setFocus()
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert pane.left == [("shop", "老王饭店")]


def test_return_is_swallowed_while_text_is_composed(pane):
    line = editor(pane, "shop")
    line.setFocus()
    compose(line, "lao wang")
    assert composing()
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert line.hasFocus()
    assert pane.left == []
    compose(line, "", "老王")
    assert not composing()
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert pane.left == [("shop", "老王")]


@pytest.mark.parametrize("code", ["area", "day"])
def test_no_input_method_on_fields_of_digits(pane, code):
    assert editor(pane, code).inputMethodQuery(Qt.InputMethodQuery.ImEnabled) is False
    assert editor(pane, "shop").inputMethodQuery(Qt.InputMethodQuery.ImEnabled) is not False


def test_a_name_of_rare_characters_is_never_cut(qtbot):
    line = TextLine("姓名")
    qtbot.addWidget(line)
    name = "\U00020164" * 40
    line.setText(name)
    assert line.text() == name


def test_a_locked_field_says_where_its_value_came_from(pane):
    field = pane.fields["name"]
    assert editor(pane, "name").isReadOnly()
    assert editor(pane, "name").accessibleName() == "姓名，读卡"
    assert field.view.source == "读卡"


def test_a_wrong_number_is_complained_of_and_not_told(pane):
    line = editor(pane, "area")
    line.setFocus()
    QTest.keyClicks(line, "8x")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert pane.left == []
    assert line.property("wrong") == "true"
    assert "只填数字" in line.accessibleDescription()


def test_a_complaint_of_the_view_is_shown_and_goes_when_it_is_mended(pane):
    wrong = [
        f if f.code != "shop" else f.__class__(**_changed(f, error="必填")) for f in FIELDS
    ]
    pane.take(FormView(fields=tuple(wrong)))
    assert editor(pane, "shop").property("wrong") == "true"
    pane.take(FormView(fields=FIELDS))
    assert editor(pane, "shop").property("wrong") == "false"


def test_what_is_being_typed_survives_a_reload_of_the_view(pane):
    line = editor(pane, "shop")
    line.setFocus()
    compose(line, "", "老")
    pane.take(FormView(fields=FIELDS))
    assert line.text() == "老"
    assert line.hasFocus()


def test_digits_choose_an_answer_in_a_row(pane):
    row = editor(pane, "net")
    assert isinstance(row, ChoiceRow)
    QTest.keyClick(row.buttons[0], Qt.Key.Key_2)
    assert pane.left == [("net", "no")]
    assert "✓" in row.buttons[1].text()


def test_digits_choose_from_a_long_list_without_opening_it(pane):
    choice = editor(pane, "kind")
    assert isinstance(choice, ChoiceList)
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_3)
    assert pane.left == [("kind", "o3")]


def test_the_own_list_opens_below_and_enter_takes_the_current_answer(pane, qtbot):
    choice = editor(pane, "kind")
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Down)
    popup = choice.window().findChild(ChoicePopup)
    settle()
    assert popup.isVisible()
    assert popup.isAncestorOf(QApplication.focusWidget())
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert pane.left == [("kind", "o2")]
    assert choice.hasFocus()


def test_the_own_list_goes_when_the_keyboard_leaves_it(pane):
    choice = editor(pane, "kind")
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Down)
    settle()
    editor(pane, "shop").setFocus()
    settle()
    assert choice.window().findChild(ChoicePopup) is None
    assert pane.left == []


@pytest.mark.parametrize(
    ("kind", "typed", "meant"),
    [
        (FieldKind.DATE, "20251124", "2025-11-24"),
        (FieldKind.DATE, "2025-1-4", "2025-01-04"),
        (FieldKind.DATE, "2025年11月24日", "2025-11-24"),
        (FieldKind.PHONE, "138 0000-0000", "13800000000"),
        (FieldKind.CODE, " 37990119x ", "37990119X"),
        (FieldKind.NUMBER, "８６．５", "86.5"),
        (FieldKind.TEXT, " 老王 ", "老王"),
    ],
)
def test_a_value_is_tidied_when_it_is_left(kind, typed, meant):
    assert tidy(kind, typed) == (meant, "")


@pytest.mark.parametrize(
    ("kind", "typed"),
    [
        (FieldKind.DATE, "20250230"),
        (FieldKind.DATE, "明天"),
        (FieldKind.NUMBER, "8x"),
        (FieldKind.PHONE, "没有"),
    ],
)
def test_what_cannot_be_is_told_in_a_sentence(kind, typed):
    value, sentence = tidy(kind, typed)
    assert value == typed
    assert sentence.endswith("。")


def _changed(field: FieldView, **changes: object) -> dict[str, object]:
    names = FieldView.__dataclass_fields__
    return {name: getattr(field, name) for name in names} | changes


def test_the_form_scrolls_to_the_field_that_has_the_keyboard(look, qtbot):
    many = tuple(FieldView(code=f"f{n}", label=f"第 {n} 栏") for n in range(40))
    pane = FormPane(look)
    pane.take(FormView(fields=many))
    area = scrolled(pane)
    qtbot.addWidget(area)
    area.resize(600, 300)
    with qtbot.waitExposed(area):
        area.show()
    area.activateWindow()
    settle()
    last = editor(pane, "f39")
    last.setFocus()
    settle()
    top = last.mapTo(area.viewport(), last.rect().topLeft()).y()
    assert 0 <= top <= area.viewport().height() - last.height()


@pytest.mark.parametrize("typed", ["11.24", "11-24", "11/24", "11月24日"])
def test_a_day_without_its_year_is_of_this_year(typed):
    assert tidy(FieldKind.DATE, typed, date(2025, 3, 1)) == ("2025-11-24", "")


@pytest.mark.parametrize(
    ("typed", "meant"), [("0", "2025-03-01"), ("+30", "2025-03-31"), ("-1", "2025-02-28")]
)
def test_a_day_is_told_from_today(typed, meant):
    assert tidy(FieldKind.DATE, typed, date(2025, 3, 1)) == (meant, "")


def test_a_day_that_the_year_does_not_have_is_told():
    assert tidy(FieldKind.DATE, "2.30", date(2025, 3, 1))[1]
