"""One bench per adapter of the identity port: the reader and the hands that lay cards on it."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Protocol

import pytest

from desk.ports.identity import IdentityReader
from desk.refusal import DeviceError
from devices.adapters.hosted import HostedReader
from devices.adapters.http_bridge import HttpBridgeReader
from devices.adapters.sam_serial import SamSerialReader
from devices.adapters.simulated import SimulatedReader
from devices.build import build, host_command
from devices.simulators.bridge_stub import BridgeFault, BridgeStub
from devices.simulators.people import CARDS
from devices.simulators.pseudo_chip import PseudoChip
from devices.simulators.sam_reader import Fault, SamReaderSimulator
from devices.simulators.social_cards import SOCIAL_CARDS
from devices.simulators.vpcd_card import VirtualCard
from tests.devices.fake_vendor import FakeVendor, built, vendor_reader
from tests.devices.private_pcscd import PrivatePcscd, wait_until


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


class BridgeBench:
    number = CARDS["ordinary"].fields["number"]
    broken_code = "bridge.busy"

    def __init__(self, service: BridgeStub) -> None:
        self.service = service
        self.reader = HttpBridgeReader(service.url)

    def place(self) -> None:
        self.service.place("ordinary")

    def lift(self) -> None:
        self.service.lift()

    def break_device(self) -> None:
        self.service.fault = BridgeFault.BUSY

    def mend_device(self) -> None:
        self.service.fault = BridgeFault.NONE


class VendorBench:
    number = CARDS["ordinary"].fields["number"]
    broken_code = "vendor.crashed"

    def __init__(self, vendor: FakeVendor) -> None:
        self.vendor = vendor
        self.reader = vendor_reader(built())

    def place(self) -> None:
        self.vendor.place(CARDS["ordinary"].text)

    def lift(self) -> None:
        self.vendor.lift()

    def break_device(self) -> None:
        self.vendor.fail("crash")

    def mend_device(self) -> None:
        self.vendor.fail("")


class PcscBench:
    broken_code = "pcsc.service-not-running"

    def __init__(self, service: PrivatePcscd, kind: str) -> None:
        self.service = service
        identity = kind == "pcsc-pseudo"
        social, citizen = SOCIAL_CARDS["social-2"], CARDS["ordinary"]
        self.number = citizen.fields["number"] if identity else social["number"]
        chip = PseudoChip(citizen.text) if identity else social
        self.card = VirtualCard(service.port, chip)
        (self.reader,) = build({"reader.kind": kind})
        wait_until(lambda: self.reader.state().ready)

    def place(self) -> None:
        self.card.insert()
        self._see(True)

    def lift(self) -> None:
        self.card.pull()
        self._see(False)

    def break_device(self) -> None:
        self.service.kill()

    def mend_device(self) -> None:
        self.card.pull()
        self.service.start()
        wait_until(lambda: self.reader.state().ready)
        self.place()

    def _see(self, present: bool) -> None:
        # The service looks at its readers every 400 ms: wait until another client sees it.
        eyes = HostedReader("pcsc", host_command())
        wait_until(lambda: self._holds_card(eyes) is present)
        eyes.close()

    @staticmethod
    def _holds_card(eyes: HostedReader) -> bool:
        try:
            eyes.read()
        except DeviceError as error:
            return error.code != "card.absent"
        return True


@contextmanager
def simulated_bench(_: Path) -> Iterator[Bench]:
    yield SimulatedBench()


@contextmanager
def serial_bench(_: Path) -> Iterator[Bench]:
    with SamReaderSimulator() as wire:
        yield SerialBench(wire)


@contextmanager
def bridge_bench(_: Path) -> Iterator[Bench]:
    with BridgeStub() as service:
        yield BridgeBench(service)


@contextmanager
def vendor_bench(folder: Path) -> Iterator[Bench]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("FAKE_SDT", str(folder))
        yield VendorBench(FakeVendor(folder))


@contextmanager
def pcsc_bench(folder: Path, kind: str = "pcsc") -> Iterator[Bench]:
    with pytest.MonkeyPatch.context() as patch, PrivatePcscd(folder) as service:
        patch.setenv("PCSCLITE_CSOCK_NAME", service.socket_name)
        bench = PcscBench(service, kind)
        try:
            yield bench
        finally:
            bench.card.pull()


BENCHES = {
    "simulated": simulated_bench,
    "sam-serial": serial_bench,
    "http-bridge": bridge_bench,
    "vendor-dll": vendor_bench,
    "pcsc": pcsc_bench,
    "pcsc-pseudo": partial(pcsc_bench, kind="pcsc-pseudo"),
}
