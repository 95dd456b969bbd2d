"""The capture screen put together: camera, scanner, files, the pages, where they are taken to.

Owned by the window thread. The one rule: it knows nothing of what the pages are for; whoever
opens it says how they are kept, and hears `taking.taken` when they are.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from desk.ports.flatbed import Feed
from ui.window.capture import page as changes
from ui.window.capture.coding import Coding
from ui.window.capture.feeding import Feeding
from ui.window.capture.keys import CaptureAct
from ui.window.capture.live import Live
from ui.window.capture.making import Making
from ui.window.capture.page import Page
from ui.window.capture.sheet import CaptureSheet, CaptureView
from ui.window.capture.strip import Strip
from ui.window.capture.taking import Keep, Taking
from ui.window.operations.acts import CounterPlace
from ui.window.theme.look import Look
from ui.window.tongue import tr
from ui.window.views.shell import Notice, Tone

NO_SCANNER = Notice(
    sentence=tr("本窗口没有设扫描仪。可用高拍仪、Ctrl+O 选文件；设置 → 设备里可以选扫描仪。"),
    tone=Tone.PRIMARY,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What the screen is opened for: its title, and what keeps the one file of its pages."""

    look: Look
    title: str
    keep: Keep


class Screen(QObject):
    """One open capture screen: what it shows, and who does what it asks."""

    def __init__(
        self,
        place: CounterPlace,
        over: QWidget,
        wanted: Wanted,
        strip: Strip[Page],
        scanned: Callable[[str], None],
    ) -> None:
        camera, flatbed = place.acts.camera, place.acts.peripherals.flatbed
        simulated = camera is not None and camera.simulated
        source = tr("模拟高拍仪") if simulated else tr("高拍仪") if camera else tr("图片文件")
        if camera is None and flatbed is not None:
            simulated = flatbed.simulated
            source = tr("模拟扫描仪") if simulated else tr("扫描仪")
        view = CaptureView(
            title=wanted.title,
            source=source,
            simulated=simulated,
            live=camera is not None,
            scans=flatbed is not None,
        )
        self.sheet = CaptureSheet(wanted.look, view, over)
        super().__init__(self.sheet)
        self.live = Live(self.sheet, place, camera)
        self.making = Making(self.sheet, place, strip)
        self.taking = Taking(self.sheet, place, wanted.keep)
        self.feeding = Feeding(self.sheet, place, self.making, flatbed)
        self.coding = Coding(self.sheet, wanted.look, scanned)
        making, sheet = self.making, self.sheet
        sheet.asked.connect(self.do)
        sheet.page_cut.connect(making.cut)
        sheet.page_chosen.connect(lambda at: making.keep(making.strip.looking(at)))
        sheet.files_dropped.connect(making.take_files)
        sheet.cancelled.connect(making.call_off)
        sheet.cancelled.connect(self.taking.call_off)
        sheet.cancelled.connect(self.feeding.call_off)
        sheet.left.connect(self.live.end)
        sheet.left.connect(self.feeding.call_off)
        sheet.take(strip)
        sheet.open()
        self.live.look()

    def do(self, act: CaptureAct) -> None:
        """What a key asks for; nothing while a page is being made or taken."""
        if not (self.making.busy or self.taking.busy or self.feeding.busy):
            self._steps()[act]()

    def _steps(self) -> dict[CaptureAct, Callable[[], None]]:
        making, live = self.making, self.live
        strip = making.strip
        return {
            CaptureAct.SHOOT: self._shoot,
            CaptureAct.USE: lambda: self.taking.take(strip.pages),
            CaptureAct.UNDO: lambda: making.keep(strip.undone()),
            CaptureAct.REDO: lambda: making.keep(strip.redone()),
            CaptureAct.REMOVE: lambda: making.keep(strip.removed()),
            CaptureAct.EARLIER: lambda: making.keep(strip.moved(-1)),
            CaptureAct.LATER: lambda: making.keep(strip.moved(1)),
            CaptureAct.TURN_RIGHT: lambda: making.change(lambda p: changes.page_turned(p, 1)),
            CaptureAct.TURN_LEFT: lambda: making.change(lambda p: changes.page_turned(p, 3)),
            CaptureAct.STRAIGHTEN: lambda: making.change(changes.page_straightened),
            CaptureAct.CROP: self._nothing_to_crop,
            CaptureAct.JOIN: making.join,
            CaptureAct.GLASS: lambda: self._scan(Feed.GLASS),
            CaptureAct.FEEDER: lambda: self._scan(Feed.FEEDER),
            CaptureAct.CODE: lambda: self.coding.offer(making.strip),
            CaptureAct.FILES: self._choose_files,
            CaptureAct.PASTE: making.paste,
            CaptureAct.CAMERA: live.look,
            CaptureAct.NEXT_PAPER: live.next_paper,
        }

    def _shoot(self) -> None:
        if self.live.camera is None:
            self._choose_files()
        else:
            self.making.shoot(self.live.camera)

    def _scan(self, feed: Feed) -> None:
        if self.feeding.scanner is None:
            self.sheet.explain(NO_SCANNER)
        else:
            self.feeding.scan(feed)

    def _nothing_to_crop(self) -> None:
        self.making.keep(self.making.strip, tr("先按 ↑ 选一页，再裁剪。"))

    def _choose_files(self) -> None:
        dialog = QFileDialog(self.sheet, tr("选图片"), "", tr("图片 (*.jpg *.jpeg *.png)"))
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        for line in dialog.findChildren(QLineEdit):
            # Its list would take the keyboard from the input method.
            line.setCompleter(None)  # type: ignore[arg-type]  # Qt takes none
        dialog.filesSelected.connect(self.making.take_files)
        dialog.open()
