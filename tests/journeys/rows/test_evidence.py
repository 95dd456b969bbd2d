"""Rows R10, R11, R20, R21: one person everywhere; shared data, shown licences, credit."""

from __future__ import annotations

import json
from datetime import timedelta
from functools import partial
from pathlib import Path

from desk.case import Case
from desk.material import Collected, MaterialStatus
from desk.stages import Stage
from sync.simulated_registers import LISTED_PERSON
from tests.journeys.living_hall import LivingHall, once
from tests.journeys.rows.proving import (
    EarlierClock,
    counted,
    is_sound,
    kinds,
    paper,
    synced,
)
from tests.journeys.rows.seeing import wait_to_see
from tests.journeys.rows.taker import begin, begin_typed, choose, collect_and_fill, take
from ui.window.clerk import Clerk
from ui.window.errand import Errand
from ui.window.views.shell import PageName

CARD, FUND, LICENCE, ELDER, ROAD = "3110", "3301", "4201", "6101", "4101"


def status(clerk: Clerk, code: str) -> MaterialStatus | None:
    """How that material of the case in front stands."""
    case = clerk.front
    found = None if case is None else case.materials.get(code)
    return None if found is None else found.status


def becomes(clerk: Clerk, code: str, wanted: MaterialStatus) -> None:
    clerk.robot.wait(lambda: status(clerk, code) is wanted, f"{code} {wanted}", 30)


def row_of(clerk: Clerk, code: str) -> tuple[str, str]:
    """What the list says of that material."""
    view = clerk.page.view
    assert view is not None
    row = next(row for row in view.body.rows if row.key == code)  # type: ignore[union-attr]
    return row.state, row.state_note


def listed(clerk: Clerk, register: str, record: str) -> str:
    """What the register says of that record."""
    Errand(clerk).show_record(register, record)
    view = clerk.counter.pages.registers.view
    assert view is not None
    return " ".join(next(row.cells for row in view.table.rows if row.key == record))


def test_r10_a_person_and_a_case_are_the_same_at_every_window(
    clerk: Clerk, day: LivingHall, tmp_path: Path
) -> None:
    begin(clerk, "rare")
    choose(clerk, CARD, {})
    clerk.do_front_act("verify_identity", {"source": "电子身份核验", "reference": "HY0001"})
    case = collect_and_fill(clerk, {})
    assert case.stage is Stage.ACCEPTED
    synced(clerk)
    second = day.seat(day.station("02"))
    once(second, lambda: second.desk.line.usable, "a line")
    synced(second)
    number = case.get_applicant().certificate_number
    second.robot.key("Ctrl+K")
    second.robot.wait(second.counter.window.top.search.line.hasFocus, "the search box")
    second.robot.digits(number)
    second.robot.key("Return")
    second.robot.wait(lambda: second.shows(PageName.CASES), "办件")
    wait_to_see(second, case.receipt)
    facts = {"first": "20261101", "last": "20261130", "folder": str(tmp_path)}
    boss = day.seat(day.station("03"), person="demo-08")
    take(boss, ELDER)
    boss.do_register_act("exports", "export", None, facts)
    (file,) = tmp_path.glob("*.json")
    export = json.loads(file.read_text("utf-8"))
    assert "received" in {entry["kind"] for entry in export["entries"]}
    assert "测试" not in file.read_text("utf-8")


def test_r11_shared_data_says_whence_and_when_and_falls_back_to_paper(clerk: Clerk) -> None:
    begin(clerk)
    choose(clerk, FUND, {})
    clerk.use_way("contract", "shared")
    becomes(clerk, "contract", MaterialStatus.QUALIFIED)
    wait_to_see(clerk, "共享数据平台")
    clerk.desk.line.cut = True
    assert "待核验" in clerk.use_way("marriage", "shared")
    clerk.desk.line.cut = False
    clerk.robot.key("F5")
    becomes(clerk, "marriage", MaterialStatus.QUALIFIED)
    case = collect_and_fill(clerk, {})
    found = case.materials["contract"]
    assert found.how is Collected.SHARED
    assert found.proof is not None
    assert found.proof.report_number
    assert found.proof.at is not None
    assert found.valid_to is not None
    synced(clerk)
    begin_typed(clerk, "测试无档", LISTED_PERSON)
    choose(clerk, FUND, {})
    clerk.use_way("contract", "shared")
    becomes(clerk, "contract", MaterialStatus.DEFECTIVE)
    assert "查无此项" in row_of(clerk, "contract")[1]
    clerk.robot.key("Space")
    clerk.robot.wait(lambda: status(clerk, "contract") is None, "the answer put away")
    other = collect_and_fill(clerk, {"bank_account": "1"})
    assert other.materials["contract"].how is Collected.PAPER
    assert is_sound(clerk)


def test_r20_a_shown_licence_waits_without_a_line_and_is_verified_with_it(
    clerk: Clerk, day: LivingHall
) -> None:
    day.kill_gateway()
    once(clerk, lambda: not clerk.desk.line.up, "the loss of the line")
    begin(clerk)
    choose(clerk, LICENCE, {})
    assert "待核验" in clerk.use_way("licence", "licence", {"shown": "DEMO-1"})
    assert "待核验" in clerk.use_way("identity", "licence", {"shown": "DEMO-REVOKED"})
    case = collect_and_fill(clerk, {})
    assert case.stage is Stage.RECEIVED
    record = f"verification-{case.case_id}-licence"
    assert "尚未查询" in listed(clerk, "verification", record)
    day.start_gateway()
    clerk.robot.key("F5")
    synced(clerk)
    clerk.robot.wait(partial(is_verified, clerk, case, "licence"), "the store's answer", 60)
    clerk.robot.wait(partial(is_off_the_list, clerk, record), "that it waits no more", 30)
    assert "证照库" in listed(clerk, "verification", record)
    after = clerk.stored(case)
    assert after.materials["identity"].status is MaterialStatus.DEFECTIVE
    assert kinds(clerk, case).count("material_verified") == 2
    clerk.do_case_act(case, "take_paper", {"material": "identity"})
    assert clerk.stored(case).materials["identity"].how is Collected.PAPER
    assert counted(clerk, "verifications_contradicted") >= 1
    synced(clerk)
    assert is_sound(clerk)


def is_off_the_list(clerk: Clerk, record: str) -> bool:
    """Whether the list in front (待核验) has it no more."""
    view = clerk.counter.pages.registers.view
    return view is not None and all(row.key != record for row in view.table.rows)


def is_verified(clerk: Clerk, case: Case, code: str) -> bool:
    return clerk.stored(case).materials[code].status is MaterialStatus.QUALIFIED


def is_answered(clerk: Clerk) -> bool:
    """Whether the register itself was asked, not the kept list alone."""
    report = None if clerk.front is None else clerk.front.dossier.credit.report
    return report is not None and not report.pending


def test_r21_a_grade_a_promise_of_credit_and_a_repair(clerk: Clerk) -> None:
    begin(clerk, "long-term")
    choose(clerk, ELDER, {})
    clerk.do_front_act("check_credit")
    wait_to_see(clerk, "信用 A", 30)
    assert row_of(clerk, "photo")[0] == "免交"
    clerk.do_front_act("promise_credit", {"signed_by": "测试长青", "publication": "yes"})
    case = collect_and_fill(clerk, {})
    report = case.dossier.credit.report
    assert report is not None
    assert report.report_number in paper(clerk, "credit_pledge")
    assert counted(clerk, "credit_promised") == 1
    begin_typed(clerk, "测试失信", LISTED_PERSON)
    choose(clerk, ROAD, {})
    clerk.do_front_act("check_credit")
    wait_to_see(clerk, "信用名单", 30)
    clerk.robot.wait(partial(is_answered, clerk), "the register's own word", 30)
    repair = {"document": "信修〔2026〕1号", "on": "20261101"}
    clerk.do_front_act("repair_credit", {"list": "serious_dishonesty", **repair})
    assert "已标记" in clerk.do_front_act("make_promise", {"by": "self"})
    synced(clerk)
    assert is_sound(clerk)


def test_r21_without_a_line_an_old_list_warns_and_is_asked_again(day: LivingHall) -> None:
    folder = day.station("04")
    before = day.seat(folder, clock=EarlierClock(timedelta(days=40)))
    begin(before)
    choose(before, ROAD, {})
    before.do_front_act("check_credit")
    wait_to_see(before, "信用 A", 30)
    before.close()
    day.kill_gateway()
    clerk = day.seat(folder)
    begin(clerk, "rare")
    choose(clerk, ROAD, {})
    clerk.do_front_act("check_credit")
    wait_to_see(clerk, "40 天前），待核验")
    clerk.do_front_act("make_promise", {"by": "self"})
    assert clerk.front is not None
    made = clerk.front.dossier.promise
    assert made is not None
    assert made.pending
    assert len(made.stale) == 2
    day.start_gateway()
    clerk.robot.key("F5")
    wait_to_see(clerk, "信用 A", 60)
    clerk.close()
