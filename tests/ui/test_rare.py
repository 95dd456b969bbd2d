"""Ctrl+G: a rare character found and written at the caret, in the window and in dialogs."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from desk.characters import Character
from ui.window.clerk import Clerk
from ui.window.dialogs.ask import AskSheet
from ui.window.dialogs.rare import RareSheet
from ui.window.form.line import TextArea, TextLine
from ui.window.form.rare import ASKING
from ui.window.views.asking import AskView
from ui.window.views.form import FieldKind, FieldView

NAME = FieldView(code="name", label="姓名")
PLACE = FieldView(code="place", label="住址", kind=FieldKind.LONG_TEXT)
PHONE = FieldView(code="phone", label="手机", kind=FieldKind.PHONE)


class Hands:
    """A clerk with a dialog that has a name, an address and a telephone."""

    def __init__(self, clerk: Clerk) -> None:
        self.robot, self.window = clerk.robot, clerk.counter.window
        view = AskView(title="申请人", fields=(NAME, PLACE, PHONE), do_text="办")
        self.ask = AskSheet(self.window.look, view, self.window)
        self.told: list[tuple[str, str]] = []
        self.ask.form.field_left.connect(lambda code, text: self.told.append((code, text)))
        self.ask.open()
        self.robot.wait(lambda: self.editor("name").hasFocus(), "the name")

    def editor(self, code: str) -> TextLine | TextArea:
        return self.ask.form.fields[code].editor

    def text(self, code: str) -> str:
        return self.ask.form.fields[code].value

    @property
    def picker(self) -> RareSheet | None:
        modal = QApplication.activeModalWidget()
        return modal if isinstance(modal, RareSheet) else None

    def press(self, keys: str) -> None:
        from PySide6.QtGui import QKeySequence
        from PySide6.QtTest import QTest

        pressed = QKeySequence(keys)[0]
        QTest.keyClick(QApplication.focusWidget(), pressed.key(), pressed.keyboardModifiers())
        self.robot.breathe()

    def find(self, query: str, wanted: str) -> None:
        """Type the question, go down to the character, Enter."""
        self.robot.wait(lambda: self.picker and self.picker.line.hasFocus(), "the picker")
        picker = self.picker
        picker.line.insert(query)
        self.robot.wait(lambda: wanted in [row.key for row in picker.list.rows], wanted)
        while picker.list.current != wanted:
            self.press("Down")
        self.press("Return")
        self.robot.wait(lambda: self.picker is None, "the dialog")


@pytest.fixture
def hands(clerk) -> Hands:
    made = Hands(clerk)
    yield made
    made.ask.reject()


def write(field: TextLine | TextArea, text: str) -> None:
    field.insert(text) if isinstance(field, TextLine) else field.insertPlainText(text)


@pytest.mark.parametrize("code", ["name", "place"])
def test_a_character_above_the_basic_plane_goes_to_the_caret_and_is_undone(hands, code):
    field = hands.editor(code)
    field.setFocus()
    write(field, "王梅")
    hands.press("Left")
    hands.press("Ctrl+G")
    hands.find("韦华", "𮧵")
    assert hands.text(code) == "王𮧵梅"
    hands.robot.wait(field.hasFocus, "the field again")
    hands.press("Ctrl+Z")
    assert hands.text(code) == "王梅"


def test_the_field_is_not_left_while_somebody_picks(hands):
    write(hands.editor("name"), "王")
    hands.press("Ctrl+G")
    hands.robot.wait(lambda: hands.picker, "the picker")
    assert hands.told == []
    hands.press("Esc")
    hands.robot.wait(lambda: hands.picker is None, "the dialog")
    assert hands.ask.isVisible()
    assert ASKING.field is None


def test_a_character_of_old_gbk_is_explained_and_replaced(hands):
    write(hands.editor("name"), "王\ue863")
    hands.press("Ctrl+G")
    hands.robot.wait(lambda: hands.picker and hands.picker.list.rows, "its standard form")
    assert "U+E863 → 䶮 U+4DAE" in hands.picker._note.whole
    hands.press("Return")
    hands.robot.wait(lambda: hands.picker is None, "the dialog")
    assert hands.text("name") == "王䶮"


def test_what_was_picked_last_is_offered_first(hands):
    hands.press("Ctrl+G")
    hands.find("龙天", "䶮")
    hands.press("Ctrl+G")
    hands.robot.wait(lambda: hands.picker and hands.picker.list.rows, "the last ones")
    assert hands.picker.list.current == "䶮"
    hands.press("Esc")


def test_digits_are_strokes_and_choose_nothing(hands):
    hands.press("Ctrl+G")
    hands.find("王13 huan", "𤩽")
    assert hands.text("name") == "𤩽"


def test_a_field_of_digits_has_no_picker(hands):
    hands.editor("phone").setFocus()
    hands.press("Ctrl+G")
    assert hands.picker is None


def test_the_window_itself_has_it_in_the_name_of_an_applicant(clerk):
    field = clerk.page.identity.form.fields["name"].editor
    field.setFocus()
    clerk.robot.key("Ctrl+G")
    clerk.robot.wait(lambda: isinstance(clerk.robot.dialog, RareSheet), "the picker")
    clerk.robot.key("Esc")


def test_what_no_font_has_is_said_and_shown_by_its_parts(look, qtbot, monkeypatch):
    monkeypatch.setattr("ui.window.dialogs.rare.has_glyph", lambda _char: False)
    parent = TextLine("姓名")
    qtbot.addWidget(parent)
    parent.show()
    sheet = RareSheet(look, parent)
    sheet.show_found((Character(char="𬀩", parts=("日韦",), readings=("wei",)),))
    name = sheet.list.rows[0].accessibleName()
    assert "日韦" in name
    assert "手工补写" in name
