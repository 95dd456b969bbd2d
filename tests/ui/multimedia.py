"""Stands in for Qt Multimedia, which is an optional part: cameras with synthetic frames.

The one rule: only what the adapter uses, behaving as Qt's does: signals, a list of inputs, no
error from starting a camera that is gone.
"""

from __future__ import annotations

from types import SimpleNamespace

from PySide6.QtCore import QObject, QSize, QTimer, Signal
from PySide6.QtGui import QColor, QImage

EVERY_MS = 5


class Picture:
    """A frame."""

    def __init__(self, image: QImage) -> None:
        self._image = image

    def isValid(self) -> bool:
        return True

    def toImage(self) -> QImage:
        return self._image


class Size:
    """One picture format of a camera."""

    def __init__(self, width: int, height: int, packed: str) -> None:
        self._size, self._packed = QSize(width, height), packed

    def resolution(self) -> QSize:
        return self._size

    def pixelFormat(self) -> str:
        return self._packed


class Input:
    """What is plugged in."""

    def __init__(self, name: str, *formats: Size) -> None:
        self._name, self._formats = name, formats

    def description(self) -> str:
        return self._name

    def videoFormats(self) -> list[Size]:
        return list(self._formats)


class Multimedia:
    """The module with its cameras: `plugged` may change, `held` by another program, `dark`."""

    def __init__(self, *names: str) -> None:
        sizes = (Size(640, 480, "YUYV"), Size(1603, 1200, "YUYV"), Size(1603, 1200, "Jpeg"))
        huge = Size(40000, 30000, "Jpeg")
        self.plugged = [Input(name, *sizes, huge) for name in names]
        self.held = self.dark = False
        self.chosen: Size | None = None
        self.QMediaDevices = SimpleNamespace(videoInputs=lambda: list(self.plugged))
        self.QMediaCaptureSession, self.QVideoSink = Session, Sink

    def QCamera(self, described: Input) -> Camera:
        return Camera(self, described)


class Sink(QObject):
    """Where frames arrive."""

    videoFrameChanged = Signal(object)  # noqa: N815 — Qt's name


class Camera(QObject):
    """One of them."""

    errorOccurred = Signal(int, str)  # noqa: N815 — Qt's name

    def __init__(self, module: Multimedia, described: Input) -> None:
        super().__init__()
        self._module, self._described = module, described
        self.sink: Sink | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self._shoot)

    def setCameraFormat(self, chosen: Size) -> None:
        self._module.chosen = chosen

    def start(self) -> None:
        if self._module.held:
            self.errorOccurred.emit(1, "busy")
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def _shoot(self) -> None:
        module = self._module
        there = self._described in module.plugged and not (module.dark or module.held)
        if there and self.sink is not None:
            image = QImage(1603, 1200, QImage.Format.Format_RGB32)
            image.fill(QColor("#F6F5F0"))
            self.sink.videoFrameChanged.emit(Picture(image))


class Session:
    """Joins camera and sink."""

    def setCamera(self, camera: Camera) -> None:
        self._camera = camera

    def setVideoSink(self, sink: Sink) -> None:
        self._camera.sink = sink
