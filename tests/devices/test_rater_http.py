"""The rating machine over HTTP when things go wrong."""

from __future__ import annotations

import pytest

from desk.ports.evaluation import Outcome, RatingQuestion
from desk.refusal import DeviceError
from devices.adapters.rater_http import HttpRater, answer_of, parse
from devices.simulators.rater_stub import NOISE, RaterStub

QUESTION = RatingQuestion(number="T-0001", item="食品经营许可", service="receipt")


def code_of(rater: HttpRater) -> str:
    with pytest.raises(DeviceError) as refused:
        rater.answer("q1")
    return refused.value.code


@pytest.mark.parametrize("fault", sorted(NOISE))
def test_an_answer_of_another_shape_is_no_rating(fault: str) -> None:
    with RaterStub() as stub:
        stub.fault = fault
        assert code_of(HttpRater(stub.url)) == "rater.not-understood"


def test_a_machine_that_hangs_is_left_at_the_limit() -> None:
    with RaterStub() as stub:
        stub.fault = "hang"
        rater = HttpRater(stub.url, limit=0.2)
        assert code_of(rater) == "rater.too-slow"
        assert rater.state().code == "rater.too-slow"


def test_a_machine_that_is_away_or_not_set_says_so() -> None:
    with RaterStub() as stub:
        url = stub.url
    assert code_of(HttpRater(url)) == "rater.unreachable"
    assert HttpRater("").state().code == "rater.url-not-set"
    assert code_of(HttpRater("no address")) == "rater.unreachable"


def test_a_machine_that_forgot_the_sign_in_is_signed_in_to_again() -> None:
    with RaterStub() as stub:
        rater = HttpRater(stub.url)
        asked = rater.ask(QUESTION)
        stub.fault = "forget"
        assert rater.answer(asked).outcome is Outcome.WAITING


@pytest.mark.parametrize("body", [b"", b"[]", b'{"code": true}', b'{"code": 0, "data": []}'])
def test_what_is_no_answer_is_not_understood(body: bytes) -> None:
    with pytest.raises(DeviceError, match=r"rater\.not-understood"):
        parse(body)


@pytest.mark.parametrize(
    "data",
    [
        {},
        {"state": "rated"},
        {"state": "rated", "level": True},
        {"state": "rated", "level": 0},
        {"state": "rated", "level": 6},
        {"state": "silent", "level": 5},
        {"state": ["rated"], "level": 5},
    ],
)
def test_there_is_no_default_level(data: dict[str, object]) -> None:
    with pytest.raises(DeviceError, match=r"rater\.not-understood"):
        answer_of(data)
