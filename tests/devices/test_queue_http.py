"""The queue machine over HTTP: what goes wrong on a line, each with its own word."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from desk.ports.calling import NoCaller
from desk.refusal import DeviceError
from devices.adapters.queue_http import HttpCaller, parse, ticket_of
from devices.adapters.queue_simulated import SimulatedCaller
from devices.build import build_caller
from devices.simulators.queue_stub import QueueStub


@pytest.fixture
def stub() -> Iterator[QueueStub]:
    with QueueStub() as made:
        yield made


def caller_at(stub: QueueStub, limit: float = 2.0) -> HttpCaller:
    return HttpCaller(stub.url, "03", limit=limit)


def test_a_machine_that_is_away_is_said_to_be_away(stub: QueueStub) -> None:
    caller = caller_at(stub)
    stub.close()
    with pytest.raises(DeviceError, match=r"queue\.unreachable"):
        caller.call_next()
    assert caller.state().code == "queue.unreachable"


def test_a_machine_that_does_not_answer_is_not_waited_for(stub: QueueStub) -> None:
    stub.fault = "hang"
    with pytest.raises(DeviceError, match=r"queue\.too-slow"):
        caller_at(stub, limit=0.05).call_next()


def test_a_machine_that_answers_byte_by_byte_is_not_waited_for_either(
    stub: QueueStub,
) -> None:
    caller = caller_at(stub, limit=0.1)
    caller.count_waiting()
    stub.fault = "drip"
    with pytest.raises(DeviceError, match=r"queue\.too-slow"):
        caller.count_waiting()


@pytest.mark.parametrize("fault", ["noise", "shapeless"])
@pytest.mark.parametrize("word", ["call_next", "count_waiting"])
def test_an_answer_of_another_shape_is_not_used(stub: QueueStub, fault: str, word: str) -> None:
    caller = caller_at(stub)
    caller.count_waiting()
    stub.fault = fault
    with pytest.raises(DeviceError, match=r"queue\.not-understood"):
        getattr(caller, word)()


@pytest.mark.parametrize(
    "ticket",
    [
        None,
        {"number": "A\ud800", "waited": 1},
        {"number": "A\n1", "waited": 1},
        {"number": "A1", "waited": True},
        {"number": "A1", "waited": 10**30},
        {"number": "A1", "waited": 1, "matter": 7},
    ],
)
def test_a_ticket_that_could_not_be_kept_is_not_used(ticket: object) -> None:
    with pytest.raises(DeviceError, match=r"queue\.not-understood"):
        ticket_of(ticket)


def test_words_of_a_ticket_come_in_one_spelling() -> None:
    assert ticket_of({"number": "A1", "waited": 1, "matter": "公\0积金 "}).matter == "公积金"


@pytest.mark.parametrize("body", [b"", b"[" * 100_000, b"[]", b'{"code": "0"}', b"\xff"])
def test_an_answer_that_is_no_object_is_not_used(body: bytes) -> None:
    with pytest.raises(DeviceError, match=r"queue\.not-understood"):
        parse(body)


def test_a_forgotten_sign_in_is_made_again_once(stub: QueueStub) -> None:
    stub.machine.take("A001")
    caller = caller_at(stub)
    caller.count_waiting()
    stub.fault = "forget"
    ticket = caller.call_next()
    assert ticket is not None
    assert stub.heard == ["login", "waiting", "next", "login", "next"]


@pytest.mark.parametrize("url", ["nonsense", "http://127.0.0.1:1", "ftp://127.0.0.1"])
def test_a_wrong_address_is_a_machine_that_is_away(url: str) -> None:
    with pytest.raises(DeviceError, match=r"queue\.unreachable"):
        HttpCaller(url, "03").count_waiting()


def test_the_settings_choose_the_machine_and_never_stop_the_start() -> None:
    assert isinstance(build_caller({}), NoCaller)
    assert isinstance(build_caller({"queue.kind": "later"}), NoCaller)
    assert isinstance(build_caller({"queue.kind": "simulated"}), SimulatedCaller)
    unset = build_caller({"queue.kind": "http", "queue.window": "03"})
    assert unset.state().code == "queue.url-not-set"


def test_without_a_machine_every_call_says_so() -> None:
    none = NoCaller()
    assert none.state().code == "queue.none"
    for call in (
        none.call_next,
        none.count_waiting,
        lambda: none.recall("A001"),
        lambda: none.pass_over("A001"),
        lambda: none.transfer("A001", "04"),
        lambda: none.pause(paused=True),
    ):
        with pytest.raises(DeviceError, match=r"queue\.none"):
            call()
