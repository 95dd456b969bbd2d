"""Rows R15, R17, R19, R24, R25, R26: parts, departments and stages that run side by side."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest

from desk.bundles import PartState
from desk.case import Case
from desk.check_digits import credit_code_check
from desk.projects import record_id
from desk.refusal import Refused
from desk.registers.bundle import GIVEAWAY, GIVEN, giveaway_id
from desk.stages import Stage
from tests.journeys.living_hall import LivingHall, detail_of, find_case, stage_shown
from tests.journeys.rows.proving import counted, is_sound, kinds, paper, synced
from tests.journeys.rows.seeing import sees, wait_to_see
from tests.journeys.rows.taker import take
from ui.terminal.answers import sentence
from ui.window.clerk import Clerk
from ui.window.errand import Errand
from ui.window.views.shell import PageName

FIRST = "91379901MA3TEXT77"
CODE = FIRST + credit_code_check(FIRST)
PROJECT = "2026-379901-47-01-000001"


@pytest.fixture(scope="module")
def lead(day: LivingHall) -> Iterator[Clerk]:
    """The supervisor, at a window of the lead department's."""
    seat = day.seat(day.station("02"), person="demo-08")
    yield seat
    seat.close()


def offered(clerk: Clerk, case: Case) -> list[str]:
    """What the menu of the case beside the list offers."""
    detail = detail_of(clerk, case)
    assert detail is not None
    return [line.code for line in detail.more]


def is_given(clerk: Clerk) -> bool:
    """Whether the platform said that the account was given here first."""
    wanted = giveaway_id(CODE, "digital_account")
    return any(r.record_id == wanted and r.state == GIVEN for r in clerk.records(GIVEAWAY))


def test_r17_a_company_is_opened_as_one_thing(clerk: Clerk, day: LivingHall) -> None:
    case = take(clerk, "1301")
    assert case.stage is Stage.ACCEPTED
    find_case(clerk, case)
    wait_to_see(clerk, "一件事：已办 0 / 6")
    wait_to_see(clerk, "等 营业执照申领")
    assert sees(clerk, "请问申请人办不办")
    synced(clerk)
    day.say("part", case.receipt, part="licence", number=CODE)
    wait_to_see(clerk, "一件事：已办 1 / 6", 30)
    wait_to_see(clerk, CODE)
    told = clerk.do_case_act(case, "give_away", {"gift": "digital_account"})
    assert "已办" in told
    again = clerk.do_case_act(case, "give_away", {"gift": "digital_account"})
    assert "已经领过" in again
    clerk.robot.wait(lambda: is_given(clerk), "the platform's word", 30)
    clerk.do_case_act(case, "hand_policy", {"pack": "company-2023", "manner": "printed"})
    clerk.do_case_act(case, "choose_parts", {"bank": "yes"})
    clerk.do_case_act(case, "part_failed", {"part": "seals", "reason": "刻章单位停业"})
    wait_to_see(clerk, "受阻：公章刻制未通过")
    assert "part_retry" not in offered(clerk, case)  # the supervisor settles it
    assert "企业开办登记表" in paper(clerk, "bundle_form")
    assert {"bundle_part_moved", "bundle_parts_chosen"} <= set(kinds(clerk, case))
    assert (counted(clerk, "giveaways_given"), counted(clerk, "policies_given")) == (1, 1)
    synced(clerk)
    assert is_sound(clerk)


def test_r15_four_legs_follow_each_other_each_with_its_own_clock(clerk: Clerk) -> None:
    case = take(clerk, "8105")
    find_case(clerk, case)
    wait_to_see(clerk, "一件事：已办 0 / 4")
    clerk.do_case_act(case, "part_done", {"document": "转字1号"})
    wait_to_see(clerk, "一件事：已办 1 / 4")
    wait_to_see(clerk, "等 转入地学籍主管部门核办")
    for done in (2, 3, 4):
        bundle = clerk.stored(case).dossier.bundle
        assert bundle is not None
        (running,) = bundle.codes(PartState.RUNNING)  # one leg runs, by its own clock
        leg = bundle.find(running)
        assert leg is not None
        assert leg.started is not None
        clerk.do_case_act(case, "part_done", {"document": f"转字{done}号"})
    wait_to_see(clerk, "一件事：已办 4 / 4")
    assert kinds(clerk, case).count("bundle_part_moved") >= 4
    synced(clerk)
    assert is_sound(clerk)


def test_r25_departments_answer_side_by_side(clerk: Clerk, day: LivingHall) -> None:
    case = take(clerk, "9103")
    find_case(clerk, case)
    wait_to_see(clerk, "部门任务：已回复 0 / 5", 30)
    clerk.do_case_act(case, "slip", {"task": "fire", "asked": "请核消防"})
    said = {"task": "fire", "answer": "disagree", "opinion": "疏散通道不足", "giver": "李科长"}
    clerk.do_case_act(case, "task_answer", said)
    wait_to_see(clerk, "疏散通道不足")
    disputed = {"task": "fire", "organ": "示例县文旅局", "opinion": "已加宽"}
    clerk.do_case_act(case, "dispute", disputed)
    wait_to_see(clerk, "示例县文旅局有异议")
    clue = {"organ": "示例县市场监督管理局", "what": "现场有无证食品摊"}
    clerk.do_case_act(case, "hand_clue", clue)
    synced(clerk)
    day.say("task", case.receipt, task="all")
    wait_to_see(clerk, "部门任务：已回复 5 / 5", 30)


def test_r24_inside_the_government_tasks_have_their_own_limits(clerk: Clerk) -> None:
    case = take(clerk, "9101")
    find_case(clerk, case)
    wait_to_see(clerk, "部门任务：已回复 0 / 4")
    wait_to_see(clerk, "并联最长")


def test_r19_the_stages_of_a_project_stand_on_one_line(clerk: Clerk) -> None:
    code = {"project_code": PROJECT, "project_name": "示例标准厂房"}
    first = take(clerk, "1502", form=code)
    clerk.do_case_act(first, "join_project", {})
    second = take(clerk, "1505", form=code)
    clerk.do_case_act(second, "join_project", {})
    wait_to_see(clerk, PROJECT)
    Errand(clerk).show_record("project", record_id(PROJECT))
    wait_to_see(clerk, "20 个工作日，剩 20")
    wait_to_see(clerk, "建设用地规划许可证核发")


def test_the_department_accepts_what_the_window_received(clerk: Clerk, day: LivingHall) -> None:
    case = take(clerk, "3105")
    assert case.stage is Stage.RECEIVED
    synced(clerk)
    day.say("accept", case.receipt)
    find_case(clerk, case)
    clerk.robot.wait(lambda: stage_shown(clerk, case) == "已受理", "the acceptance", 30)


def test_r17_the_licence_is_issued_from_the_decision_with_its_code(
    clerk: Clerk, day: LivingHall
) -> None:
    case = take(clerk, "1302")
    synced(clerk)
    day.say("part", case.receipt, part="all")
    day.decide(case.receipt)
    find_case(clerk, case)
    clerk.robot.wait(lambda: stage_shown(clerk, case) == "已决定", "the decision", 30)
    errand = Errand(clerk)
    errand.find_and_claim(case)
    errand.act_on(case, "issue")
    issued = clerk.stored(case)
    bundle = issued.dossier.bundle
    assert bundle is not None
    assert bundle.company is not None
    assert issued.licence_number == bundle.company.credit_code
    assert len(issued.licence_number) == 18


def test_r26_what_waited_starts_side_by_side(clerk: Clerk) -> None:
    case = take(clerk, "1509")
    find_case(clerk, case)
    wait_to_see(clerk, "等 联合踏勘")
    clerk.do_case_act(case, "part_done", {"part": "survey"})
    wait_to_see(clerk, "一件事：已办 1 / 3")
    started = clerk.stored(case).dossier.bundle
    assert started is not None
    assert set(started.codes(PartState.RUNNING)) == {"water", "power"}


def test_r25_the_lead_scores_the_others_and_a_clue_is_answered(lead: Clerk) -> None:
    case = take(lead, "9103")
    said = {"task": "fire", "answer": "agree", "opinion": "同意", "giver": "李科长"}
    lead.do_case_act(case, "task_answer", said)
    score = {"task": "fire", "points": "4", "reason": "按时回复"}
    lead.do_case_act(case, "task_score", score)
    joint = lead.stored(case).dossier.joint
    assert joint is not None
    fire = joint.find("fire")
    assert fire is not None
    assert fire.score is not None
    assert (fire.score.points, fire.score.reason) == (4, "按时回复")
    assert "task_score" not in offered(lead, case)
    clue = {"organ": "示例县市场监督管理局", "what": "现场有无证食品摊"}
    lead.do_case_act(case, "hand_clue", clue)
    (handed,) = lead.records("clue")
    answer = {"taken": "yes", "feedback": "已立案", "giver": "张科长"}
    lead.do_register_act("clue", "answer_clue", handed, answer)
    assert lead.records("clue")[0].state == "taken_up"
    assert {"task_answered", "task_scored", "clue_handed"} <= set(kinds(lead, case))
    assert counted(lead, "tasks_answered") == 1
    synced(lead)
    assert is_sound(lead)


def test_r26_what_cannot_be_done_is_reported_and_answered(lead: Clerk) -> None:
    today = lead.desk.clock.now().date()
    facts = {"what": "无法办理变更", "why": "系统无此类别", "law": "示例办法第三条"}
    due = {
        "owner": "示例县市场监督管理局",
        "due": (today + timedelta(days=20)).strftime("%Y%m%d"),
    }
    past = lead.do_register_act("problems", "report", None, {**facts, **due, "due": "20250101"})
    assert past == sentence(Refused("problem.due-past"))
    for _twice in range(2):
        lead.do_register_act("problems", "report", None, {**facts, **due})
    second, first = lead.records("problem")
    lead.do_register_act("problems", "escalate", first)
    found = {each.record_id: each for each in lead.records("problem")}
    fifth = lead.desk.calendar.add_working_days(today, 5).on
    assert (found[first.record_id].state, found[first.record_id].due) == ("escalated", fifth)
    again = lead.do_register_act("problems", "escalate", second)
    assert again == sentence(Refused("problem.escalated-this-year", year=today.year))
    lead.turn_to(PageName.TODAY)
    wait_to_see(lead, "办不成事")
    synced(lead)
    lead.robot.wait(lambda: is_judged(lead, first.record_id), "the platform's word", 30)
    lead.do_register_act("problems", "answer", first, {"answer": "已增设类别"})
    lead.do_register_act("problems", "close", first, {"done": "yes", "note": "已办成"})
    found = {each.record_id: each for each in lead.records("problem")}
    assert found[first.record_id].state == "done"
    assert (counted(lead, "problems_escalated"), counted(lead, "problems_answered")) == (1, 1)
    synced(lead)
    assert is_sound(lead)


def is_judged(clerk: Clerk, record_id: str) -> bool:
    """Whether the platform said that this is the county's one of the year."""
    found = (each for each in clerk.records("problem") if each.record_id == record_id)
    return any("平台已登记" in each.facts.get("note", "") for each in found)
