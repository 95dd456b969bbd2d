"""What every adapter of the rating port keeps, whatever machine stands behind it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from desk.ports.evaluation import Evaluator, Outcome, RatingAnswer, RatingQuestion
from desk.refusal import DeviceError
from devices.adapters.rater_http import HttpRater
from devices.adapters.rater_simulated import SimulatedRater
from devices.simulators.rater_stub import RaterStub
from devices.simulators.rating_machine import RatingMachine

QUESTION = RatingQuestion(number="T-0001", item="食品经营许可", service="receipt")


class Hall:
    """A rater, its machine, and the seconds that its clock tells."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self.machine = RatingMachine(lambda: self.seconds)
        self.rater: Evaluator = SimulatedRater(self.machine)


@contextmanager
def simulated() -> Iterator[Hall]:
    yield Hall()


@contextmanager
def http() -> Iterator[Hall]:
    hall = Hall()
    with RaterStub(hall.machine) as stub:
        hall.rater = HttpRater(stub.url)
        yield hall


@pytest.fixture(params=[simulated, http], ids=["simulated", "http"])
def hall(request: pytest.FixtureRequest) -> Iterator[Hall]:
    with request.param() as made:
        yield made


def test_it_says_that_it_is_there(hall: Hall) -> None:
    state = hall.rater.state()
    assert (state.ready, state.name) == (True, hall.rater.name)
    assert state.simulated == hall.rater.simulated


def test_nothing_is_rated_until_a_face_is_pressed(hall: Hall) -> None:
    asked = hall.rater.ask(QUESTION)
    assert hall.machine.shown == QUESTION
    assert hall.rater.answer(asked) == RatingAnswer(outcome=Outcome.WAITING)
    hall.machine.press(4)
    assert hall.rater.answer(asked) == RatingAnswer(outcome=Outcome.RATED, level=4)
    assert hall.machine.shown is None


def test_a_no_and_silence_are_no_level(hall: Hall) -> None:
    first = hall.rater.ask(QUESTION, seconds=20)
    hall.machine.decline()
    assert hall.rater.answer(first) == RatingAnswer(outcome=Outcome.DECLINED)
    second = hall.rater.ask(QUESTION, seconds=20)
    hall.seconds = 21.0
    assert hall.rater.answer(second) == RatingAnswer(outcome=Outcome.SILENT)
    hall.machine.press(5)
    assert hall.rater.answer(second) == RatingAnswer(outcome=Outcome.SILENT)


def test_a_question_that_is_withdrawn_is_not_shown_any_more(hall: Hall) -> None:
    asked = hall.rater.ask(QUESTION)
    hall.rater.withdraw(asked)
    assert hall.machine.shown is None
    assert hall.rater.answer(asked).level == 0


def test_an_invitation_counts_once(hall: Hall) -> None:
    hall.rater.invite(QUESTION)
    hall.rater.invite(QUESTION)
    assert hall.machine.invited == [QUESTION]


def test_a_question_that_nobody_asked_is_refused(hall: Hall) -> None:
    with pytest.raises(DeviceError, match=r"rater\.said-no"):
        hall.rater.answer("q9")
