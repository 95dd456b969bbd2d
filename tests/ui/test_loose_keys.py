"""Papers and keys at the edge of the day: 一次性告知书, 日结表, 交接单."""

from __future__ import annotations

from tests.ui.test_case_acts import ROAD
from ui.window.dialogs.close_day import CloseDaySheet
from ui.window.views.shell import PageName


def templates(clerk) -> list[str]:
    return [template for template, _pages in clerk.papers()]


def test_the_one_time_notice_has_a_key_of_its_own(clerk):
    clerk.identify("ordinary", "13800000001")
    clerk.robot.key("Ctrl+B")
    clerk.robot.wait(clerk.page.notice.isVisible, "why not yet")
    assert templates(clerk) == []
    clerk.choose(ROAD, (2, 2, 1))
    clerk.robot.key("Ctrl+B")
    clerk.robot.wait(lambda: "one_time_notice" in templates(clerk), "一次性告知书")


def test_the_close_of_the_day_prints_its_sheet(clerk):
    clerk.identify("ordinary", "13800000001")
    clerk.turn_to(PageName.DAILY)
    page = clerk.counter.pages.daily
    clerk.robot.wait(page.close_day.isEnabled, "日结")
    clerk.robot.key("F12")
    open_sheet = "the close before it is signed"
    clerk.robot.wait(lambda: isinstance(clerk.robot.dialog, CloseDaySheet), open_sheet)
    clerk.robot.key("F12")
    clerk.robot.wait(lambda: "day_sheet" in templates(clerk), "日结表")
    assert "日结" in page.notice.words.whole


def test_a_hand_over_prints_its_sheet_and_again_when_asked_for(clerk):
    values = {"taker": "钱立群", "pin": "1234", "seals": "受理专用章 1 枚"}
    clerk.do_register_act("handovers", "hand_over_window", None, values)
    clerk.robot.wait(lambda: templates(clerk).count("shift_sheet") == 1, "交接单")
    (record,) = clerk.records("handover")
    clerk.do_register_act("handovers", "print", record.record_id, {})
    clerk.robot.wait(lambda: templates(clerk).count("shift_sheet") == 2, "交接单 again")
