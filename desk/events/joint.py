"""Events of joint handling (联办), of clues and of construction projects.

Owned by no thread. The one rule: an event states what was done, complete enough that the
fold needs nothing else; a word, once stored, keeps its meaning for ever.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from desk.events.facts import Event, Origin, RecordEvent
from desk.joint_handling import Answer


@dataclass(frozen=True, slots=True, kw_only=True)
class SlipSent(Event):
    """A contact slip (部门联系单) went to the department of a task."""

    code: str
    number: str
    asked: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskAnswered(Event):
    """A department answered; `overdue` when its own limit had passed, `due` that day."""

    code: str
    answer: Answer
    opinion: str
    giver: str
    origin: Origin
    document: str = ""
    due: date | None = None
    overdue: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskScored(Event):
    """The lead scored an assisting department, 1 to 5, with its reason."""

    code: str
    points: int
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DisputeRaised(Event):
    """A dispute about a task: which organ raised it, and its opinion."""

    code: str
    organ: str
    opinion: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ClueHanded(RecordEvent):
    """线索移送: what was noticed went to the organ that supervises."""

    organ: str
    what: str
    basis: str
    number: str
    due: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ClueAnswered(RecordEvent):
    """The supervising organ's feedback on a clue: `taken` up or not, and what it did."""

    taken: bool
    feedback: str
    giver: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectBegun(RecordEvent):
    """A construction project came to be known here; `total` in working days, "" for none."""

    code: str
    name: str
    risk: str
    total: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectJoined(RecordEvent):
    """A case joined a project at the stage of its item."""

    code: str
    name: str
    order: int
    stage: str
    item_name: str
    receipt: str
    risk: str = ""


KINDS: Mapping[str, type[Event]] = {
    "slip_sent": SlipSent,
    "task_answered": TaskAnswered,
    "task_scored": TaskScored,
    "dispute_raised": DisputeRaised,
    "clue_handed": ClueHanded,
    "clue_answered": ClueAnswered,
    "project_begun": ProjectBegun,
    "project_joined": ProjectJoined,
}
