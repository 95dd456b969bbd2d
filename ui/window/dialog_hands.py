"""A clerk's hands in a dialog: choose in a menu, fill the fields, F12, by keys.

Runs on the window thread. The one rule: as for the pages, nothing is done that is not on a
key; a refusal is read, and the dialog left with Esc.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtWidgets import QWidget

from ui.window.dialogs.ask import AskSheet
from ui.window.dialogs.menu import DIGITS, MenuSheet
from ui.window.form.field import Field
from ui.window.robot import Robot
from ui.window.views.form import FieldKind
from ui.window.widgets.noticebar import NoticeBar
from ui.window.widgets.rows import RowList


def choose_in_menu(robot: Robot, code: str) -> None:
    """The act of that code: by its digit, further down by its words."""
    robot.wait(lambda: isinstance(robot.dialog, MenuSheet), "the menu")
    menu = robot.dialog
    if not isinstance(menu, MenuSheet):
        raise AssertionError("no menu")
    robot.wait(lambda: menu.isAncestorOf(robot.focus()), "the menu's keyboard")
    codes = [line.code for line in menu.lines]
    if code not in codes:
        raise AssertionError(f"{code} is not offered: {codes}")
    if codes.index(code) >= DIGITS:
        robot.type(menu.lines[codes.index(code)].text)
        codes = [line.code for line in menu.lines]
    robot.key(str(codes.index(code) + 1))


def answer(robot: Robot, notice: NoticeBar, values: Mapping[str, str]) -> str:
    """Fill the dialog that comes (if one does), F12; gives the sentence that is read then."""

    def said() -> bool:
        return robot.dialog is None and notice.answers

    robot.wait(
        lambda: isinstance(robot.dialog, AskSheet) or said(), "questions, or what was done"
    )
    sheet = robot.dialog
    if not isinstance(sheet, AskSheet):
        return notice.words.whole
    robot.wait(lambda: sheet.isAncestorOf(robot.focus()), "the first field")
    for code, value in values.items():
        _fill(robot, sheet.form.fields[code], value)
    robot.key("F12")
    robot.wait(lambda: said() or _complains(robot), "the answer")
    if said():
        return notice.words.whole
    words = _complaint(sheet)
    robot.key("Esc")
    robot.wait(lambda: robot.dialog is None, "the page")
    return words


def _complains(robot: Robot) -> bool:
    sheet = robot.dialog
    return isinstance(sheet, AskSheet) and bool(_complaint(sheet))


def _complaint(sheet: AskSheet) -> str:
    """What the dialog says is wrong: the refusal, or the first field's complaint."""
    if sheet.notice.isVisible():
        return sheet.notice.words.whole
    found = (field.complaint for field in sheet.form.fields.values())
    return next((words for words in found if words), "")


def _fill(robot: Robot, field: Field, value: str) -> None:
    field.editor.setFocus()
    robot.wait(partial(_is_in, robot, field), field.view.code)
    if field.view.kind is FieldKind.TICK:
        if bool(field.value) != bool(value):
            robot.key("Space")
    elif field.view.kind is FieldKind.CHOICE:
        _choose(robot, [option.code for option in field.view.options], value)
    else:
        robot.key("Ctrl+A")
        robot.write(value)
    robot.wait(lambda: field.value or not value, field.view.code)


def _choose(robot: Robot, codes: list[str], value: str) -> None:
    """A choice by its digit; further down by ↓, which opens the list, and Enter; "" is none."""
    if not value:
        return
    if value not in codes or codes.index(value) < DIGITS:
        robot.key(str(codes.index(value) + 1) if value in codes else value)
        return
    robot.key("Down")
    robot.wait(lambda: _answers(robot), "the list of answers")
    answers = _answers(robot)
    for _answer in codes:
        if answers is not None and answers.current != value:
            robot.key("Down")
    robot.key("Return")


def _answers(robot: Robot) -> RowList | None:
    """The open list that has the keyboard."""
    widget: QWidget | None = robot.focus()
    while widget is not None and not isinstance(widget, RowList):
        widget = widget.parentWidget()
    return widget


def _is_in(robot: Robot, field: Field) -> bool:
    return field.isAncestorOf(robot.focus())
