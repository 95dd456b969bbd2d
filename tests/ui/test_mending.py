"""Ctrl+Z on a received case: refused in a sentence, and what puts it right is offered."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import main
from desk.stages import Stage
from ui.window.clerk import Clerk
from ui.window.day import FOOD_FORM
from ui.window.dialogs.ask import AskSheet
from ui.window.dialogs.menu import MenuSheet
from ui.window.entry import readers_of
from ui.window.views.acceptance import Step

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from ui.opening.parts import Hall

FOOD = "1101"


@pytest.fixture
def boss(qapp: QApplication, hall: Hall, tmp_path: Path) -> Iterator[Clerk]:
    """A supervisor who takes a case in."""
    parts, folder = main.parts(), tmp_path / "supervisor"
    folder.mkdir()
    hall.make_station(folder, window="09")
    seated = Clerk(lambda: parts.open_desk(folder, None, hall.url), readers_of(parts))
    seated.open(person="demo-08")
    yield seated
    seated.close()


def take_in(clerk: Clerk) -> str:
    clerk.identify("ordinary", "13800000001")
    clerk.choose(FOOD, (1, 1, 1))
    clerk.collect()
    clerk.fill(FOOD_FORM)
    clerk.next(Step.CONFIRM)
    clerk.finish()
    return clerk.front.case_id


def test_who_may_put_right_is_offered_the_acts_that_do(boss):
    key = take_in(boss)
    boss.robot.key("Ctrl+Z")
    boss.robot.wait(lambda: isinstance(boss.robot.dialog, MenuSheet), "what is offered")
    codes = [line.code for line in boss.robot.dialog.lines]
    assert codes[:2] == ["correct", "correct_material"]
    boss.robot.key("2")
    boss.robot.wait(lambda: isinstance(boss.robot.dialog, AskSheet), "its question")
    assert "更正材料" in boss.robot.dialog.accessibleName()
    boss.robot.key("Esc")
    assert boss.front.case_id == key
    assert boss.front.stage is Stage.ACCEPTED


def test_who_may_not_is_told_why_and_whom_to_ask(clerk):
    take_in(clerk)
    clerk.robot.key("Ctrl+Z")
    clerk.robot.wait(lambda: "不能撤销" in clerk.page.notice.words.whole, "the sentence")
    clerk.robot.breathe(200)
    assert clerk.robot.dialog is None
    assert "值班主任" in clerk.page.notice.words.whole, "nothing takes the answer's place"
    assert "不能撤销" in clerk.page.notice.words.whole


def test_a_draft_is_simply_undone(clerk):
    clerk.identify("ordinary", "13800000001")
    clerk.choose(FOOD, (1, 1, 1))
    clerk.robot.key("Ctrl+Z")
    clerk.robot.breathe(200)
    assert clerk.robot.dialog is None
