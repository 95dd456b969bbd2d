"""F12 on the capture screen: the pages become one file, and the file is kept.

Owned by the window thread; pressed together in CAMERA, kept in STORE. The one rule: until the
desk has kept the file the pages stay on the screen.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from desk.progress import Watched
from desk.refusal import CodedError
from ui.window.capture.imaging import Verdict
from ui.window.capture.page import Page
from ui.window.capture.sheet import CaptureSheet
from ui.window.operations import capture
from ui.window.operations.acts import CounterPlace
from ui.window.operations.operation import Operation
from ui.window.presenters.refusals import notice_of
from ui.window.tongue import tr
from ui.window.views.shell import Notice, Tone

SLOW_MS = 300


Keep = Callable[[bytes, int], Operation[Any]]
"""What keeps a file of so many pages; its answer is told by `taken`."""


class Taking(QObject):
    """One open screen; `taken` tells what `keep` answered, and the pages."""

    taken = Signal(object, object)

    def __init__(self, sheet: CaptureSheet, place: CounterPlace, keep: Keep) -> None:
        super().__init__(sheet)
        self._sheet, self._place, self._keep = sheet, place, keep
        self._warned: tuple[Page, ...] = ()
        self._progress: Watched | None = None

    @property
    def busy(self) -> bool:
        """Whether pages are being taken."""
        return self._progress is not None

    def take(self, pages: tuple[Page, ...]) -> None:
        """Take these pages; pages that cannot be read are taken at the second F12 only."""
        bad = [n for n, each in enumerate(pages, 1) if each.verdict is not Verdict.SHARP]
        if not pages or self.busy:
            return
        if bad and self._warned != pages:
            self._warned = pages
            words = tr(
                "第 {0} 页清晰度不合格。请按 ↑ 找到它，Del 删去后重拍；照样收下请再按 F12。",
                tr("、").join(map(str, bad)),
            )
            self._sheet.explain(Notice(sentence=words, tone=Tone.WARN))
            return
        progress = self._progress = Watched()
        QTimer.singleShot(SLOW_MS, self, lambda: self._say(len(pages)))

        def pack(most_bytes: int) -> None:
            packing = capture.pack(self._place, pages, most_bytes, progress)
            packing.then(keep).refused(self._refused).start()

        def keep(data: bytes) -> None:
            self._keep(data, len(pages)).then(done).refused(self._refused).start()

        def done(answer: object) -> None:
            self._progress = None
            self.taken.emit(answer, pages)

        capture.limit(self._place).then(pack).refused(self._refused).start()

    def call_off(self) -> None:
        """Stop between two pages."""
        if self._progress is not None:
            self._progress.cancel()

    def _say(self, of: int) -> None:
        if self._progress is not None:
            self._sheet.show_busy(tr("正在合成 {0} 页", of), self._progress.done, of)
            QTimer.singleShot(SLOW_MS, self, lambda: self._say(of))

    def _refused(self, error: CodedError) -> None:
        self._progress = None
        self._sheet.show_busy("")
        self._sheet.explain(notice_of(error))
