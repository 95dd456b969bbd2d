"""The editor of overprint forms: moved by keys and mouse, typed, undone, saved as a version."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from desk.overprint import Align, Template
from desk.overprint_editing import Handle, Sort, box_of, faults_of, get_field, label_of, placed
from desk.overprint_forms import shipped_templates
from desk.overprint_samples import Filling
from desk.people import Role
from desk.refusal import Refused
from ui.window.clerk import Clerk
from ui.window.counter.form_editing import Editor, FormEditing
from ui.window.dialogs.ask import AskSheet
from ui.window.overprint_editor.editing import Editing
from ui.window.overprint_editor.grounds import Below
from ui.window.overprint_editor.keys import KEYS, EditAct
from ui.window.overprint_editor.placing import PlacingSheet
from ui.window.overprint_editor.sheet import EditorSheet
from ui.window.presenters.overprint_editor import (
    PRINTED,
    SUBJECT_LABEL,
    fault_words,
    panel_of,
    typed,
)
from ui.window.theme.look import Look
from ui.window.views.shell import PageName

BUSINESS = next(each for each in shipped_templates() if each.code == "business_licence")
FOOD = next(each for each in shipped_templates() if each.code == "food_licence")
NAME = Handle(sort=Sort.FIELD, code="name")


def at_name(form: Template = BUSINESS) -> Editing:
    return Editing.of(form).holding(NAME)


def corner(editing: Editing) -> tuple[float, float]:
    box = box_of(editing.form, editing.at)
    return box.x, box.y


def test_one_movement_is_taken_back_in_one_step_and_comes_again():
    editing = at_name()
    for _n in range(7):
        editing = editing.moved(0.1, 0)
    x, y = corner(at_name())
    assert corner(editing) == (pytest.approx(x + 0.7), y)
    assert corner(editing.undone()) == (x, y)
    assert corner(editing.undone().redone()) == (pytest.approx(x + 0.7), y)
    assert not editing.undone().is_changed


def test_movements_of_two_things_are_two_steps():
    editing = at_name().moved(1, 0).beside(1).moved(1, 0).holding(NAME).moved(0, 1)
    assert len(editing.past) == 3
    assert editing.undone().undone().undone().form == BUSINESS
    assert at_name().undone().redone() == at_name()


def test_samples_and_types_of_subject_are_walked_round():
    editing = at_name()
    seen = {editing.filling}
    for _n in Filling:
        editing = editing.filled_next()
        seen.add(editing.filling)
    assert (seen, editing.filling) == (set(Filling), Filling.FULLEST)
    assert at_name().subject == "company"
    assert at_name().subject_next().subject == "branch"
    assert at_name(FOOD).subject_next().subject == ""


@pytest.mark.parametrize(
    ("code", "text", "told"),
    [
        ("x", "90,4", lambda form: get_field(form, "name").box.x == 90.4),
        ("wide", "120", lambda form: get_field(form, "name").box.wide == 120),
        ("size", "15.5", lambda form: get_field(form, "name").size == 15.5),
        ("least", "8", lambda form: get_field(form, "name").least == 8),
        ("lines", "3", lambda form: get_field(form, "name").lines == 3),
        ("line", "1.5", lambda form: get_field(form, "name").line == 1.5),
        ("align", "right", lambda form: get_field(form, "name").align is Align.RIGHT),
        (SUBJECT_LABEL, "企业名", lambda form: form.subjects[0].labels["name"] == "企业名"),
    ],
)
def test_every_measure_of_a_field_is_typed(code, text, told):
    assert code in {each.code for each in panel_of(at_name()).fields}
    assert told(typed(at_name(), code, text).form)


@pytest.mark.parametrize(
    ("code", "text"),
    [("x", "400"), ("wide", "0"), ("high", "x"), ("size", "3"), ("lines", "0")],
)
def test_a_measure_that_cannot_be_is_refused(code, text):
    with pytest.raises(Refused) as refused:
        typed(at_name(), code, text)
    assert refused.value.code == "template.bad-value"


def test_a_label_has_its_place_type_and_text_and_may_be_printed():
    editing = Editing.of(BUSINESS).holding(Handle(sort=Sort.LABEL, code="name"))
    assert {each.code for each in panel_of(editing).fields} == {
        "x",
        "y",
        "size",
        "text",
        PRINTED,
    }
    after = typed(typed(editing, "text", "企业名称"), PRINTED, "yes")
    label = label_of(after.form, editing.at)
    assert (label.text, label.printed) == ("企业名称", True)
    seal = Editing.of(BUSINESS).holding(Handle(sort=Sort.SEAL))
    assert {each.code for each in panel_of(seal).fields} == {"x", "y", "wide", "high"}


def test_size_and_tray_of_the_sheet_are_typed():
    editing = Editing.of(BUSINESS).holding(Handle(sort=Sort.SHEET))
    after = typed(typed(editing, "tray", " Tray2 "), "high", "296")
    assert (after.form.tray, after.form.high, after.form.wide) == ("Tray2", 296, 420)
    with pytest.raises(Refused):
        typed(editing, "wide", "900")


def test_every_key_of_the_editor_means_one_thing():
    keys = [key for each in KEYS for key in each.keys]
    assert len(keys) == len(set(keys))
    assert {each.act for each in KEYS} == set(EditAct)


@pytest.fixture
def sheet(look: Look, qtbot) -> Iterator[EditorSheet]:
    window = QWidget()
    window.look = look
    window.resize(1200, 800)
    qtbot.addWidget(window)
    window.show()
    made = EditorSheet(look, at_name(), window)
    made.open()
    yield made
    if isValid(made):
        made.close()


def test_the_mouse_takes_hold_and_draws_a_box_along(sheet, qtbot):
    canvas, told = sheet.canvas, []
    sheet.held.connect(told.append)
    drags: list[tuple[float, float, bool, int]] = []
    sheet.dragged.connect(lambda *each: drags.append(each))
    at = canvas.rect_of(box_of(BUSINESS, Handle(sort=Sort.QR))).center().toPoint()
    left = Qt.MouseButton.LeftButton
    qtbot.mousePress(canvas, left, pos=at)
    assert told == [Handle(sort=Sort.QR)]
    ten = round(10 * canvas.scale)
    qtbot.mouseMove(canvas, at + QPoint(ten, -ten))
    qtbot.mouseRelease(canvas, left, pos=at)
    assert [each[2] for each in drags] == [False]
    assert drags[0][:2] == (pytest.approx(10, abs=0.3), pytest.approx(-10, abs=0.3))
    rect = canvas.rect_of(box_of(BUSINESS, NAME))
    qtbot.mousePress(canvas, left, pos=rect.bottomRight().toPoint())
    qtbot.mouseMove(canvas, rect.bottomRight().toPoint() + QPoint(ten, 0))
    assert drags[-1][2] is True


def test_keys_ask_for_tenths_and_whole_millimetres_and_for_sides(sheet, qtbot):
    steps: list[tuple[float, float, bool]] = []
    sheet.stepped.connect(lambda *each: steps.append(each))
    shift, ctrl = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
    for key, held in (
        (Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Up, shift),
        (Qt.Key.Key_Down, ctrl),
        (Qt.Key.Key_Left, ctrl | shift),
    ):
        qtbot.keyClick(sheet.canvas, key, held)
    assert steps == [(0.1, 0, False), (0, -1, False), (0, 0.1, True), (-1, 0, True)]


def test_zooming_keeps_what_is_held_in_sight_and_the_whole_sheet_comes_back(sheet):
    whole = sheet.canvas.scale
    for _n in range(8):
        sheet.ask(EditAct.ZOOM_IN)
    assert sheet.canvas.scale > 4 * whole
    held = sheet.canvas.rect_of(box_of(BUSINESS, NAME)).topLeft().toPoint()
    seen = sheet.area.viewport().rect()
    assert seen.contains(sheet.canvas.mapTo(sheet.area.viewport(), held))
    sheet.ask(EditAct.WHOLE)
    assert sheet.canvas.scale == pytest.approx(whole)


def test_one_esc_does_not_lose_what_was_edited(sheet, qtbot):
    sheet.show_editing(at_name().moved(1, 0), "")
    sheet.canvas.setFocus()
    assert sheet.save.isEnabled()
    esc = Qt.Key.Key_Escape
    over: list[int] = []
    sheet.finished.connect(over.append)
    qtbot.keyClick(sheet.canvas, esc)
    assert over == []
    assert "F12" in sheet.notice.words.whole
    qtbot.keyClick(sheet.canvas, esc)
    assert over == [0]


def opened(clerk: Clerk) -> Editor:
    """The editor at the food licence, opened by the administrator from the settings."""
    actor = next(a for a in clerk.desk.roster if a.role is Role.ADMINISTRATOR)
    clerk.counter.acts.session.current = actor
    clerk.turn_to(PageName.SETTINGS)
    clerk.counter.pages.settings.act_asked.emit("edit_form")
    answer(clerk, {"version": "food_licence-1"})
    fitting = next(f for f in clerk.counter.fittings if isinstance(f, FormEditing))
    clerk.robot.wait(lambda: isinstance(clerk.robot.dialog, EditorSheet), "the editor")
    clerk.robot.wait(lambda: not fitting.editor.busy, "its picture")
    return fitting.editor


def answer(clerk: Clerk, values: dict[str, str]) -> None:
    robot = clerk.robot
    robot.wait(lambda: isinstance(robot.dialog, AskSheet), "a dialog")
    ask = robot.dialog
    for code, text in values.items():
        ask.form.fields[code].fill(text)
    robot.key("F12")


def scan_in(folder: Path) -> str:
    """A blank of the form at 100 dpi."""
    image = QImage(1169, 827, QImage.Format.Format_RGB888)
    image.fill(0xF0F0E0)
    path = folder / "blank.png"
    assert image.save(str(path))
    return str(path)


def test_a_form_is_edited_over_its_scan_saved_tried_and_rolled_back(
    clerk: Clerk, tmp_path: Path
) -> None:
    editor, robot = opened(clerk), clerk.robot
    editor.grounds.open(scan_in(tmp_path))
    robot.wait(lambda: isinstance(robot.dialog, PlacingSheet), "the two points")
    robot.dialog.scan.choose(1)
    robot.dialog.scan.put(QPointF(1169, 827))
    robot.key("F12")
    robot.wait(lambda: editor.grounds.below is Below.SCAN, "the scan below")
    robot.wait(lambda: robot.dialog is editor.sheet, "the editor in front")
    editor.sheet.canvas.setFocus()
    robot.key("Right", 3)
    robot.key("Shift+Down")
    robot.key("Ctrl+Z")
    robot.key("Left", 2)
    x, y = corner(editor.editing)
    assert (x, y) == (pytest.approx(65.8), pytest.approx(62))
    robot.key("F12")
    answer(clerk, {})  # from today on
    robot.wait(lambda: editor.editing.opened.version == 2, "version 2")
    assert box_of(editor.editing.opened, editor.editing.at).x == pytest.approx(65.8)
    robot.key("F9")
    answer(clerk, {"printer": "", "spoiled": "SP0000001"})
    robot.wait(robot.dialog.notice.isVisible, "a sheet that is not spoiled")
    assert "SP0000001" in robot.dialog.notice.words.whole
    robot.key("Esc")
    robot.key("Ctrl+R")
    answer(clerk, {"reason": "偏了"})
    robot.wait(lambda: editor.editing.opened.version == 1, "version 1 again")
    assert [r.state for r in clerk.records("overprint_form")] == ["withdrawn"]
    assert len(clerk.records("form_background")) == 1
    robot.key("Esc")
    robot.wait(lambda: robot.dialog is None, "the settings")


def test_a_form_that_is_wrong_says_so_in_words():
    over = placed(BUSINESS, NAME, box_of(BUSINESS, Handle(sort=Sort.SEAL)))
    assert "压在印章位置上" in fault_words(faults_of(over))
