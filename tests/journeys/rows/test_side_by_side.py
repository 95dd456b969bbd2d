"""Rows R15, R17, R19, R24, R25, R26: parts, departments and stages that run side by side."""

from __future__ import annotations

from desk.bundles import PartState
from desk.check_digits import credit_code_check
from desk.projects import record_id
from desk.registers.bundle import GIVEAWAY, GIVEN, giveaway_id
from desk.stages import Stage
from tests.journeys.living_hall import LivingHall, find_case, stage_shown
from tests.journeys.rows.seeing import sees, wait_to_see
from tests.journeys.rows.taker import take
from ui.window.clerk import Clerk
from ui.window.errand import Errand

FIRST = "91379901MA3TEXT77"
CODE = FIRST + credit_code_check(FIRST)
PROJECT = "2026-379901-47-01-000001"


def is_given(clerk: Clerk) -> bool:
    """Whether the platform said that the account was given here first."""
    wanted = giveaway_id(CODE, "digital_account")
    return any(r.record_id == wanted and r.state == GIVEN for r in clerk.records(GIVEAWAY))


def synced(clerk: Clerk) -> None:
    """Until the platform has everything."""
    clerk.robot.wait(lambda: clerk.waiting_cases() == 0, "nothing waits", 30)


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
    refused = clerk.do_case_act(case, "part_retry", {"reason": "换一家"})
    assert "没有这一步的权限" in refused


def test_r15_four_legs_follow_each_other_each_with_its_own_clock(clerk: Clerk) -> None:
    case = take(clerk, "8105")
    find_case(clerk, case)
    wait_to_see(clerk, "一件事：已办 0 / 4")
    clerk.do_case_act(case, "part_done", {"document": "转字1号"})
    wait_to_see(clerk, "一件事：已办 1 / 4")
    wait_to_see(clerk, "等 转入地学籍主管部门核办")


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
