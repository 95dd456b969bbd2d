"""Starter items that several departments handle, and the low-risk project, at a counter."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from desk.acts.joint import JointHandling
from desk.acts.projects import Projects
from desk.case import Case
from desk.joint_handling import Answer
from desk.projects import record_id
from desk.steps.joint import check_answered
from tests.desk.test_starter_counter import STARTER, filled
from tests.desk.window import NINE, Window, open_window

IN_FORCE = STARTER.find("", NINE.date())
JOINT = [item for item in IN_FORCE if item.joint]
PROJECT = [item for item in IN_FORCE if item.project is not None]
CODE = "2025-379901-47-01-000001"


@pytest.fixture(scope="module")
def window(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Window]:
    opened = open_window(tmp_path_factory.mktemp("joint") / "data", IN_FORCE)
    opened.desk.line.worked(NINE.isoformat())
    yield opened
    opened.store.close()


def running(case: Case) -> list[str]:
    """The tasks that wait for an answer now."""
    joint = case.dossier.joint
    assert joint is not None
    return [task.code for task in joint.tasks if task.state.value == "running"]


@pytest.mark.parametrize("item", JOINT, ids=lambda item: item.short_code)
def test_departments_answer_side_by_side_and_the_tasks_come_to_their_end(window, item):
    case = window.cases.receive_and_accept(filled(window, item), window.actor()).value
    assert running(case) == [task.code for task in item.joint if not task.after]
    acts = JointHandling(window.desk)
    while asked := running(case):
        for code in asked:
            case = acts.answer(
                case.case_id,
                window.actor(),
                code,
                answer=Answer.AGREE,
                opinion="同意",
                giver="测试经办人",
            ).value
    check_answered(case)


def test_the_cases_of_a_low_risk_project_stand_on_one_line_of_twenty_days(window):
    projects = Projects(window.desk)
    for item in PROJECT:
        case = window.cases.receive_and_accept(filled(window, item), window.actor()).value
        projects.join(case.case_id, window.actor(), code=CODE, name="示例标准厂房")
    line = projects.timeline(record_id(CODE))
    assert [stage.order for stage in line.stages] == [1, 2, 3, 4]
    assert sum(len(stage.cases) for stage in line.stages) == len(PROJECT) == 9
    assert line.total == 20
