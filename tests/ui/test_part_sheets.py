"""What is only looked at: clocks and shares of parts, a project's line, the list of today."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desk.case import Case
from tests.desk.bundle_items import CODE, EVENT, ITEMS, OPENING, PLANNING, a_company
from tests.desk.window import Window, an_applicant, open_window
from tests.ui.test_parts import ACTS, around, do
from ui.window.operations.acts import Acts
from ui.window.presenters.parts import project_facts
from ui.window.today.parts import late_parts, open_clues


@pytest.fixture
def window(tmp_path: Path) -> Iterator[Window]:
    made = open_window(tmp_path / "data", ITEMS)
    yield made
    made.store.close()


def sheet(window: Window, case: Case, code: str) -> dict[str, str]:
    """What an act that is only looked at shows: the title of each table, and its last day."""
    act, acts = ACTS[code], Acts.of(window.desk, window.actor())
    assert act.offered(case, around(window))
    assert act.shown is not None
    view = act.shown(act.work(acts, case, {}).value, case, around(window).today)
    return {table.title: f"{table.due} {table.note}".strip() for table in view.clocks}


def test_each_part_says_its_clock_and_what_it_is_given(window):
    case = do(window, window.accepted(OPENING), "part_done", number=CODE)
    told = sheet(window, case, "part_clocks")
    assert (
        told["licence：1个工作日"]
        == "11-25（周二）前（临期） 表单：经营者、经营场所；材料：申请书"
    )
    assert told["bank：不设时限"].startswith("未起算")
    told = sheet(window, window.accepted(EVENT), "task_clocks")
    assert told["fire：3个工作日"] == "11-27（周四）前（充裕） fire局"
    assert told["permit：2个工作日"] == "未起算 permit局"


def test_a_case_shows_the_line_of_its_project(window):
    case = do(window, window.accepted(PLANNING), "join_project", name="示例厂房")
    told = sheet(window, case, "project_line")
    (line,) = told.values()
    assert line.startswith("在办，承诺 12-01（周一）前，用 0 个工作日 SJ")


def test_a_company_that_was_being_founded_gets_its_code(window):
    draft = window.draft(OPENING)
    founding = a_company(an_applicant(certificate_type="", certificate_number=""))
    window.drafts.identify(draft.case_id, founding)
    whole = window.drafts.get(draft.case_id)
    case = window.cases.receive_and_accept(whole, window.actor()).value
    case = do(window, case, "part_done", number=CODE)
    assert case.applicant is not None
    named = (case.applicant.certificate_type, case.applicant.certificate_number)
    assert (*named, case.applicant.founding) == ("001", CODE, False)
    (row,) = window.store.views.list_cases(text=CODE)
    assert row.case_id == case.case_id


def test_what_is_due_at_departments_stands_in_the_list_of_today(window):
    case = do(window, window.accepted(OPENING), "part_done", number=CODE)
    do(window, case, "part_failed", part="seals", reason="停业")
    do(
        window,
        window.accepted(EVENT),
        "hand_clue",
        organ="监管局",
        what="无证",
        due="2025-11-25",
    )
    assert [row.note for row in late_parts(window.store.views, around(window))] == [
        "未通过，待值班主任登记：停业"
    ]
    assert open_clues(window.store.views, around(window)) == ()
    window.later(days=2)
    rows = late_parts(window.store.views, around(window))
    assert [(row.text.split()[-1], row.due and row.due.day) for row in rows] == [
        *((code, 25) for code in ("social", "medical", "fund", "tax")),
        ("traffic", 26),
        ("seals", None),
    ]
    assert [row.note for row in open_clues(window.store.views, around(window))] == [
        "线索待反馈"
    ]


def test_the_designers_promise_is_kept_and_shown(window):
    kept = {
        "chief_designer": "测试工",
        "registration_no": "37-0001",
        "lifelong": "yes",
        "insurer": "示例保险",
        "policy_no": "P-1",
        "insured_to": "2027-12-31",
    }
    case = replace(window.accepted(PLANNING), form=kept)
    facts = dict(project_facts(case))
    assert facts["设计终身负责"] == "测试工 37-0001"
    assert facts["设计责任保险"] == "示例保险 P-1 2027-12-31"
    assert project_facts(window.accepted(EVENT)) == ()
