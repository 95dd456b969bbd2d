"""One hall per adapter of the queue port: the caller, and the machine that people draw from."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass

from desk.ports.calling import QueueCaller
from devices.adapters.queue_http import HttpCaller
from devices.adapters.queue_simulated import SimulatedCaller
from devices.simulators.queue_machine import QueueMachine
from devices.simulators.queue_stub import QueueStub

WINDOW = "03"


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueHall:
    """A caller at that window, another at window 04, and the machine behind both."""

    caller: QueueCaller
    other: QueueCaller
    machine: QueueMachine


@contextmanager
def simulated_hall() -> Iterator[QueueHall]:
    """Inside this program."""
    machine = QueueMachine()
    yield QueueHall(
        caller=SimulatedCaller(WINDOW, machine),
        other=SimulatedCaller("04", machine),
        machine=machine,
    )


@contextmanager
def http_hall() -> Iterator[QueueHall]:
    """Over HTTP, at the stub."""
    with QueueStub() as stub:
        yield QueueHall(
            caller=HttpCaller(stub.url, WINDOW),
            other=HttpCaller(stub.url, "04"),
            machine=stub.machine,
        )


HALLS: Mapping[str, Callable[[], AbstractContextManager[QueueHall]]] = {
    "simulated": simulated_hall,
    "http": http_hall,
}
