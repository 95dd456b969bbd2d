"""While an input method composes nothing leaves the field: keys, clicks, dialogs, autosave."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from ui.window import shortcuts
from ui.window.dialogs.ask import AskSheet
from ui.window.dialogs.menu import MenuSheet
from ui.window.form.field import Field
from ui.window.form.formats import WORDLESS
from ui.window.form.hints import HINTS
from ui.window.form.line import TextArea, TextLine, composing
from ui.window.form.pane import FormPane
from ui.window.pages.sign_in import SignInScreen
from ui.window.shortcuts import TABLE, Command
from ui.window.theme.boxes import Column
from ui.window.views.asking import AskView, MenuLine, MenuView
from ui.window.views.form import FieldKind, FieldView, FormView, Option
from ui.window.widgets.topbar import SearchBox

NAME = FieldView(code="name", label="姓名")
PLACE = FieldView(code="place", label="住址", kind=FieldKind.LONG_TEXT)
KEYS = sorted({key for binding in TABLE for key in binding.keys})


def compose(field: QWidget, preedit: str, commit: str = "") -> None:
    event = QInputMethodEvent(preedit, [])
    event.setCommitString(commit)
    QApplication.sendEvent(field, event)


def press(field: QWidget, keys: str) -> None:
    from PySide6.QtGui import QKeySequence

    combination = QKeySequence(keys)[0]
    QTest.keyClick(field, combination.key(), combination.keyboardModifiers())


class Desk(QWidget):
    """A window with a form, every key of the table, and a place for sentences."""

    def __init__(self, look) -> None:
        super().__init__()
        self.said: list[str] = []
        self.asked: list[Command] = []
        self.told: list[tuple[str, str]] = []
        self.form = FormPane(look)
        self.form.take(FormView(fields=(NAME, PLACE)))
        self.form.field_left.connect(lambda code, value: self.told.append((code, value)))
        Column(look, self).addWidget(self.form)
        self.bound = shortcuts.bind(self, self.asked.append)

    def explain(self, notice) -> None:
        self.said.append(notice.sentence)

    def editor(self, code: str) -> TextLine | TextArea:
        return self.form.fields[code].editor


@pytest.fixture
def desk(look, qtbot) -> Desk:
    made = Desk(look)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def at(desk: Desk, code: str) -> TextLine | TextArea:
    field = desk.editor(code)
    field.setFocus()
    assert field.hasFocus()
    return field


@pytest.mark.parametrize("code", ["name", "place"])
def test_no_key_of_the_table_does_anything_in_the_middle_of_a_word(desk, code):
    field = at(desk, code)
    for keys in (*KEYS, "Return", "Shift+Return", "Tab", "Shift+Tab"):
        compose(field, "wang jian")
        press(field, keys)
        assert field.hasFocus(), keys
        assert composing(field), keys
    assert desk.asked == desk.told == []
    assert all("选字" in sentence for sentence in desk.said)
    compose(field, "", "王建")
    press(field, "F12")
    assert desk.asked == [Command.NEXT_STEP]


@pytest.mark.parametrize("code", ["name", "place"])
def test_a_field_that_is_left_in_the_middle_of_a_word_takes_no_letters(desk, code):
    field = at(desk, code)
    compose(field, "", "王")
    compose(field, "jian guo")
    other = desk.editor("place" if code == "name" else "name")
    QTest.mouseClick(other if code == "place" else other.viewport(), Qt.MouseButton.LeftButton)
    assert other.hasFocus()
    assert not composing(field)
    assert desk.told == [(code, "王")]
    assert "没有录入" in desk.said[-1]


@pytest.mark.parametrize("code", ["name", "place"])
def test_autosave_in_the_middle_of_a_word_tells_nothing_and_keeps_the_word(desk, code):
    field = at(desk, code)
    compose(field, "", "王")
    compose(field, "jian")
    desk.form.flush()
    desk.form.take(FormView(fields=(NAME, PLACE)))
    assert desk.told == []
    assert composing(field)
    compose(field, "", "建")
    desk.form.flush()
    assert desk.told == [(code, "王建")]


def test_a_dialog_is_neither_done_nor_left_in_the_middle_of_a_word(look, desk, qtbot):
    sheet = AskSheet(look, AskView(title="问", fields=(NAME,), do_text="办"), desk)
    answers = []
    sheet.answered.connect(answers.append)
    sheet.open()
    line = sheet.form.fields["name"].editor
    qtbot.waitUntil(line.hasFocus)
    compose(line, "li")
    for keys in ("F12", "Return", "Esc", "Ctrl+Return"):
        press(line, keys)
    assert answers == []
    assert sheet.isVisible()
    assert "选字" in sheet.notice.words.whole
    compose(line, "", "李")
    press(line, "F12")
    assert answers == [{"name": "李"}]
    sheet.reject()


def test_a_menu_takes_no_digit_for_a_choice_in_the_middle_of_a_word(look, desk, qtbot):
    lines = tuple(MenuLine(code=f"c{n}", text=f"第{n}项") for n in range(12))
    sheet = MenuSheet(look, MenuView(title="选", lines=lines), desk)
    chosen = []
    sheet.chosen.connect(chosen.append)
    sheet.open()
    qtbot.waitUntil(sheet.line.hasFocus)
    compose(sheet.line, "di")
    for keys in ("2", "Return", "Esc"):
        press(sheet.line, keys)
    assert chosen == []
    assert sheet.isVisible()
    sheet.reject()


def test_the_search_box_does_not_search_for_half_a_word(look, qtbot):
    box = SearchBox(look)
    qtbot.addWidget(box)
    box.show()
    box.activateWindow()
    qtbot.waitUntil(box.isActiveWindow)
    searched = []
    box.searched.connect(searched.append)
    box.line.setFocus()
    compose(box.line, "shi pin")
    press(box.line, "Return")
    assert searched == []


@pytest.mark.parametrize("kind", list(FieldKind))
def test_every_kind_of_field_says_whether_it_takes_an_input_method(look, qtbot, kind):
    options = (Option(code="a", text="甲"), Option(code="b", text="乙"))
    field = Field(look, FieldView(code="f", label="栏", kind=kind, options=options))
    qtbot.addWidget(field)
    editor = field.editor
    enabled = editor.inputMethodQuery(Qt.InputMethodQuery.ImEnabled)
    if kind in (FieldKind.TEXT, FieldKind.LONG_TEXT):
        assert enabled
        assert kind not in HINTS
    elif isinstance(editor, TextLine):
        assert kind in WORDLESS
        assert enabled is False
        hints = editor.inputMethodQuery(Qt.InputMethodQuery.ImHints)
        wanted = HINTS[kind]
        assert Qt.InputMethodHint(hints) & wanted == wanted
    else:
        assert not editor.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)


def test_every_kind_without_words_has_hints():
    assert set(HINTS) == set(WORDLESS)


def test_a_pin_takes_no_input_method_and_is_hidden(look, qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    screen = SignInScreen(look, parent)
    for line in (screen.pin, screen.release):
        assert line.echoMode() is QLineEdit.EchoMode.Password
        assert line.inputMethodQuery(Qt.InputMethodQuery.ImEnabled) is False
