"""Steps of joint handling: slip, answer, score, dispute; and joining a project.

Owned by no thread. The one rule: an answer names who gave it; asking for more and saying no
give their reasons. (Rule: 鲁发〔2020〕 §26-28.)
"""

from __future__ import annotations

from datetime import datetime

from desk.calendars import LegalCalendar
from desk.case import Case
from desk.events.facts import Origin
from desk.events.joint import DisputeRaised, SlipSent, TaskAnswered, TaskScored
from desk.item_rules import JointTask
from desk.joint_handling import (
    HIGHEST,
    LOWEST,
    Answer,
    Joint,
    Task,
    TaskState,
    find_task,
    waits_for,
)
from desk.part_clocks import leg_due, legs
from desk.refusal import Refused


def send_slip(case: Case, code: str, *, at: datetime, asked: str = "") -> SlipSent:
    """A contact slip to the department of a running task; numbered within the case."""
    rule, task = _open(case, code)
    n = case.get_item().joint.index(rule) + 1
    number = f"{case.receipt[-10:]}-{n:02d}-{len(task.slips) + 1}"
    return SlipSent(at=at, code=code, number=number, asked=asked)


def answer(
    case: Case,
    code: str,
    *,
    at: datetime,
    calendar: LegalCalendar,
    answer: Answer,
    opinion: str,
    giver: str,
    origin: Origin,
    document: str = "",
) -> TaskAnswered:
    """What a department said of a running task; late when its own limit has passed."""
    rule, task = _open(case, code)
    if not giver.strip():
        raise Refused("joint.giver-missing")
    if answer is not Answer.AGREE and not opinion.strip():
        raise Refused("joint.opinion-missing")
    leg = next(leg for leg in legs((rule,)) if leg.code == code)
    started = None if task.started is None else task.started.date()
    due = leg_due(leg, at.date(), started, calendar, case.suspensions)
    return TaskAnswered(
        at=at,
        code=code,
        answer=answer,
        opinion=opinion,
        giver=giver,
        origin=origin,
        document=document,
        due=None if due is None else due.on,
        overdue=due is not None and at.date() > due.on,
    )


def score(case: Case, code: str, *, at: datetime, points: int, reason: str) -> TaskScored:
    """The lead scores an assisting department, once per task and with a reason."""
    rule, task = _find(case, code)
    if rule.lead:
        raise Refused("joint.lead-not-scored", task=rule.name)
    if task.state is not TaskState.ANSWERED:
        raise Refused("joint.not-answered", task=rule.name)
    if task.score is not None:
        raise Refused("joint.already-scored", task=rule.name)
    if not LOWEST <= points <= HIGHEST:
        raise Refused("joint.bad-score", lowest=LOWEST, highest=HIGHEST)
    if not reason.strip():
        raise Refused("case.reason-missing")
    return TaskScored(at=at, code=code, points=points, reason=reason)


def dispute(case: Case, code: str, *, at: datetime, organ: str, opinion: str) -> DisputeRaised:
    """A dispute about a task, kept beside its opinion."""
    _find(case, code)
    if not organ.strip() or not opinion.strip():
        raise Refused("joint.opinion-missing")
    return DisputeRaised(at=at, code=code, organ=organ, opinion=opinion)


def check_answered(case: Case) -> None:
    """Refuse a decision while a department owes its answer; Refused("joint.tasks-open")."""
    joint = case.dossier.joint
    if joint is None or joint.is_finished:
        return
    codes = joint.codes(TaskState.WAITING, TaskState.RUNNING)
    names = [rule.name for rule in case.get_item().joint if rule.code in codes]
    raise Refused("joint.tasks-open", tasks="、".join(names), count=len(names))


def get_joint(case: Case) -> Joint:
    """The tasks of the case; Refused("joint.not-begun") before acceptance or without any."""
    if case.dossier.joint is None:
        raise Refused("joint.not-begun")
    return case.dossier.joint


def _find(case: Case, code: str) -> tuple[JointTask, Task]:
    rule, task = find_task(case.get_item().joint, code), get_joint(case).find(code)
    if rule is None or task is None:
        raise Refused("joint.task-unknown", task=code)
    return rule, task


def _open(case: Case, code: str) -> tuple[JointTask, Task]:
    rule, task = _find(case, code)
    if task.state is TaskState.WAITING:
        rules = {each.code: each.name for each in case.get_item().joint}
        waited = [rules[each] for each in waits_for(get_joint(case), rule)]
        raise Refused("joint.task-waiting", task=rule.name, waits="、".join(waited))
    if task.state is TaskState.ANSWERED:
        raise Refused("joint.already-answered", task=rule.name)
    return rule, task
