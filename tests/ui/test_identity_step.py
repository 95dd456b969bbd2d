"""Step 1 at a real window: simulated cards by keys, and the face that is not the card's."""

from __future__ import annotations

from desk.applicant import IdentityMatch
from ui.window.clerk import Clerk
from ui.window.views.acceptance import Step
from ui.window.views.shell import Tone


def lay_by_keys(clerk: Clerk, digit: str) -> None:
    robot = clerk.robot
    robot.key("F3")
    robot.wait(lambda: robot.dialog, "the list of cards")
    robot.wait(lambda: robot.dialog.isAncestorOf(robot.focus()), "the first card")
    robot.key(digit)
    robot.wait(lambda: clerk.front.applicant is not None, "the applicant")
    question = clerk.page.identity.form.fields["identity_match"].editor
    robot.wait(lambda: question.isAncestorOf(robot.focus()), "the question")


def test_a_simulated_card_is_laid_by_keys_and_marked(clerk):
    lay_by_keys(clerk, "2")
    assert clerk.front.applicant.name == "测试长青"
    view = clerk.page.view
    assert view.applicant.badge.text == "待核对"
    assert "模拟读卡器" in view.body.detail
    clerk.robot.key("1")
    clerk.robot.wait(lambda: clerk.front.applicant.identity_match, "the tick")
    assert clerk.page.view.applicant.badge.text == "模拟卡"


def test_the_prompt_names_the_reader_in_words(clerk):
    body = clerk.page.view.body
    assert "模拟读卡器" in body.detail
    assert "simulated" not in body.detail
    assert clerk.page.identity.tray.isVisible()


def test_a_digit_alone_never_says_that_the_face_is_not_the_cards(clerk):
    lay_by_keys(clerk, "1")
    robot = clerk.robot
    robot.key("2")
    robot.wait(lambda: robot.dialog, "the question once more")
    robot.wait(lambda: robot.dialog.isAncestorOf(robot.focus()), "its field")
    robot.key("2")
    robot.key("F12")
    assert robot.dialog is not None
    assert clerk.front.applicant.identity_match is None
    robot.key("Esc")
    robot.wait(lambda: robot.dialog is None, "the page")
    field = clerk.page.identity.form.fields["identity_match"]
    robot.wait(lambda: not field.value, "the tick taken back")
    assert clerk.page.view.applicant.badge.text == "待核对"


def test_a_face_that_is_not_the_cards_is_said_in_the_bad_tone_and_stops(clerk):
    lay_by_keys(clerk, "1")
    robot = clerk.robot
    robot.key("2")
    robot.wait(lambda: robot.dialog, "the question once more")
    robot.wait(lambda: robot.dialog.isAncestorOf(robot.focus()), "its field")
    robot.key("F12")
    assert robot.dialog is not None
    robot.type("照片不是本人")
    robot.key("F12")
    mismatch = IdentityMatch.MISMATCH
    robot.wait(lambda: clerk.front.applicant.identity_match is mismatch, "人证不符")
    robot.wait(lambda: robot.dialog is None, "the page")
    view = clerk.page.view
    assert (view.applicant.badge.text, view.applicant.badge.tone) == ("人证不符", Tone.BAD)
    assert view.body.tone is Tone.BAD
    assert "人证不符" in view.body.prompt
    assert clerk.front.applicant.mismatch_reason == "照片不是本人"
    robot.key("F12")
    robot.wait(clerk.page.notice.isVisible, "why it stops")
    assert clerk.step() is Step.IDENTITY


def test_the_next_applicant_finds_no_card_of_the_last_one(clerk):
    lay_by_keys(clerk, "1")
    first = clerk.front.case_id
    clerk.robot.key("F4")
    clerk.robot.wait(lambda: clerk.robot.dialog, "the reasons")
    clerk.robot.key("1")
    clerk.robot.wait(lambda: clerk.front.case_id != first, "a new case")
    lay_by_keys(clerk, "2")
    assert clerk.front.applicant.name == "测试长青"
