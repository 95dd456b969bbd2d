"""Rows R06, R07, R08: 告知承诺, 容缺受理, 模拟审批: what is promised, owed, tried first."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

import pytest

from desk.case import Case
from desk.closing import LicenceState
from desk.events.facts import Mode
from desk.material import Collected
from desk.projection import read_case
from desk.refusal import Refused
from desk.stages import Stage
from sync.simulated_registers import LISTED_PERSON
from tests.journeys.living_hall import LivingHall, told
from tests.journeys.rows.proving import (
    EarlierClock,
    claim,
    counted,
    is_sound,
    kinds,
    paper,
    synced,
)
from tests.journeys.rows.seeing import wait_to_see
from tests.journeys.rows.taker import begin, begin_typed, choose, collect_and_fill, fill
from ui.terminal.answers import sentence
from ui.window.clerk import Clerk
from ui.window.errand import Errand
from ui.window.views.acceptance import Step

ROAD, STALL = "4101", {"use": "stall", "traffic": "no"}
RADIATION, TRAINING = "5104", "training"
DIGGING, SAFETY = "4103", "safety"
AGENT = {
    "name": "测试代",
    "number": "379901198504120019",
    "scope": "申请占用道路",
    "match": "match",
}
LETTER = {"letter": "示意〔2026〕1号", "issuer": "示例园区", "dated": "20261102"}


def promised(clerk: Clerk) -> Case:
    """占用城市道路 with 告知承诺: the promise to restore it need not be handed in."""
    begin(clerk)
    choose(clerk, ROAD, STALL)
    assert "已标记" in clerk.do_front_act("make_promise", {"by": "self"})
    wait_to_see(clerk, "已承诺")
    return collect_and_fill(clerk, {})


def is_to_be_verified(clerk: Clerk, case: Case) -> bool:
    found = (each for each in clerk.records("promise_check") if each.case_id == case.case_id)
    return any(each.state == "open" and each.due for each in found)


def test_r06_a_promise_is_the_applicants_choice_and_a_breach_revokes(
    clerk: Clerk, day: LivingHall
) -> None:
    case = promised(clerk)
    assert case.stage is Stage.ACCEPTED
    assert case.materials["restore"].how is Collected.PROMISE
    text = paper(clerk, "commitment")
    assert [
        each for each in ("告知承诺书", "恢复承诺书", "10个工作日") if each not in text
    ] == []
    synced(clerk)
    day.decide(case.receipt)
    clerk.robot.wait(partial(is_to_be_verified, clerk, case), "its verification", 30)
    record = f"promise_check-{case.case_id}"
    found = {"found": "breached", "finding": "未恢复路面"}
    refused = clerk.do_register_act("promise_check", "verify_promise", record, found)
    assert refused == sentence(Refused("commitment.revocation-missing"))
    found["revocation"] = "撤字1号"
    clerk.do_register_act("promise_check", "verify_promise", record, found)
    assert clerk.stored(case).closing.licence_state is LicenceState.REVOKED
    assert {"promise_verified", "licence_changed"} <= set(kinds(clerk, case))
    assert counted(clerk, "promise_breached") == 1
    synced(clerk)
    assert is_sound(clerk)


def test_r06_who_is_listed_or_without_express_authority_promises_nothing(clerk: Clerk) -> None:
    begin_typed(clerk, "测试失信", LISTED_PERSON)
    choose(clerk, ROAD, STALL)
    clerk.do_front_act("check_credit")
    wait_to_see(clerk, "信用名单")
    refused = clerk.do_front_act("make_promise", {"by": "self"})
    assert "有较严重不良信用记录" in refused
    assert "国办发〔2020〕42号" in refused
    begin(clerk)
    choose(clerk, ROAD, STALL)
    clerk.do_front_act("agent", AGENT)
    refused = clerk.do_front_act("make_promise", {"by": "agent"})
    assert refused == sentence(Refused("commitment.authority-missing"))
    clerk.do_front_act("agent", {**AGENT, "promise": "yes"})
    assert "已标记" in clerk.do_front_act("make_promise", {"by": "agent"})


def test_r06_a_promise_is_taken_back_before_the_decision(clerk: Clerk, day: LivingHall) -> None:
    case = promised(clerk)
    clerk.do_case_act(case, "withdraw_promise", {"reason": "改为提交材料"})
    assert "restore" not in clerk.stored(case).materials
    assert counted(clerk, "promise_withdrawn") == 1
    synced(clerk)
    with pytest.raises(Refused, match=r"case\.materials-missing"):
        day.decide(case.receipt)
    clerk.do_case_act(case, "supply", {"restore": "yes"})
    assert clerk.stored(case).materials["restore"].how is Collected.PAPER


def listed(clerk: Clerk, record: str) -> tuple[str, ...]:
    """What the register in front says of that record."""
    view = clerk.counter.pages.registers.view
    assert view is not None
    return next(row.cells for row in view.table.rows if row.key == record)


def tolerated(clerk: Clerk) -> Case:
    """放射诊疗许可 without the certificate of training, to be handed in later."""
    begin(clerk)
    choose(clerk, RADIATION, {})
    clerk.robot.wait(partial(clerk._at_material, "application"), "a core material")
    clerk.robot.key("F8")
    clerk.robot.wait(lambda: "主件" in told(clerk), "why it is not tolerated")
    clerk.collect(tolerate=(TRAINING,))
    fill(clerk, {})
    clerk.next(Step.CONFIRM)
    wait_to_see(clerk, "申请人还没有签容缺承诺书")
    return clerk.finish()


def test_r07_what_is_tolerated_is_owed_before_anything_is_issued(
    clerk: Clerk, day: LivingHall
) -> None:
    case = tolerated(clerk)
    assert case.stage is Stage.ACCEPTED
    due = case.dossier.tolerance.due[TRAINING]
    assert case.promised_on is not None
    assert due <= case.promised_on
    text = paper(clerk, "tolerance_notice")
    assert all(words in text for words in ("容缺受理", "放射工作人员培训证明"))
    clerk.do_register_act(
        "tolerance", "remind", f"tolerance-{case.case_id}", {"channel": "电话"}
    )
    synced(clerk)
    with pytest.raises(Refused, match=r"commitment\.decides-tolerated"):
        day.decide(case.receipt)
    day.decide(case.receipt, "granted_tolerated")
    Errand(clerk).find_and_claim(case)
    clerk.robot.key("F12")
    clerk.robot.wait(lambda: "容缺" in told(clerk), "why it is not issued")
    clerk.do_case_act(case, "supply", {TRAINING: "yes"})
    Errand(clerk).act_on(case, "issue")
    assert {"tolerance_opened", "tolerance_reminded", "tolerance_closed"} <= set(
        kinds(clerk, case)
    )
    assert counted(clerk, "accepted_tolerated") == 1
    assert counted(clerk, "tolerance_supplied") == 1
    synced(clerk)
    assert is_sound(clerk)


def test_r07_what_is_overdue_is_the_supervisors(day: LivingHall) -> None:
    """Taken in a month ago at a second window, which the supervisor opens today."""
    folder = day.station("02")
    before = day.seat(folder, clock=EarlierClock(timedelta(days=30)))
    case, other = tolerated(before), tolerated(before)
    synced(before)
    before.close()
    boss = day.seat(folder, person="demo-08")
    refused = boss.do_case_act(case, "supply", {TRAINING: "yes"})
    assert "容缺" in refused
    Errand(boss).show_record("tolerance", f"tolerance-{case.case_id}")
    assert "逾期：终止或延期" in listed(boss, f"tolerance-{case.case_id}")
    boss.do_case_act(case, "extend_tolerance", {"until": "20261231", "ground": "台风停运"})
    boss.do_case_act(case, "supply", {TRAINING: "yes"})
    assert boss.stored(case).materials[TRAINING].how is Collected.PAPER
    boss.do_case_act(other, "terminate", {"reason": "逾期未补"})
    assert boss.stored(other).stage is Stage.TERMINATED
    assert "逾期未补" in paper(boss, "termination_notice")
    assert counted(boss, "tolerance_extended") == 1
    synced(boss)
    assert is_sound(boss)


def formal_of(clerk: Clerk, case: Case) -> Case:
    """The formal case that follows that simulated one."""
    rows = clerk.read(lambda views: views.list_cases())
    cases = [read_case(row) for row in rows]
    (formal,) = (
        each
        for each in cases
        if (before := each.dossier.predecessor) is not None and before.case_id == case.case_id
    )
    return formal


def test_r08_a_simulated_case_becomes_a_formal_one_of_that_day(
    clerk: Clerk, day: LivingHall
) -> None:
    begin(clerk)
    choose(clerk, DIGGING, {})
    clerk.do_front_act("simulate", LETTER)
    case = collect_and_fill(clerk, {}, tolerate=(SAFETY,))
    assert case.mode is Mode.SIMULATED
    synced(clerk)
    day.decide(case.receipt, "granted_tolerated")
    claim(clerk, case)
    clerk.do_case_act(case, "print_simulated_opinion")
    assert "模拟审批意见" in paper(clerk, "simulated_opinion")
    short = clerk.do_case_act(case, "convert", {"matched": "yes"})
    assert "安全防护和恢复方案" in short
    clerk.do_case_act(case, "convert", {"matched": "yes", f"renewed_{SAFETY}": "yes"})
    assert clerk.stored(case).stage is Stage.ARCHIVED
    own = [kind for kind in kinds(clerk, case) if kind != "platform_said"]
    assert own[-1] == "converted"
    formal = formal_of(clerk, case)
    assert formal.receipt != case.receipt
    assert formal.accepted_at.date() == clerk.desk.clock.now().date()
    assert formal.receipt in paper(clerk, "acceptance_notice")
    assert counted(clerk, "simulated_accepted") == 1
    synced(clerk)
    assert is_sound(clerk)
