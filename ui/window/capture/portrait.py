"""The capture screen with a face before the camera instead of paper.

Owned by the window thread. The one rule: nothing is cut out or straightened by itself; one
picture is taken, the one that is looked at or the last.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desk.ports.camera import Camera
from ui.window.capture import page as changes
from ui.window.capture.keys import CaptureAct
from ui.window.capture.live import Live
from ui.window.capture.making import Making
from ui.window.capture.page import Page
from ui.window.capture.sheet import CaptureSheet, CaptureView
from ui.window.capture.strip import Strip
from ui.window.operations.acts import CounterPlace
from ui.window.theme.look import Look
from ui.window.tongue import tr


class PortraitScreen(QObject):
    """One open screen; `taken` hears the picture that was chosen."""

    def __init__(
        self,
        look: Look,
        place: CounterPlace,
        camera: Camera,
        parent: QWidget,
        taken: Callable[[Page], None],
    ) -> None:
        source = tr("模拟高拍仪") if camera.simulated else tr("摄像头")
        view = CaptureView(
            title=tr("人像"), source=source, simulated=camera.simulated, live=True
        )
        self.sheet = CaptureSheet(look, view, parent)
        super().__init__(self.sheet)
        self.live = Live(self.sheet, place, camera)
        self.making = Making(self.sheet, place, Strip(), straighten=False)
        self._camera, self._taken = camera, taken
        self.sheet.asked.connect(self.do)
        self.sheet.page_cut.connect(self.making.cut)
        self.sheet.page_chosen.connect(self._look_at)
        self.sheet.left.connect(self.live.end)
        self.sheet.open()
        self.live.look()

    def do(self, act: CaptureAct) -> None:
        """What a key asks for; what is for papers means nothing here."""
        step = self._steps().get(act)
        if step is not None and not self.making.busy:
            step()

    def _steps(self) -> dict[CaptureAct, Callable[[], None]]:
        making = self.making
        strip = making.strip
        return {
            CaptureAct.SHOOT: lambda: making.shoot(self._camera),
            CaptureAct.USE: self._use,
            CaptureAct.UNDO: lambda: making.keep(strip.undone()),
            CaptureAct.REDO: lambda: making.keep(strip.redone()),
            CaptureAct.REMOVE: lambda: making.keep(strip.removed()),
            CaptureAct.TURN_RIGHT: lambda: making.change(lambda p: changes.page_turned(p, 1)),
            CaptureAct.TURN_LEFT: lambda: making.change(lambda p: changes.page_turned(p, 3)),
            CaptureAct.CAMERA: self.live.look,
            CaptureAct.NEXT_PAPER: self.live.next_paper,
        }

    def _use(self) -> None:
        strip = self.making.strip
        page = strip.page or (strip.pages[-1] if strip.pages else None)
        if page is not None:
            self._taken(page)

    def _look_at(self, at: int) -> None:
        self.making.keep(self.making.strip.looking(at))
