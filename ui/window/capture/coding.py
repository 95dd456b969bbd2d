"""The code on a captured page, used as a scan.

Owned by the window thread. The one rule: a code is offered, never used by itself: whoever laid
the paper down decides; the pages are kept for the next F7.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from ui.window.capture.page import Page
from ui.window.capture.sheet import CaptureSheet
from ui.window.capture.strip import Strip
from ui.window.dialogs.menu import MenuSheet
from ui.window.theme.look import Look
from ui.window.tongue import tr
from ui.window.views.asking import MenuLine, MenuView
from ui.window.views.shell import Notice, Tone

NONE = Notice(
    sentence=tr("页上没有找到二维码或条码。把码拍大、拍正再试，或用扫码枪、手工录入。"),
    tone=Tone.PRIMARY,
)


class Coding(QObject):
    """One open screen; `scanned` hears the text of the code that was chosen."""

    def __init__(self, sheet: CaptureSheet, look: Look, scanned: Callable[[str], None]) -> None:
        super().__init__(sheet)
        self._sheet, self._look, self._scanned = sheet, look, scanned

    def offer(self, strip: Strip[Page]) -> None:
        """Use the one code of the page that is looked at, or of the last; or choose."""
        page = strip.page or (strip.pages[-1] if strip.pages else None)
        codes = () if page is None else page.codes
        if not codes:
            self._sheet.explain(NONE)
        elif len(codes) == 1:
            self._use(codes[0])
        else:
            self._choose(codes)

    def _choose(self, codes: tuple[str, ...]) -> None:
        lines = tuple(MenuLine(code=str(n), text=text) for n, text in enumerate(codes))
        view = MenuView(title=tr("用哪个码"), lines=lines)
        sheet = MenuSheet(self._look, view, self._sheet)
        sheet.chosen.connect(lambda n: self._use(codes[int(n)]))
        sheet.open()

    def _use(self, text: str) -> None:
        scanned = self._scanned
        window: QObject = self._sheet.parent() or self._sheet
        self._sheet.reject()
        # A scan means nothing while a dialog waits: this one has to be gone first.
        QTimer.singleShot(0, window, lambda: scanned(text))
