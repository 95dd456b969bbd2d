"""Joint handling at a window: tasks side by side, slips, answers, scores, disputes, clues."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from desk.acts.joint import JointHandling
from desk.case import Case
from desk.events.facts import Origin
from desk.events.joint import TaskAnswered
from desk.joint_handling import Answer, Joint
from desk.part_clocks import latest_ends, legs, whole_due
from desk.people import Role
from desk.record_rows import read_record
from desk.steps.joint import check_answered
from tests.desk.bundle_items import EVENT, ITEMS
from tests.desk.counter_acts import code_of
from tests.desk.samples import stopped
from tests.desk.window import ELSEWHERE, NINE, Window, open_window


@pytest.fixture
def window(tmp_path: Path) -> Iterator[Window]:
    made = open_window(tmp_path / "data", ITEMS)
    yield made
    made.store.close()


def acts(window: Window) -> JointHandling:
    return JointHandling(window.desk)


def joint(case: Case) -> Joint:
    assert case.dossier.joint is not None
    return case.dossier.joint


def states(case: Case) -> list[str]:
    return [task.state.value for task in joint(case).tasks]


def reply(
    window: Window, case: Case, code: str, answer: Answer = Answer.AGREE, **facts: str
) -> Case:
    said = {"opinion": "", "giver": "李科长", **facts}
    acting = acts(window).answer
    return acting(case.case_id, window.actor(), code, answer=answer, **said).value


def test_tasks_start_side_by_side_at_acceptance(window):
    assert states(window.accepted(EVENT)) == ["running", "running", "waiting"]


def test_the_lead_starts_when_the_others_have_answered(window):
    case = reply(window, window.accepted(EVENT), "fire")
    assert states(case) == ["answered", "running", "waiting"]
    case = reply(window, case, "traffic", Answer.DISAGREE, opinion="道路施工")
    assert states(case) == ["answered", "answered", "running"]
    assert code_of(lambda: check_answered(case)) == "joint.tasks-open"
    check_answered(reply(window, case, "permit"))


def test_asking_for_more_keeps_the_task_running(window):
    case = reply(window, window.accepted(EVENT), "fire", Answer.MORE, opinion="缺疏散图")
    task = joint(case).find("fire")
    assert (task.state, task.wants_more) == ("running", True)
    case = reply(window, case, "fire")
    assert [each.answer for each in joint(case).find("fire").replies] == ["more", "agree"]


@pytest.mark.parametrize(
    ("code", "answer", "facts", "refusal"),
    [
        ("permit", Answer.AGREE, {}, "joint.task-waiting"),
        ("nobody", Answer.AGREE, {}, "joint.task-unknown"),
        ("fire", Answer.AGREE, {"giver": " "}, "joint.giver-missing"),
        ("fire", Answer.DISAGREE, {}, "joint.opinion-missing"),
        ("fire", Answer.MORE, {}, "joint.opinion-missing"),
    ],
)
def test_an_answer_that_says_too_little_is_refused(window, code, answer, facts, refusal):
    case = window.accepted(EVENT)
    assert code_of(lambda: reply(window, case, code, answer, **facts)) == refusal


def test_a_task_is_answered_once_and_the_departments_word_stands(window):
    case = reply(window, window.accepted(EVENT), "fire")
    assert code_of(lambda: reply(window, case, "fire")) == "joint.already-answered"
    word = TaskAnswered(
        at=NINE,
        code="fire",
        answer=Answer.DISAGREE,
        opinion="未通过",
        giver="消防",
        origin=Origin.PLATFORM,
    )
    after = window.write(case.case_id, word)
    assert joint(after).find("fire").reply.answer is Answer.DISAGREE


def test_a_late_answer_is_flagged_and_counted(window):
    case = window.accepted(EVENT)
    window.later(days=3)
    case = reply(window, case, "traffic")  # two working days from Monday end on Wednesday
    assert joint(case).find("traffic").reply.overdue
    case = reply(window, case, "fire")
    assert not joint(case).find("fire").reply.overdue
    counted = {c.name: c.n for c in window.store.views.counts("2025-11-27")}
    assert (counted["tasks_answered"], counted["tasks_overdue"]) == (2, 1)


def test_the_whole_is_due_with_the_latest_of_its_parts(window):
    ends = latest_ends(NINE.date(), legs(EVENT.joint), window.desk.calendar)
    assert {code: end.on.day for code, end in ends.items()} == {
        "fire": 27,
        "traffic": 26,
        "permit": 1,
    }
    whole = whole_due(NINE.date(), legs(EVENT.joint), window.desk.calendar)
    assert whole.on.isoformat() == "2025-12-01"
    assert len([note for note in whole.explanation if note.counted]) == 5


def test_slips_are_numbered_within_the_case(window):
    case = window.accepted(EVENT)
    for _ in range(2):
        done = acts(window).send_slip(case.case_id, window.actor(), "fire", asked="请核")
    numbers = [slip.number for slip in joint(done.value).find("fire").slips]
    assert numbers == [f"{case.receipt[-10:]}-01-1", f"{case.receipt[-10:]}-01-2"]


def scored(
    window: Window, case: Case, code: str, points: int = 5, reason: str = "及时"
) -> Case:
    supervisor = window.actor(Role.SUPERVISOR)
    return (
        acts(window).score(case.case_id, supervisor, code, points=points, reason=reason).value
    )


def test_the_lead_scores_each_task_once_with_a_reason(window):
    case = reply(window, window.accepted(EVENT), "fire")
    assert code_of(lambda: scored(window, case, "traffic")) == "joint.not-answered"
    assert code_of(lambda: scored(window, case, "permit")) == "joint.lead-not-scored"
    for points in (0, 6):
        assert code_of(lambda points=points: scored(window, case, "fire", points)) == (
            "joint.bad-score"
        )
    assert code_of(lambda: scored(window, case, "fire", reason="")) == "case.reason-missing"
    assert joint(scored(window, case, "fire", 4)).find("fire").score.points == 4
    assert code_of(lambda: scored(window, case, "fire")) == "joint.already-scored"


def test_a_dispute_stays_beside_the_opinion(window):
    case = reply(window, window.accepted(EVENT), "fire", Answer.DISAGREE, opinion="不符")
    case = (
        acts(window)
        .dispute(case.case_id, window.actor(), "fire", organ="文旅局", opinion="已整改")
        .value
    )
    task = joint(case).find("fire")
    assert (task.reply.opinion, task.disputes[0].opinion) == ("不符", "已整改")


def test_only_the_holder_records_an_answer(window):
    case = window.accepted(EVENT)
    window.move(case.case_id, holder=ELSEWHERE)
    assert code_of(lambda: reply(window, case, "fire")) == "case.held-elsewhere"


def test_a_clue_goes_to_an_organ_and_its_feedback_comes_back_once(window):
    clue = acts(window).hand_clue(window.actor(), organ="市场监管局", what="无证经营").value
    answer = acts(window).answer_clue
    facts = {"taken": True, "feedback": "已立案", "giver": "王队"}
    assert code_of(lambda: answer(clue, window.actor(), **{**facts, "giver": ""})) == (
        "joint.clue-incomplete"
    )
    answer(clue, window.actor(), **facts)
    row = window.store.views.find_record(clue)
    assert (row.state, read_record(row).facts["feedback"]) == ("taken_up", "已立案")
    assert code_of(lambda: answer(clue, window.actor(), **facts)) == "joint.clue-answered"
    assert window.proved().is_sound


def test_a_stop_of_the_clock_moves_the_maximum_of_the_tasks_as_well(window):
    began, calendar = NINE.date(), window.desk.calendar
    plain = whole_due(began, legs(EVENT.joint), calendar)
    day = began + timedelta(days=1)
    stood = whole_due(began, legs(EVENT.joint), calendar, (stopped(day, day),))
    assert (plain.on, stood.on) == (date(2025, 12, 1), date(2025, 12, 2))
