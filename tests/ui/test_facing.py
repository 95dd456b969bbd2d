"""The applicant screen beside the work: pushed with F10, answered, put to the right case."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest

from desk.canonical import sha256
from desk.case import Case
from desk.service_words import Service
from tests.ui.test_applicant_screen import press, sign
from tests.ui.test_case_acts import ROAD, stored, take_in
from ui.window.applicant_screen.bodies import CheckBody, RateBody, SignBody
from ui.window.applicant_screen.screen import ApplicantScreen
from ui.window.clerk import Clerk
from ui.window.counter.facing import Facing
from ui.window.counter.facing_menu import SCREEN
from ui.window.dialog_hands import choose_in_menu
from ui.window.views.acceptance import Step
from ui.window.views.applicant_answers import Asked

PHONE = "13800000001"


def facing_of(clerk: Clerk) -> Facing:
    return next(each for each in clerk.counter.fittings if isinstance(each, Facing))


def screen_of(clerk: Clerk) -> ApplicantScreen:
    screen = facing_of(clerk).screen
    assert screen is not None
    return screen


def push(clerk: Clerk) -> ApplicantScreen:
    """F10, and the only screen there is, lent for one answer."""
    clerk.robot.key("F10")
    choose_in_menu(clerk.robot, f"{SCREEN}0")
    clerk.robot.wait(lambda: facing_of(clerk).request, "what is asked")
    return screen_of(clerk)


def said(clerk: Clerk, words: str) -> None:
    clerk.robot.wait(lambda: words in clerk.page.notice.words.whole, words)


@pytest.fixture
def at_materials(clerk: Clerk) -> Clerk:
    """A case whose materials are being collected."""
    clerk.identify("ordinary", PHONE)
    clerk.choose(ROAD, (2, 2, 1))
    assert clerk.step() is Step.MATERIALS
    return clerk


def test_the_applicant_checks_masked_details_and_says_that_one_is_wrong(
    clerk: Clerk,
) -> None:
    clerk.lay("ordinary")
    clerk.fill({"phone": PHONE, "identity_match": "1"}, clerk.page.identity.form)
    screen = push(clerk)
    assert isinstance(screen.body, CheckBody)
    assert screen.view is not None
    number = clerk.front.get_applicant().certificate_number if clerk.front else ""
    assert number
    assert number not in str(screen.view)
    assert PHONE not in str(screen.view)
    press(screen, "wrong")
    said(clerk, "说信息有误")
    clerk.robot.wait(lambda: facing_of(clerk).screen is None, "the lent screen given back")


def test_a_signature_goes_to_its_case_while_the_clerk_works_on_another(
    at_materials: Clerk,
) -> None:
    clerk, first = at_materials, at_materials.front
    assert first is not None
    screen = push(clerk)
    assert isinstance(screen.body, SignBody)
    clerk.robot.key("F4")
    if clerk.robot.dialog is not None:
        clerk.robot.key("F12")
    clerk.robot.wait(
        lambda: clerk.front is not None and clerk.front.case_id != first.case_id, "another tab"
    )
    sign(screen)
    assert facing_of(clerk).card.miniature.isVisible()
    press(screen, "sign-done")
    said(clerk, "已在客屏签字")
    opened = clerk.counter.accepting.table.find(first.case_id)
    assert opened is not None
    signature = opened.case.dossier.signature
    assert signature is not None
    assert signature.by == first.get_applicant().name
    kept = clerk.desk.store.blobs.get
    assert clerk.read(lambda _views: sha256(kept(signature.text))) == signature.text
    front = clerk.front
    assert front is not None
    assert front.dossier.signature is None


def test_a_signature_under_content_that_changed_is_refused(at_materials: Clerk) -> None:
    clerk = at_materials
    screen = push(clerk)
    clerk.robot.key("Space")
    clerk.robot.wait(lambda: clerk.front and clerk.front.materials, "a material more")
    sign(screen)
    press(screen, "sign-done")
    said(clerk, "内容改过了")
    assert clerk.front is not None
    assert clerk.front.dossier.signature is None


def test_a_change_after_the_signature_says_that_it_holds_no_longer(
    at_materials: Clerk,
) -> None:
    clerk = at_materials
    screen = push(clerk)
    sign(screen)
    press(screen, "sign-done")
    said(clerk, "已在客屏签字")
    clerk.robot.key("Space")
    said(clerk, "签字不再算数")
    assert clerk.front is not None
    assert clerk.front.dossier.signature is None


@pytest.mark.parametrize("key", ["F10", "Esc"])
def test_what_was_pushed_is_taken_back(at_materials: Clerk, key: str) -> None:
    clerk = at_materials
    push(clerk)
    assert facing_of(clerk).card.state.whole.endswith("申请人签字中")
    clerk.robot.key(key)
    clerk.robot.wait(lambda: facing_of(clerk).request is None, "nothing asked")
    assert clerk.front is not None
    assert clerk.front.dossier.signature is None


def test_seconds_run_on_the_card_and_silence_leaves_no_signature(at_materials: Clerk) -> None:
    clerk = at_materials
    screen = push(clerk)
    screen.pass_second()
    assert facing_of(clerk).card.right.whole == "00:59"
    for _ in range(60):
        screen.pass_second()
    said(clerk, "没有签完")
    assert facing_of(clerk).request is None


def ratings(clerk: Clerk, case: Case) -> list[tuple[str, str]]:
    rows = clerk.records("rating")
    return [(row.facts["level"], row.facts["channel"]) for row in rows]


def test_a_finished_case_is_rated_by_the_applicant_alone(clerk: Clerk) -> None:
    case = take_in(clerk, ROAD, (2, 2, 1))
    screen = push(clerk)
    assert isinstance(screen.body, RateBody)
    for _ in range(20):
        screen.pass_second()
    said(clerk, "没有评价")
    assert ratings(clerk, case) == []
    screen = push(clerk)
    press(screen, "level-2")
    said(clerk, "已评价")
    assert ratings(clerk, case) == [("2", "screen")]
    assert stored(clerk, case).stage is case.stage


def test_rating_twice_is_said_to_be_done(clerk: Clerk) -> None:
    take_in(clerk, ROAD, (2, 2, 1))
    press(push(clerk), "level-5")
    said(clerk, "已评价")
    clerk.robot.key("F10")
    choose_in_menu(clerk.robot, f"{SCREEN}0")
    said(clerk, "已经评过")


def test_the_one_time_notice_is_read_on_the_screen(at_materials: Clerk) -> None:
    clerk = at_materials
    clerk.robot.key("Shift+F10")
    choose_in_menu(clerk.robot, "paper:one_time_notice")
    choose_in_menu(clerk.robot, f"{SCREEN}0")
    clerk.robot.wait(lambda: facing_of(clerk).request, "the paper")
    request = facing_of(clerk).request
    assert request is not None
    assert request.asked is Asked.READ
    QTest.qWait(20)
    screen = screen_of(clerk)
    for _ in range(12):
        press(screen, "down")
    press(screen, "read-done")
    said(clerk, "已看完：一次性告知书")


def test_nothing_is_pushed_before_somebody_is_there(clerk: Clerk) -> None:
    clerk.robot.key("F10")
    choose_in_menu(clerk.robot, f"{SCREEN}0")
    said(clerk, "没有要推给申请人的")
    assert Service.RECEIVE.value == "receive"
