"""One bench per adapter of the port of page scanners: the scanner, and hands at it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Protocol

import pytest

from desk.ports.flatbed import PageScanner
from devices.adapters.flatbed_sane import SaneScanner
from devices.adapters.flatbed_simulated import SimulatedPageScanner

FEEDER_PAGES = 10
"""The feeder of SANE's own test scanner holds ten."""


class FlatbedBench(Protocol):
    """A scanner under test, and what may go wrong with it."""

    scanner: PageScanner
    pile: int

    def jam(self) -> None:
        """The next page jams."""

    def empty(self) -> None:
        """Nothing lies in the feeder."""


class SimulatedBench:
    """Inside this program."""

    pile = 2

    def __init__(self) -> None:
        self.scanner = SimulatedPageScanner()

    def jam(self) -> None:
        self.scanner.fail("flatbed.jammed")

    def empty(self) -> None:
        self.scanner.lay()


class SaneBench:
    """The real program and SANE's own test scanner."""

    pile = FEEDER_PAGES

    def __init__(self, folder: Path) -> None:
        self._settings = folder / "test.conf"
        (folder / "dll.conf").write_text("test\n")
        self.set("Default")
        self.scanner = SaneScanner()

    def set(self, status: str, *more: str) -> None:
        """What its next reading ends with."""
        lines = (
            "number_of_devices 2",
            "mode Gray",
            "resolution_min 1.0",
            "resolution_max 20.0",
            "resolution_quant 1.0",
            "resolution 20.0",
            'test-picture "Grid"',
            "geometry_max 200.0",
            f'read-status-code "{status}"',
            *more,
        )
        self._settings.write_text("\n".join(lines) + "\n")

    def jam(self) -> None:
        self.set("SANE_STATUS_JAMMED")

    def empty(self) -> None:
        self.set("SANE_STATUS_NO_DOCS")


@contextmanager
def simulated_bench(_: Path) -> Iterator[FlatbedBench]:
    yield SimulatedBench()


@contextmanager
def sane_bench(folder: Path) -> Iterator[FlatbedBench]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SANE_CONFIG_DIR", str(folder))
        yield SaneBench(folder)


FLATBEDS: dict[str, Callable[[Path], AbstractContextManager[FlatbedBench]]] = {
    "simulated": simulated_bench,
    "sane": sane_bench,
}
