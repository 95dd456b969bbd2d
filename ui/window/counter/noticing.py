"""通知与更新 at work: the count at the top, the sheet, the read marks.

Owned by the window thread. The one rule: messages never pop up; they are counted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from shiboken6 import isValid

from desk.done import Kind
from ui.window.dialogs.notices import NoticesSheet
from ui.window.operations import notices
from ui.window.presenters.notices import MESSAGE, notices_view
from ui.window.settings_areas import data_folder
from ui.window.shortcuts import Command

if TYPE_CHECKING:
    from ui.window.counter.whole import Counter


class Noticing(QObject):
    """Counts and shows notices."""

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter.window)
        self._counter, self._place = counter, counter.place
        self.sheet: NoticesSheet | None = None
        counter.guarding.changed.connect(self.start)
        counter.changes.changed.connect(self._changed)
        counter.looking.act_asked.connect(self._asked)
        counter.window.top.notices.clicked.connect(self.open)

    def start(self) -> None:
        """Count for who is signed in."""
        notices.unread(self._place).then(self._counter.window.top.notices.count).start()

    def stop(self) -> None:
        """Nothing is held."""

    def perform(self, command: Command) -> bool:
        """The key of the sheet."""
        if command is not Command.NOTICES:
            return False
        self.open()
        return True

    def open(self) -> None:
        """The sheet, once its notices are there."""
        window = self._counter.window

        def known(said: notices.Said) -> None:
            self.sheet = NoticesSheet(window.look, window)
            self.sheet.shown.connect(self._read)
            self.sheet.open()
            self._fill(said)

        notices.notices(self._place).then(known).start()

    def _fill(self, said: notices.Said) -> None:
        if self.sheet is not None and isValid(self.sheet):
            acts = self._counter.acts
            person = acts.actor.person_id
            self.sheet.take(notices_view(*said, acts.desk.calendar, person))

    def _read(self, key: str) -> None:
        if key.startswith(MESSAGE):
            notices.read(self._place, key.removeprefix(MESSAGE)).start()

    def _changed(self, kinds: frozenset[Kind]) -> None:
        # What the feed brought is told as LINE.
        told = kinds & {Kind.RECORDS, Kind.CATALOGUE, Kind.LINE}
        if told and self._place.acts.session.current:
            self.start()
            if self.sheet is not None and isValid(self.sheet):
                notices.notices(self._place).then(self._fill).start()

    def _asked(self, code: str) -> None:
        if code == data_folder.NOTICES:
            self.open()


def fit(counter: Counter) -> Noticing:
    """Fit it to that window."""
    return Noticing(counter)
