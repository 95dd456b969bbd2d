"""Pages in the making: from the camera, from files, from the clipboard, from other pages.

Owned by the window thread; each page is made in the CAMERA lane. The one rule: one page is
made at a time, and a page that could not be made leaves the others as they are.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QRectF, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from desk.ports.camera import Camera
from desk.refusal import CodedError, Refused
from ui.window.capture import page as changes
from ui.window.capture.page import Page
from ui.window.capture.row import VERDICTS
from ui.window.capture.sheet import CaptureSheet, paths_of
from ui.window.capture.strip import Strip
from ui.window.operations import capture
from ui.window.operations.acts import CounterPlace
from ui.window.operations.operation import Operation
from ui.window.presenters.refusals import notice_of
from ui.window.tongue import tr
from ui.window.views.shell import Notice, Tone

SLOW_MS = 300
CODE_SHOWN = 30


class Making(QObject):
    """The strip of one open screen."""

    changed = Signal(object)

    def __init__(
        self,
        sheet: CaptureSheet,
        place: CounterPlace,
        strip: Strip[Page],
        *,
        straighten: bool = True,
    ) -> None:
        super().__init__(sheet)
        self._straighten = straighten
        self._sheet, self._place = sheet, place
        self.strip = strip
        self.busy = False
        self._files: list[str] = []
        self._many = 0

    def keep(self, strip: Strip[Page], note: str = "") -> None:
        """Show that strip from now on."""
        self.strip = strip
        self._sheet.take(strip, note)
        self.changed.emit(strip)

    def shoot(self, camera: Camera) -> None:
        """What lies under the camera."""
        shot = capture.shoot(self._place, camera, straighten=self._straighten)
        self._make(shot, self._add)

    def change(self, change: Callable[[Page], Page]) -> None:
        """Another page in place of the one that is looked at."""
        page = self.strip.page
        if page is not None:
            made = capture.remake(self._place, lambda: change(page))
            self._make(made, lambda fresh: self.keep(self.strip.changed(fresh)))

    def cut(self, part: QRectF) -> None:
        """That part of the page that is looked at."""
        self.change(lambda page: changes.page_cropped(page, part))

    def join(self) -> None:
        """The last two pages on one: both sides of a card."""
        pages = self.strip.pages
        if len(pages) < 2:
            words = tr("合成要先拍正面、再拍反面两页。")
            self._sheet.explain(Notice(sentence=words, tone=Tone.PRIMARY))
            return
        made = capture.remake(self._place, lambda: changes.pages_joined(pages[-2], pages[-1]))
        self._make(made, lambda page: self.keep(self.strip.joined(page)))

    def paste(self) -> None:
        """The picture, or the files, in the clipboard."""
        clipboard = QGuiApplication.clipboard()
        paths, picture = paths_of(clipboard.mimeData()), clipboard.image()
        if paths:
            self.take_files(paths)
        elif picture.isNull():
            self._sheet.explain(notice_of(Refused("capture.nothing-to-paste")))
        else:
            self._make(capture.of_picture(self._place, picture), self._add)

    def take_files(self, paths: list[str]) -> None:
        """One page for each of these files, one after the other."""
        self._files = [*self._files, *paths]
        self._many += len(paths)
        if not self.busy:
            self._next_file()

    def call_off(self) -> None:
        """No further files; the pages that are made stay."""
        self._files, self._many = [], 0
        self._sheet.show_busy("")

    def _next_file(self) -> None:
        if not self._files:
            self.call_off()
            return
        path, self._files = self._files[0], self._files[1:]
        done = self._many - len(self._files)
        words = tr("正在处理图片 {0}/{1}", done, self._many)
        self._sheet.show_busy(words, done - 1, self._many)
        self._make(capture.of_file(self._place, path), self._add)

    def _add(self, page: Page) -> None:
        self.keep(self.strip.added(page), _said(page))

    def _make(self, operation: Operation[Page], then: Callable[[Page], None]) -> None:
        self.busy = True
        QTimer.singleShot(SLOW_MS, self, self._say_slow)

        def made(page: Page) -> None:
            self._made()
            then(page)
            self._next_file()

        def refused(error: CodedError) -> None:
            self._made()
            self._sheet.explain(notice_of(error))
            self._next_file()

        operation.then(made).refused(refused).start()

    def _made(self) -> None:
        self.busy = False

    def _say_slow(self) -> None:
        if self.busy and not self._many:
            self._sheet.show_busy(tr("正在处理画面"))


def _said(page: Page) -> str:
    words, _tone = VERDICTS[page.verdict]
    cut = tr("已自动裁边、纠偏") if page.straight else tr("没有找到纸边，照原样")
    said = tr("拍下了：{0}；{1}。Ctrl+Z 撤回这一页，↑ 看它。", words, cut)
    return said + code_words(page)


def code_words(page: Page) -> str:
    """That the page has a code, and the key that uses it; "" for none."""
    if not page.codes:
        return ""
    first = page.codes[0]
    shown = first if len(first) <= CODE_SHOWN else f"{first[:CODE_SHOWN]}…"
    return tr("页上有码 {0}：按 Ctrl+D 当作扫码。", shown)
