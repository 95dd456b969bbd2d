"""Closing a tab: a blank case goes, another is given up and can be brought back by Ctrl+Z.

Owned by the window thread. The one rule: what has content leaves the screen only; the store
keeps it until somebody signs out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desk.drafting import OpenDraft
from desk.refusal import CodedError
from ui.window.counter.table import is_blank
from ui.window.operations import parking
from ui.window.presenters.acceptance import tab_title
from ui.window.presenters.open_case import OpenCase
from ui.window.presenters.refusals import notice_of
from ui.window.shortcuts import Command
from ui.window.tongue import tr
from ui.window.views.acceptance import Step
from ui.window.views.shell import Notice, Tone

if TYPE_CHECKING:
    from ui.window.counter.whole import Counter


class GivingUp(QObject):
    """Joined to the acceptance page of that counter."""

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter.window)
        self._place, self._page = counter.place, counter.pages.accept
        self._accepting = counter.accepting
        self._given_up = ""
        self._page.asked.connect(self._asked)
        self._accepting.undo_asked.connect(self.undo)
        counter.guarding.leaving.connect(self._forget)

    def start(self) -> None:
        """Nothing to begin."""

    def stop(self) -> None:
        """Nothing is held."""

    def perform(self, _command: Command) -> bool:
        """Its key belongs to the acceptance page."""
        return False

    def undo(self) -> None:
        """Ctrl+Z on a blank case: what was given up, or parked last, comes back."""
        given_up, self._given_up = self._given_up, ""
        parked = self._accepting.table.last_parked()
        if given_up:
            parking.restore(self._place, given_up).then(self._came_back).start()
        elif parked:
            self._accepting.bring(parked)
        else:
            self._accepting.filling.undo()

    def _asked(self, command: Command) -> None:
        if command is Command.CLOSE_TAB:
            self._close()

    def _forget(self) -> None:
        self._given_up = ""

    def _close(self) -> None:
        table = self._accepting.table
        front = table.front
        if front is None or front.working:
            return
        if front.step is Step.DONE or is_blank(front.case):
            if is_blank(front.case) and len(table.cases) > 1:
                parking.discard(self._place, front.key).refused(self._refused).start()
            self._next_after(front)
            return

        def gone(draft: OpenDraft) -> None:
            self._given_up = draft.case.case_id
            self._next_after(front)
            words = tr("已放弃 {0}。按 Ctrl+Z 找回，退出登录前都可以。", tab_title(front.case))
            self._page.explain(Notice(sentence=words, tone=Tone.PRIMARY))

        parking.give_up(self._place, front.key).then(gone).refused(self._refused).start()

    def _next_after(self, front: OpenCase) -> None:
        """The last case that is not parked comes to the front, or a new one."""
        table = self._accepting.table
        others = [each for each in table.cases if each.key != front.key and not each.parked]
        if others:
            self._accepting.bring(others[-1].key)
            table.remove(front.key)
            self._accepting.show()
        elif not is_blank(front.case):
            self._accepting.open_another(instead_of=front.key)

    def _came_back(self, draft: OpenDraft) -> None:
        if self._accepting.table.find(draft.case.case_id) is None:
            self._accepting.leaving.emit()
            self._accepting.add(draft, front=False)
        self._accepting.bring(draft.case.case_id)

    def _refused(self, error: CodedError) -> None:
        self._page.explain(notice_of(error))


def fit(counter: Counter) -> GivingUp:
    """Closing tabs of that counter."""
    return GivingUp(counter)
