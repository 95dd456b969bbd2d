"""今日待办 at work: read while it is looked at, each row opening what it stands for.

Owned by the window thread. The one rule: a section says what is so when it is read; nothing
is remembered here.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desk.done import Kind
from desk.record import Record
from ui.window.operations import today
from ui.window.operations.acts import CounterPlace
from ui.window.pages.today import TodayPage
from ui.window.presenters.open_case import Surroundings
from ui.window.presenters.today import row_of, today_view
from ui.window.today import listing
from ui.window.today.port import Opens
from ui.window.views.shell import PageName


class Reminding(QObject):
    """Drives the page."""

    case_opened = Signal(str)
    record_opened = Signal(object)
    page_opened = Signal(object)

    def __init__(
        self, page: TodayPage, place: CounterPlace, around: Callable[[], Surroundings]
    ) -> None:
        super().__init__(page)
        self._page, self._place, self._around = page, place, around
        self._rows: today.Rows = {}
        page.opened.connect(self._open)
        page.reload_asked.connect(self.reload)
        place.changes.changed.connect(self._changed)

    def reload(self) -> None:
        """Read every section again."""
        today.look(self._place, listing.SECTIONS, self._around()).then(self._show).start()

    def _changed(self, kinds: frozenset[Kind]) -> None:
        if kinds & {Kind.CASE, Kind.RECORDS, Kind.PAPERS} and self._page.isVisible():
            self.reload()

    def _show(self, rows: today.Rows) -> None:
        self._rows = rows
        self._page.take(today_view(listing.SECTIONS, rows, self._around()))

    def _open(self, key: str) -> None:
        row = row_of(self._rows, key)
        if row is None:
            return
        if row.opens is Opens.CASE:
            self.case_opened.emit(row.key)
        elif row.opens is Opens.PAGE:
            self.page_opened.emit(PageName(row.key))
        elif row.opens is Opens.RECORD:
            today.find_record(self._place, row.key).then(self._found).start()

    def _found(self, record: Record | None) -> None:
        if record is not None:
            self.record_opened.emit(record)
