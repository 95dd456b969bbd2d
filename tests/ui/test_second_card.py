"""Another card in the middle of a case: it is asked whose it is, and nobody is replaced."""

from __future__ import annotations

import pytest

from desk.applicant import Source
from ui.window.dialog_hands import answer
from ui.window.dialogs.menu import MenuSheet
from ui.window.dialogs.unasked import Unasked


@pytest.fixture
def asked(clerk):
    """A case with an applicant, and somebody else's card on the reader."""
    clerk.identify("ordinary", "13800000001")
    before = clerk.front
    reader = clerk.counter.acts.readers[0]
    reader.lift()
    clerk.robot.breathe(80)
    reader.place("rare")
    clerk.robot.wait(lambda: isinstance(clerk.robot.dialog, MenuSheet), "the question")
    assert clerk.front == before
    sheet = clerk.robot.dialog
    clerk.robot.wait(lambda: sheet.findChild(Unasked) is None, "hands at rest")
    return before


def test_escape_leaves_the_case_as_it_was(clerk, asked):
    clerk.robot.key("Esc")
    clerk.robot.wait(lambda: clerk.robot.dialog is None, "the page")
    assert clerk.front == asked


def test_it_may_be_the_next_person(clerk, asked):
    clerk.robot.key("2")
    clerk.robot.wait(lambda: clerk.front.case_id != asked.case_id, "a new case")
    clerk.robot.wait(lambda: clerk.front.applicant is not None, "its applicant")
    assert clerk.counter.accepting.table.find(asked.case_id).case == asked


def test_it_may_be_the_agent_whose_name_and_number_were_read(clerk, asked):
    clerk.robot.key("1")
    clerk.robot.wait(lambda: "代理人" in clerk.robot.dialog.accessibleName(), "the letter")
    answer(clerk.robot, clerk.page.notice, {"scope": "代为申请", "match": "1"})
    clerk.robot.wait(lambda: clerk.front.applicant.agent is not None, "the agent")
    agent = clerk.front.applicant.agent
    assert agent.sources["certificate_number"] is Source.CARD
    assert clerk.front.applicant.name == asked.applicant.name


def test_it_may_take_the_place_of_the_applicant_and_undo_brings_the_first_back(clerk, asked):
    clerk.robot.key("3")
    clerk.robot.wait(
        lambda: clerk.front.applicant.name != asked.applicant.name, "the other person"
    )
    clerk.robot.key("Ctrl+Z")
    clerk.robot.wait(lambda: clerk.front.applicant.name == asked.applicant.name, "the first")


def test_a_card_asked_for_in_one_case_goes_there_though_another_is_in_front(clerk):
    clerk.identify("ordinary", "13800000001")
    first, table = clerk.front, clerk.counter.accepting.table
    clerk.robot.key("F2")
    clerk.robot.wait(lambda: clerk.front.case_id != first.case_id, "a new case")
    second = clerk.front.case_id
    clerk.counter.accepting.filling.asker.ask()  # F3, and the reader takes its time
    clerk.robot.key("Ctrl+1")
    clerk.robot.wait(lambda: clerk.front.case_id == first.case_id, "the first case")
    clerk.counter.acts.readers[0].place("rare")
    clerk.robot.wait(lambda: table.find(second).case.applicant is not None, "its applicant")
    assert clerk.front == first
    assert "F3" in clerk.page.notice.words.whole
