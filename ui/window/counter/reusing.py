"""F6 at work: an earlier case gives all it may, or what was picked, in one step.

Owned by the window thread. The one rule: what may be taken is decided by the desk when it is
taken; one Ctrl+Z takes all of it back.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desk.acts.reusing import Picked
from desk.case import Case
from desk.refusal import CodedError
from ui.window.counter.asking import ask_then
from ui.window.dialogs.history import HistorySheet
from ui.window.operations import reusing
from ui.window.operations.operation import Operation
from ui.window.presenters.refusals import notice_of
from ui.window.presenters.reusing import FIELD, MATERIAL, pick_view
from ui.window.shortcuts import Command
from ui.window.tongue import tr
from ui.window.views.acceptance import Step
from ui.window.views.shell import Notice, Tone

if TYPE_CHECKING:
    from ui.window.counter.whole import Counter


class Reusing(QObject):
    """Joined to the history card of that counter."""

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter.window)
        self._place, self._page = counter.place, counter.pages.accept
        self._accepting, self._around = counter.accepting, counter.around
        self._page.reuse_asked.connect(self.reuse_all)
        self._page.history.list.pressed_key.connect(lambda key, _pressed: self.pick(key))
        self._page.history.list.unseen.connect(self._open)

    def start(self) -> None:
        """Nothing to begin."""

    def stop(self) -> None:
        """Nothing is held."""

    def perform(self, _command: Command) -> bool:
        """F6 puts the keyboard on the history, which is the page's own."""
        return False

    def _open(self) -> None:
        """F6 where the layout has no room: the earlier cases in a sheet of their own."""
        view = self._page.view
        if view is None or view.history is None or not self._page.isVisible():
            return
        sheet = HistorySheet(self._page.look, view.history, self._page)
        sheet.reuse_asked.connect(self.reuse_all)
        sheet.pick_asked.connect(self.pick)
        sheet.open()

    def reuse_all(self, earlier_id: str) -> None:
        """Enter on an earlier case."""
        key = self._open_key()
        if key:
            taken = reusing.reuse(self._place, key, earlier_id)
            taken.then(self._taken).refused(self._refused).start()

    def pick(self, earlier_id: str) -> None:
        """Space on an earlier case: which of its materials and fields."""
        key = self._open_key()
        if key:
            offered = reusing.offered(self._place, key, earlier_id)
            offered.then(lambda pair: self._ask(key, *pair)).refused(self._refused).start()

    def _ask(self, key: str, case: Case, earlier: Case) -> None:
        view = pick_view(case, earlier, self._around().today)
        if not view.fields:
            words = tr("{0} 没有现在还能引用的材料和表单。", earlier.spoken)
            self._page.explain(Notice(sentence=words, tone=Tone.PRIMARY))
            return

        def work(values: Mapping[str, str]) -> Operation[Case]:
            chosen = [code for code, ticked in values.items() if ticked]
            picked = Picked(
                materials=[c.removeprefix(MATERIAL) for c in chosen if c.startswith(MATERIAL)],
                fields=[c.removeprefix(FIELD) for c in chosen if c.startswith(FIELD)],
            )
            return reusing.reuse(self._place, key, earlier.case_id, picked)

        ask_then(self._page, view, work, self._taken)

    def _open_key(self) -> str:
        front = self._accepting.table.front
        return "" if front is None or front.step is Step.DONE else front.key

    def _taken(self, case: Case) -> None:
        self._accepting.filling.changed(case)
        last = case.dossier.reused[-1]
        words = tr(
            "从 {0} 引用材料 {1} 份、表单 {2} 栏，请逐步核对。按 Ctrl+Z 一次退回。",
            last.receipt,
            len(last.materials),
            len(last.fields),
        )
        self._page.explain(Notice(sentence=words, tone=Tone.OK))

    def _refused(self, error: CodedError) -> None:
        self._page.explain(notice_of(error))


def fit(counter: Counter) -> Reusing:
    """Reuse at that counter."""
    return Reusing(counter)
