"""Every state of a part × every act on it: done, or refused by its own code."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from desk.bundles import Bundle, PartState
from desk.case import Case
from desk.events.facts import Origin
from desk.fold import fold
from desk.joint_handling import Answer, Joint, Reply, Score, TaskState
from desk.refusal import Refused
from desk.steps import bundle, joint
from tests.desk.bundle_items import EVENT, OPENING
from tests.desk.dossier import CALENDAR, DRAFT, accepted
from tests.desk.window import NINE

S = PartState
OPEN = "bundle.part-not-running"
PARTS: dict[str, Callable[[Case], object]] = {
    "finish": lambda c: bundle.finish(c, "bank", at=NINE, origin=Origin.RECORDED),
    "fail": lambda c: bundle.fail(c, "bank", at=NINE, origin=Origin.RECORDED, reason="因"),
    "retry": lambda c: bundle.retry(c, "bank", at=NINE, reason="因"),
    "give_up": lambda c: bundle.give_up(c, "bank", at=NINE, reason="因"),
    "choose": lambda c: bundle.choose(c, at=NINE, wanted=("bank",), unwanted=()),
}
# What each act says to a part in that state; "" where it does it.
ENDS = {
    S.UNDECIDED: "bundle.part-waiting",
    S.NOT_WANTED: OPEN,
    S.WAITING: "bundle.part-waiting",
    S.RUNNING: "",
    S.DONE: OPEN,
    S.FAILED: OPEN,
    S.GIVEN_UP: OPEN,
}
SETTLES = {state: "" if state is S.FAILED else "bundle.part-not-failed" for state in S}
CHOOSES = {
    state: "" if state in (S.UNDECIDED, S.WAITING, S.NOT_WANTED) else "bundle.part-begun"
    for state in S
}
TOLD = {"finish": ENDS, "fail": ENDS, "retry": SETTLES, "give_up": SETTLES, "choose": CHOOSES}


def code(act: Callable[[Case], object], case: Case) -> str:
    try:
        act(case)
    except Refused as refused:
        return refused.code
    return ""


def with_part(state: PartState) -> Case:
    """An accepted opening whose bank part stands in that state."""
    case = accepted(replace(DRAFT, item=OPENING))
    begun = case.dossier.bundle
    assert isinstance(begun, Bundle)
    parts = tuple(
        replace(part, state=state) if part.code == "bank" else part for part in begun.parts
    )
    dossier = replace(case.dossier, bundle=replace(begun, parts=parts))
    return replace(case, dossier=dossier)


@pytest.mark.parametrize("act", PARTS)
@pytest.mark.parametrize("state", PartState)
def test_every_act_on_a_part_in_every_state(state, act):
    case = with_part(state)
    assert code(PARTS[act], case) == TOLD[act][state]


@pytest.mark.parametrize("act", PARTS)
@pytest.mark.parametrize("state", PartState)
def test_what_is_done_moves_the_part_and_what_is_refused_nothing(state, act):
    case = with_part(state)
    if TOLD[act][state]:
        return
    after = fold(case, PARTS[act](case))
    moved = after.dossier.bundle.find("bank").state
    allowed = {
        "finish": {S.DONE},
        "fail": {S.FAILED},
        "retry": {S.RUNNING},
        "give_up": {S.GIVEN_UP},
        "choose": {S.WAITING, S.RUNNING},
    }
    assert moved in allowed[act]


TASKS: dict[str, Callable[[Case], object]] = {
    "slip": lambda c: joint.send_slip(c, "fire", at=NINE),
    "answer": lambda c: joint.answer(
        c,
        "fire",
        at=NINE,
        calendar=CALENDAR,
        answer=Answer.AGREE,
        opinion="",
        giver="李",
        origin=Origin.RECORDED,
    ),
    "score": lambda c: joint.score(c, "fire", at=NINE, points=5, reason="快"),
    "dispute": lambda c: joint.dispute(c, "fire", at=NINE, organ="局", opinion="异议"),
}
TASKS_TOLD = {
    TaskState.WAITING: {
        "slip": "joint.task-waiting",
        "answer": "joint.task-waiting",
        "score": "joint.not-answered",
    },
    TaskState.RUNNING: {"score": "joint.not-answered"},
    TaskState.ANSWERED: {"slip": "joint.already-answered", "answer": "joint.already-answered"},
}


def with_task(state: TaskState, score: Score | None = None) -> Case:
    """An accepted event whose fire task stands in that state."""
    case = accepted(replace(DRAFT, item=EVENT))
    begun = case.dossier.joint
    assert isinstance(begun, Joint)
    reply = Reply(answer=Answer.AGREE, opinion="", giver="李", at=NINE, origin=Origin.RECORDED)
    replies = (reply,) if state is TaskState.ANSWERED else ()
    tasks = tuple(
        replace(task, state=state, replies=replies, score=score)
        if task.code == "fire"
        else task
        for task in begun.tasks
    )
    return replace(case, dossier=replace(case.dossier, joint=replace(begun, tasks=tasks)))


@pytest.mark.parametrize("act", TASKS)
@pytest.mark.parametrize("state", TaskState)
def test_every_act_on_a_task_in_every_state(state, act):
    assert code(TASKS[act], with_task(state)) == TASKS_TOLD[state].get(act, "")


def test_a_score_is_given_once():
    given = Score(points=5, reason="快", at=NINE)
    case = with_task(TaskState.ANSWERED, given)
    assert code(TASKS["score"], case) == "joint.already-scored"
