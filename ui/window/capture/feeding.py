"""Pages from a scanner: one from the glass, or all that lie in the feeder.

Owned by the window thread; the scanner lives in the FLATBED lane. The one rule: each page is on
the screen before the next is asked for, so that a jam or Esc keeps those before it.
"""

from __future__ import annotations

from PySide6.QtCore import QObject

from desk.ports.flatbed import Feed, PageScanner
from desk.refusal import CodedError
from ui.window.capture.making import Making, code_words
from ui.window.capture.page import Page
from ui.window.capture.sheet import CaptureSheet
from ui.window.operations import capture
from ui.window.operations.acts import CounterPlace
from ui.window.presenters.refusals import notice_of
from ui.window.tongue import tr


class Feeding(QObject):
    """One open screen and the scanner of this window."""

    def __init__(
        self,
        sheet: CaptureSheet,
        place: CounterPlace,
        making: Making,
        scanner: PageScanner | None,
    ) -> None:
        super().__init__(sheet)
        self._sheet, self._place, self._making = sheet, place, making
        self.scanner = scanner
        self.busy = False
        self._count = 0

    def scan(self, feed: Feed) -> None:
        """Scan from there; nothing where there is no scanner."""
        if self.scanner is None or self.busy:
            return
        self.busy, self._count = True, 0
        self._say()
        begun = capture.begin_sheets(self._place, self.scanner, feed)
        begun.then(lambda _nothing: self._next()).refused(self._refused).start()

    def call_off(self) -> None:
        """No further page; those that came stay."""
        if self.scanner is not None and self.busy:
            capture.stop_sheets(self._place, self.scanner).start()

    def _next(self) -> None:
        if self.scanner is not None:
            asked = capture.next_sheet(self._place, self.scanner)
            asked.then(self._came).refused(self._refused).start()

    def _came(self, page: Page | None) -> None:
        if page is None:
            self._over()
            return
        self._count += 1
        note = tr("已扫 {0} 页。Ctrl+Z 撤回最后一页，↑ 看它。", self._count) + code_words(page)
        self._making.keep(self._making.strip.added(page), note)
        self._say()
        self._next()

    def _refused(self, error: CodedError) -> None:
        self._over()
        self._sheet.explain(notice_of(error))

    def _over(self) -> None:
        self.busy = False
        self._sheet.show_busy("")

    def _say(self) -> None:
        self._sheet.show_busy(tr("正在扫描第 {0} 页", self._count + 1))
