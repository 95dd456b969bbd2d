"""Counters of joint handling (联办).

Owned by no thread. The one rule: every name counted here has its words in ui/texts/counters.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from desk.case import Case
from desk.events.facts import Event
from desk.events.joint import (
    ClueHanded,
    DisputeRaised,
    ProjectJoined,
    SlipSent,
    TaskAnswered,
    TaskScored,
)
from desk.joint_handling import Answer


def _answered(event: TaskAnswered, before: Case, after: Case) -> dict[str, int]:
    """Tasks answered, and of which after their limit; asking for more is no answer yet."""
    if before.dossier.joint == after.dossier.joint or event.answer is Answer.MORE:
        return {}
    return {"tasks_answered": 1} | ({"tasks_overdue": 1} if event.overdue else {})


def _one(name: str) -> Callable[[Any, Case, Case], dict[str, int]]:
    return lambda _event, _before, _after: {name: 1}


COUNTS: Mapping[type[Event], Callable[[Any, Case, Case], dict[str, int]]] = {
    TaskAnswered: _answered,
    SlipSent: _one("slips_sent"),
    TaskScored: _one("tasks_scored"),
    DisputeRaised: _one("disputes_raised"),
    ClueHanded: _one("clues_handed"),
    ProjectJoined: _one("projects_joined"),
}
