"""The acceptance page at work: tabs and steps.

Owned by the window thread. The one rule: the case on the screen is always the one the desk
last gave back; nothing is changed here and hoped for.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from desk.case import Case
from desk.drafting import OpenDraft
from desk.paperwork_notices import ONE_TIME
from desk.refusal import CodedError
from ui.window.counter.blockers import blocker_of
from ui.window.counter.filling import Filling
from ui.window.counter.finishing import Finishing
from ui.window.counter.guiding import show_guide
from ui.window.counter.moving import Warned, blocked
from ui.window.counter.resuming import resume
from ui.window.counter.table import Table, is_blank
from ui.window.operations import drafts, parking
from ui.window.operations.acts import CounterPlace
from ui.window.pages.acceptance import AcceptancePage
from ui.window.pages.whereabouts import Whereabouts
from ui.window.presenters.acceptance import acceptance_view
from ui.window.presenters.days import lasted
from ui.window.presenters.open_case import OpenCase, Surroundings
from ui.window.presenters.refusals import notice_of
from ui.window.shortcuts import Command
from ui.window.tongue import tr
from ui.window.views.acceptance import Step
from ui.window.views.shell import Notice


class Accepting(QObject):
    """Drives the page of the counter."""

    card_asked = Signal()
    next_called = Signal()
    reprint_asked = Signal(object)
    menu_asked = Signal()
    act_asked = Signal(str)
    leaving = Signal()
    undo_asked = Signal()
    brought = Signal(str, bool)
    ready = Signal()

    def __init__(
        self, page: AcceptancePage, place: CounterPlace, around: Callable[[], Surroundings]
    ) -> None:
        super().__init__(page)
        self.page, self._place, self.around = page, place, around
        self.table = Table()
        self.warned = Warned()
        self.filling = Filling(page, place, self.table, around, self.show)
        self.finishing = Finishing(page, place, self.table, self.show)
        page.new_case_asked.connect(self.open_new)
        page.tab_chosen.connect(self.bring)
        page.step_chosen.connect(self.go)
        page.next_asked.connect(self.advance)
        page.back_asked.connect(self.back)
        page.card_asked.connect(self.card_asked)
        page.paper_asked.connect(self.finishing.open_paper)
        page.asked.connect(self._asked)

    def start(self) -> None:
        """Offer back what was open when the program ended, or open a first case."""
        parking.listed(self._place).then(lambda found: resume(self, found)).start()

    def show(self) -> None:
        """Show the case in front."""
        front = self.table.front
        if front is None:
            return
        around = self.around()
        blocker = blocker_of(front, self._place.acts.desk, around)
        view = acceptance_view(self.table.cases, front, around, blocker=blocker)
        self.page.take_in_turns(view)

    def tick(self) -> None:
        """Each second: the time of the case in front."""
        front = self.table.front
        if front is not None and front.step < Step.DONE:
            self.page.tabs.say_elapsed(tr("本件 {0}", lasted(self.around().now - front.opened)))

    def open_new(self) -> None:
        """F2: a new case; a blank one in front is enough."""
        front = self.table.front
        if front is not None and is_blank(front.case):
            self.go(Step.IDENTITY)
            return
        self.open_another()

    def open_another(self, instead_of: str = "") -> None:
        """A new case in front of whatever is open, or in the place of one that goes."""
        self.page.focusing.hold()
        self.next_called.emit()

        def opened(case: Case) -> None:
            self.opened(case)
            self.table.remove(instead_of)
            self.show()

        drafts.open_draft(self._place).then(opened).start()

    def bring(self, key: str) -> None:
        """Put that tab in front, where the keyboard was when it was left."""
        before, found = self.table.front, self.table.find(key)
        if found is None:
            return
        if before is not None and before.key != key:
            self.leaving.emit()
        was_parked = found.parked is not None
        self.table.bring(key)
        self.show()
        self.page.return_to(place_on_page(self.table.front))
        self.brought.emit(key, was_parked)

    def add(self, draft: OpenDraft, *, front: bool) -> None:
        """A tab for a stored draft, at the step where its work stopped."""
        more: dict[str, Any] = {"saved": draft.saved, "parked": draft.parked}
        if draft.place is not None and Step.IDENTITY <= draft.place.step <= Step.CONFIRM:
            more |= {"place": draft.place, "step": Step(draft.place.step)}
        self.table.add(draft.case, now=self.around().now, front=front, **more)
        self.filling.look_back(draft.case)

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
        self.page.focusing.hold()
        go_on = partial(self._advance_with, front.step, self.warned.now())
        drafts.current(self._place, front.key).then(go_on).start()

    def _advance_with(self, pressed_at: Step, pressed: float, case: Case) -> None:
        """Go on with the case as it is stored: what was typed before F12 counts.

        A key pressed on an earlier step accepts nothing: the last step was not read yet.
        """
        self.table.change(case.case_id, case=case)
        front = self.table.front
        if front is None or front.key != case.case_id or front.working:
            return
        stop = blocked(front)
        if stop is not None and not self.warned.is_answered(front, stop[1], pressed):
            self._stop(front, *stop)
        elif front.step is Step.CONFIRM:
            if pressed_at is Step.CONFIRM:
                self.finishing.finish(front, self._refused)
        else:
            self.go(Step(front.step + 1))

    def opened(self, case: Case) -> None:
        """A new draft comes to the front; a case that is done makes room for it."""
        front = self.table.front
        self.leaving.emit()
        self.table.add(case, now=self.around().now)
        if front is not None and front.step is Step.DONE:
            self.table.remove(front.key)
        self.show()
        self.page.take_focus()

    def _asked(self, command: Command) -> None:
        front = self.table.front
        act: Callable[[], None] | None = {
            Command.NEXT_TAB: lambda: self.bring(self.table.next_key()),
            Command.PREVIOUS_TAB: lambda: self.bring(self.table.next_key(-1)),
            Command.STEP_FORWARD: self._forward,
            Command.PREVIEW: self.finishing.preview,
            Command.REPRINT: self._reprint,
            Command.MENU: self.menu_asked.emit,
            Command.ONE_TIME_NOTICE: lambda: self.act_asked.emit(f"print_{ONE_TIME}"),
            Command.UNDO: self._undo,
            Command.REDO: self.filling.redo,
        }.get(command)
        if front is not None and act is not None:
            act()
        elif front is not None and command is Command.GUIDE:
            catalogue = self._place.acts.desk.catalogue
            if not show_guide(self.page, front.case, catalogue, self.around()):
                self.go(Step.ITEM)

    def _undo(self) -> None:
        """On a blank case the last thing done was to leave another one."""
        front = self.table.front
        if front is not None and is_blank(front.case):
            self.undo_asked.emit()
        else:
            self.filling.undo()

    def _forward(self) -> None:
        front = self.table.front
        if front is not None and front.step < Step.CONFIRM:
            self.advance()

    def _reprint(self) -> None:
        front = self.table.front
        if front is not None and front.step is Step.DONE:
            self.reprint_asked.emit(front.case)

    def _refused(self, error: CodedError) -> None:
        self.page.explain(notice_of(error))
        self.show()

    def _stop(self, front: OpenCase, notice: Notice, errors: dict[str, str]) -> None:
        self.table.change(front.key, errors=errors)
        self.page.explain(notice)
        self.show()
        self.page.take_focus()
        self.warned.tell(front)


def place_on_page(front: OpenCase | None) -> Whereabouts | None:
    """Where the keyboard was in that case, as the page names it."""
    place = None if front is None else front.place
    if front is None or place is None or place.step != front.step:
        return None
    return Whereabouts(field=place.field, caret=place.caret, scroll=place.scroll)
