"""Papers at a real window: with their act, when somebody asks, of a register."""

from __future__ import annotations

from functools import partial

from desk.ports.store import PaperRow
from tests.ui.test_case_acts import ELDER, elder
from ui.window.clerk import Clerk
from ui.window.views.shell import PageName


def rows(clerk: Clerk) -> tuple[PaperRow, ...]:
    """Every paper of this station, the oldest first."""
    return tuple(reversed(clerk.read(lambda views: views.papers())))


def templates(clerk: Clerk) -> list[str]:
    return [row.template for row in rows(clerk)]


def made(clerk: Clerk, template: str) -> bool:
    return template in templates(clerk)


def test_a_draft_gives_its_one_time_notice_and_the_guide(clerk: Clerk) -> None:
    item = clerk.desk.catalogue.find(ELDER, clerk.desk.clock.now().date())[0]
    clerk.identify("ordinary", "13800000001")
    clerk.choose(ELDER, (1,) * len(item.situations))
    clerk.do_front_act("print_one_time_notice")
    clerk.robot.wait(partial(made, clerk, "one_time_notice"), "一次性告知书")
    clerk.do_front_act("print_item_guide")
    clerk.robot.wait(partial(made, clerk, "item_guide"), "办事指南")
    assert [row.case_id for row in rows(clerk)] == ["", ""]


def test_a_withdrawal_prints_its_paper_with_the_act(clerk: Clerk) -> None:
    case = elder(clerk)
    clerk.turn_to(PageName.CASES)
    clerk.do_case_act(case, "withdraw", {"reason": "改变计划"})
    clerk.robot.wait(partial(made, clerk, "withdrawal_notice"), "撤回申请确认书")
    assert templates(clerk).count("withdrawal_notice") == 1


def test_a_book_of_slips_is_printed_as_it_is_reserved(clerk: Clerk) -> None:
    clerk.do_register_act("slips", "reserve", None, {"count": "3"})
    clerk.robot.wait(partial(made, clerk, "emergency_book"), "应急收件单")
