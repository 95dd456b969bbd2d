"""What every adapter of the camera port keeps, whatever stands behind it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from desk.ports.camera import Camera, CameraTable, Pixels
from desk.refusal import DeviceError
from devices.adapters.camera_simulated import SimulatedCamera
from devices.build import build_camera
from tests.ui.multimedia import Multimedia
from ui.window.capture.qt_camera import QtCamera


def through_qt() -> Camera:
    """The adapter of Qt Multimedia, which is optional: over synthetic frames."""
    module = Multimedia("HiCam A4")
    return QtCamera(load=lambda: module)


@pytest.fixture(params=[SimulatedCamera, through_qt])
def camera(request: pytest.FixtureRequest, qapp: object) -> Iterator[Camera]:
    made: Camera = request.param()
    yield made
    made.close()


def test_an_opened_camera_gives_whole_frames(camera):
    camera.open(camera.devices()[0])
    frame = camera.frame()
    assert frame.width * frame.height > 0
    if frame.pixels is Pixels.RGB:
        assert len(frame.data) == frame.width * frame.height * 3


def test_a_camera_that_is_not_there_is_refused_when_it_is_opened(camera):
    with pytest.raises(DeviceError, match=r"camera\.absent"):
        camera.open("no-such-camera")


def test_a_closed_camera_gives_no_frame_and_may_be_closed_twice(camera):
    camera.open()
    camera.close()
    camera.close()
    with pytest.raises(DeviceError, match=r"camera\.absent"):
        camera.frame()


def test_a_camera_that_was_unplugged_is_opened_again():
    camera = SimulatedCamera()
    camera.open()
    camera.fail_once("camera.absent")
    with pytest.raises(DeviceError, match=r"camera\.absent"):
        camera.frame()
    camera.open()
    assert camera.frame().simulated


def test_the_simulated_camera_sees_the_paper_that_was_laid_down():
    camera = SimulatedCamera()
    assert isinstance(camera, CameraTable)
    camera.open()
    seen = set()
    for paper in camera.papers:
        camera.lay(paper)
        seen.add(camera.frame().data)
    assert len(seen) == len(camera.papers)
    with pytest.raises(KeyError):
        camera.lay("a paper that nobody drew")


def test_the_settings_choose_the_camera():
    assert build_camera({}) is None
    assert build_camera({"camera.kind": "none"}) is None
    assert isinstance(build_camera({"camera.kind": "simulated"}), SimulatedCamera)
    with pytest.raises(DeviceError, match=r"camera\.kind-unknown"):
        build_camera({"camera.kind": "polaroid"})
