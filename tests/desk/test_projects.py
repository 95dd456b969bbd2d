"""A construction project: cases join it at their stage, and its days are on one line."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from desk.acts.projects import Projects
from desk.case import Case
from desk.events.facts import Origin, Result
from desk.events.intake import CaseResumed, CaseSuspended
from desk.events.outcome import CaseDecided
from desk.projects import record_id
from tests.desk.bundle_items import BUILDING, ITEMS, PLANNING
from tests.desk.counter_acts import code_of
from tests.desk.window import ITEM, Window, open_window

CODE = "2025-379901-47-01-000001"
NAME = "示例标准厂房"


@pytest.fixture
def window(tmp_path: Path) -> Iterator[Window]:
    made = open_window(tmp_path / "data", ITEMS)
    yield made
    made.store.close()


def joined(window: Window, case: Case, code: str = CODE, name: str = NAME) -> Case:
    return Projects(window.desk).join(case.case_id, window.actor(), code=code, name=name).value


def decide(window: Window, case: Case) -> None:
    word = CaseDecided(
        at=window.desk.clock.now(),
        result=Result.GRANTED,
        number="1",
        organ="局",
        origin=Origin.PLATFORM,
    )
    window.write(case.case_id, word)


def test_cases_of_a_project_stand_in_their_stages_and_share_its_days(window):
    first = joined(window, window.accepted(PLANNING))
    window.later(days=4)  # from Monday to Friday
    decide(window, first)
    second = joined(window, window.accepted(BUILDING), name="")
    third = joined(window, window.accepted(BUILDING), name="")
    window.later(days=4)  # to Tuesday: Monday and Tuesday, side by side
    line = Projects(window.desk).timeline(record_id(CODE))
    assert [(s.order, s.name, len(s.cases)) for s in line.stages] == [
        (1, "立项用地规划许可", 1),
        (3, "施工许可", 2),
    ]
    assert (line.name, line.used, line.total, line.left) == (NAME, 6, 20, 14)
    assert [case.used for stage in line.stages for case in stage.cases] == [4, 2, 2]
    assert second.dossier.project.name == third.dossier.project.name == NAME


def test_a_project_without_a_code_gets_one_of_this_station(window):
    case = joined(window, window.accepted(PLANNING), code="")
    assert case.dossier.project.code == "LS" + case.receipt[2:]
    again = joined(window, window.accepted(BUILDING), code=case.dossier.project.code)
    assert again.dossier.project.code == case.dossier.project.code


@pytest.mark.parametrize("code", ["1", "2025-379901-47-01", "2025-37990-47-01-000001x", "LS1"])
def test_a_wrong_code_joins_nothing(window, code):
    case = window.accepted(PLANNING)
    assert code_of(lambda: joined(window, case, code)) == "project.bad-code"


def test_only_a_stage_of_a_project_joins_and_only_once(window):
    other, case = window.accepted(ITEM), window.accepted(PLANNING)
    assert code_of(lambda: joined(window, other)) == "project.not-a-stage"
    assert code_of(lambda: joined(window, case, name=" ")) == "project.name-missing"
    joined(window, case)
    assert code_of(lambda: joined(window, case)) == "project.joined"
    assert window.proved().is_sound


def test_days_on_which_a_case_stood_are_not_the_projects(window):
    case = joined(window, window.accepted(PLANNING))
    at = window.desk.clock.now()
    stop = CaseSuspended(at=at, procedure="听证", basis="", from_day=date(2025, 11, 25))
    window.write(case.case_id, stop)
    resumed = CaseResumed(at=at, to_day=date(2025, 11, 26))
    window.write(case.case_id, resumed)
    window.later(days=4)
    assert Projects(window.desk).timeline(record_id(CODE)).used == 2
