"""F7 at work: the capture screen for the material in front, its pages, what becomes of them.

Owned by the window thread. The one rule: pages that were captured stay until they are taken
or deleted; closing the screen keeps them for the next F7 on that material.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

from desk.case import Case
from desk.item import MaterialRule
from ui.window.capture.last import LastView
from ui.window.capture.page import Page
from ui.window.capture.row import VERDICTS
from ui.window.capture.screen import Screen, Wanted
from ui.window.capture.strip import Strip
from ui.window.counter.scanning import Scanning
from ui.window.operations import capture
from ui.window.operations.operation import Operation
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
        key, place = (front.key, code), self._counter.place

        def keep(data: bytes, pages: int) -> Operation[Case]:
            return capture.attach(place, *key, data, pages)

        page = self._page
        wanted = Wanted(look=page.look, title=rule.name, keep=keep)
        strip = self._strips.get(key, Strip())
        screen = Screen(place, page, wanted, strip, self._scanned)
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

    def _scanned(self, text: str) -> None:
        """As if a scanner had read it."""
        for fitting in self._counter.fittings:
            if isinstance(fitting, Scanning):
                fitting.scanned(text)

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


def _sum(pages: tuple[Page, ...]) -> str:
    words = [tr("已自动裁边、纠偏")] if all(page.straight for page in pages) else []
    verdicts = dict.fromkeys(VERDICTS[page.verdict][0] for page in pages)
    return tr("；").join((*words, *verdicts)) + tr("。")


def fit(counter: Counter) -> Capturing:
    """Capture at this window."""
    return Capturing(counter)
