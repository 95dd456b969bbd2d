"""What every adapter of the queue port keeps, whatever machine stands behind it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from desk.ports.calling import CalledTicket
from desk.refusal import DeviceError
from tests.contracts.queue_halls import HALLS, WINDOW, QueueHall


@pytest.fixture(params=HALLS)
def hall(request: pytest.FixtureRequest) -> Iterator[QueueHall]:
    with HALLS[request.param]() as made:
        yield made


def called(hall: QueueHall) -> str:
    ticket = hall.caller.call_next()
    assert ticket is not None
    return ticket.number


def test_nobody_waiting_is_no_fault(hall: QueueHall) -> None:
    assert hall.caller.call_next() is None
    assert hall.caller.count_waiting() == 0


def test_a_ticket_comes_as_it_was_drawn(hall: QueueHall) -> None:
    hall.machine.take("A001", matter="食品", item="1102", appointment="09:30", priority="军人")
    ticket = hall.caller.call_next()
    assert ticket == CalledTicket(
        number="A001",
        waited=0,
        matter="食品",
        item="1102",
        appointment="09:30",
        priority="军人",
    )


def test_tickets_are_called_in_turn_and_who_comes_first_by_law_first(hall: QueueHall) -> None:
    for number in ("A001", "A002"):
        hall.machine.take(number)
    hall.machine.take("V001", priority="山东惠才卡")
    assert hall.caller.count_waiting() == 3
    assert [called(hall) for _ in range(3)] == ["V001", "A001", "A002"]


def test_a_ticket_is_called_once_by_one_window(hall: QueueHall) -> None:
    hall.machine.take("A001")
    assert called(hall) == "A001"
    assert hall.other.call_next() is None


def test_a_recall_sounds_once_more(hall: QueueHall) -> None:
    hall.machine.take("A001")
    hall.caller.recall(called(hall))
    assert hall.machine.calls == [(WINDOW, "A001"), (WINDOW, "A001")]


def test_a_ticket_that_was_passed_over_is_over(hall: QueueHall) -> None:
    hall.machine.take("A001")
    hall.caller.pass_over(called(hall))
    assert hall.caller.call_next() is None


def test_a_transferred_ticket_is_called_by_that_window_alone(hall: QueueHall) -> None:
    hall.machine.take("A001")
    hall.caller.transfer(called(hall), "04")
    assert hall.caller.call_next() is None
    ticket = hall.other.call_next()
    assert ticket is not None
    assert ticket.number == "A001"


def test_a_window_pauses_and_takes_people_again(hall: QueueHall) -> None:
    hall.caller.pause(paused=True)
    assert hall.machine.paused == {WINDOW}
    hall.caller.pause(paused=False)
    assert not hall.machine.paused


@pytest.mark.parametrize("word", ["recall", "pass_over"])
def test_a_ticket_that_was_not_called_here_is_refused(hall: QueueHall, word: str) -> None:
    with pytest.raises(DeviceError, match=r"queue\.said-no"):
        getattr(hall.caller, word)("A009")
    with pytest.raises(DeviceError, match=r"queue\.said-no"):
        hall.caller.transfer("A009", "04")


def test_the_state_says_that_it_is_there(hall: QueueHall) -> None:
    state = hall.caller.state()
    assert state.ready
    assert state.name == hall.caller.name
    assert state.simulated == hall.caller.simulated
