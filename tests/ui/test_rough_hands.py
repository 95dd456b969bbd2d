"""Rough hands: keys hammered, cards and answers that come at the wrong moment."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from desk.stages import Stage
from tests.ui.test_case_acts import ROAD, ROAD_FORM
from tests.ui.test_facing import facing_of, push
from tests.ui.test_finding import box
from tests.ui.test_parking_window import park
from tests.ui.test_signing_in import enter
from ui.window.clerk import Clerk
from ui.window.counter.moving import READING_SECONDS
from ui.window.dialogs.menu import MenuSheet
from ui.window.dialogs.parked import ParkedSheet
from ui.window.dialogs.unasked import Unasked
from ui.window.shortcuts import Command
from ui.window.views.acceptance import Step
from ui.window.views.shell import PageName

PHONE = "13800000001"


def press(clerk: Clerk, *commands: Command) -> None:
    """Keys in one breath: nothing is answered between them."""
    for command in commands:
        clerk.counter.window.perform(command)


def all_answered(clerk: Clerk) -> None:
    """What was asked of the store before has been answered, and shown."""
    for _ in range(3):
        clerk.read(lambda _views: None)


def shut(clerk: Clerk) -> bool:
    return clerk.counter.guarding.shut


def seen_dialogs(clerk: Clerk) -> list[QDialog]:
    return [each for each in clerk.counter.window.findChildren(QDialog) if each.isVisible()]


@pytest.fixture
def at_materials(clerk: Clerk) -> Clerk:
    clerk.identify("ordinary", PHONE)
    clerk.choose(ROAD, (2, 2, 1))
    return clerk


def test_f12_hammered_accepts_nothing_that_was_not_shown(at_materials: Clerk) -> None:
    clerk = at_materials
    clerk.collect()
    clerk.fill(ROAD_FORM)
    press(clerk, Command.NEXT_STEP, Command.NEXT_STEP, Command.NEXT_STEP)
    all_answered(clerk)
    assert clerk.step() is Step.CONFIRM
    assert clerk.front is not None
    assert clerk.front.stage is Stage.DRAFT
    clerk.finish()


def test_f12_hammered_over_empty_fields_stays_at_the_form(at_materials: Clerk) -> None:
    clerk, warned = at_materials, at_materials.counter.accepting.warned
    warned.now = lambda: 100.0
    clerk.collect()
    for _ in range(4):
        press(clerk, Command.NEXT_STEP)
        all_answered(clerk)
    assert clerk.step() is Step.FORM
    assert clerk.page.notice.isVisible()
    warned.now = lambda: 100.0 + READING_SECONDS
    clerk.next(Step.CONFIRM)


def test_a_list_asked_for_before_the_lock_waits_behind_it(clerk: Clerk) -> None:
    for card in ("ordinary", "rare"):
        clerk.identify(card, PHONE)
        park(clerk)
        clerk.robot.wait(lambda: clerk.step() is Step.IDENTITY, "the next person")
    press(clerk, Command.TAKE_BACK, Command.LOCK)
    all_answered(clerk)
    assert shut(clerk)
    assert seen_dialogs(clerk) == []
    enter(clerk)
    clerk.robot.wait(lambda: isinstance(clerk.robot.dialog, ParkedSheet), "the list")


def test_what_was_asked_for_before_signing_out_is_not_the_next_persons(clerk: Clerk) -> None:
    for card in ("ordinary", "rare"):
        clerk.identify(card, PHONE)
        park(clerk)
        clerk.robot.wait(lambda: clerk.step() is Step.IDENTITY, "the next person")
    press(clerk, Command.TAKE_BACK, Command.SIGN_OUT)
    clerk.sign_in("demo-08", "1234")
    all_answered(clerk)
    assert seen_dialogs(clerk) == []


def test_the_one_box_shows_nothing_over_the_lock(clerk: Clerk) -> None:
    clerk.robot.key("Ctrl+K")
    found = box(clerk)
    clerk.robot.wait(found.line.hasFocus, "the one box")
    found.line.setText(ROAD)
    press(clerk, Command.LOCK)
    all_answered(clerk)
    assert shut(clerk)
    assert not found.popup.isVisible()


@pytest.mark.parametrize("command", [Command.LOCK, Command.SIGN_OUT])
def test_nothing_of_the_applicant_stands_on_their_screen_while_nobody_is_there(
    at_materials: Clerk, command: Command
) -> None:
    clerk, facing = at_materials, facing_of(at_materials)
    push(clerk)
    press(clerk, command)
    clerk.robot.wait(lambda: shut(clerk), "the sign-in screen")
    assert facing.request is None
    assert facing.screen is None


def test_titles_of_windows_name_nobody(clerk: Clerk) -> None:
    clerk.identify("ordinary", PHONE)
    assert clerk.front is not None
    name = clerk.front.get_applicant().name
    clerk.robot.key("F4")
    clerk.robot.wait(lambda: clerk.robot.dialog, "the reasons")
    assert clerk.robot.dialog is not None
    assert name in clerk.robot.dialog.accessibleName()
    titles = {each.windowTitle() for each in QApplication.topLevelWidgets()}
    assert not [title for title in titles if name in title]


def test_a_card_that_lands_while_another_page_is_seen_is_told(clerk: Clerk) -> None:
    clerk.turn_to(PageName.DAILY)
    clerk.lay("ordinary")
    bar = clerk.counter.pages.daily.notice
    clerk.robot.wait(lambda: "读到一张卡" in bar.words.whole, "where the card went")
    assert clerk.shows(PageName.DAILY)


def test_digits_under_way_do_not_answer_whose_a_second_card_is(clerk: Clerk) -> None:
    clerk.identify("ordinary", PHONE)
    before = clerk.front
    reader = clerk.counter.acts.readers[0]
    reader.lift()
    clerk.robot.breathe(80)
    reader.place("rare")
    clerk.robot.wait(lambda: isinstance(clerk.robot.dialog, MenuSheet), "the question")
    sheet = clerk.robot.dialog
    assert sheet is not None
    QTest.keyClicks(clerk.robot.focus(), "312")
    assert clerk.robot.dialog is sheet
    assert clerk.front == before
    clerk.robot.wait(lambda: sheet.findChild(Unasked) is None, "hands at rest")
    clerk.robot.key("Esc")
    clerk.robot.wait(lambda: clerk.robot.dialog is None, "the page")
    assert clerk.front == before
