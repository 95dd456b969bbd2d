"""A table of finished texts over a model; only the rows in sight are asked for.

Owned by the window thread. The one rule: the cursor is kept by the row's key, and columns are
never sized by contents (it walks every row).
"""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from ui.window.form.line import ENTER_KEYS
from ui.window.theme.fonts import readable
from ui.window.theme.look import Look
from ui.window.views.lists import TableView
from ui.window.widgets.words import tone_colour

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class TextModel(QAbstractTableModel):
    """Hands out the view's texts."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.view = TableView(columns=())

    def take(self, view: TableView) -> None:
        """Show another view."""
        self.beginResetModel()
        self.view = view
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Rows of the view."""
        return 0 if parent.isValid() else len(self.view.rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Columns of the view."""
        return 0 if parent.isValid() else len(self.view.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Text, colour, alignment, accessible text of one cell."""
        row = self.view.rows[index.row()]
        column = index.column()
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return readable(row.cells[column])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.view.columns[column].title} {row.cells[column]}"
        if role == Qt.ItemDataRole.ForegroundRole:
            tone = dict(row.tones).get(column)
            return None if tone is None else self._look.colour(tone_colour(tone))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._side(column)
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Titles of the columns."""
        if orientation != Qt.Orientation.Horizontal or section >= len(self.view.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.view.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._side(section)
        return None

    def _side(self, column: int) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignLeft
        if self.view.columns[column].figures:
            side = Qt.AlignmentFlag.AlignRight
        return side | Qt.AlignmentFlag.AlignVCenter


class Cell(QStyledItemDelegate):
    """Draws a cell; a selected one keeps the colour of its state."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """The state's colour in both roles of text."""
        super().initStyleOption(option, index)
        ink = index.data(Qt.ItemDataRole.ForegroundRole)
        if ink is not None:
            palette = option.palette
            palette.setColor(QPalette.ColorRole.HighlightedText, ink)
            palette.setColor(QPalette.ColorRole.Text, ink)
            option.palette = palette


class TextTable(QTableView):
    """The table itself."""

    row_chosen = Signal(str)
    row_opened = Signal(str)
    end_reached = Signal()

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self._quiet = False
        self.setAccessibleName(name)
        self.content = TextModel(look)
        self.setModel(self.content)
        self.setItemDelegate(Cell(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)
        self.selectionModel().currentRowChanged.connect(self._tell)
        self.doubleClicked.connect(lambda index: self._open(index.row()))
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        look.changed.connect(self._arrange)

    @property
    def current(self) -> str:
        """The key of the current row, or nothing."""
        row = self.currentIndex().row()
        rows = self.content.view.rows
        return rows[row].key if 0 <= row < len(rows) else ""

    def take(self, view: TableView) -> None:
        """Show that view, the cursor on the same key where it is still there."""
        if view == self.content.view:
            return
        columns = view.columns != self.content.view.columns
        key, here = self.current, self.currentIndex().row()
        self._quiet = True
        bar = self.verticalScrollBar()
        scrolled = bar.value()
        self.content.take(view)
        keys = [row.key for row in view.rows]
        if keys:
            at = keys.index(key) if key in keys else min(max(here, 0), len(keys) - 1)
            self.setCurrentIndex(self.content.index(at, 0))
        bar.setValue(scrolled)
        self._quiet = False
        if columns:
            self._arrange()
        if self.current != key:
            self.row_chosen.emit(self.current)

    def choose(self, key: str) -> None:
        """Put the cursor on that row, without telling anybody."""
        keys = [row.key for row in self.content.view.rows]
        if key in keys and key != self.current:
            self._quiet = True
            self.setCurrentIndex(self.content.index(keys.index(key), 0))
            self._quiet = False

    def minimumSizeHint(self) -> QSize:
        """May become low."""
        return QSize(60, self._look.px(80))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the current row."""
        if event.key() in ENTER_KEYS:
            self._open(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The keyboard is shown round the current row, not round the empty rest."""
        super().paintEvent(event)
        row = self.currentIndex().row()
        if row < 0 or not self.hasFocus():
            return
        first = self.visualRect(self.content.index(row, 0))
        last = self.visualRect(self.content.index(row, self.content.columnCount() - 1))
        painter = QPainter(self.viewport())
        painter.setPen(QPen(self._look.colour("focus"), self._look.px(2)))
        painter.drawRect(first.united(last).adjusted(1, 0, -2, -1))

    def _arrange(self) -> None:
        px = self._look.px
        self.verticalHeader().setDefaultSectionSize(px(45))
        self.horizontalHeader().setFixedHeight(px(34))
        head = self.horizontalHeader()
        for number, column in enumerate(self.content.view.columns):
            stretch = QHeaderView.ResizeMode.Stretch
            fixed = QHeaderView.ResizeMode.Fixed
            head.setSectionResizeMode(number, fixed if column.width else stretch)
            if column.width:
                head.resizeSection(number, px(column.width))

    def _scrolled(self, value: int) -> None:
        if value and not self._quiet and value >= self.verticalScrollBar().maximum() - 2:
            self.end_reached.emit()

    def _tell(self, _now: object, _before: object) -> None:
        if not self._quiet:
            self.row_chosen.emit(self.current)

    def _open(self, row: int) -> None:
        rows = self.content.view.rows
        if 0 <= row < len(rows):
            self.row_opened.emit(rows[row].key)
