"""Calling tickets: by hand in the order of the law, and as a machine called them."""

from __future__ import annotations

import pytest

from desk.acts.calling import Calling, waiting_tickets
from desk.acts.day import totals
from desk.acts.queueing import Queueing
from desk.ports.calling import CalledTicket
from desk.record_rows import read_record
from desk.refusal import Refused
from desk.service_words import TicketOutcome
from tests.desk.window import DAY, NINE, Window

TODAY = NINE.date()


def take(window: Window, number: str, priority: str = "") -> str:
    window.later(seconds=1)
    return Queueing(window.desk).take(window.actor(), number=number, priority=priority).value


def next_number(window: Window) -> str:
    return Calling(window.desk).call_next(window.actor()).value.title


def figures(window: Window) -> dict[str, int]:
    return totals(window.store.views.counts(DAY))


def test_tickets_by_hand_are_called_with_the_talent_card_first(window: Window) -> None:
    take(window, "A001")
    take(window, "A002")
    take(window, "V001", "山东惠才卡")
    assert [next_number(window) for _ in range(3)] == ["V001", "A001", "A002"]
    with pytest.raises(Refused, match=r"ticket\.nobody-waits"):
        next_number(window)


def test_nobody_is_called_from_the_list_before_who_comes_first_by_law(window: Window) -> None:
    plain, first = take(window, "A001"), take(window, "V001", "山东惠才卡")
    queueing = Queueing(window.desk)
    with pytest.raises(Refused) as told:
        queueing.call(plain, window.actor())
    assert (told.value.code, told.value.facts["number"]) == ("ticket.priority-first", "V001")
    queueing.call(first, window.actor())
    queueing.call(plain, window.actor())
    assert window.proved().is_sound


def test_tickets_of_yesterday_are_not_called_today(window: Window) -> None:
    take(window, "A001")
    window.later(days=1)
    views = window.store.views
    assert waiting_tickets(views, window.clock.now().date()) == ()
    assert len(waiting_tickets(views, TODAY)) == 1


def test_what_a_machine_called_is_entered_as_it_told_it(window: Window) -> None:
    told = CalledTicket(number="A036", waited=125, matter="食品", priority="军人依法优先")
    record = Calling(window.desk).called(told, window.actor()).value
    assert (record.state, record.facts["waited"], record.facts["manual"]) == (
        "called",
        "125",
        "",
    )
    assert record.facts["priority"] == "军人依法优先"
    assert (figures(window)["tickets_called"], figures(window)["waited_seconds"]) == (1, 125)
    assert window.proved().is_sound


def test_the_ticket_that_is_served_is_the_one_called_last(window: Window) -> None:
    calling, actor = Calling(window.desk), window.actor()
    assert calling.serving().current is None
    take(window, "A001")
    first = calling.call_next(actor).value
    window.later(minutes=1)
    second = calling.called(CalledTicket(number="A002", waited=3), actor).value
    take(window, "A003")
    serving = calling.serving()
    assert serving.current is not None
    assert (serving.current.title, serving.waiting) == ("A002", 1)
    calling.passed(second.record_id, actor)
    still = calling.serving().current
    assert still is not None
    assert still.record_id == first.record_id


def test_a_served_ticket_ends_with_its_cases_and_a_passed_one_is_given_up(
    window: Window,
) -> None:
    calling, actor = Calling(window.desk), window.actor()
    ids = [
        calling.called(CalledTicket(number=f"A00{n}", waited=0), actor).value.record_id
        for n in (1, 2, 3)
    ]
    calling.served(ids[0], actor, cases=2)
    calling.passed(ids[1], actor)
    calling.transferred(ids[2], actor, window="05")
    rows = [window.store.views.find_record(each) for each in ids]
    states = [row and read_record(row).state for row in rows]
    assert states == [
        TicketOutcome.CASE.value,
        TicketOutcome.GIVEN_UP.value,
        TicketOutcome.TRANSFERRED.value,
    ]
    with pytest.raises(Refused, match=r"ticket\.window-missing"):
        calling.transferred(ids[2], actor, window=" ")
    assert window.proved().is_sound
