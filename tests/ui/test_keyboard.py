"""Where the keyboard is: on the page after each act, on the work after a recovery."""

from __future__ import annotations

from pathlib import Path

import pytest

import main
from ui.window.clerk import Clerk
from ui.window.day import FOOD_FORM
from ui.window.entry import readers_of
from ui.window.robot import Robot
from ui.window.start import Opening, first_clerk
from ui.window.views.acceptance import Step

FOOD = "1101"


def on_the_step(counter, robot) -> bool:
    page = counter.pages.accept
    return page.steps.currentWidget().isAncestorOf(robot.focus())


def test_after_the_last_step_the_keyboard_stays_on_the_page_while_papers_come(clerk):
    clerk.identify("ordinary", "13800000001")
    clerk.choose(FOOD, (1, 1, 1))
    clerk.collect()
    clerk.fill(FOOD_FORM)
    clerk.next(Step.CONFIRM)
    clerk.finish()
    clerk.robot.breathe(100)
    assert clerk.page.done.isAncestorOf(clerk.robot.focus())


@pytest.mark.parametrize("height", [900, 700])
def test_the_focused_field_of_a_form_is_in_sight_as_a_whole(clerk, height):
    clerk.counter.window.resize(1440, height)
    clerk.identify("ordinary", "13800000001")
    clerk.choose(FOOD, (1, 1, 1))
    clerk.collect()
    for code, field in clerk.page.form.form.fields.items():
        if field.view.locked:
            continue
        field.editor.setFocus()
        clerk.robot.breathe(20)
        where = field.editor.mapTo(clerk.page.form, field.editor.rect().topLeft()).y()
        assert where >= 0, code
        assert where + field.editor.height() <= clerk.page.form.height(), code


@pytest.mark.parametrize("step", [Step.IDENTITY, Step.ITEM, Step.MATERIALS, Step.FORM])
def test_a_case_that_comes_back_has_the_keyboard_on_its_step(qtbot, hall, tmp_path, step):
    parts, folder = main.parts(), tmp_path / "station"
    folder.mkdir()
    hall.make_station(folder, window="01")
    first = Clerk(lambda: parts.open_desk(folder, None, hall.url), readers_of(parts))
    first.open()
    if step is Step.IDENTITY:
        first.lay("ordinary")
    else:
        first.identify("ordinary", "13800000001")
    if step > Step.ITEM:
        first.choose(FOOD, (1, 1, 1))
    if step > Step.MATERIALS:
        first.collect()
    first.close()
    again(qtbot, parts, folder, hall, step)


def again(qtbot, parts, folder: Path, hall, step: Step) -> None:
    opening = Opening(
        lambda: parts.open_desk(folder, None, hall.url),
        readers_of(parts),
        signed_in=first_clerk,
    )
    opening.start()
    qtbot.waitUntil(lambda: opening.counter is not None, timeout=15_000)
    counter = opening.counter
    qtbot.addWidget(counter.window)
    counter.window.resize(1440, 900)
    counter.window.show()
    counter.window.activateWindow()
    counter.start()
    robot = Robot(counter.window)
    robot.wait(lambda: counter.accepting.table.front is not None, "the case")
    assert counter.accepting.table.front.step is step
    robot.wait(lambda: on_the_step(counter, robot), "the keyboard on its step")
    robot.breathe(300)
    assert on_the_step(counter, robot)
    opening.close()
