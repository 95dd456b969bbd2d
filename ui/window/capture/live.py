"""The live picture: asked for again and again while the capture screen is open.

Owned by the window thread; the camera lives in the CAMERA lane. The one rule: the next picture
is asked for when the last one was shown, so that a slow camera is never asked twice at once.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QImage

from desk.ports.camera import Camera, CameraTable
from desk.refusal import CodedError
from ui.window.capture.sheet import CaptureSheet
from ui.window.operations import capture
from ui.window.operations.acts import CounterPlace
from ui.window.presenters.refusals import notice_of

LIVE_MS = 120


class Live(QObject):
    """One open screen and its camera."""

    def __init__(self, sheet: CaptureSheet, place: CounterPlace, camera: Camera | None) -> None:
        super().__init__(sheet)
        self._sheet, self._place, self.camera = sheet, place, camera
        self._open = self._asked = self._ended = False
        self._paper = 0

    def look(self) -> None:
        """Open the camera if need be, and look."""
        if self.camera is not None and not (self._asked or self._ended):
            opening, self._asked = not self._open, True
            asked = capture.look(self._place, self.camera, opening=opening)
            asked.then(self._seen).refused(self._blind).start()

    def end(self) -> None:
        """Let go of the camera; may be called twice."""
        if self.camera is not None and not self._ended:
            capture.close(self._place, self.camera).start()
        self._ended = True

    def next_paper(self) -> None:
        """Lay the next of the drawn papers under a simulated camera."""
        table: object = self.camera
        if isinstance(table, CameraTable):
            self._paper = (self._paper + 1) % len(table.papers)
            table.lay(table.papers[self._paper])

    def _seen(self, image: QImage) -> None:
        self._asked, self._open = False, True
        if not self._ended:
            self._sheet.show_live(image)
            QTimer.singleShot(LIVE_MS, self, self.look)

    def _blind(self, error: CodedError) -> None:
        self._asked = self._open = False
        if not self._ended:
            self._sheet.show_live(None)
            self._sheet.explain(notice_of(error))
