"""The simulator that ships: every card it knows, and the failures it can play."""

import pytest

from desk.refusal import DeviceError
from devices.adapters.simulated import SimulatedReader


@pytest.fixture
def reader():
    return SimulatedReader()


@pytest.mark.parametrize("card", SimulatedReader().cards)
def test_every_card_is_read_and_marked(reader, card):
    reader.place(card)
    reading = reader.read()
    assert reading.simulated
    assert reading.device == "simulated"
    assert reading.name.startswith("测试") or reading.extra["needs_identity_card"] == "1"


def test_an_unknown_card_is_a_mistake_of_the_caller(reader):
    with pytest.raises(KeyError):
        reader.place("nobody")


def test_a_failure_happens_once(reader):
    reader.place("ordinary")
    reader.fail_once("card.removed")
    with pytest.raises(DeviceError) as refused:
        reader.next_card()
    assert refused.value.code == "card.removed"
    assert reader.next_card() is not None
