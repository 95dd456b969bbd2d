"""People, hand-over and agent points at a real window, by keys."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

import main
from desk.acts.claiming import Claiming
from desk.projection import read_case
from desk.stages import Stage
from tests.ui.test_case_acts import ROAD, ROAD_FORM
from ui.window.clerk import Clerk
from ui.window.entry import readers_of
from ui.window.views.acceptance import Step


def seated(hall, folder: Path, person: str = "demo-01", kind: str = "hall", window: str = "01"):
    parts = main.parts()
    if not folder.exists():
        folder.mkdir()
        hall.make_station(folder, window=window, kind=kind)
    clerk = Clerk(lambda: parts.open_desk(folder, None, hall.url), readers_of(parts))
    clerk.open(person=person)
    return clerk


@pytest.fixture
def village(qapp, hall, tmp_path: Path) -> Iterator[Clerk]:
    clerk = seated(hall, tmp_path / "village", kind="village", window="07")
    yield clerk
    clerk.close()


def test_an_administrator_registers_somebody_who_then_signs_in(qapp, hall, tmp_path):
    boss = seated(hall, tmp_path / "station", "demo-09")
    try:
        said = boss.do_register_act(
            "people", "register", None, {"clerk": "yes", "name": "测试华"}
        )
        assert "已登记" in said
        (record,) = boss.records("person")
        pins = {"pin": "804613", "again": "392750"}
        assert "不一样" in boss.do_register_act("people", "set_pin", record, pins)
        pins = {"pin": "804613", "again": "804613"}
        assert boss.do_register_act("people", "set_pin", record, pins) == "PIN 已设。"
        boss.robot.key("Ctrl+Shift+L")
        boss.sign_in(record.facts["person_id"], "804613")
        assert boss.counter.acts.actor.name == "测试华"
    finally:
        boss.close()


def test_a_window_is_handed_over_with_what_it_holds(clerk):
    values = {"taker": "钱立群", "pin": "1234", "seals": "受理专用章 1 枚", "remark": "无"}
    said = clerk.do_register_act("handovers", "hand_over_window", None, values)
    assert "已交接" in said
    (record,) = clerk.records("handover")
    assert record.title == "赵敏 交 钱立群"
    assert record.facts["印章"] == "受理专用章 1 枚"
    assert record.facts["留存原件"] == "无"


def test_a_wrong_pin_hands_nothing_over(clerk):
    values = {"taker": "钱立群", "pin": "9999"}
    assert "PIN 不对" in clerk.do_register_act("handovers", "hand_over_window", None, values)
    assert clerk.records("handover") == ()


def test_an_agent_point_collects_packs_and_sends(village):
    robot = village.robot
    village.identify("ordinary", "13800000001")
    village.choose(ROAD, (2, 2, 1))
    village.collect()
    village.fill(ROAD_FORM)
    village.next(Step.CONFIRM)
    assert "代收" in village.page.view.next_text
    robot.key("F12")
    robot.wait(lambda: robot.dialog, "the mandate")
    robot.wait(lambda: robot.dialog.isAncestorOf(robot.focus()), "its box")
    robot.key("F12")
    assert robot.dialog is not None
    robot.key("1")
    robot.key("F12")
    robot.wait(lambda: village.step() is Step.DONE, "代收")
    case = village.front
    assert (case.stage, case.received_at) == (Stage.COLLECTED_FOR, None)
    robot.wait(lambda: len(village.papers()) >= 2, "委托书 and 代收凭证")
    templates = {template for template, _pdf in village.papers()}
    assert "collected_slip" in templates
    assert "acceptance_notice" not in templates
    values = {"to": "县大厅", "carrier": "测试送"}
    assert "已装袋" in village.do_register_act("bags", "send_bag", None, values)
    (bag,) = village.records("bag")
    assert bag.facts["spoken"] == case.spoken
    village.do_register_act("bags", "bag_arrived", bag, {"receiver": "测试收"})
    assert village.records("bag")[0].state == "arrived"


def test_the_hall_receives_what_the_point_sent(village, hall, tmp_path):
    village.identify("ordinary", "13800000001")
    village.choose(ROAD, (2, 2, 1))
    village.collect()
    village.fill(ROAD_FORM)
    village.next(Step.CONFIRM)
    village.robot.key("F12")
    village.robot.wait(lambda: village.robot.dialog, "the mandate")
    village.robot.wait(
        lambda: village.robot.dialog.isAncestorOf(village.robot.focus()), "its box"
    )
    village.robot.key("1")
    village.robot.key("F12")
    village.robot.wait(lambda: village.step() is Step.DONE, "代收")
    case = village.front
    village.robot.wait(lambda: village.waiting_cases() == 0, "the platform has it")
    window = seated(hall, tmp_path / "station")
    try:
        acts = window.counter.acts
        assert Claiming(acts.desk).claim(case.case_id, acts.actor).value

        def arrived() -> bool:
            row = window.read(lambda views: views.find_case_by_number(case.receipt))
            return row is not None and read_case(row).item is not None

        window.robot.wait(arrived, "the snapshot", 30)
        said = window.do_case_act(case, "receive_from_point")
        assert "已收件" in said
        after = window.stored(case)
        assert after.stage is Stage.RECEIVED
        assert after.received_at is not None
        assert after.receipt == case.receipt
    finally:
        window.close()
