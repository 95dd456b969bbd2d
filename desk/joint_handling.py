"""Joint handling (联办): a lead department, assisting departments, their tasks and answers.

Owned by no thread. The one rule: an opinion ends a task whatever it says; who disagrees is
kept with the answer, and the lead decides. (Rule: 鲁发〔2020〕 §26-28; domain design R24-R26;
行政许可法 art. 26, 42.)
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from desk.events.facts import Origin
from desk.item_rules import JointTask
from desk.ordering import startable

LOWEST, HIGHEST = 1, 5  # of a score


class TaskState(StrEnum):
    """Where a task stands; the value is the stored word."""

    WAITING = "waiting"
    RUNNING = "running"
    ANSWERED = "answered"

    @property
    def label(self) -> str:
        """The Chinese name."""
        return _STATES[self]


class Answer(StrEnum):
    """What a department answered; the value is the stored word."""

    AGREE = "agree"
    DISAGREE = "disagree"
    MORE = "more"

    @property
    def label(self) -> str:
        """The Chinese name."""
        return _ANSWERS[self]


_STATES = {
    TaskState.WAITING: "等候",
    TaskState.RUNNING: "在办",
    TaskState.ANSWERED: "已回复",
}
_ANSWERS = {
    Answer.AGREE: "同意",
    Answer.DISAGREE: "不同意",
    Answer.MORE: "需补充",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Slip:
    """A contact slip (部门联系单) that went out: its number, when, what it asks."""

    number: str
    at: datetime
    asked: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What the department said: opinion, who gave it, where the word came from."""

    answer: Answer
    opinion: str
    giver: str
    at: datetime
    origin: Origin
    document: str = ""
    overdue: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """What the lead thinks of an assisting department's work, once per task."""

    points: int
    reason: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Dispute:
    """A dispute about a task, kept with the opinion: who raised it, and what they say."""

    organ: str
    opinion: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """One department's task as it stands. `reply` is the answer in force; `replies` all."""

    code: str
    state: TaskState = TaskState.WAITING
    started: datetime | None = None
    answered: datetime | None = None
    replies: tuple[Reply, ...] = ()
    slips: tuple[Slip, ...] = ()
    score: Score | None = None
    disputes: tuple[Dispute, ...] = ()

    @property
    def reply(self) -> Reply | None:
        """The last answer, or None."""
        return self.replies[-1] if self.replies else None

    @property
    def wants_more(self) -> bool:
        """Whether the department asked for something before it answers."""
        return self.state is TaskState.RUNNING and self.reply is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Joint:
    """The tasks of an accepted case, in the item's order."""

    began: datetime
    tasks: tuple[Task, ...]

    def find(self, code: str) -> Task | None:
        """The task of that code, or None."""
        return next((task for task in self.tasks if task.code == code), None)

    def codes(self, *states: TaskState) -> tuple[str, ...]:
        """The codes of the tasks in those states."""
        return tuple(task.code for task in self.tasks if task.state in states)

    @property
    def is_finished(self) -> bool:
        """Whether every department answered."""
        return all(task.state is TaskState.ANSWERED for task in self.tasks)


def begun(rules: Sequence[JointTask], at: datetime) -> Joint:
    """The tasks at acceptance: everything startable runs."""
    tasks = tuple(Task(code=rule.code) for rule in rules)
    return _advanced(Joint(began=at, tasks=tasks), rules)


def answered(joint: Joint, rules: Sequence[JointTask], code: str, reply: Reply) -> Joint:
    """After an answer: more keeps the task running, a department's word beats a window's."""
    task = joint.find(code)
    if task is None or not _may_answer(task, reply):
        return joint
    replies = (*task.replies, reply)
    if reply.answer is Answer.MORE:
        return with_task(joint, replace(task, replies=replies))
    over = replace(task, state=TaskState.ANSWERED, answered=reply.at, replies=replies)
    return _advanced(with_task(joint, over), rules)


def with_task(joint: Joint, task: Task) -> Joint:
    """The joint handling with that task in its place."""
    tasks = tuple(task if each.code == task.code else each for each in joint.tasks)
    return replace(joint, tasks=tasks)


def waits_for(joint: Joint, rule: JointTask) -> tuple[str, ...]:
    """The codes of what a task still waits for."""
    found = (joint.find(code) for code in rule.after)
    return tuple(t.code for t in found if t is not None and t.state is not TaskState.ANSWERED)


def find_task(rules: Sequence[JointTask], code: str) -> JointTask | None:
    """The rule of that task, or None."""
    return next((rule for rule in rules if rule.code == code), None)


def _may_answer(task: Task, reply: Reply) -> bool:
    if task.state is TaskState.RUNNING:
        return True
    last = task.reply
    by_window = last is not None and last.origin is not Origin.PLATFORM
    return (
        task.state is TaskState.ANSWERED
        and reply.answer is not Answer.MORE
        and by_window
        and reply.origin is Origin.PLATFORM
    )


def _advanced(joint: Joint, rules: Sequence[JointTask]) -> Joint:
    """Start everything startable; a start is the latest of what it waited for."""
    after = {rule.code: rule.after for rule in rules}
    begun_ = joint.codes(TaskState.RUNNING)
    for code in startable(after, joint.codes(TaskState.ANSWERED), begun_):
        task = joint.find(code)
        if task is not None:
            times = [joint.began]
            waited = (joint.find(each) for each in after[code])
            times += [w.answered for w in waited if w is not None and w.answered is not None]
            started = replace(task, state=TaskState.RUNNING, started=max(times))
            joint = with_task(joint, started)
    return joint
