"""Halls for windows: one gateway process serves many, each with codes that no other has.

Runs on the window thread. The one rule: a hall here hears of its own stations alone; what
reaches every hall (a catalogue) is published at a gateway of the test's own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Any

import pytest

import main
from sync.gateway.verbs import EmbeddedOrders, start_embedded
from ui.opening.demonstration import DemonstrationHall, Orders
from ui.opening.places import program

NUMBERS = count(1)


@contextmanager
def gateway_in(place: Path) -> Iterator[EmbeddedOrders]:
    """A gateway process whose database and keys lie there."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_STATE_HOME", str(place / "state"))
        database = f"sqlite:///{place / 'gateway.db'}"
        orders = start_embedded(program(main.__file__), database)
    try:
        yield orders
    finally:
        orders.stop()


class HallOfItsOwn:
    """Orders to a gateway that other halls use too, under a hall and codes of their own."""

    def __init__(self, orders: Orders) -> None:
        self._orders, self._hall = orders, f"demo-hall-{next(NUMBERS)}"

    @property
    def url(self) -> str:
        return self._orders.url

    def make_code(self, place: Mapping[str, Any]) -> str:
        own = {"hall": self._hall, "code": f"9{next(NUMBERS):04d}"}
        return self._orders.make_code({**place, **own})

    def decide(self, number: str, verdict: Mapping[str, Any]) -> str:
        return self._orders.decide(number, verdict)

    def say(self, what: str, number: str, word: Mapping[str, Any]) -> None:
        self._orders.say(what, number, word)

    def publish(self, publication: Mapping[str, Any]) -> dict[str, Any]:
        return self._orders.publish(publication)

    def stop(self) -> None:
        """The gateway goes on for the others."""


def hall_at(orders: Orders) -> DemonstrationHall:
    """A new hall at that gateway."""
    return DemonstrationHall(HallOfItsOwn(orders), main.enrol)
