"""Parts of a bundle and departments' tasks on the screen, and the acts of their menus."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from desk.case import Case
from desk.people import Role
from desk.record import Record
from desk.record_rows import read_record
from desk.refusal import Refused
from tests.desk.bundle_items import CODE, EVENT, ITEMS, OPENING, PLANNING
from tests.desk.window import Window, open_window
from ui.window.case_acts import bundle, joint
from ui.window.case_acts.port import CaseAct
from ui.window.operations.acts import Acts
from ui.window.presenters.dossier import item_body
from ui.window.presenters.open_case import OpenCase, Surroundings
from ui.window.presenters.parts import parts_view, project_facts
from ui.window.registers import bundle as bundle_registers
from ui.window.registers import joint as joint_registers
from ui.window.registers.port import Register
from ui.window.views.lists import PartsView
from ui.window.views.shell import Tone

ACTS: dict[str, CaseAct] = {act.code: act for act in (*bundle.ACTS, *joint.ACTS)}
REGISTERS = {r.code: r for r in (*bundle_registers.REGISTERS, *joint_registers.REGISTERS)}


@pytest.fixture
def window(tmp_path: Path) -> Iterator[Window]:
    made = open_window(tmp_path / "data", ITEMS)
    yield made
    made.store.close()


def around(window: Window, role: Role = Role.CLERK) -> Surroundings:
    desk = window.desk
    return Surroundings(
        station=desk.station,
        actor=window.actor(role),
        now=desk.clock.now(),
        calendar=desk.calendar,
        line_up=True,
    )


def offered(window: Window, case: Case) -> set[str]:
    return {code for code, act in ACTS.items() if act.offered(case, around(window))}


def do(window: Window, case: Case, code: str, role: Role = Role.CLERK, **values: str) -> Case:
    """As the window does: offered, gated, asked for what is typed, worked."""
    act, acts = ACTS[code], Acts.of(window.desk, window.actor(role))
    assert act.offered(case, around(window, role))
    if act.gate is not None:
        act.gate(acts, case)
    view = act.asked(case, around(window, role))
    assert view is not None
    fields = {field.code for field in view.fields}
    assert set(values) <= fields
    preset = {field.code: field.value for field in view.fields if field.value}
    act.work(acts, case, {**dict.fromkeys(fields, ""), **preset, **values})
    return window.case(case.case_id)


def panel(window: Window, case: Case) -> PartsView:
    view = parts_view(case, around(window))
    assert view is not None
    return view


def badges(window: Window, case: Case) -> Mapping[str, str]:
    return {row.key: row.badge.text for row in panel(window, case).rows}


def note(window: Window, case: Case, code: str) -> str:
    return next(row.note for row in panel(window, case).rows if row.key == code)


def record(window: Window, kind: str) -> Record:
    return read_record(window.store.views.records(kind)[0])


def shown(register: Register, window: Window) -> tuple[str, ...]:
    return register.cells(record(window, register.kinds[0]), around(window))


def test_a_case_without_parts_has_no_panel(window):
    case = window.received(OPENING)
    assert parts_view(case, around(window)) is None
    assert offered(window, case) == {"choose_parts", "give_away", "hand_clue"}


def test_an_optional_part_is_asked_of_the_applicant_in_the_draft(window):
    draft = window.draft(OPENING)
    body = item_body(OpenCase(case=draft, opened=window.desk.clock.now()), around(window))
    asked = next(question for question in body.questions if question.code == "part:bank")
    assert (asked.answer, [option.text for option in asked.options]) == ("", ["办", "不办"])
    window.drafts.answer(draft.case_id, {"part:bank": "no"})
    case = window.cases.receive_and_accept(window.drafts.get(draft.case_id), window.actor())
    assert badges(window, case.value)["bank"] == "不办"


def test_the_panel_says_what_runs_until_when_and_what_waits_for_what(window):
    case = window.accepted(OPENING)
    assert panel(window, case).title == "一件事：已办 0 / 6 · 全程 11-25（周二）前"
    assert note(window, case, "licence") == "11-25（周二）前"
    assert note(window, case, "social") == "等 licence"
    assert badges(window, case)["bank"] == "待选择"
    window.later(days=3)
    late = next(row for row in panel(window, case).rows if row.key == "licence")
    assert (late.note, late.tone) == ("11-25（周二）前，已超期", Tone.BAD)


def test_parts_are_recorded_from_paper_by_the_menu(window):
    case = do(window, window.accepted(OPENING), "part_done", number=CODE, document="示审〔1〕")
    assert badges(window, case)["licence"] == "已办"
    assert note(window, case, "licence") == f"营业执照 {CODE} 09:00"
    assert ("新设企业", f"测试明 {CODE}") in project_facts(case)
    case = do(window, case, "part_failed", part="seals", reason="停业")
    case = do(window, case, "choose_parts", bank="yes")
    assert (badges(window, case)["seals"], note(window, case, "seals")) == ("未通过", "停业")
    assert note(window, case, "bank") == "受阻：seals未通过"
    case = do(window, case, "part_retry", Role.SUPERVISOR, reason="换单位")
    assert badges(window, case)["seals"] == "在办"
    case = do(window, case, "part_failed", part="seals", reason="停业")
    case = do(window, case, "part_give_up", Role.SUPERVISOR, reason="自备")
    assert badges(window, case)["bank"] == "不再办"


def test_what_was_given_stands_in_its_register(window):
    case = do(window, window.accepted(OPENING), "part_done", number=CODE)
    case = do(window, case, "give_away", gift="seals", number="YZ-1")
    do(window, case, "hand_policy", manner="printed")
    assert shown(REGISTERS["giveaway"], window)[0] == "免费印章"
    assert record(window, "giveaway").state in REGISTERS["giveaway"].states
    assert shown(REGISTERS["policy"], window)[1] == "优惠告知"


def test_tasks_are_answered_scored_and_disputed_by_the_menu(window):
    case = window.accepted(EVENT)
    assert panel(window, case).title == "部门任务：已回复 0 / 3 · 并联最长 12-01（周一）"
    assert badges(window, case) == {"fire": "在办", "traffic": "在办", "permit": "等候"}
    case = do(window, case, "slip", task="fire", asked="请核")
    case = do(
        window, case, "task_answer", task="fire", answer="more", opinion="缺图", giver="李"
    )
    assert badges(window, case)["fire"] == "需补充"
    case = do(window, case, "task_answer", task="fire", answer="agree", giver="李")
    case = do(
        window,
        case,
        "task_answer",
        task="traffic",
        answer="disagree",
        opinion="封路",
        giver="王",
    )
    case = do(window, case, "dispute", task="traffic", organ="文旅局", opinion="已改线")
    case = do(window, case, "task_score", Role.SUPERVISOR, task="fire", points="5", reason="快")
    assert badges(window, case) == {"fire": "同意", "traffic": "不同意", "permit": "在办"}
    assert note(window, case, "fire") == "李 09:00 · 联系单 1 次 · 评 5 分：快"
    assert note(window, case, "traffic") == "王 09:00 封路 · 文旅局有异议：已改线"
    rows = panel(window, case).rows
    assert rows[2].title == "permit（牵头）"


def test_a_clue_is_handed_over_and_answered_in_its_register(window):
    do(
        window,
        window.accepted(EVENT),
        "hand_clue",
        organ="监管局",
        what="无证",
        due="2025-12-01",
    )
    register = REGISTERS["clue"]
    assert shown(register, window) == ("无证", "监管局", "11-24")
    answer = next(act for act in register.acts if act.code == "answer_clue")
    found = record(window, "clue")
    assert answer.offered(found, around(window))
    assert answer.asked(found, around(window)) is not None
    acts = Acts.of(window.desk, window.actor())
    answer.work(acts, found, {"taken": "yes", "feedback": "立案", "giver": "王"})
    assert record(window, "clue").state == "taken_up"
    assert not answer.offered(record(window, "clue"), around(window))
    begin = next(act for act in register.acts if act.begins)
    assert begin.asked(None, around(window)) is not None
    begin.work(acts, None, {"organ": "甲局", "what": "乙", "basis": "", "due": ""})
    assert len(window.store.views.records("clue")) == 2


def test_a_project_shows_its_line_stage_by_stage(window):
    case = do(window, window.accepted(PLANNING), "join_project", name="示例厂房")
    assert "join_project" not in offered(window, case)
    assert dict(project_facts(case))["阶段"] == "1 立项用地规划许可"
    register = REGISTERS["project"]
    code = case.dossier.project.code
    assert shown(register, window) == ("示例厂房", code, "1 件")
    window.later(days=2)
    assert register.live is not None
    live = register.live(Acts.of(window.desk, window.actor()), record(window, "project"))
    assert live.facts["已用"] == "2 个工作日"
    assert live.facts["总时限"] == "20 个工作日，剩 18"
    assert live.facts["1 立项用地规划许可"] == (
        "立项用地规划许可 已受理 11-24—（12-01 前） 用 2 日"
    )


@pytest.mark.parametrize("code", ["part_retry", "part_give_up", "task_score"])
def test_a_clerk_is_told_before_typing_that_a_supervisor_does_it(window, code):
    case = window.accepted(OPENING)
    gate = ACTS[code].gate
    assert gate is not None
    with pytest.raises(Refused, match=r"person\.act-not-allowed"):
        gate(Acts.of(window.desk, window.actor()), case)
