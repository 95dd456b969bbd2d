"""Promises and clocks at a real window, by keys: the menu of a case, the days of its clocks."""

from __future__ import annotations

from desk.events.facts import Mode
from desk.material import Collected
from desk.stages import Stage
from tests.ui.test_case_acts import ELDER, ROAD, detail, take_in, to_cases
from ui.window.clerk import Clerk
from ui.window.dialog_hands import choose_in_menu
from ui.window.dialogs.clock import ClockSheet
from ui.window.views.acceptance import Step


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


def to_materials(clerk: Clerk, code: str, options: tuple[int, ...]) -> None:
    clerk.identify("ordinary", "13800000001")
    clerk.choose(code, options)


def test_a_promise_is_chosen_in_the_menu_of_the_case_in_front(clerk: Clerk):
    to_materials(clerk, ROAD, (2, 2, 1))
    assert "告知承诺" in clerk.do_front_act("make_promise", {"by": "1"})
    clerk.robot.wait(lambda: "restore" in clerk.front.materials, "the promised material")
    assert clerk.front.materials["restore"].how is Collected.PROMISE
    assert "重新提交" in clerk.do_front_act("withdraw_promise", {"reason": "改为提交材料"})
    clerk.robot.wait(lambda: "restore" not in clerk.front.materials, "the material owed again")


def test_a_draft_becomes_simulated_in_the_menu_of_the_case_in_front(clerk: Clerk):
    to_materials(clerk, ROAD, (2, 2, 1))
    letter = {"letter": "示意一号", "issuer": "示例园区", "dated": "20251120"}
    assert "模拟审批" in clerk.do_front_act("simulate", letter)
    clerk.robot.wait(lambda: clerk.front.mode is Mode.SIMULATED, "the simulated case")


def test_a_case_is_received_accepted_and_decided_in_one_act(clerk: Clerk):
    item = clerk.desk.catalogue.find(ELDER, clerk.desk.clock.now().date())[0]
    to_materials(clerk, ELDER, (1,) * len(item.situations))
    clerk.collect()
    for field in clerk.front.get_item().form:
        if field.required and not clerk.front.form.get(field.code):
            clerk.fill({field.code: "13800000001" if field.kind.value == "phone" else "1"})
    clerk.next(Step.CONFIRM)
    licence = {"number": "TEST-YD-0001"}
    assert "当场办结" in clerk.do_front_act("at_once", licence)
    clerk.robot.wait(lambda: clerk.step() == Step.DONE, "the last panel")
    assert clerk.front.stage is Stage.DECIDED
    assert clerk.front.decision.licence.number == "TEST-YD-0001"
