"""The acceptance page at work: tabs and steps.

Owned by the window thread. The one rule: the case on the screen is always the one the desk
last gave back; nothing is changed here and hoped for.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desk.case import Case
from desk.paperwork_notices import ONE_TIME
from desk.refusal import CodedError
from ui.window.counter.blockers import blocker_of
from ui.window.counter.filling import Filling
from ui.window.counter.finishing import Finishing
from ui.window.counter.guiding import show_guide
from ui.window.counter.moving import blocked, warned
from ui.window.counter.table import Table, is_blank
from ui.window.operations import drafts
from ui.window.operations.acts import CounterPlace
from ui.window.pages.acceptance import AcceptancePage
from ui.window.presenters.acceptance import acceptance_view
from ui.window.presenters.days import lasted
from ui.window.presenters.open_case import OpenCase, Surroundings
from ui.window.presenters.refusals import notice_of
from ui.window.shortcuts import Command
from ui.window.tongue import tr
from ui.window.views.acceptance import Step
from ui.window.views.shell import Notice, Tone


class Accepting(QObject):
    """Drives the page of the counter."""

    card_asked = Signal()
    next_called = Signal()
    reprint_asked = Signal(object)
    menu_asked = Signal()
    act_asked = Signal(str)
    ready = Signal()

    def __init__(
        self, page: AcceptancePage, place: CounterPlace, around: Callable[[], Surroundings]
    ) -> None:
        super().__init__(page)
        self._page, self._place, self._around = page, place, around
        self.table = Table()
        self.filling = Filling(page, place, self.table, around, self.show)
        self.finishing = Finishing(page, place, self.table, self.show)
        page.new_case_asked.connect(self.open_new)
        page.tab_chosen.connect(self.bring)
        page.parked.connect(self.park)
        page.step_chosen.connect(self.go)
        page.next_asked.connect(self.advance)
        page.back_asked.connect(self.back)
        page.card_asked.connect(self.card_asked)
        page.paper_asked.connect(self.finishing.open_paper)
        page.asked.connect(self._asked)

    def start(self) -> None:
        """Offer back what was open when the program ended, or open a first case."""
        drafts.listed(self._place).then(self._resume).start()

    def show(self) -> None:
        """Show the case in front."""
        front = self.table.front
        if front is None:
            return
        around = self._around()
        blocker = blocker_of(front, self._place.acts.desk, around)
        self._page.take(acceptance_view(self.table.cases, front, around, blocker=blocker))

    def tick(self) -> None:
        """Each second: the time of the case in front."""
        front = self.table.front
        if front is not None and front.step < Step.DONE:
            self._page.tabs.say_elapsed(
                tr("本件 {0}", lasted(self._around().now - front.opened))
            )

    def open_new(self) -> None:
        """F2: a new case; a blank one in front is enough."""
        front = self.table.front
        if front is not None and is_blank(front.case):
            self.go(Step.IDENTITY)
            return
        self.next_called.emit()
        drafts.open_draft(self._place).then(self._opened).start()

    def bring(self, key: str) -> None:
        """Put that tab in front."""
        self.table.bring(key)
        self.show()
        self._page.take_focus()

    def park(self) -> None:
        """F4: put the case aside and go on with a new one."""
        front = self.table.front
        if front is None or is_blank(front.case) or front.step is Step.DONE:
            return
        self.next_called.emit()
        self.table.change(front.key, parked=self._around().now)
        drafts.open_draft(self._place).then(self._opened).start()

    def go(self, step: Step) -> None:
        """Show that step of the case in front."""
        front = self.table.front
        if front is None:
            return
        self.table.change(front.key, step=step, errors={})
        if step is Step.ITEM and not front.found:
            self.filling.search(front.search)
        self.show()

    def back(self) -> None:
        """Alt+←."""
        front = self.table.front
        if front is not None and Step.IDENTITY < front.step < Step.DONE:
            self.go(Step(front.step - 1))

    def advance(self) -> None:
        """F12: the next step; at the last, the act itself."""
        front = self.table.front
        if front is None or front.working:
            return
        if front.step is Step.DONE:
            self.open_new()
            return
        drafts.current(self._place, front.key).then(self._advance_with).start()

    def _advance_with(self, case: Case) -> None:
        """Go on with the case as it is stored: what was typed before F12 counts."""
        self.table.change(case.case_id, case=case)
        front = self.table.front
        if front is None or front.key != case.case_id or front.working:
            return
        stop = blocked(front)
        if stop is not None and not warned(front, stop[1]):
            self._stop(front, *stop)
        elif front.step is Step.CONFIRM:
            self.finishing.finish(front, self._refused)
        else:
            self.go(Step(front.step + 1))

    def _resume(self, cases: tuple[Case, ...]) -> None:
        now = self._around().now
        kept = [case for case in cases if not is_blank(case)]
        blank = [case for case in cases if is_blank(case)]
        for case in reversed(kept):
            self.table.add(case, now=now)
            self.filling.look_back(case)
        if kept:
            words = tr("已找回上次没办完的 {0} 件。", len(kept))
            self._page.explain(Notice(sentence=words, tone=Tone.PRIMARY))
            self.show()
        elif blank:
            self._opened(blank[0])
        else:
            drafts.open_draft(self._place).then(self._opened).start()
        self.ready.emit()

    def _opened(self, case: Case) -> None:
        front = self.table.front
        self.table.add(case, now=self._around().now)
        if front is not None and front.step is Step.DONE:
            self.table.remove(front.key)
        self.show()
        self._page.take_focus()

    def _asked(self, command: Command) -> None:
        front = self.table.front
        act: Callable[[], None] | None = {
            Command.NEXT_TAB: lambda: self.bring(self.table.next_key()),
            Command.PREVIOUS_TAB: lambda: self.bring(self.table.next_key(-1)),
            Command.TAKE_BACK: self._take_back,
            Command.STEP_FORWARD: self._forward,
            Command.PREVIEW: self._preview,
            Command.REPRINT: self._reprint,
            Command.MENU: self.menu_asked.emit,
            Command.ONE_TIME_NOTICE: lambda: self.act_asked.emit(f"print_{ONE_TIME}"),
            Command.UNDO: self.filling.undo,
            Command.REDO: self.filling.redo,
        }.get(command)
        if front is not None and act is not None:
            act()
        elif front is not None and command is Command.GUIDE:
            catalogue = self._place.acts.desk.catalogue
            if not show_guide(self._page, front.case, catalogue, self._around()):
                self.go(Step.ITEM)

    def _take_back(self) -> None:
        key = self.table.last_parked()
        if key:
            self.bring(key)

    def _forward(self) -> None:
        front = self.table.front
        if front is not None and front.step < Step.CONFIRM:
            self.advance()

    def _preview(self) -> None:
        front = self.table.front
        if front is not None and front.papers:
            self.finishing.open_paper(front.papers[0].paper_id)

    def _reprint(self) -> None:
        front = self.table.front
        if front is not None and front.step is Step.DONE:
            self.reprint_asked.emit(front.case)

    def _refused(self, error: CodedError) -> None:
        self._page.explain(notice_of(error))
        self.show()

    def _stop(self, front: OpenCase, notice: Notice, errors: dict[str, str]) -> None:
        self.table.change(front.key, errors=errors)
        self._page.explain(notice)
        self.show()
        self._page.take_focus()
