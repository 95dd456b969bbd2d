"""When a part of a file may go, how large it is, and that it never takes an act's place."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from desk.refusal import Refused
from sync.gateway.running.pressure import Gate
from sync.part_size import LEAST, MOST, PartSize
from sync.stepper import ACTS_FIRST_MS, Action, Stepper


@dataclass
class Clock:
    now: int = 0

    def __call__(self) -> int:
        return self.now


@pytest.fixture
def stepper() -> Stepper:
    return Stepper(clock_ms=Clock(), rng=lambda: 0.5)


def test_a_part_gives_way_to_an_act_that_could_go_now(stepper: Stepper) -> None:
    assert stepper.files(acts_wait=False).delay_ms == 0
    assert stepper.files(acts_wait=True).delay_ms == ACTS_FIRST_MS


def test_files_go_on_while_an_act_waits_for_its_next_try(stepper: Stepper) -> None:
    stepper.failed(Action.PUSH, "platform.failed")
    assert stepper.files(acts_wait=True).delay_ms == 0


def test_a_file_that_fails_holds_up_no_act(stepper: Stepper) -> None:
    for code in ("line.down", "gateway.files-full", "platform.foreign"):
        stepper.failed(Action.FILES, code)
    assert stepper.files(acts_wait=False).delay_ms > 0
    assert stepper.push(pending=True).delay_ms == 0
    assert (stepper.alarm, stepper.failures) == ("", 0)


def test_a_part_that_went_says_nothing_of_the_journal(stepper: Stepper) -> None:
    stepper.failed(Action.PUSH, "platform.fenced")
    stepper.worked(Action.FILES)
    assert stepper.alarm == "platform.fenced"


def test_a_pause_that_the_platform_asks_for_is_everybodys(stepper: Stepper) -> None:
    stepper.failed(Action.FILES, "platform.busy", retry_after=7)
    delays = [stepper.push(pending=True), stepper.feed(), stepper.files(acts_wait=False)]
    assert min(step.delay_ms for step in delays) >= 7000


def test_parts_follow_the_speed_of_the_line_and_shrink_when_it_breaks() -> None:
    size = PartSize()
    assert size.bytes == LEAST
    for _ in range(6):
        size.went(size.bytes, 0.01)
    assert size.bytes == MOST
    size.broke()
    assert size.bytes == MOST // 2
    size.went(size.bytes, 60)
    assert size.bytes == LEAST


def test_parts_beyond_what_a_worker_takes_pause_nobody() -> None:
    gate = Gate(1, code="gateway.files-busy")
    with (
        gate.entered(),
        pytest.raises(Refused, match=r"gateway\.files-busy") as told,
        gate.entered(),
    ):
        pass
    assert not told.value.facts
