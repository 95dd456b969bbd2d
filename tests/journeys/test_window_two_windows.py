"""Two windows of one hall: the second takes a case over and hands out, or learns who has it."""

from __future__ import annotations

import pytest

from desk.case import Case
from desk.refusal import Refused
from desk.stages import Stage
from tests.journeys.living_hall import (
    LivingHall,
    detail_of,
    find_case,
    food_from_step_2,
    hear,
    once,
    stage_shown,
)
from ui.window.clerk import Clerk
from ui.window.errand import Errand
from ui.window.presenters.stages import stage_badge
from ui.window.views.shell import PageName


@pytest.fixture
def first(hall: LivingHall) -> Clerk:
    return hall.seat(hall.station("01"))


@pytest.fixture
def case(first: Clerk) -> Case:
    """The food licence, accepted at the first window and known to the platform."""
    first.identify("ordinary", "13800000001")
    food_from_step_2(first)
    case = first.finish()
    once(first, lambda: first.waiting_cases() == 0, "an empty queue")
    return case


@pytest.fixture
def second(hall: LivingHall) -> Clerk:
    return hall.seat(hall.station("02"))


def comes_to(clerk: Clerk, case: Case, stage: Stage) -> None:
    """Wait, without any key, until the list says that stage."""
    words = stage_badge(stage.value).text
    once(clerk, lambda: stage_shown(clerk, case) == words, f"{stage.value} in the list")


def fact(clerk: Clerk, case: Case, label: str) -> str:
    detail = detail_of(clerk, case)
    return dict(detail.facts).get(label, "") if detail else ""


def test_the_second_window_claims_by_number_and_hands_over(
    hall: LivingHall, first: Clerk, case: Case, second: Clerk
) -> None:
    hall.decide(case.receipt)
    first.turn_to(PageName.CASES)
    comes_to(first, case, Stage.DECIDED)
    errand = Errand(second)
    errand.find_and_claim(case)
    assert fact(second, case, "持有") == "本窗口"
    errand.act_on(case, "issue")
    errand.hand_over(case)
    comes_to(second, case, Stage.HANDED_OVER)
    comes_to(first, case, Stage.HANDED_OVER)


def test_a_case_that_another_window_claimed_names_it(
    hall: LivingHall, first: Clerk, case: Case, second: Clerk
) -> None:
    hall.decide(case.receipt)
    Errand(second).find_and_claim(case)
    first.turn_to(PageName.CASES)
    comes_to(first, case, Stage.DECIDED)
    once(first, lambda: fact(first, case, "持有") == "2 号窗口（演示）", "the new holder")
    first.robot.key("F12")
    held = Refused("case.held-elsewhere", holder="2 号窗口（演示）", kind="station")
    hear(first, held)


def test_without_a_line_the_holder_is_named_and_the_claim_refused(
    hall: LivingHall, first: Clerk, case: Case, second: Clerk
) -> None:
    hall.decide(case.receipt)
    Errand(second).find_and_claim(case)
    first.turn_to(PageName.CASES)
    once(first, lambda: fact(first, case, "持有") == "2 号窗口（演示）", "the new holder")
    hall.kill_gateway()
    once(first, lambda: not first.desk.line.up, "the loss of the line")
    find_case(first, case)
    assert fact(first, case, "持有") == "2 号窗口（演示）"
    first.robot.key("F12")
    hear(first, Refused("case.claim-needs-line", holder="2 号窗口（演示）"))


def test_a_case_that_was_never_here_is_known_by_its_number_and_holder(
    hall: LivingHall, case: Case, second: Clerk
) -> None:
    second.turn_to(PageName.CASES)
    comes_to(second, case, Stage.ACCEPTED)
    hall.kill_gateway()
    once(second, lambda: not second.desk.line.up, "the loss of the line")
    find_case(second, case)
    assert fact(second, case, "持有") == "1 号窗口（演示）"
    second.robot.key("F12")
    hear(second, Refused("case.claim-needs-line", holder="1 号窗口（演示）"))
