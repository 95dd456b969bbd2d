"""Rows R09, R16, R27, R28, R29: put right, sealed and watched, rated, of old, archived."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from desk.case import Case
from desk.refusal import Refused
from desk.settings import SEALS_HELD
from desk.stages import Stage
from tests.journeys.command import Program
from tests.journeys.living_hall import LivingHall, find_case
from tests.journeys.rows.proving import claim, counted, is_sound, kinds, paper, synced
from tests.journeys.rows.seeing import wait_to_see
from tests.journeys.rows.taker import begin, choose, fill, take
from ui.terminal.answers import sentence
from ui.window.clerk import Clerk
from ui.window.errand import Errand
from ui.window.views.acceptance import Step
from ui.window.views.shell import PageName

WORKSHOP, ELDER, STALL, HYGIENE = "1103", "6105", "1107", "5102"
SUPERVISOR = "demo-08"


@pytest.fixture(scope="module")
def seated(day: LivingHall) -> Clerk:
    """The supervisor sits at a window of the hall all day."""
    return day.seat(day.station("01"), person=SUPERVISOR)


@pytest.fixture(scope="module")
def township(day: LivingHall) -> Iterator[Clerk]:
    """A clerk alone at the centre of a township."""
    seat = day.seat(day.station("04", kind="township"))
    yield seat
    seat.close()


@pytest.fixture(scope="module")
def village(day: LivingHall) -> Iterator[Clerk]:
    """A clerk alone at an agent point in a village."""
    seat = day.seat(day.station("02", kind="village"))
    yield seat
    seat.close()


def waits(clerk: Clerk, register: str, case: Case, state: str) -> bool:
    """Whether a record of that kind stands there for the case."""
    found = clerk.records(register)
    return any(each.case_id == case.case_id and each.state == state for each in found)


def test_r09_what_was_entered_is_put_right_by_a_further_entry(clerk: Clerk) -> None:
    case = take(clerk, WORKSHOP, form={"products": "豆制品"})
    unsaid = clerk.do_case_act(case, "correct", {"field:products": "粉皮"})
    assert "理由" in unsaid or "填" in unsaid
    clerk.do_case_act(case, "correct", {"field:products": "粉皮", "reason": "录错品种"})
    after = clerk.stored(case)
    assert after.form["products"] == "粉皮"
    (mended,) = after.closing.corrections
    assert (mended.before, mended.after) == ({"products": "豆制品"}, {"products": "粉皮"})
    assert mended.reason == "录错品种"
    wait_to_see(clerk, "豆制品 → 粉皮（录错品种）")
    assert counted(clerk, "form_corrected") == 1
    assert {"received", "form_corrected"} <= set(kinds(clerk, case))
    synced(clerk)
    assert is_sound(clerk)


def test_r09_a_void_is_asked_for_and_answered_and_the_number_stays(
    clerk: Clerk, township: Clerk
) -> None:
    kept, voided = take(township, ELDER), take(township, ELDER)
    for case in (kept, voided):
        township.do_case_act(case, "request_void", {"reason": "选错事项"})
        frozen = township.do_case_act(case, "withdraw", {"reason": "不办了"})
        assert frozen == sentence(Refused("case.frozen"))
    synced(township)
    for case, said in ((kept, "no"), (voided, "yes")):
        clerk.robot.key("F5")
        clerk.robot.wait(lambda c=case: waits(clerk, "void_request", c, "asked"), "asked", 30)
        answer = {"granted": said, "reason": "已核实"}
        clerk.do_register_act("void_requests", "answer", f"void-{case.case_id}", answer)
    synced(clerk)
    township.robot.key("F5")
    township.robot.wait(
        lambda: township.stored(voided).stage is Stage.VOIDED, "the supervisor's answer", 30
    )
    find_case(township, voided)
    wait_to_see(township, "已同意")
    assert township.stored(voided).receipt == voided.receipt
    assert kinds(township, voided)[0] == kinds(township, kept)[0]
    assert township.stored(kept).stage is kept.stage
    township.do_case_act(kept, "withdraw", {"reason": "不办了"})
    assert township.stored(kept).stage is Stage.WITHDRAWN
    assert counted(clerk, "void_requests_granted") == 1
    assert is_sound(township)


def carry(clerk: Clerk, code: str) -> Case:
    """代收 at an agent point: the mandate is ticked, and F12 again."""
    begin(clerk)
    choose(clerk, code, {})
    clerk.collect()
    fill(clerk, {})
    clerk.next(Step.CONFIRM)
    wait_to_see(clerk, "代收凭证，")
    clerk.robot.key("F12")
    clerk.robot.wait(lambda: clerk.robot.dialog, "the question")
    clerk.robot.wait(
        lambda: clerk.robot.dialog and clerk.robot.dialog.isAncestorOf(clerk.robot.focus()),
        "its tick",
    )
    clerk.robot.key("Space")
    clerk.next(Step.DONE)
    assert clerk.front is not None
    return clerk.front


def test_r16_an_item_is_taken_near_home_only_where_it_says_so(village: Clerk) -> None:
    case = take(village, STALL)
    assert case.stage is Stage.ACCEPTED
    carried = carry(village, WORKSHOP)
    assert carried.stage is Stage.COLLECTED_FOR
    assert carried.received_at is None
    assert "食品小作坊登记" in paper(village, "collected_slip")
    synced(village)
    assert is_sound(village)


def test_r16_a_result_goes_to_the_supervising_department_and_its_answer_comes_back(
    day: LivingHall,
) -> None:
    clerk = day.seat(day.station("03", {SEALS_HELD: "不动产登记专用章"}))
    case = take(clerk, WORKSHOP)
    assert "待盖章" in paper(clerk, "acceptance_notice")
    waiting = {each.title: each for each in clerk.records("seal") if each.state == "waiting"}
    assert set(waiting) == {"收件凭证", "受理通知书"}
    clerk.do_register_act("seals", "put", waiting["受理通知书"])
    assert waits(clerk, "seal", case, "used")
    clerk.do_case_act(case, "use_seal", {"paper": "现场核查表"})
    assert (counted(clerk, "seals_awaited"), counted(clerk, "seals_used")) == (2, 3)
    synced(clerk)
    day.decide(case.receipt)
    claim(clerk, case)
    clerk.do_case_act(case, "watch_result")
    wait_to_see(clerk, "已推送")
    again = clerk.do_case_act(case, "use_seal", {"paper": "许可证", "copies": "0"})
    assert again == sentence(Refused("seal.facts-missing"))
    synced(clerk)
    day.say(
        "tell",
        case.receipt,
        kind="result_answered",
        event={
            "at": clerk.desk.clock.now().isoformat(),
            "record_id": f"watch-{case.case_id}",
            "organ": "示例县市场监督管理局",
            "answer": "已列入日常监管",
        },
    )
    clerk.robot.wait(lambda: waits(clerk, "watch", case, "answered"), "the feedback", 30)
    Errand(clerk).show_record("watched", f"watch-{case.case_id}")
    wait_to_see(clerk, "已列入日常监管")
    assert counted(clerk, "results_sent") == 1
    synced(clerk)
    assert is_sound(clerk)
    clerk.close()


def decided(clerk: Clerk, day: LivingHall, code: str, valid_to: str = "") -> Case:
    """A case of that item, decided at the platform, its licence issued and handed over."""
    case = take(clerk, code)
    assert not Errand(clerk)._offers(case.case_id, "issue")
    synced(clerk)
    day.decide(case.receipt, valid_to=valid_to)
    errand = Errand(clerk)
    errand.find_and_claim(case)
    errand.act_on(case, "issue")
    errand.hand_over(case)
    return case


def test_r27_the_morning_list_and_one_honest_rating(clerk: Clerk, day: LivingHall) -> None:
    soon = clerk.desk.clock.now().date() + timedelta(days=20)
    case = decided(clerk, day, HYGIENE, soon.isoformat())
    clerk.turn_to(PageName.TODAY)
    wait_to_see(clerk, "证照将到期")
    find_case(clerk, case)
    wait_to_see(clerk, "未评价")
    rating = {"service": "collect", "level": "1", "detail": "108", "text": "等太久"}
    rating["channel"] = "paper"
    clerk.do_case_act(case, "take_rating", rating)
    again = clerk.do_case_act(case, "take_rating", {**rating, "detail": "", "level": "5"})
    assert again == sentence(Refused("rating.already-given"))
    (bad,) = clerk.records("rating")
    assert (bad.state, bad.facts["level"]) == ("bad", "1")
    clerk.turn_to(PageName.TODAY)
    wait_to_see(clerk, "差评回访")
    followed = {"found": "属实", "done": "增开窗口", "content": "yes"}
    clerk.do_register_act("ratings", "follow", bad, followed)
    assert clerk.records("rating")[0].state == "followed"
    assert counted(clerk, "ratings_1") == counted(clerk, "ratings_followed") == 1
    assert counted(clerk, "ratings") == 1
    synced(clerk)
    assert is_sound(clerk)


def test_r28_an_old_file_is_indexed_and_never_counted(clerk: Clerk, tmp_path: Path) -> None:
    before = counted(clerk, "received"), counted(clerk, "accepted")
    scan = tmp_path / "scan.pdf"
    scan.write_bytes(b"%PDF-1.4 old")
    indexed = {"title": "宅基地审批卷", "who": "测试明", "year": "1996", "scan": str(scan)}
    unnamed = clerk.do_register_act("history", "index", None, {**indexed, "certificate": "1"})
    assert unnamed
    clerk.do_register_act("history", "index", None, indexed)
    (file,) = clerk.records("old_file")
    assert file.facts["who"] == "测试明"
    table = tmp_path / "old.csv"
    table.write_text(
        "编号,事项,申请人,收件日期,期限\n旧2019-1,食品经营许可,测试乙,2026-10-09,2026-12-01\n"
        "旧2019-2,食品经营许可,测试丙,2099-10-09,\n",
        "utf-8",
    )
    clerk.do_register_act("history", "import", None, {"file": str(table)})
    (old,) = clerk.records("old_case")
    assert (old.title, old.state) == ("食品经营许可", "open")
    Errand(clerk).show_record("history", old.record_id)
    wait_to_see(clerk, "历史导入·未结")
    clerk.turn_to(PageName.TODAY)
    wait_to_see(clerk, "历史导入未结")
    clerk.do_register_act("history", "close", old, {"how": "原窗口已办结"})
    assert clerk.records("old_case")[0].state == "closed"
    assert (counted(clerk, "received"), counted(clerk, "accepted")) == before
    synced(clerk)
    assert is_sound(clerk)


def test_r29_the_archive_of_a_case_is_packed_and_exported(
    clerk: Clerk, day: LivingHall, tmp_path: Path
) -> None:
    case = decided(clerk, day, WORKSHOP)
    nowhere = clerk.do_case_act(case, "pack_archive", {"folder": str(tmp_path / "none")})
    assert nowhere == sentence(Refused("archive.folder-missing"))
    clerk.do_case_act(case, "archive")
    clerk.do_case_act(case, "pack_archive", {"folder": str(tmp_path)})
    (package,) = tmp_path.glob("归档_*.zip")
    program = Program(place=tmp_path)
    whole = program.json("archive", "verify", str(package))
    assert (whole.code, whole.last["faults"]) == (0, [])
    assert {"archived", "archive_packed"} <= set(kinds(clerk, case))
    today = clerk.desk.clock.now().strftime("%Y%m%d")
    facts = {"first": today, "last": today, "folder": str(tmp_path)}
    clerk.do_register_act("exports", "export", None, facts)
    (file,) = tmp_path.glob("*.json")
    exported = json.loads(file.read_text("utf-8"))
    assert {"archived", "archive_packed"} <= {entry["kind"] for entry in exported["entries"]}
    assert case.get_applicant().name not in file.read_text("utf-8")
    assert counted(clerk, "archives_packed") == 1
    synced(clerk)
    assert is_sound(clerk)
