"""The timing of sync, by a clock and dice of the test's own."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from sync.stepper import (
    ALARMS,
    BUSY_MS,
    HEARTBEAT_MS,
    LEAST_DELAY_MS,
    LONGEST_DELAY_MS,
    Action,
    Stepper,
    phase_of,
)


class Clock:
    """A clock that moves when it is told to."""

    def __init__(self) -> None:
        self.now = 1_000_000

    def __call__(self) -> int:
        return self.now


def a_stepper(dice: float = 0.5) -> tuple[Stepper, Clock]:
    clock = Clock()
    return Stepper(clock_ms=clock, rng=lambda: dice), clock


def test_what_is_pending_goes_at_once() -> None:
    stepper, _ = a_stepper()
    step = stepper.push(pending=True)
    assert (step.action, step.delay_ms) == (Action.PUSH, 0)


def test_it_drains_while_anything_is_pending() -> None:
    stepper, _ = a_stepper()
    for _ in range(5):
        stepper.worked(Action.PUSH)
        assert stepper.push(pending=True).delay_ms == 0


def test_nothing_pending_waits_for_the_heartbeat() -> None:
    stepper, clock = a_stepper()
    stepper.worked(Action.PUSH)
    step = stepper.push(pending=False)
    assert (step.action, step.delay_ms) == (Action.HEARTBEAT, HEARTBEAT_MS)
    clock.now += HEARTBEAT_MS
    assert stepper.push(pending=False).delay_ms == 0


def test_failures_back_off_up_to_five_minutes() -> None:
    stepper, _ = a_stepper(dice=0.999)
    delays = []
    for _ in range(15):
        stepper.failed(Action.PUSH, "line.down")
        delays.append(stepper.push(pending=True).delay_ms)
    assert delays == sorted(delays)
    assert delays[0] < 1_000
    assert 0.9 * LONGEST_DELAY_MS < delays[-1] <= LONGEST_DELAY_MS


def test_a_pause_holds_everything() -> None:
    stepper, _ = a_stepper()
    stepper.failed(Action.PUSH, "platform.busy", retry_after=20)
    stepper.asked()
    assert stepper.feed().delay_ms == 20_000
    assert stepper.push(pending=True).delay_ms == 20_000


def test_asking_forgets_the_backoff() -> None:
    stepper, _ = a_stepper(dice=0.9)
    for _ in range(10):
        stepper.failed(Action.PUSH, "line.down")
    stepper.asked()
    assert stepper.push(pending=True).delay_ms == 0


def test_an_alarm_waits_long_and_is_told() -> None:
    for code in ALARMS:
        stepper, _ = a_stepper()
        stepper.failed(Action.PUSH, code)
        assert stepper.alarm == code
        assert stepper.push(pending=True).delay_ms == LONGEST_DELAY_MS


def test_reading_does_not_end_an_alarm_of_sending() -> None:
    stepper, _ = a_stepper()
    stepper.failed(Action.PUSH, "sync.other-history")
    stepper.worked(Action.FEED)
    assert stepper.alarm == "sync.other-history"
    stepper.worked(Action.PUSH)
    assert stepper.alarm == ""


def test_too_large_a_batch_is_halved_and_grows_again() -> None:
    stepper, _ = a_stepper()
    stepper.failed(Action.PUSH, "platform.too-large")
    assert (stepper.limit, stepper.push(pending=True).delay_ms) == (50, 0)
    for _ in range(20):
        stepper.failed(Action.PUSH, "platform.too-large")
    assert stepper.limit == 1
    assert stepper.push(pending=True).delay_ms >= LEAST_DELAY_MS
    for _ in range(10):
        stepper.worked(Action.PUSH)
    assert stepper.limit == 100


def test_a_feed_that_fails_does_not_hold_the_journal() -> None:
    stepper, _ = a_stepper(dice=0.9)
    for _ in range(9):
        stepper.failed(Action.FEED, "line.down")
    assert stepper.push(pending=True).delay_ms == 0
    assert stepper.feed().delay_ms > 0


CODES = st.sampled_from(["line.down", "platform.busy", "platform.too-large", *sorted(ALARMS)])
HAPPENINGS = st.lists(
    st.tuples(st.sampled_from(Action), CODES | st.none(), st.integers(0, 10_000)), max_size=40
)


@given(HAPPENINGS, st.lists(st.floats(0, 0.999), min_size=1))
def test_there_is_always_a_next_time_within_five_minutes(
    happenings: list[tuple[Action, str | None, int]], dice: list[float]
) -> None:
    clock = Clock()
    stepper = Stepper(clock_ms=clock, rng=itertools.cycle(dice).__next__)
    for action, code, number in happenings:
        clock.now += number
        if code is None:
            stepper.worked(action)
        else:
            stepper.failed(action, code, retry_after=number)
        assert 0 <= stepper.push(pending=True).delay_ms <= LONGEST_DELAY_MS
        assert 0 <= stepper.feed().delay_ms <= LONGEST_DELAY_MS
        assert 1 <= stepper.limit <= 100


def test_one_pause_holds_all_also_where_nobody_says_how_long() -> None:
    stepper, _ = a_stepper()
    stepper.failed(Action.FEED, "platform.busy")
    assert stepper.push(pending=True).delay_ms == BUSY_MS
    assert stepper.paused_ms == BUSY_MS


def test_what_the_platform_falls_over_is_halved_down_to_one_and_then_withheld() -> None:
    stepper, clock = a_stepper()
    for _ in range(7):
        assert not stepper.is_poisoned
        stepper.failed(Action.PUSH, "platform.failed")
        clock.now += LONGEST_DELAY_MS
    assert stepper.limit == 1
    stepper.failed(Action.PUSH, "platform.failed")
    assert stepper.is_poisoned
    stepper.withheld()
    assert not stepper.is_poisoned
    assert stepper.push(pending=True).delay_ms == 0
    stepper.worked(Action.PUSH)
    assert stepper.limit == 2


def test_stations_that_lost_the_line_together_do_not_come_back_together() -> None:
    delays = set()
    for n in range(50):
        stepper = Stepper(clock_ms=Clock(), rng=lambda: 0.5, phase=phase_of(f"3799{n:07d}"))
        for _ in range(12):
            stepper.failed(Action.PUSH, "line.down")
        delays.add(stepper.push(pending=True).delay_ms // 1000)
    assert len(delays) > 40
