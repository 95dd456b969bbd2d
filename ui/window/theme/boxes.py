"""Rows and columns whose spacing follows the scale.

Owned by the window thread. The one rule: sizes are given as in the design (at 100 %).
"""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLayout,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from ui.window.theme.look import Look

Margins = tuple[float, float, float, float]
NONE: Margins = (0, 0, 0, 0)


class Row(QHBoxLayout):
    """Side by side."""

    def __init__(
        self,
        look: Look,
        parent: QWidget | None = None,
        *,
        spacing: float = 8,
        margins: Margins = NONE,
    ) -> None:
        super().__init__(parent) if parent else super().__init__()
        self._look, self._spacing, self._margins = look, spacing, margins
        look.changed.connect(self.rescale)
        self.rescale()

    def rescale(self) -> None:
        """Take the sizes from the scale in force."""
        _rescale(self, self._look, self._spacing, self._margins)


class Column(QVBoxLayout):
    """One under the other."""

    def __init__(
        self,
        look: Look,
        parent: QWidget | None = None,
        *,
        spacing: float = 8,
        margins: Margins = NONE,
    ) -> None:
        super().__init__(parent) if parent else super().__init__()
        self._look, self._spacing, self._margins = look, spacing, margins
        look.changed.connect(self.rescale)
        self.rescale()

    def rescale(self) -> None:
        """Take the sizes from the scale in force."""
        _rescale(self, self._look, self._spacing, self._margins)


def _rescale(layout: QBoxLayout, look: Look, spacing: float, margins: Margins) -> None:
    layout.setSpacing(look.px(spacing))
    layout.setContentsMargins(*(look.px(side) for side in margins))


def inside(widget: QWidget) -> QSize:
    """What the layout of that widget asks for."""
    layout = widget.layout()
    return QSize() if layout is None else layout.sizeHint()


def clear(layout: QLayout, *, keeping: int = 0) -> None:
    """Take all but the first out of a layout; widgets go when the event loop comes to it."""
    while (item := layout.takeAt(keeping)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        elif inner is not None and not isinstance(item, QSpacerItem):
            clear(inner)
            inner.deleteLater()
