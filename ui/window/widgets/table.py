"""A table of finished texts over a model; only the rows in sight are asked for.

Owned by the window thread. The one rule: the cursor is kept by the row's key, and columns are
never sized by contents (it walks every row).

A long list is shown by stretches: the model knows its length, and asks for the rows round
what is in sight by `rows_wanted`; until they are here their cells are empty.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from ui.window.form.line import ENTER_KEYS
from ui.window.theme.look import Look
from ui.window.views.lists import TableView
from ui.window.widgets.columns import Columns
from ui.window.widgets.text_model import Cell, TextModel

AHEAD = 20  # rows beyond those in sight that are to be there before they are scrolled to
TYPING_MS = 1200  # digits that follow each other faster belong together


class TextTable(QTableView):
    """The table itself."""

    row_chosen = Signal(str)
    row_opened = Signal(str)
    rows_wanted = Signal()
    sort_asked = Signal(str)
    typed_ahead = Signal(str)

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self._quiet = False
        self.setAccessibleName(name)
        self.content = TextModel(look)
        self.setModel(self.content)
        self._cell = Cell(look, self.content, self)
        self.setItemDelegate(self._cell)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        # A million sections are measured by one number, never one by one.
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().sectionClicked.connect(self._sort)
        self.selectionModel().currentRowChanged.connect(self._tell)
        self.doubleClicked.connect(lambda index: self._open(index.row()))
        self.verticalScrollBar().valueChanged.connect(self._look_ahead)
        self.arranged = Columns(look, self)
        self._typed = ""
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        look.changed.connect(self._arrange)

    @property
    def current(self) -> str:
        """The key of the current row, or nothing."""
        row = self.content.view.row_at(self.currentIndex().row())
        return "" if row is None else row.key

    @property
    def in_sight(self) -> tuple[int, int]:
        """The place of the first row in sight, and how many rows are."""
        height = max(self.verticalHeader().defaultSectionSize(), 1)
        return self.verticalScrollBar().value(), self.viewport().height() // height + 1

    def take(self, view: TableView) -> None:
        """Show that view, the cursor on the same key where it is still there."""
        if view == self.content.view:
            return
        columns = view.columns != self.content.view.columns
        key, here = self.current, self.currentIndex().row()
        self._quiet = True
        scrolled = self.verticalScrollBar().value()
        self.content.take(view)
        if view.length:
            at = _place_of(view, key, here)
            if at != self.currentIndex().row():
                self.setCurrentIndex(self.content.index(at, 0))
            self.verticalScrollBar().setValue(scrolled if view.top < 0 else view.top)
        self._quiet = False
        if columns:
            self._arrange()
        if view.sorted_by:
            self._mark_sorted(view)
        if view.total < 0 and self.current != key:
            self.row_chosen.emit(self.current)
        self._look_ahead()

    def choose(self, key: str) -> None:
        """Put the cursor on that row, without telling anybody."""
        keys = [row.key for row in self.content.view.rows]
        if key in keys and key != self.current:
            self._quiet = True
            place = self.content.view.first + keys.index(key)
            self.setCurrentIndex(self.content.index(place, 0))
            self._quiet = False

    def go_to(self, place: int) -> None:
        """Put the cursor on that place, and that place into sight."""
        self.setCurrentIndex(self.content.index(place, 0))

    def lead(self, number: int) -> None:
        """That column stands first: the bar of the current row is drawn there."""
        self._cell.lead = number

    def minimumSizeHint(self) -> QSize:
        """May become low."""
        return QSize(60, self._look.px(80))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the current row; Home and End go to the first and the last."""
        if event.key() in ENTER_KEYS:
            self._open(self.currentIndex().row())
        elif event.key() in {Qt.Key.Key_Home, Qt.Key.Key_End} and self.content.rowCount():
            last = self.content.rowCount() - 1
            row = last if event.key() == Qt.Key.Key_End else 0
            self.setCurrentIndex(self.content.index(row, 0))
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, typed: str) -> None:
        """Digits typed one after the other lead to the next short number that holds them."""
        if not typed.isdigit():
            return
        self._typed = (self._typed if self._typing.isActive() else "") + typed
        self._typing.start()
        if self.content.view.total >= 0:
            self.typed_ahead.emit(self._typed)
            return
        rows = self.content.view.rows
        here = self.currentIndex().row() + (len(self._typed) == 1)
        for place in (*range(here, len(rows)), *range(min(here, len(rows)))):
            if self._typed in rows[place].cells[0].replace("-", ""):
                self.setCurrentIndex(self.content.index(place, 0))
                return

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More rows may be in sight."""
        super().resizeEvent(event)
        self._look_ahead()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The keyboard is shown round the current row, not round the empty rest."""
        super().paintEvent(event)
        row = self.currentIndex().row()
        if row < 0 or not self.hasFocus():
            return
        place = self.visualRect(self.content.index(row, 0))
        width = min(self.horizontalHeader().length(), self.viewport().width())
        place.setX(0)
        place.setWidth(width)
        painter = QPainter(self.viewport())
        painter.setPen(QPen(self._look.colour("focus"), self._look.px(2)))
        painter.drawRect(place.adjusted(1, 0, -2, -1))

    def _arrange(self) -> None:
        px = self._look.px
        self.verticalHeader().setDefaultSectionSize(px(36 if self._look.dense else 45))
        self.horizontalHeader().setFixedHeight(px(34))
        head = self.horizontalHeader()
        columns = self.content.view.columns
        head.setSectionsClickable(any(column.order for column in columns))
        self.arranged.take(columns)

    def _look_ahead(self) -> None:
        """Ask for rows that come into sight and were not read."""
        view = self.content.view
        if self._quiet or view.total < 0:
            return
        top, size = self.in_sight
        low, high = max(top - AHEAD, 0), min(top + size + AHEAD, view.total)
        if low < view.first or high > view.first + len(view.rows):
            self.rows_wanted.emit()

    def _mark_sorted(self, view: TableView) -> None:
        orders = [column.order for column in view.columns]
        head = self.horizontalHeader()
        head.setSortIndicatorShown(view.sorted_by in orders)
        if view.sorted_by in orders:
            number = orders.index(view.sorted_by)
            head.setSortIndicator(number, Qt.SortOrder.AscendingOrder)

    def _sort(self, number: int) -> None:
        columns = self.content.view.columns
        if number < len(columns) and columns[number].order:
            self.sort_asked.emit(columns[number].order)

    def _tell(self, _now: object, _before: object) -> None:
        if not self._quiet:
            self.row_chosen.emit(self.current)

    def _open(self, place: int) -> None:
        row = self.content.view.row_at(place)
        if row is not None:
            self.row_opened.emit(row.key)


def _place_of(view: TableView, key: str, here: int) -> int:
    """Where the cursor belongs: as the view says, on its key, or where it stood."""
    if view.at >= 0:
        return min(view.at, view.length - 1)
    keys = [row.key for row in view.rows]
    if key in keys:
        return view.first + keys.index(key)
    return min(max(here, 0), view.length - 1)
