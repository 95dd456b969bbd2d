"""日统计 with the items that are asked most, and what is open at the close, by keys."""

from __future__ import annotations

from tests.ui.test_case_acts import ROAD, take_in
from ui.window.clerk import Clerk
from ui.window.views.shell import PageName


def test_the_most_asked_items_stand_on_the_day_page_with_what_is_unrated(clerk: Clerk) -> None:
    case = take_in(clerk, ROAD, (2, 2, 1))
    clerk.do_register_act("tickets", "take", None, {"number": "A001"})
    clerk.turn_to(PageName.DAILY)
    page = clerk.counter.pages.daily
    clerk.robot.wait(lambda: page.shown is not None, "the tables")
    clerk.robot.wait(page.isVisible, "the page")
    clerk.robot.key("Ctrl+F", 4)  # past items, hours and remaining time
    assert page.shown is None or page.shown.code == "top"
    name = case.get_item().name

    def shown() -> tuple[str, ...]:
        rows = page.windows.content.view.rows
        return next((row.cells for row in rows if name in row.cells), ())

    clerk.robot.wait(shown, "the items")
    assert shown()[2:] == ("1", "1", "0", "0", "0", "0", "0", "1")
    clerk.robot.key("Ctrl+F")
    clerk.robot.wait(lambda: not shown(), "windows and people")

    clerk.robot.key("Ctrl+P")
    clerk.robot.wait(lambda: "day_report" in templates(clerk), "the report of the day")


def test_a_ticket_by_hand_is_printed_for_whoever_took_it(clerk: Clerk) -> None:
    clerk.do_register_act("tickets", "take", None, {"number": "A001", "matter": "食品"})
    (ticket,) = clerk.records("ticket")
    clerk.do_register_act("tickets", "print", ticket, {})
    clerk.robot.wait(lambda: "queue_ticket" in templates(clerk), "the ticket")


def templates(clerk: Clerk) -> list[str]:
    """The papers of this window."""
    return [template for template, _pages in clerk.papers()]
