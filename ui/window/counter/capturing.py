"""F7 at work: the capture screen for the material in front, its pages, what becomes of them.

Owned by the window thread. The one rule: pages that were captured stay until they are taken
or deleted; closing the screen keeps them for the next F7 on that material.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QFileDialog, QLineEdit
from shiboken6 import isValid

from desk.case import Case
from desk.item import MaterialRule
from desk.ports.flatbed import Feed
from ui.window.capture import page as changes
from ui.window.capture.coding import Coding
from ui.window.capture.feeding import Feeding
from ui.window.capture.keys import CaptureAct
from ui.window.capture.last import LastView
from ui.window.capture.live import Live
from ui.window.capture.making import Making
from ui.window.capture.page import Page
from ui.window.capture.row import VERDICTS
from ui.window.capture.sheet import CaptureSheet, CaptureView
from ui.window.capture.strip import Strip
from ui.window.capture.taking import Taking
from ui.window.counter.scanning import Scanning
from ui.window.presenters.ways import taken_notice
from ui.window.shortcuts import Command
from ui.window.tongue import tr
from ui.window.views.acceptance import Step
from ui.window.views.shell import Notice, Tone

if TYPE_CHECKING:
    from ui.window.counter.whole import Counter

Key = tuple[str, str]
NO_MATERIAL = Notice(
    sentence=tr("高拍是给材料拍的：请先走到第 3 步，选中材料再按 F7。"), tone=Tone.PRIMARY
)
NO_SCANNER = Notice(
    sentence=tr("本窗口没有设扫描仪。可用高拍仪、Ctrl+O 选文件；设置 → 设备里可以选扫描仪。"),
    tone=Tone.PRIMARY,
)


class Capturing(QObject):
    """Opens the screen, remembers pages that were not taken, shows what was taken last."""

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter.window)
        self._counter, self._page = counter, counter.pages.accept
        self._strips: dict[Key, Strip[Page]] = {}
        self._last: dict[str, tuple[str, tuple[str, ...], LastView]] = {}
        self._screen: Screen | None = None
        self._page.hints_changed.connect(lambda _hints: self._show_last())

    def start(self) -> None:
        """Nothing runs until F7."""

    def stop(self) -> None:
        """Let go of the camera."""
        if self.screen is not None:
            self.screen.live.end()

    def perform(self, command: Command) -> bool:
        """F7 on the material under the cursor."""
        page = self._page
        front = self._counter.accepting.table.front
        if command is not Command.CAPTURE or self._counter.window.page is not page:
            return False
        if front is None or front.step is not Step.MATERIALS:
            page.explain(NO_MATERIAL)
        else:
            self.open(page.materials.list.current)
        return True

    @property
    def screen(self) -> Screen | None:
        """The screen while it is open."""
        open_now = self._screen is not None and isValid(self._screen)
        return self._screen if open_now else None

    def open(self, code: str) -> None:
        """The screen for that material of the case in front."""
        front = self._counter.accepting.table.front
        rule = None if front is None else front.case.get_item().find_material(code)
        if front is None or rule is None or front.step is Step.DONE or self.screen is not None:
            return
        key = (front.key, code)
        screen = Screen(self._counter, rule, key, self._strips.get(key, Strip()))
        screen.making.changed.connect(lambda strip: self._strips.update({key: strip}))
        screen.taking.taken.connect(lambda case, pages: self._taken(rule, key, case, pages))
        self._screen = screen

    def _taken(self, rule: MaterialRule, key: Key, case: Case, pages: tuple[Page, ...]) -> None:
        self._strips.pop(key, None)
        material = case.materials.get(rule.code)
        if material is not None:
            view = LastView(
                name=rule.name, thumbs=tuple(page.thumb for page in pages), words=_sum(pages)
            )
            self._last[case.case_id] = (rule.code, material.files, view)
        if self.screen is not None:
            self.screen.sheet.accept()
        counter = self._counter
        now = counter.around().now
        counter.accepting.table.change(case.case_id, case=case, saved=now, errors={})
        counter.accepting.show()
        self._page.materials.list.go_on_from(rule.code)
        # The rows were made anew under the screen: the keyboard goes back to the current one.
        QTimer.singleShot(0, self._page, self._page.take_focus)
        self._page.explain(taken_notice(rule, material))

    def _show_last(self) -> None:
        """What was captured last for the case in front, while the material still has it."""
        front = self._counter.accepting.table.front
        known = None if front is None else self._last.get(front.key)
        if front is None or known is None:
            self._page.materials.show_last(None)
            return
        code, files, view = known
        material = front.case.materials.get(code)
        kept = material is not None and material.files == files
        self._page.materials.show_last(view if kept else None)


class Screen(QObject):
    """One open capture screen: what it shows, and who does what it asks."""

    def __init__(
        self, counter: Counter, rule: MaterialRule, key: Key, strip: Strip[Page]
    ) -> None:
        page, camera = counter.pages.accept, counter.acts.camera
        simulated = camera is not None and camera.simulated
        source = tr("模拟高拍仪") if simulated else tr("高拍仪") if camera else tr("图片文件")
        flatbed = counter.acts.peripherals.flatbed
        if camera is None and flatbed is not None:
            simulated = flatbed.simulated
            source = tr("模拟扫描仪") if simulated else tr("扫描仪")
        view = CaptureView(
            title=rule.name,
            source=source,
            simulated=simulated,
            live=camera is not None,
            scans=flatbed is not None,
        )
        self.sheet = CaptureSheet(page.look, view, page)
        super().__init__(self.sheet)
        self.live = Live(self.sheet, counter.place, camera)
        self.making = Making(self.sheet, counter.place, strip)
        self.taking = Taking(self.sheet, counter.place, *key)
        self.feeding = Feeding(self.sheet, counter.place, self.making, flatbed)
        self.coding = Coding(self.sheet, page.look, lambda text: _scanned(counter, text))
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


def _scanned(counter: Counter, text: str) -> None:
    """As if a scanner had read it."""
    for fitting in counter.fittings:
        if isinstance(fitting, Scanning):
            fitting.scanned(text)


def _sum(pages: tuple[Page, ...]) -> str:
    words = [tr("已自动裁边、纠偏")] if all(page.straight for page in pages) else []
    verdicts = dict.fromkeys(VERDICTS[page.verdict][0] for page in pages)
    return tr("；").join((*words, *verdicts)) + tr("。")


def fit(counter: Counter) -> Capturing:
    """Capture at this window."""
    return Capturing(counter)
