"""日统计 at work.

Owned by the window thread. The one rule: it reads the day only while it is looked at.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Signal

from desk.done import Kind
from desk.events.station import DayClosed
from desk.refusal import CodedError
from desk.top_items import ItemFigures
from ui.window.counter.printing import print_made
from ui.window.dialogs.close_day import CloseDaySheet
from ui.window.operations import day
from ui.window.operations.acts import CounterPlace
from ui.window.pages.daily import DailyPage
from ui.window.presenters.daily import close_view, daily_view
from ui.window.presenters.day_tables import behind_row, in_span
from ui.window.presenters.open_case import Surroundings
from ui.window.presenters.refusals import notice_of
from ui.window.presenters.top_items import top_items_title, top_items_view
from ui.window.tongue import tr
from ui.window.views.shell import Notice, Tone

NO_CASES = Notice(
    sentence=tr("这个数字背后没有本站的件：可能是平台或其他窗口办的。"), tone=Tone.PRIMARY
)


class Figuring(QObject):
    """Drives the page."""

    cases_found = Signal(tuple, str)

    def __init__(
        self, page: DailyPage, place: CounterPlace, around: Callable[[], Surroundings]
    ) -> None:
        super().__init__(page)
        self._page, self._place, self._around = page, place, around
        self._day: date | None = None
        self._figures: day.DayFigures | None = None
        page.day_chosen.connect(self._choose)
        page.reload_asked.connect(self.reload)
        page.items_asked.connect(self._items)
        page.close_asked.connect(self._ask_close)
        page.report_asked.connect(self._print_report)
        page.figure_opened.connect(self._open_figure)
        place.changes.changed.connect(self._changed)

    def reload(self) -> None:
        """Read the day again."""
        wanted = self._day or self._around().today
        day.figures(self._place, wanted).then(self._show).start()

    def _choose(self, code: str) -> None:
        self._day = date.fromisoformat(code)
        self.reload()

    def _items(self) -> None:
        last = self._day or self._around().today

        def found(items: tuple[ItemFigures, ...]) -> None:
            title = top_items_title(day.first_of(last), last)
            self._page.take_items(title, top_items_view(items))

        day.top(self._place, last).then(found).start()

    def _ask_close(self) -> None:
        """What would be signed, as it is now; F12 there closes the day."""

        def look(figures: day.DayFigures) -> None:
            self._show(figures)
            sheet = CloseDaySheet(self._page.look, close_view(figures), self._page)
            sheet.confirmed.connect(self._close)
            sheet.open()

        day.figures(self._place, self._around().today).then(look).start()

    def _close(self) -> None:
        def closed(event: DayClosed) -> None:
            day_text, unsent = event.day.isoformat(), event.unsent
            words = tr("{0} 已日结；未同步 {1} 条已列明，日结表已送打印。", day_text, unsent)
            self._page.explain(Notice(sentence=words, tone=Tone.OK))
            self.reload()
            make = day.day_sheet(self._place, event)
            print_made(self._place, make, self.reload, refused)

        def refused(error: CodedError) -> None:
            self._page.explain(notice_of(error))

        day.close_day(self._place).then(closed).refused(refused).start()

    def _print_report(self) -> None:
        """日报 of the day that is shown, closed or not."""
        shown = self._day or self._around().today

        def done() -> None:
            words = tr("{0} 的日报已送打印。", shown.isoformat())
            self._page.explain(Notice(sentence=words, tone=Tone.OK))

        def refused(error: CodedError) -> None:
            self._page.explain(notice_of(error))

        print_made(self._place, day.report(self._place, shown), done, refused)

    def _changed(self, kinds: frozenset[Kind]) -> None:
        if kinds & {Kind.COUNTERS, Kind.OUTBOX, Kind.PAPERS} and self._page.isVisible():
            self.reload()

    def _open_figure(self, key: str) -> None:
        """Enter on a row: the cases that its figure counted, in 办件."""
        figures, row = (
            self._figures,
            self._page.windows.content.view.row_at(self._page.windows.currentIndex().row()),
        )
        if figures is None or row is None:
            return
        title = tr("{0:%m-%d} {1}", figures.day, row.cells[0])

        def found(cases: tuple[str, ...]) -> None:
            if cases:
                self.cases_found.emit(cases, title)
            else:
                self._page.explain(NO_CASES)

        if key.startswith("span:"):
            found(in_span(key, figures, self._around()))
            return
        behind = behind_row(key, figures)
        if behind is not None:
            day.behind(self._place, behind).then(found).start()

    def _show(self, figures: day.DayFigures) -> None:
        self._figures = figures
        roster = self._place.acts.desk.roster
        self._page.take(daily_view(figures, self._around(), roster))
