"""What every adapter of the identity port keeps, whatever stands behind it."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from desk.refusal import DeviceError
from tests.contracts.identity_benches import BENCHES, Bench


@pytest.fixture(params=BENCHES)
def bench(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Bench]:
    with BENCHES[request.param](tmp_path) as bench:
        try:
            yield bench
        finally:
            bench.reader.close()


def next_within(bench: Bench, seconds: float = 5.0):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if (reading := bench.reader.next_card(limit=0.2)) is not None:
            return reading
    return None


def test_a_card_that_lies_there_is_read(bench):
    bench.place()
    reading = bench.reader.read()
    assert reading.number == bench.number
    assert reading.device == bench.reader.name
    assert reading.simulated == bench.reader.simulated


def test_the_same_card_can_be_read_again(bench):
    bench.place()
    first, second = bench.reader.read(), bench.reader.read()
    assert first == second


def test_an_empty_reader_says_there_is_no_card(bench):
    with pytest.raises(DeviceError) as refused:
        bench.reader.read()
    assert refused.value.code == "card.absent"


def test_no_card_means_none_when_the_limit_is_over(bench):
    assert bench.reader.next_card(limit=0.1) is None
    assert bench.reader.next_card(limit=0.3) is None


def test_a_card_that_lands_is_reported(bench):
    assert bench.reader.next_card(limit=0.1) is None
    bench.place()
    reading = next_within(bench)
    assert reading is not None
    assert reading.number == bench.number


def test_a_card_that_stays_is_reported_once(bench):
    bench.place()
    assert next_within(bench) is not None
    assert next_within(bench, 0.6) is None


def test_the_same_card_placed_again_is_reported_again(bench):
    bench.place()
    assert next_within(bench) is not None
    bench.lift()
    assert next_within(bench, 0.6) is None
    bench.place()
    assert next_within(bench) is not None


def test_a_device_that_works_is_ready(bench):
    state = bench.reader.state()
    assert state.ready
    assert state.code == ""
    assert state.simulated == bench.reader.simulated


def test_a_broken_device_gives_its_code_and_then_works_again(bench):
    bench.place()
    bench.break_device()
    with pytest.raises(DeviceError) as refused:
        bench.reader.read()
    assert refused.value.code == bench.broken_code
    bench.mend_device()
    assert bench.reader.read().number == bench.number


def test_closing_twice_is_allowed_and_the_reader_opens_again(bench):
    bench.place()
    bench.reader.close()
    bench.reader.close()
    assert bench.reader.read().number == bench.number
