"""Recovery at work: what a cut left is told once, and its papers are printed when asked for.

Owned by the window thread. The one rule: an act is looked up before it could be done again;
a paper is printed under the number it already has.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desk.case import Case
from desk.drafting import OpenDraft
from desk.recovering import Found
from ui.window.counter.printing import print_each
from ui.window.counter.table import is_blank
from ui.window.dialogs.recovery import RecoverySheet
from ui.window.operations import parking
from ui.window.presenters.recovery import recovery_view
from ui.window.presenters.shell import pages_of
from ui.window.shortcuts import Command
from ui.window.views.shell import PageName

if TYPE_CHECKING:
    from ui.window.counter.whole import Counter


class Recovering(QObject):
    """Tells what was found at the start of that counter, and notes when acts were shown."""

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter.window)
        self._counter, self._place = counter, counter.place
        self._page = counter.pages.accept
        self._begun = False
        counter.accepting.finishing.printed.connect(self._printed)

    def start(self) -> None:
        """Ask what was left; somebody who works on no case is told of nothing."""
        if PageName.ACCEPT in pages_of(self._counter.acts.actor.role):
            self._begun = True
            parking.begin(self._place).then(self._found).start()

    def stop(self) -> None:
        """This window ends in order."""
        if self._begun:
            self._begun = False
            parking.end(self._place).start()

    def perform(self, _command: Command) -> bool:
        """No key means anything here."""
        return False

    def _found(self, found: Found) -> None:
        if found.is_worth_telling:
            parking.listed(self._place).then(lambda kept: self._tell(found, kept)).start()

    def _tell(self, found: Found, kept: tuple[OpenDraft, ...]) -> None:
        open_now = [each for each in kept if not is_blank(each.case)]
        view = recovery_view(found, open_now, self._counter.around())
        sheet = RecoverySheet(self._page.look, view, self._counter.window.page)
        sheet.print_asked.connect(lambda: self._print(found))
        sheet.finished.connect(lambda _how: self._return())
        sheet.open()

    def _return(self) -> None:
        front = self._counter.accepting.table.front
        if front is not None:
            self._counter.accepting.bring(front.key)

    def _print(self, found: Found) -> None:
        for each in found.unprinted:
            print_each(
                self._place,
                each.case.case_id,
                each.templates,
                self._counter.accepting.show,
                self._counter.explain,
            )

    def _printed(self, case: Case) -> None:
        parking.shown(self._place, case.case_id).start()


def fit(counter: Counter) -> Recovering:
    """Recovery for that counter."""
    return Recovering(counter)
