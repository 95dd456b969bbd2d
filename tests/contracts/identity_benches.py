"""One bench per adapter of the identity port: the reader and the hands that lay cards on it."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol

from desk.ports.identity import IdentityReader
from devices.adapters.sam_serial import SamSerialReader
from devices.adapters.simulated import SimulatedReader
from devices.simulators.people import CARDS
from devices.simulators.sam_reader import Fault, SamReaderSimulator


class Bench(Protocol):
    """A reader under test, and what a person does at it."""

    reader: IdentityReader
    number: str
    broken_code: str

    def place(self) -> None:
        """Lay the card down."""

    def lift(self) -> None:
        """Take it away."""

    def break_device(self) -> None:
        """Let the device fail from now on with `broken_code`."""

    def mend_device(self) -> None:
        """Let it work again."""


class SimulatedBench:
    number = CARDS["ordinary"].fields["number"]
    broken_code = "reader.silent"

    def __init__(self) -> None:
        self.reader = SimulatedReader()

    def place(self) -> None:
        self.reader.place("ordinary")

    def lift(self) -> None:
        self.reader.lift()

    def break_device(self) -> None:
        self.reader.fail_once(self.broken_code)

    def mend_device(self) -> None:
        self.reader.fail_once("")


class SerialBench:
    number = CARDS["ordinary"].fields["number"]
    broken_code = "reader.silent"

    def __init__(self, wire: SamReaderSimulator) -> None:
        self.wire = wire
        self.reader = SamSerialReader(wire.path, 115200)

    def place(self) -> None:
        self.wire.place(CARDS["ordinary"].text)

    def lift(self) -> None:
        self.wire.lift()

    def break_device(self) -> None:
        self.wire.fault = Fault.SILENT

    def mend_device(self) -> None:
        self.wire.fault = Fault.NONE


@contextmanager
def simulated_bench() -> Iterator[Bench]:
    yield SimulatedBench()


@contextmanager
def serial_bench() -> Iterator[Bench]:
    with SamReaderSimulator() as wire:
        yield SerialBench(wire)


BENCHES = {"simulated": simulated_bench, "sam-serial": serial_bench}
