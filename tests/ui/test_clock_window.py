"""Promises and clocks at a real window, by keys: the menu of a case, the days of its clocks."""

from __future__ import annotations

from desk.stages import Stage
from tests.ui.test_case_acts import ROAD, detail, take_in, to_cases
from ui.window.clerk import Clerk
from ui.window.dialog_hands import choose_in_menu
from ui.window.dialogs.clock import ClockSheet


def test_a_tolerated_case_is_accepted_on_a_signed_promise_and_reminded_once(clerk: Clerk):
    case = take_in(clerk, ROAD, (2, 2, 1), tolerate=("restore",))
    assert case.stage is Stage.ACCEPTED
    assert case.dossier.tolerance.due == {"restore": case.promised_on}
    assert "已办" in clerk.do_case_act(case, "remind", {"channel": "2", "note": "已接听"})


def test_every_day_of_a_deadline_is_shown_with_its_reason(clerk: Clerk):
    case = take_in(clerk, ROAD, (2, 2, 1))
    to_cases(clerk, case)
    assert any(line.code == "explain_clock" for line in detail(clerk).more)
    clerk.robot.wait(clerk.counter.pages.cases.table.hasFocus, "the list")
    clerk.robot.key("Return")
    choose_in_menu(clerk.robot, "explain_clock")
    clerk.robot.wait(lambda: isinstance(clerk.robot.dialog, ClockSheet), "the days")
    shown = clerk.robot.dialog.view.clocks
    assert [table.title.split("：")[0] for table in shown] == ["承诺期限", "法定期限"]
    assert shown[0].days[0].number in ("第 1 天", "不计")
    clerk.robot.key("Escape")
