"""Lists and the page in front as each person left them: taken on with the person, then kept.

Owned by the window thread. The one rule: what was arranged is kept for who arranged it; a
person who is gone changes nothing any more. The page is kept when the person leaves, not at
every turn: each keeping is an entry of the journal.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desk.personal import Layout
from ui.window.dialogs.columns import ColumnSheet
from ui.window.operations import personal
from ui.window.presenters.shell import first_page, pages_of
from ui.window.shortcuts import Command
from ui.window.tongue import tr
from ui.window.views.shell import Notice, PageName, Tone
from ui.window.widgets.table import TextTable

if TYPE_CHECKING:
    from ui.window.counter.whole import Counter

SETTLED_MS = 1500  # after the last move of an edge
NO_LIST = Notice(
    sentence=tr("这一页没有可调列的列表；在办件、待同步、出件、日统计、台账上按这个键。"),
    tone=Tone.PRIMARY,
)


class Arranging(QObject):
    """Keeps the layout of who is signed in."""

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter.window)
        self._counter, self._look = counter, counter.window.look
        self._person, self._kept = "", Layout()
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(SETTLED_MS)
        self._settled.timeout.connect(lambda: self.keep(self._kept.page))
        self._look.rearranged.connect(self._settled.start)
        counter.guarding.leaving.connect(self._leave)
        counter.guarding.changed.connect(self.start)

    def start(self) -> None:
        """Take on what the person left."""
        self._settled.stop()
        person = self._counter.acts.actor.person_id
        if person == self._person:
            return
        self._person = person

        def known(layout: Layout) -> None:
            if self._is_here(person):
                self._take_on(layout)

        personal.layout(self._counter.place).then(known).start()

    def stop(self) -> None:
        """The window goes: the page in front is where it begins next time."""
        if self._person:
            self._leave()

    def perform(self, command: Command) -> bool:
        """Ctrl+Shift+M: the columns of the list in front."""
        if command is not Command.COLUMNS:
            return False
        page = self._counter.window.page
        found = [
            table
            for table in page.findChildren(TextTable)
            if table.isVisible() and table.arranged.code and table.arranged.columns
        ]
        if found:
            ColumnSheet(self._look, found[0].arranged, page).open()
        else:
            page.explain(NO_LIST)
        return True

    def keep(self, page: str) -> None:
        """Keep lists and page, where either is another one."""
        self._settled.stop()
        layout = Layout(lists=dict(self._look.lists), page=page)
        if layout != self._kept and self._is_here(self._person):
            self._kept = layout
            personal.keep_layout(self._counter.place, layout).start()

    def _leave(self) -> None:
        if not self._is_here(self._person):
            return
        name = self._counter.window.page_name
        first = first_page(self._counter.acts.actor.role)
        self.keep("" if name is first else str(name))
        self._person = ""

    def _is_here(self, person: str) -> bool:
        current = self._counter.acts.session.current
        return bool(person) and current is not None and current.person_id == person

    def _take_on(self, layout: Layout) -> None:
        self._kept = layout
        self._look.lay_out(layout.lists)
        window, role = self._counter.window, self._counter.acts.actor.role
        wanted = {str(name): name for name in pages_of(role)}.get(layout.page)
        if wanted is not None and window.page_name is first_page(role):
            window.turn_to(PageName(wanted))


def fit(counter: Counter) -> Arranging:
    """Fit it to that window."""
    return Arranging(counter)
