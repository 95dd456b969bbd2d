"""A document camera through Qt Multimedia (port: desk.ports.camera): an optional part.

Lives in the CAMERA lane: made, asked and let go of there. The one rule: the list of inputs is
looked at before anything is started, because starting a missing camera gives no error; a
picture is given once, so that a camera that vanished cannot go on showing its last one.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from importlib import import_module
from typing import Any

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QImage

from desk.ports.camera import Frame
from desk.ports.identity import DeviceState
from desk.refusal import DeviceError

NAME = "camera-qt"
MOST_DOTS = 13_000_000
"""Dots of a picture; document cameras give five to thirteen million."""
JPEG = "Jpeg"

Load = Callable[[], Any]


def multimedia() -> Any:
    """The module; DeviceError("camera.not-installed") where the extra `camera` is missing."""
    try:
        return import_module("PySide6.QtMultimedia")
    except ImportError as error:
        raise DeviceError("camera.not-installed") from error


class QtCamera:
    """The camera of that name, the first one for ""."""

    name = NAME
    simulated = False

    def __init__(self, pinned: str = "", *, load: Load = multimedia) -> None:
        """Nothing is loaded yet; `load` gives the module."""
        self._pinned, self._load = pinned.strip(), load
        self._camera: Any = None
        self._session: Any = None
        self._sink: Any = None
        self._device = ""
        self._newest: Any = None
        self._failed = False
        self._loop: QEventLoop | None = None

    def devices(self) -> tuple[str, ...]:
        """What the system calls the cameras that are plugged in."""
        with suppress(DeviceError):
            return tuple(self._inputs())
        return ()

    def state(self) -> DeviceState:
        """Whether the part is installed and the camera there; nothing is started."""
        try:
            self._chosen("")
        except DeviceError as error:
            return DeviceState(name=self.name, ready=False, code=error.code)
        return DeviceState(name=self.name, ready=True)

    def open(self, device: str = "") -> None:
        """Start it, at its largest picture."""
        self.close()
        # A lane is no thread of Qt's: timers of the camera's own need this before it is made.
        self._loop = self._loop or QEventLoop()
        name, described = self._chosen(device)
        module = self._load()
        self._camera = module.QCamera(described)
        best = best_format(described)
        if best is not None:
            self._camera.setCameraFormat(best)
        self._session, self._sink = module.QMediaCaptureSession(), module.QVideoSink()
        self._sink.videoFrameChanged.connect(self._seen, Qt.ConnectionType.DirectConnection)
        self._camera.errorOccurred.connect(self._erred, Qt.ConnectionType.DirectConnection)
        self._session.setCamera(self._camera)
        self._session.setVideoSink(self._sink)
        self._device, self._failed, self._newest = name, False, None
        self._camera.start()

    def frame(self, *, limit: float = 1.0) -> Frame:
        """A picture that came since the last one."""
        if self._camera is None:
            raise DeviceError("camera.absent")
        if self._newest is None and not self._failed:
            self._wait(limit)
        newest, self._newest = self._newest, None
        if self._failed or newest is None:
            raise self._why()
        return frame_of(newest.toImage())

    def close(self) -> None:
        """Stop it and let go of it."""
        camera, self._camera = self._camera, None
        if camera is not None:
            self._sink.videoFrameChanged.disconnect(self._seen)
            camera.errorOccurred.disconnect(self._erred)
            camera.stop()
        self._session = self._sink = self._newest = self._loop = None

    def _inputs(self) -> dict[str, Any]:
        found = self._load().QMediaDevices.videoInputs()
        return {str(each.description()): each for each in found}

    def _chosen(self, device: str) -> tuple[str, Any]:
        inputs = self._inputs()
        wanted = device or self._pinned or next(iter(inputs), "")
        if wanted not in inputs:
            raise DeviceError("camera.absent")
        return wanted, inputs[wanted]

    def _wait(self, limit: float) -> None:
        loop, timer = self._loop or QEventLoop(), QTimer()
        timer.setSingleShot(True)
        timer.timeout.connect(loop.quit)
        self._sink.videoFrameChanged.connect(loop.quit)
        self._camera.errorOccurred.connect(loop.quit)
        timer.start(round(limit * 1000))
        loop.exec()
        self._sink.videoFrameChanged.disconnect(loop.quit)
        self._camera.errorOccurred.disconnect(loop.quit)

    def _why(self) -> DeviceError:
        """Unplugged, taken by another program, or only slow."""
        gone, failed = self._device not in self.devices(), self._failed
        if gone or failed:
            self.close()
        if gone:
            return DeviceError("camera.absent")
        return DeviceError("camera.failed" if failed else "camera.no-picture")

    def _seen(self, frame: Any) -> None:
        # Comes in a thread of Qt's own: only a reference is exchanged.
        if frame.isValid():
            self._newest = frame

    def _erred(self, *_told: object) -> None:
        self._failed = True


def best_format(described: Any) -> Any:
    """The largest picture within MOST_DOTS, packed by the camera if it can; None for none."""
    known = [each for each in described.videoFormats() if 0 < _dots(each) <= MOST_DOTS]
    return max(
        known, key=lambda each: (_dots(each), JPEG in str(each.pixelFormat())), default=None
    )


def frame_of(image: QImage) -> Frame:
    """The frame of a picture; DeviceError("camera.no-picture") for none."""
    if image.isNull():
        raise DeviceError("camera.no-picture")
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    stride, row = plain.bytesPerLine(), plain.width() * 3
    data = bytes(plain.constBits())
    rows = (data[y * stride : y * stride + row] for y in range(plain.height()))
    return Frame(width=plain.width(), height=plain.height(), data=b"".join(rows))


def _dots(each: Any) -> int:
    size = each.resolution()
    return int(size.width() * size.height())
