"""What every adapter of the signature pad port keeps, whatever stands behind it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

import pytest

from desk.ports.pad import PadHand, SignaturePad
from desk.refusal import DeviceError
from devices.adapters.pad_simulated import SimulatedPad
from devices.peripherals import build_peripherals
from tests.devices.fake_libraries import SURROUNDING, library


class Desk(Protocol):
    """A pad under test and the hand at it."""

    pad: SignaturePad

    def write(self) -> None:
        """Sign and confirm."""

    def decline(self) -> None:
        """Say no."""

    def unplug(self) -> None:
        """Pull its cable."""


class SimulatedDesk:
    def __init__(self) -> None:
        self.pad = SimulatedPad()

    def write(self) -> None:
        assert isinstance(self.pad, PadHand)
        self.pad.sign()

    def decline(self) -> None:
        self.pad.decline()

    def unplug(self) -> None:
        self.pad.fail("pad.absent")


class VendorDesk:
    def __init__(self, folder: Path) -> None:
        self._told = folder / "pad"
        settings = {"pad.kind": "vendor", "pad.library": library("PAD")}
        pad = build_peripherals(settings).pad
        assert pad is not None
        self.pad = pad

    def write(self) -> None:
        self._told.write_text("signed")

    def decline(self) -> None:
        self._told.write_text("declined")

    def unplug(self) -> None:
        self._told.write_text("gone")


@contextmanager
def simulated(_: Path) -> Iterator[Desk]:
    yield SimulatedDesk()


@contextmanager
def vendor(folder: Path) -> Iterator[Desk]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(SURROUNDING, str(folder))
        yield VendorDesk(folder)


@pytest.fixture(params=[simulated, vendor], ids=["simulated", "vendor"])
def desk(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Desk]:
    with request.param(tmp_path) as made:
        yield made
        made.pad.close()


def test_it_says_that_it_is_there(desk: Desk) -> None:
    state = desk.pad.state()
    assert (state.ready, state.name) == (True, desk.pad.name)
    assert state.simulated == desk.pad.simulated


def test_nobody_is_asked_until_somebody_begins(desk: Desk) -> None:
    assert desk.pad.look(limit=0.05) is None
    desk.write()
    assert desk.pad.look(limit=0.05) is None


def test_what_was_signed_comes_with_its_times_and_pressure(desk: Desk) -> None:
    desk.pad.begin("申请人声明", seconds=60)
    assert desk.pad.look(limit=0.05) is None
    desk.write()
    written = desk.pad.look(limit=2.0)
    assert written is not None
    written.check()
    points = [point for stroke in written.strokes for point in stroke.points]
    assert [each.ms for each in points] == sorted(each.ms for each in points)
    assert any(each.pressure is not None for each in points)
    assert {stroke.tool for stroke in written.strokes} == {"pen"}
    assert desk.pad.look(limit=0.05) is None


def test_a_no_is_no_signature(desk: Desk) -> None:
    desk.pad.begin("申请人声明", seconds=60)
    desk.decline()
    with pytest.raises(DeviceError, match=r"pad\.declined"):
        desk.pad.look(limit=2.0)
    assert desk.pad.look(limit=0.05) is None


def test_a_pad_that_is_unplugged_meanwhile_says_so(desk: Desk) -> None:
    desk.pad.begin("申请人声明", seconds=60)
    desk.unplug()
    with pytest.raises(DeviceError, match=r"pad\.absent"):
        desk.pad.look(limit=2.0)


def test_nobody_signs_after_it_was_taken_back(desk: Desk) -> None:
    desk.pad.begin("申请人声明", seconds=60)
    desk.pad.end()
    desk.pad.end()
    desk.write()
    assert desk.pad.look(limit=0.05) is None


def test_nobody_signs_after_the_seconds_are_over() -> None:
    pad = SimulatedPad()
    pad.begin("申请人声明", seconds=0)
    with pytest.raises(DeviceError, match=r"pad\.time-over"):
        pad.look(limit=1.0)
