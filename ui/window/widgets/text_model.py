"""The rows of a table as a model: finished texts, all of them or a stretch of a long list.

Owned by the window thread. The one rule: rows come and go at the end and the rest is told as
changed; a reset would lose the cursor and flicker.
"""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

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
        """Show another view; rows come and go at the end, so that nothing is built anew."""
        old, fresh = self.view, view.length
        if old.columns != view.columns or not old.length or not fresh:
            self.beginResetModel()
            self.view = view
            self.endResetModel()
            return
        if fresh > old.length:
            self.beginInsertRows(NOWHERE, old.length, fresh - 1)
            self.view = view
            self.endInsertRows()
        elif fresh < old.length:
            self.beginRemoveRows(NOWHERE, fresh, old.length - 1)
            self.view = view
            self.endRemoveRows()
        self.view = view
        last = self.index(fresh - 1, len(view.columns) - 1)
        self.dataChanged.emit(self.index(0, 0), last)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Rows of the view, read or not."""
        return 0 if parent.isValid() else self.view.length

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Columns of the view."""
        return 0 if parent.isValid() else len(self.view.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Text, colour, alignment, accessible text of one cell."""
        row = self.view.row_at(index.row())
        column = index.column()
        if row is None:
            return self.side(column) if role == Qt.ItemDataRole.TextAlignmentRole else None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return readable(row.cells[column])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.view.columns[column].title} {row.cells[column]}"
        if role == Qt.ItemDataRole.ForegroundRole:
            tone = dict(row.tones).get(column)
            return None if tone is None else self._look.colour(tone_colour(tone))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.side(column)
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
            return self.side(section)
        return None

    def side(self, column: int) -> Qt.AlignmentFlag:
        """On which side the texts of that column stand."""
        side = Qt.AlignmentFlag.AlignLeft
        if self.view.columns[column].figures:
            side = Qt.AlignmentFlag.AlignRight
        return side | Qt.AlignmentFlag.AlignVCenter


class Cell(QStyledItemDelegate):
    """Draws a cell by hand: the style would ask the model a dozen times for each of them.

    A selected one keeps the colour of its state.
    """

    def __init__(self, look: Look, model: TextModel, owner: QObject) -> None:
        super().__init__(owner)
        self._look, self._model = look, model
        self.lead = 0  # the column that stands first
        look.changed.connect(self._choose_colours)
        self._choose_colours()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, the line below, the text in the colour of its state."""
        box = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, self._chosen)
            if index.column() == self.lead:
                painter.fillRect(box.adjusted(0, 0, self._bar - box.width(), 0), self._accent)
            painter.setPen(self._chosen_line)
            painter.drawLine(box.topLeft(), box.topRight())
        else:
            painter.setPen(self._line)
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        row, column = self._model.view.row_at(index.row()), index.column()
        if row is None:
            return
        tone = next((tone for place, tone in row.tones if place == column), None)
        painter.setPen(self._ink if tone is None else self._look.colour(tone_colour(tone)))
        painter.setFont(option.font)
        inner = box.adjusted(self._pad, 0, -self._pad, 0)
        text = readable(row.cells[column])
        metrics = option.fontMetrics
        if metrics.horizontalAdvance(text) > inner.width():
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, int(self._model.side(column)), text)

    def _choose_colours(self) -> None:
        colour = self._look.colour
        self._ink, self._line = colour("text1"), colour("line")
        self._chosen, self._chosen_line = colour("select"), colour("select_line")
        self._accent = colour("accent")
        self._pad, self._bar = self._look.px(8), self._look.px(4)
