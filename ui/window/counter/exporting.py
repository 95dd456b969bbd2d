"""Ctrl+E: what a list shows, to a file at a place that is asked for.

Owned by the window thread. The one rule: the file holds what the list holds, masked as there;
nothing more leaves the station this way.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths

from ui.window.counter.asking import ask_then
from ui.window.counter.listing import Listing
from ui.window.operations import exporting
from ui.window.operations.operation import Operation
from ui.window.pages.page import Page
from ui.window.presenters.today import today_table
from ui.window.shortcuts import Command
from ui.window.tongue import tr
from ui.window.views.asking import AskView
from ui.window.views.form import FieldView
from ui.window.views.lists import TableView
from ui.window.views.shell import Notice, Tone

if TYPE_CHECKING:
    from ui.window.counter.whole import Counter

Write = Callable[[str], Operation[int]]


class Exporting(QObject):
    """Asks for the place and writes the file."""

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter.window)
        self._counter = counter
        pages = counter.pages
        pages.cases.export_asked.connect(lambda: self._cases(counter.listing, pages.cases))
        pages.issue.export_asked.connect(lambda: self._cases(counter.issuing, pages.issue))
        pages.daily.export_asked.connect(self._day)
        pages.registers.export_asked.connect(self._register)
        pages.today.export_asked.connect(self._today)

    def start(self) -> None:
        """Nothing runs before it is asked for."""

    def stop(self) -> None:
        """What is being written is called off by the progress bar."""

    def perform(self, _command: Command) -> bool:
        """Pages with a list take Ctrl+E themselves."""
        return False

    def _cases(self, listing: Listing, page: Page) -> None:
        place, query = self._counter.place, listing.shown
        note = tr("所列全部办件；姓名、证件按屏幕上的样子打码，不含电话和住址。")
        self._ask(page, tr("办件"), note, lambda to: exporting.export_cases(place, query, to))

    def _day(self) -> None:
        page, place = self._counter.pages.daily, self._counter.place
        shown = page.shown
        if shown is not None:
            title, table = shown.title, shown.table
            note = tr("“{0}”这张表，{1} 行。", title, len(table.rows))
            self._ask(
                page, title, note, lambda to: exporting.export_table(place, title, table, to)
            )

    def _register(self) -> None:
        view = self._counter.pages.registers.view
        if view is not None:
            self._table(self._counter.pages.registers, view.title, view.table)

    def _today(self) -> None:
        view = self._counter.pages.today.shown
        if view is not None:
            self._table(self._counter.pages.today, tr("今日待办"), today_table(view))

    def _table(self, page: Page, title: str, table: TableView) -> None:
        """Whole tables: what is on the screen, row by row."""
        place = self._counter.place
        note = tr("“{0}”所列 {1} 行，按屏幕上的样子。", title, len(table.rows))
        self._ask(page, title, note, lambda to: exporting.export_table(place, title, table, to))

    def _ask(self, page: Page, title: str, note: str, write: Write) -> None:
        today = self._counter.around().today
        folder = QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DocumentsLocation
        )
        name = tr("{0}_{1:%Y%m%d}.xlsx", title, today)
        field = FieldView(
            code="path",
            label=tr("存到（.xlsx 或 .csv）"),
            value=f"{folder}/{name}",
            required=True,
            wide=True,
        )
        view = AskView(title=tr("导出"), note=note, fields=(field,), do_text=tr("导出"))

        def work(values: Mapping[str, str]) -> Operation[int]:
            return write(values.get("path", ""))

        def done(count: int) -> None:
            words = tr("已导出 {0} 行。文件离开了本机的加密，请按规定保管。", f"{count:,}")
            page.explain(Notice(sentence=words, tone=Tone.OK))

        ask_then(page, view, work, done)


def fit(counter: Counter) -> Exporting:
    """Fit it to that window."""
    return Exporting(counter)
