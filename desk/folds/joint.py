"""What happens to a case by joint handling (联办), and by joining a project.

Owned by no thread. The one rule: nothing is refused here; the guards were in the acts.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from desk import joint_handling
from desk.case import Case
from desk.events.facts import Event
from desk.events.joint import (
    DisputeRaised,
    ProjectJoined,
    SlipSent,
    TaskAnswered,
    TaskScored,
)
from desk.joint_handling import Dispute, Joint, Reply, Score, Slip, Task, with_task
from desk.project_place import ProjectPlace


def with_tasks(case: Case) -> Case:
    """An accepted case with its tasks begun: everything startable runs from the acceptance."""
    item = case.item
    if item is None or not item.joint or case.accepted_at is None:
        return case
    return _keep(case, joint_handling.begun(item.joint, case.accepted_at))


def _answered(case: Case, event: TaskAnswered) -> Case:
    joint, item = case.dossier.joint, case.item
    if joint is None or item is None:
        return case
    reply = Reply(
        answer=event.answer,
        opinion=event.opinion,
        giver=event.giver,
        at=event.at,
        origin=event.origin,
        document=event.document,
        overdue=event.overdue,
    )
    return _keep(case, joint_handling.answered(joint, item.joint, event.code, reply))


def _slip(case: Case, event: SlipSent) -> Case:
    slip = Slip(number=event.number, at=event.at, asked=event.asked)
    return _changed(case, event.code, lambda task: replace(task, slips=(*task.slips, slip)))


def _scored(case: Case, event: TaskScored) -> Case:
    """Once per task: a second score that crossed the first changes nothing."""
    score = Score(points=event.points, reason=event.reason, at=event.at)
    return _changed(
        case, event.code, lambda task: task if task.score else replace(task, score=score)
    )


def _disputed(case: Case, event: DisputeRaised) -> Case:
    dispute = Dispute(organ=event.organ, opinion=event.opinion, at=event.at)
    return _changed(
        case, event.code, lambda task: replace(task, disputes=(*task.disputes, dispute))
    )


def _joined(case: Case, event: ProjectJoined) -> Case:
    place = ProjectPlace(
        code=event.code, name=event.name, order=event.order, stage=event.stage, risk=event.risk
    )
    return replace(case, dossier=replace(case.dossier, project=place))


def _changed(case: Case, code: str, change: Callable[[Task], Task]) -> Case:
    joint = case.dossier.joint
    task = None if joint is None else joint.find(code)
    if joint is None or task is None:
        return case
    return _keep(case, with_task(joint, change(task)))


def _keep(case: Case, joint: Joint) -> Case:
    return replace(case, dossier=replace(case.dossier, joint=joint))


FOLDS: Mapping[type[Event], Callable[[Case, Any], Case]] = {
    SlipSent: _slip,
    TaskAnswered: _answered,
    TaskScored: _scored,
    DisputeRaised: _disputed,
    ProjectJoined: _joined,
}
