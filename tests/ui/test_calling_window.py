"""F9 at the window: the machine's ticket, tickets by hand, a machine that is away."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

import main
from desk.desk import Desk
from desk.service_words import TicketOutcome
from devices.adapters.queue_http import HttpCaller
from devices.simulators.queue_stub import QueueStub
from tests.ui.test_case_acts import ROAD, take_in
from ui.opening.parts import Hall
from ui.window.clerk import Clerk
from ui.window.counter.calling import CallingTickets
from ui.window.dialog_hands import answer, choose_in_menu
from ui.window.entry import readers_of
from ui.window.views.shell import PageName


@pytest.fixture
def stub() -> Iterator[QueueStub]:
    with QueueStub() as made:
        yield made


@pytest.fixture
def caller(qapp: object, hall: Hall, tmp_path: Path, stub: QueueStub) -> Iterator[Clerk]:
    """A clerk at a window with a queue machine."""
    parts, folder = main.parts(), tmp_path / "station"
    folder.mkdir()
    hall.make_station(folder, window="01")

    def opened() -> Desk:
        machine = HttpCaller(stub.url, "01", limit=0.4)
        return replace(parts.open_desk(folder, None, hall.url), caller=machine)

    seated = Clerk(opened, readers_of(parts))
    seated.open()
    yield seated
    seated.close()


def calling_of(clerk: Clerk) -> CallingTickets:
    return next(each for each in clerk.counter.fittings if isinstance(each, CallingTickets))


def serving(clerk: Clerk) -> str:
    current = calling_of(clerk).serving.current
    return "" if current is None else current.title


def said(clerk: Clerk, words: str) -> None:
    clerk.robot.wait(lambda: words in clerk.page.notice.words.whole, words)


def call(clerk: Clerk, number: str) -> None:
    clerk.robot.key("F9")
    clerk.robot.wait(lambda: serving(clerk) == number, number)


def chip(clerk: Clerk) -> str:
    view = clerk.counter.framing.queue
    return "" if view is None else f"{view.ticket}，{view.waiting}"


def states(clerk: Clerk) -> dict[str, str]:
    return {row.title: row.state for row in clerk.records("ticket")}


def take(clerk: Clerk, number: str, priority: str = "") -> None:
    facts = {"number": number} | ({"priority": priority} if priority else {})
    clerk.do_register_act("tickets", "take", None, facts)


def test_f9_calls_who_comes_first_and_fills_in_the_item(caller: Clerk, stub: QueueStub) -> None:
    item = caller.desk.catalogue.find(ROAD)[0]
    stub.machine.take("A001")
    stub.machine.take("V001", item=item.code, priority="山东惠才卡", appointment="09:30")
    call(caller, "V001")
    said(caller, "依法优先：山东惠才卡。预约：09:30")
    caller.robot.wait(lambda: caller.front and caller.front.item, "the item of the ticket")
    assert caller.front is not None
    assert caller.front.get_item().code == item.code
    caller.robot.wait(lambda: chip(caller) == "V001 办理中，等候 1 人", "the chip")


def test_a_ticket_is_called_again_passed_over_and_the_next_one_comes(
    caller: Clerk, stub: QueueStub
) -> None:
    for number in ("A001", "A002"):
        stub.machine.take(number)
    call(caller, "A001")
    caller.robot.key("Shift+F9")
    said(caller, "重呼 A001 号")
    assert stub.machine.calls == [("01", "A001"), ("01", "A001")]
    caller.robot.key("Ctrl+F9")
    caller.robot.wait(lambda: serving(caller) == "", "nobody served")
    call(caller, "A002")
    assert states(caller) == {"A001": TicketOutcome.GIVEN_UP.value, "A002": "called"}


def test_a_ticket_ends_with_the_case_that_came_of_it(caller: Clerk, stub: QueueStub) -> None:
    for number in ("A001", "A002"):
        stub.machine.take(number)
    call(caller, "A001")
    take_in(caller, ROAD, (2, 2, 1))
    call(caller, "A002")
    (first,) = [row for row in caller.records("ticket") if row.title == "A001"]
    assert (first.state, first.facts["cases"]) == (TicketOutcome.CASE.value, "1")


def test_transfer_and_pause_from_the_menu(caller: Clerk, stub: QueueStub) -> None:
    stub.machine.take("A001")
    call(caller, "A001")
    caller.robot.key("Ctrl+Shift+F9")
    choose_in_menu(caller.robot, "transfer")
    answer(caller.robot, caller.page.notice, {"window": "05"})
    caller.robot.wait(lambda: serving(caller) == "", "nobody served")
    assert stub.machine.tickets["A001"].window == "05"
    assert states(caller)["A001"] == TicketOutcome.TRANSFERRED.value
    caller.robot.key("Ctrl+Shift+F9")
    choose_in_menu(caller.robot, "pause")
    caller.robot.wait(lambda: chip(caller).startswith("暂停叫号"), "the pause")
    assert stub.machine.paused == {"01"}


def test_a_machine_that_is_away_leaves_tickets_by_hand(caller: Clerk, stub: QueueStub) -> None:
    take(caller, "B001")
    stub.close()
    call(caller, "B001")
    said(caller, "排队机连不上")
    caller.robot.key("F9")
    caller.robot.wait(lambda: "排队机连不上" in caller.page.notice.words.whole, "the sentence")


def test_a_machine_that_is_slow_calls_nobody_twice(caller: Clerk, stub: QueueStub) -> None:
    take(caller, "B001")
    caller.turn_to(PageName.ACCEPT)
    stub.fault = "hang"
    caller.robot.key("F9")
    said(caller, "没有及时回答")
    assert serving(caller) == ""


def test_without_a_machine_tickets_by_hand_are_called_in_the_order_of_the_law(
    clerk: Clerk,
) -> None:
    assert chip(clerk) == ""
    take(clerk, "A001")
    take(clerk, "V001", "talent_card")
    call(clerk, "V001")
    call(clerk, "A001")
    clerk.robot.key("F9")
    said(clerk, "没有人在等候")


def test_passing_nobody_is_said(clerk: Clerk) -> None:
    clerk.robot.key("Ctrl+F9")
    said(clerk, "没有叫着的号")
