"""What of a window is cut off: every label, button, field, header and cell is measured.

Owned by the window thread. The one rule: shortened words count as cut unless their label may
shorten and keeps the whole in its tool tip.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTableView,
    QWidget,
)

from ui.window.widgets.buttons import KeyButton
from ui.window.widgets.words import Words

ROUNDING = 2  # pixels
LONG = 16  # characters; a button says fewer whole


def cut_off(root: QWidget) -> list[str]:
    """Every visible part of it that does not show the whole of its words."""
    found = [
        f"{type(part).__name__} {said!r}"
        for part in root.findChildren(QWidget)
        if part.isVisibleTo(root) and (said := _cut(part))
    ]
    return found + [
        f"{type(part).__name__} {part.accessibleName()!r} beyond the edge"
        for part in root.findChildren(QWidget)
        if part.isVisibleTo(root) and _outside(part, root)
    ]


def _cut(part: QWidget) -> str:
    """The words that are cut, "" for none."""
    if isinstance(part, QLabel):
        return part.text() if _label(part) else ""
    if isinstance(part, QAbstractButton):
        return part.text() if _short(part, part.text().replace("&", "")) else ""
    if isinstance(part, QComboBox):
        return part.currentText() if _short(part, part.currentText()) else ""
    if isinstance(part, QLineEdit):
        said = part.text() or part.placeholderText()
        whole = part.text() or part.toolTip() == said
        return said if not whole and _short(part, said) else ""
    if isinstance(part, QTableView):
        return " | ".join(_table(part))
    return ""


def _label(label: QLabel) -> bool:
    if not label.text():
        return False
    if isinstance(label, Words) and label.elides:
        on_button = isinstance(label.parentWidget(), KeyButton) and len(label.whole) <= LONG
        return label.text() != label.whole and (on_button or label.toolTip() != label.whole)
    if label.wordWrap():
        return label.height() + ROUNDING < label.heightForWidth(label.width())
    metrics = QFontMetrics(label.font())
    return label.height() + ROUNDING < metrics.height() or _short(label, label.text())


def _short(part: QWidget, said: str) -> bool:
    """Whether it is narrower than one line of those words."""
    return part.width() + 1 < QFontMetrics(part.font()).horizontalAdvance(said)


def _table(table: QTableView) -> Iterator[str]:
    """Titles that do not fit; cells that are shortened without their whole in a tool tip."""
    model = table.model()
    header = table.horizontalHeader()
    metrics = QFontMetrics(header.font())
    for n in range(model.columnCount() if header.isVisibleTo(table) else 0):
        title = str(model.headerData(n, Qt.Orientation.Horizontal) or "")
        hidden = header.isSectionHidden(n)
        if not hidden and header.sectionSize(n) + 1 < metrics.horizontalAdvance(title):
            yield title
    metrics = QFontMetrics(table.font())
    for row in range(min(model.rowCount(), 9)):
        for n in range(model.columnCount()):
            index = model.index(row, n)
            said = str(index.data() or "")
            whole = index.data(Qt.ItemDataRole.ToolTipRole)
            if table.columnWidth(n) < metrics.horizontalAdvance(said) and whole != said:
                yield said


def _outside(part: QWidget, root: QWidget) -> bool:
    """Whether it reaches over the edge of what it stands in, without being scrolled there."""
    above: QWidget | None = part
    while above is not None and above is not root:
        above = above.parentWidget()
        if isinstance(above, QAbstractScrollArea | QHeaderView):
            return False
    place = QRect(part.mapTo(root, QPoint()), part.size())
    return not part.size().isEmpty() and not root.rect().adjusted(-1, -1, 1, 1).contains(place)
