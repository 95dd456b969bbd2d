"""A repeat applicant with a known item and nothing new: counted key by key."""

from __future__ import annotations

from desk.applicant import IdentityMatch
from desk.stages import Stage
from ui.window.clerk import Clerk
from ui.window.day import FOOD_FORM
from ui.window.robot import Robot
from ui.window.views.acceptance import Step

ITEM, ANSWERS = "1101", (1, 1, 1)
MOST_KEYS = 10


class Counted:
    """Hands that count what they press."""

    def __init__(self, robot: Robot) -> None:
        self._robot = robot
        self.keys = 0

    def press(self, key: str) -> None:
        self.keys += 1
        self._robot.key(key)


def first_visit(clerk: Clerk) -> None:
    clerk.identify("ordinary", "13800000001")
    clerk.choose(ITEM, ANSWERS)
    clerk.collect()
    clerk.fill(FOOD_FORM)
    clerk.next(Step.CONFIRM)
    assert clerk.finish().stage is Stage.ACCEPTED


def second_visit(clerk: Clerk) -> None:
    clerk.lift()
    clerk.robot.key("F2")
    clerk.robot.wait(lambda: clerk.step() is Step.IDENTITY, "a new case")
    clerk.lay("ordinary")
    clerk.robot.wait(lambda: clerk.counter.accepting.table.front.earlier, "the earlier case")
    question = clerk.page.identity.form.fields["identity_match"].editor
    clerk.robot.wait(lambda: question.isAncestorOf(clerk.robot.focus()), "the question")


def test_a_repeat_applicant_needs_no_more_than_ten_keys(clerk):
    first_visit(clerk)
    second_visit(clerk)
    hands = Counted(clerk.robot)
    hands.press("1")
    matched = IdentityMatch.MATCH
    clerk.robot.wait(lambda: clerk.front.applicant.identity_match is matched, "人证一致")
    hands.press("F12")
    clerk.robot.wait(lambda: clerk.step() is Step.ITEM, "the item")
    hands.press("F6")
    history = clerk.page.history.list
    clerk.robot.wait(lambda: history.isAncestorOf(clerk.robot.focus()), "the earlier cases")
    hands.press("Return")
    clerk.robot.wait(
        lambda: clerk.front.item and not clerk.front.missing_fields(), "what was known"
    )
    assert not clerk.front.missing_materials()
    assert not clerk.front.missing_answers()
    for step in (Step.MATERIALS, Step.FORM, Step.CONFIRM, Step.DONE):
        hands.press("F12")
        clerk.robot.wait(lambda s=step: clerk.step() is s, step.name)
    assert clerk.front.stage is Stage.ACCEPTED
    assert clerk.front.applicant.phone == "13800000001"
    assert hands.keys <= MOST_KEYS
    assert hands.keys == 8
    due = len(clerk.counter.acts.papering.earned(clerk.front))
    clerk.robot.wait(lambda: clerk.counter.accepting.table.front.papers, "the papers")
    clerk.robot.wait(
        lambda: len(clerk.counter.accepting.table.front.papers) == due, "all papers"
    )


def test_space_receives_and_goes_on_to_the_next_missing_material(clerk):
    clerk.identify("ordinary", "13800000001")
    clerk.choose(ITEM, ANSWERS)
    rows = clerk.page.materials.list
    clerk.robot.wait(lambda: rows.isAncestorOf(clerk.robot.focus()), "the list")
    missing = [rule.code for rule in clerk.front.missing_materials()]
    rows.choose(missing[0])
    clerk.robot.key("Space", times=len(missing))
    clerk.robot.wait(lambda: not clerk.front.missing_materials(), "all of them")
    last = rows.current
    clerk.robot.key("Space")
    clerk.robot.wait(
        lambda: len(clerk.front.missing_materials()) == 1, "the last one taken back"
    )
    assert rows.current == last
