"""Parking at work: F4 with a reason, Shift+F4 for the list, and who signs out.

Owned by the window thread. The one rule: a case is shown as parked when the store has said
so; a colleague's is taken over only after a question.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desk.drafting import SIGNED_OUT, OpenDraft
from desk.refusal import CodedError
from ui.window.counter.asking import ask_then
from ui.window.counter.table import is_blank
from ui.window.dialogs.ask import KEYS
from ui.window.dialogs.menu import MenuSheet
from ui.window.dialogs.parked import ParkedSheet
from ui.window.operations import parking
from ui.window.operations.operation import Operation
from ui.window.presenters.acceptance import tab_title
from ui.window.presenters.open_case import OpenCase
from ui.window.presenters.parking import (
    OTHER,
    own_words,
    parked_view,
    reason_menu,
    reason_text,
    take_over_view,
)
from ui.window.presenters.refusals import notice_of
from ui.window.shortcuts import Command, bind
from ui.window.tongue import tr
from ui.window.views.acceptance import Step
from ui.window.views.asking import MenuLine, MenuView
from ui.window.views.shell import PageName

if TYPE_CHECKING:
    from ui.window.counter.whole import Counter


class SettingAside(QObject):
    """Joined to the acceptance page of that counter."""

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter.window)
        self._counter, self._place = counter, counter.place
        self._page, self._accepting = counter.pages.accept, counter.accepting
        self._page.parked.connect(self.park)
        self._page.asked.connect(self._asked)
        self._page.tabs.more_asked.connect(self._list_tabs)
        self._accepting.brought.connect(self._brought)
        counter.guarding.leaving.connect(self._leave)
        counter.guarding.changed.connect(self._person_changed)

    def start(self) -> None:
        """Nothing to begin."""

    def stop(self) -> None:
        """Nothing is held."""

    def perform(self, command: Command) -> bool:
        """Shift+F4 from any page."""
        if command is not Command.TAKE_BACK:
            return False
        self.open_list()
        return True

    def park(self) -> None:
        """F4: why, then the next person."""
        front = self._accepting.table.front
        if front is None or is_blank(front.case) or front.step is Step.DONE:
            return
        today = self._counter.around().today
        menu = reason_menu(tab_title(front.case), today)
        sheet = MenuSheet(self._page.look, menu, self._page)
        sheet.chosen.connect(lambda code: self._park_as(front, code))
        bind(sheet, lambda _command: sheet.list.opened.emit(sheet.list.current), KEYS)
        sheet.open()

    def open_list(self) -> None:
        """Shift+F4: one case of one's own comes back at once, several are listed."""
        parking.aside(self._place).then(self._show).start()

    def _list_tabs(self) -> None:
        """更多: every open case, those that have no room in the strip too."""
        view = self._page.view
        tabs = () if view is None else view.tabs
        lines = tuple(MenuLine(code=t.key, text=t.title, note=t.note) for t in tabs)
        menu = MenuView(title=tr("办理中的件"), lines=lines)
        sheet = MenuSheet(self._page.look, menu, self._page)
        sheet.chosen.connect(self._accepting.bring)
        sheet.open()

    def _asked(self, command: Command) -> None:
        if command is Command.TAKE_BACK:
            self.open_list()

    def _park_as(self, front: OpenCase, code: str) -> None:
        today = self._counter.around().today
        if code == OTHER:

            def work(values: Mapping[str, str]) -> Operation[OpenDraft]:
                return parking.park(self._place, front.key, reason=values["reason"])

            ask_then(self._page, own_words(), work, self._parked)
            return
        self._page.focusing.hold()
        reason = reason_text(code, today)
        parked = parking.park(self._place, front.key, reason=reason, code=code)
        parked.then(self._parked).refused(self._refused).start()

    def _parked(self, draft: OpenDraft) -> None:
        self._accepting.leaving.emit()
        self._accepting.table.change(draft.case.case_id, parked=draft.parked)
        self._accepting.open_another()

    def _show(self, found: parking.Aside) -> None:
        around = self._counter.around()
        own = [each for each in found.parked if _is_of(each, around.actor.person_id)]
        if len(found.parked) == 1 and own:
            self._take(found.parked[0])
            return
        view = parked_view(found.parked, around, found.late, given_up=found.given_up)
        sheet = ParkedSheet(self._page.look, view, self._counter.window.page)
        listed = {each.case.case_id: each for each in (*found.parked, *found.given_up)}
        sheet.chosen.connect(lambda key: self._take(listed[key]))
        sheet.open()

    def _take(self, draft: OpenDraft) -> None:
        key = draft.case.case_id
        self._counter.window.turn_to(PageName.ACCEPT)
        if draft.given_up is not None:
            parking.restore(self._place, key).then(self.came_back).start()
            return
        if _is_of(draft, self._counter.around().actor.person_id):
            self._take_back(key)
            return

        def work(_values: Mapping[str, str]) -> Operation[OpenDraft]:
            return parking.take_back(self._place, key, over=True)

        ask_then(self._page, take_over_view(draft), work, self.came_back)

    def _take_back(self, key: str) -> None:
        if self._accepting.table.find(key) is not None:
            self._accepting.bring(key)
        else:
            parking.take_back(self._place, key).then(self.came_back).start()

    def _brought(self, key: str, was_parked: bool) -> None:
        """A tab that was parked is in front: the store is told."""
        if was_parked:
            parking.take_back(self._place, key).refused(self._refused).start()

    def came_back(self, draft: OpenDraft) -> None:
        """A stored case gets its tab, in front."""
        if self._accepting.table.find(draft.case.case_id) is None:
            self._accepting.leaving.emit()
            self._accepting.add(draft, front=False)
        self._accepting.bring(draft.case.case_id)

    def _leave(self) -> None:
        """Somebody signs out: what is open is parked in their name."""
        parking.park_all(self._place, reason=tr("交接班"), code=SIGNED_OUT).start()

    def _person_changed(self) -> None:
        parking.listed(self._place).then(self._sort_tabs).start()

    def _sort_tabs(self, found: tuple[OpenDraft, ...]) -> None:
        """Whoever is here now sees their own parked cases; a colleague's are in the list."""
        me, table = self._counter.around().actor.person_id, self._accepting.table
        for draft in found:
            open_case = table.find(draft.case.case_id)
            if draft.parked is not None and draft.parked.by != me:
                table.remove(draft.case.case_id)
            elif open_case is None and not is_blank(draft.case):
                self._accepting.add(draft, front=False)
            else:
                table.change(draft.case.case_id, parked=draft.parked)
        front = table.front
        if front is None or front.parked is not None:
            self._accepting.open_another()
        else:
            self._accepting.show()

    def _refused(self, error: CodedError) -> None:
        self._page.focusing.release()
        self._page.explain(notice_of(error))
        self._accepting.show()


def _is_of(draft: OpenDraft, person_id: str) -> bool:
    return draft.parked is not None and draft.parked.by == person_id


def fit(counter: Counter) -> SettingAside:
    """Parking for that counter."""
    return SettingAside(counter)
