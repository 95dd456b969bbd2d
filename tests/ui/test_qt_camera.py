"""The adapter of Qt Multimedia: synthetic frames, and cameras that are not there or go away."""

from __future__ import annotations

import threading
from collections.abc import Callable
from importlib.util import find_spec

import pytest

from desk.refusal import DeviceError
from tests.ui.multimedia import Multimedia
from ui.window.capture.qt_camera import QtCamera

TWO = ("HiCam A4", "Front camera")


def code_of(work: Callable[[], object]) -> str:
    with pytest.raises(DeviceError) as refused:
        work()
    return refused.value.code


@pytest.fixture
def module(qapp: object) -> Multimedia:
    return Multimedia(*TWO)


@pytest.fixture
def camera(module: Multimedia) -> QtCamera:
    return QtCamera(load=lambda: module)


def test_the_list_of_inputs_is_looked_at_first(camera: QtCamera, module: Multimedia) -> None:
    assert camera.devices() == TWO
    assert camera.state().ready
    module.plugged.clear()
    assert camera.devices() == ()
    assert camera.state().code == "camera.absent"
    assert code_of(camera.open) == "camera.absent"
    assert code_of(lambda: camera.open("HiCam A4")) == "camera.absent"


def test_whole_frames_come_in_the_largest_size_within_bounds(
    camera: QtCamera, module: Multimedia
) -> None:
    camera.open()
    frame = camera.frame(limit=5.0)
    assert (frame.width, frame.height) == (1603, 1200)
    assert len(frame.data) == 1603 * 1200 * 3
    assert not frame.simulated
    assert module.chosen is not None
    assert module.chosen.pixelFormat() == "Jpeg"
    camera.close()
    camera.close()
    assert code_of(camera.frame) == "camera.absent"


def test_a_camera_that_vanishes_shows_no_old_picture_and_comes_back(
    camera: QtCamera, module: Multimedia
) -> None:
    camera.open("HiCam A4")
    camera.frame(limit=5.0)
    pulled = module.plugged.pop(0)
    assert [code_of(lambda: camera.frame(limit=0.05)) for _ in range(2)][-1] == "camera.absent"
    assert code_of(lambda: camera.open("HiCam A4")) == "camera.absent"
    module.plugged.append(pulled)
    camera.open("HiCam A4")
    assert camera.frame(limit=5.0).width
    camera.close()


def test_a_covered_or_slow_camera_sends_no_picture_and_stays_open(
    camera: QtCamera, module: Multimedia
) -> None:
    module.dark = True
    camera.open()
    assert code_of(lambda: camera.frame(limit=0.05)) == "camera.no-picture"
    module.dark = False
    assert camera.frame(limit=5.0).width
    camera.close()


def test_a_camera_that_another_program_holds_says_so(
    camera: QtCamera, module: Multimedia
) -> None:
    module.held = True
    camera.open()
    assert code_of(camera.frame) == "camera.failed"
    module.held = False
    camera.open()
    assert camera.frame(limit=5.0).width
    camera.close()


def test_one_is_chosen_by_its_name(module: Multimedia) -> None:
    assert QtCamera("Front camera", load=lambda: module).state().ready
    assert QtCamera("Nobody's", load=lambda: module).state().code == "camera.absent"


def test_it_works_in_a_lane_that_qt_did_not_start(camera: QtCamera) -> None:
    found: list[int] = []

    def work() -> None:
        camera.open()
        found.append(camera.frame(limit=5.0).width)
        camera.close()

    lane = threading.Thread(target=work)
    lane.start()
    lane.join(timeout=20)
    assert found == [1603]


def test_a_program_without_the_camera_part_says_so() -> None:
    if find_spec("PySide6.QtMultimedia") is None:
        camera = QtCamera()
        assert camera.devices() == ()
        assert camera.state().code == "camera.not-installed"
        assert code_of(camera.open) == "camera.not-installed"
