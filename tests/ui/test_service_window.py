"""What follows a decision and the day around cases, at a real window, by keys."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from desk.case import Case
from desk.closing import Reached
from desk.stages import Stage
from tests.ui.test_case_acts import ROAD, stored, take_in
from ui.window.clerk import Clerk
from ui.window.dialogs.ask import AskSheet
from ui.window.dialogs.copying import CopySheet
from ui.window.errand import Errand, choose_in_menu
from ui.window.registers.listing import REGISTERS
from ui.window.today.listing import SECTIONS
from ui.window.views.shell import PageName


def enter_result(clerk: Clerk, case: Case) -> None:
    values = {
        "result": "granted",
        "decision": "示例决〔2026〕1号",
        "giver": "张某",
        "number": "TEST-1",
    }
    licences = case.get_item().result_licences
    if licences:
        values |= {"kind": licences[0]}
    clerk.do_case_act(case, "record_result", values)


def test_a_notice_is_delivered_corrected_and_rated_from_the_menu(clerk: Clerk) -> None:
    case = take_in(clerk, ROAD, (2, 2, 1))
    clerk.do_case_act(
        case,
        "deliver_notice",
        {"notice": "extension", "manner": "hand", "result": "delivered"},
    )
    assert stored(clerk, case).closing.deliveries == ()  # nothing was extended
    enter_result(clerk, case)
    clerk.do_case_act(
        case,
        "deliver_notice",
        {"notice": "decision", "manner": "hand", "result": "delivered"},
    )
    (given,) = stored(clerk, case).closing.deliveries
    assert (given.result, given.receiver) == (Reached.DELIVERED, case.get_applicant().name)
    clerk.do_case_act(
        case, "take_rating", {"service": "receive", "level": "4", "channel": "window"}
    )
    (rating,) = clerk.records("rating")
    assert (rating.facts["level"], rating.state) == ("4", "good")


def test_a_paper_result_is_entered_at_the_window(clerk: Clerk) -> None:
    case = take_in(clerk, ROAD, (2, 2, 1))
    enter_result(clerk, case)
    after = stored(clerk, case)
    assert after.stage is Stage.DECIDED
    assert after.closing.recorded.giver == "张某"


def test_the_registers_of_the_day_are_filled_by_keys(clerk: Clerk) -> None:
    clerk.do_register_act("tickets", "take", None, {"number": "A001", "matter": "食品"})
    (ticket,) = clerk.records("ticket")
    clerk.do_register_act("tickets", "end", ticket, {"outcome": "advice"})
    assert clerk.records("ticket")[0].state == "advice"
    clerk.do_register_act(
        "problems",
        "report",
        None,
        {"what": "办不成", "why": "无此类别", "owner": "示例局", "due": "20991231"},
    )
    (problem,) = clerk.records("problem")
    assert problem.state == "open"
    clerk.do_register_act("slips", "reserve", None, {"count": "3"})
    (book,) = clerk.records("slip_book")
    assert book.facts["last"] == "3"


def test_the_day_opens_with_what_waits(clerk: Clerk) -> None:
    clerk.do_register_act(
        "problems",
        "report",
        None,
        {"what": "办不成", "why": "无此类别", "owner": "示例局", "due": "20991231"},
    )
    clerk.turn_to(PageName.TODAY)
    page = clerk.counter.pages.today
    clerk.robot.wait(lambda: page.view, "the page")
    titles = [block.title for block in page.view.blocks]
    assert "办不成事" in titles


def test_every_register_and_section_has_a_name_of_its_own() -> None:
    for codes in ([each.code for each in REGISTERS], [each.code for each in SECTIONS]):
        assert len(codes) == len(set(codes))


def test_one_key_copies_the_next_field_for_a_system_outside(clerk: Clerk) -> None:
    case = take_in(clerk, ROAD, (2, 2, 1))
    robot = clerk.robot
    Errand(clerk).show(case)
    robot.key("Return")
    choose_in_menu(robot, "copy_outside")
    robot.wait(lambda: isinstance(robot.dialog, AskSheet), "the question")
    robot.key("2")
    robot.key("F12")
    robot.wait(lambda: isinstance(robot.dialog, CopySheet), "the fields")
    robot.key("F12")
    first = QApplication.clipboard().text()
    robot.key("Return")
    second = QApplication.clipboard().text()
    assert (first, second) == (
        case.get_applicant().certificate_number,
        case.get_applicant().name,
    )
    robot.key("Esc")
    robot.wait(lambda: robot.dialog is None, "the page")
    assert QApplication.clipboard().text() == ""
