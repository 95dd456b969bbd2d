"""Capture for what is no material: the signed copy of a paper, the imprints of seals.

Owned by the window thread. The one rule: what is captured for a dialog is kept at once,
encrypted, and named in the dialog; it counts only when the dialog's own act says so. Pages that
were not taken yet stay as long as the dialog is open.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from ui.window.capture.page import Page
from ui.window.capture.screen import Screen, Wanted
from ui.window.capture.strip import Strip
from ui.window.capture.taking import Keep
from ui.window.dialogs.ask import AskSheet
from ui.window.dialogs.sheet import look_of
from ui.window.files import CAPTURED
from ui.window.operations import capture
from ui.window.operations.acts import CounterPlace
from ui.window.operations.operation import Operation
from ui.window.tongue import tr
from ui.window.views.shell import Notice, Tone

Taken = Callable[[object, Sequence[Page]], None]
NO_CODES = Notice(
    sentence=tr("这里只收下拍的页；查验页上的码请回到受理页扫。"), tone=Tone.PRIMARY
)


class _Strips(QObject):
    """The pages that a dialog has captured and not taken yet, by title, while it is open."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.of: dict[str, Strip[Page]] = {}


def capture_over(
    over: QWidget, place: CounterPlace, title: str, keep: Keep, taken: Taken
) -> Screen | None:
    """The capture screen over that dialog; `taken` hears what `keep` answered."""
    look = look_of(over)
    if look is None:
        return None
    wanted = Wanted(look=look, title=title, keep=keep)
    strips = over.findChild(_Strips) or _Strips(over)
    strip = strips.of.get(title, Strip())
    screen = Screen(place, over, wanted, strip, lambda _text: sheet.explain(NO_CODES))
    sheet = screen.sheet
    screen.making.changed.connect(lambda strip: strips.of.update({title: strip}))

    def done(answer: object, pages: tuple[Page, ...]) -> None:
        strips.of.pop(title, None)
        if isValid(sheet):
            sheet.accept()
        taken(answer, pages)

    screen.taking.taken.connect(done)
    return screen


def capture_into(sheet: AskSheet, place: CounterPlace) -> None:
    """Pages for the file that the dialog asks for."""

    def keep(data: bytes, _pages: int) -> Operation[str]:
        return capture.keep(place, data)

    def taken(digest: object, pages: Sequence[Page]) -> None:
        if isValid(sheet):
            sheet.hold(tr("已拍 {0} 页", len(pages)), f"{CAPTURED}{digest}")

    capture_over(sheet, place, sheet.view.title, keep, taken)
