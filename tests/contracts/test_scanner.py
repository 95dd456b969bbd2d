"""What every adapter of the scanner port keeps, whatever stands behind it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol

import pytest

from desk.ports.scanner import Scanner
from desk.refusal import DeviceError
from devices.adapters.scanner_serial import SerialScanner
from devices.adapters.scanner_simulated import SimulatedScanner
from devices.simulators.scanner_gun import ScannerGun

RECEIPT = "SJ-379900-20251124-0007"
LICENCE = "证照编号：JY1-测试-0042"


class Bench(Protocol):
    """A scanner under test, and what a person does with it."""

    scanner: Scanner

    def pull(self, text: str) -> None:
        """Scan that code."""

    def break_device(self) -> None:
        """Let the next look fail."""


class SimulatedBench:
    def __init__(self) -> None:
        self.scanner = SimulatedScanner()

    def pull(self, text: str) -> None:
        self.scanner.show(text)

    def break_device(self) -> None:
        self.scanner.fail_once("scanner.unplugged")


class SerialBench:
    def __init__(self, gun: ScannerGun) -> None:
        self.gun = gun
        self.scanner = SerialScanner(gun.path)
        assert self.scanner.state().ready

    def pull(self, text: str) -> None:
        self.gun.pull(text)

    def break_device(self) -> None:
        self.gun.unplug()


@contextmanager
def simulated_bench() -> Iterator[Bench]:
    yield SimulatedBench()


@contextmanager
def serial_bench() -> Iterator[Bench]:
    with ScannerGun() as gun:
        bench = SerialBench(gun)
        yield bench
        bench.scanner.close()


BENCHES = {"simulated": simulated_bench, "serial": serial_bench}


@pytest.fixture(params=BENCHES)
def bench(request: pytest.FixtureRequest) -> Iterator[Bench]:
    with BENCHES[request.param]() as made:
        yield made


def scanned(scanner: Scanner) -> str | None:
    found = scanner.next_scan(limit=1.0)
    return None if found is None else found.text


def test_a_code_comes_as_it_stands_on_the_paper(bench):
    for text in (RECEIPT, LICENCE):
        bench.pull(text)
        assert scanned(bench.scanner) == text


def test_a_scan_names_its_device_and_says_whether_it_is_simulated(bench):
    bench.pull(RECEIPT)
    scan = bench.scanner.next_scan(limit=1.0)
    assert scan.device == bench.scanner.name
    assert scan.simulated is bench.scanner.simulated


def test_without_a_code_nothing_comes(bench):
    assert bench.scanner.next_scan(limit=0.0) is None


def test_codes_in_quick_succession_come_one_by_one(bench):
    for number in range(5):
        bench.pull(f"C-{number}")
    assert [scanned(bench.scanner) for _ in range(5)] == [f"C-{n}" for n in range(5)]


def test_a_failure_has_its_code(bench):
    bench.break_device()
    with pytest.raises(DeviceError) as failed:
        bench.scanner.next_scan(limit=1.0)
    assert failed.value.code == "scanner.unplugged"


def test_it_may_be_let_go_of_twice(bench):
    bench.scanner.close()
    bench.scanner.close()
