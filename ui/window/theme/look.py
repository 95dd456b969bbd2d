"""The look in force: theme and scale, from which every size and colour is taken.

Owned by the window thread; one value is made at start and handed to every widget. The one
rule a newcomer would break: no widget keeps a pixel size or a colour; it asks again when
`changed` is emitted.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QApplication, QWidget

from desk.personal import OwnList
from ui.window.theme import fonts
from ui.window.theme.tokens import THEMES, ThemeName, Tokens

SCALES = (100, 115, 130)
COMPACT_WIDTH, COMPACT_HEIGHT = 1240, 720
SHORT_HEIGHT = 840


class Look(QObject):
    """Theme, scale and layout of the window."""

    changed = Signal()
    laid_out = Signal()
    rearranged = Signal()

    def __init__(self, theme: ThemeName = ThemeName.LIGHT, scale: int = 100) -> None:
        super().__init__()
        self._theme = theme
        self._scale = scale
        self._compact = False
        self._short = False
        self._dense = self._still = False
        self.lists: Mapping[str, OwnList] = {}

    @property
    def dense(self) -> bool:
        """Whether lists show more rows, each lower."""
        return self._dense

    @property
    def still(self) -> bool:
        """Whether nothing on the screen may move by itself."""
        return self._still

    @property
    def theme(self) -> ThemeName:
        """The theme in force."""
        return self._theme

    @property
    def is_dark(self) -> bool:
        """Whether the ground is darker than the text."""
        return self.colour("page").lightness() < self.colour("text1").lightness()

    @property
    def scale(self) -> int:
        """The scale in per cent, one of SCALES."""
        return self._scale

    @property
    def compact(self) -> bool:
        """Whether the window is too small, at this scale, for three columns."""
        return self._compact

    @property
    def short(self) -> bool:
        """Whether the window is so low that what only helps is left out."""
        return self._short

    @property
    def tokens(self) -> Tokens:
        """The colours of the theme in force."""
        return THEMES[self._theme]

    def px(self, size: float) -> int:
        """A size of the design (at 100 %) in pixels of the screen."""
        return round(size * self._scale / 100)

    def colour(self, name: str) -> QColor:
        """The colour of that token."""
        return QColor(getattr(self.tokens, name))

    def font(self, size: float, weight: int = 400) -> QFont:
        """A face of the shipped family at that size, for what is painted by hand."""
        font = QFont(fonts.FAMILY)
        font.setPixelSize(self.px(size))
        font.setWeight(QFont.Weight(weight))
        return font

    def choose(
        self,
        *,
        theme: ThemeName | None = None,
        scale: int | None = None,
        dense: bool | None = None,
        still: bool | None = None,
    ) -> None:
        """Change what is named at once, everywhere; nothing where all of it is so already."""
        before = (self._theme, self._scale, self._dense, self._still)
        self._theme = theme or self._theme
        self._scale = scale or self._scale
        self._dense = self._dense if dense is None else dense
        self._still = self._still if still is None else still
        if before != (self._theme, self._scale, self._dense, self._still):
            self._dress()

    def lay_out(self, lists: Mapping[str, OwnList]) -> None:
        """Show lists as the person at the window arranged them."""
        self.lists = lists
        self.laid_out.emit()

    def rearrange(self, code: str, own: OwnList | None) -> None:
        """The person arranged that list anew; None gives it back to the program."""
        others = {name: each for name, each in self.lists.items() if name != code}
        self.lists = others if own is None else {**others, code: own}
        self.rearranged.emit()

    def fit(self, width: int, height: int) -> None:
        """Choose the layout for a window of that size (its size divided by the scale)."""
        factor = self._scale / 100
        compact = width / factor < COMPACT_WIDTH or height / factor < COMPACT_HEIGHT
        short = height / factor < SHORT_HEIGHT
        if (compact, short) != (self._compact, self._short):
            self._compact, self._short = compact, short
            self.changed.emit()

    def _dress(self) -> None:
        dress_application(self)
        self.changed.emit()


def dress_application(look: Look) -> None:
    """Give the application the scaled font, where it is another one."""
    app = QApplication.instance()
    font = look.font(14)
    if isinstance(app, QApplication) and app.font() != font:
        app.setFont(font)


def dress_window(look: Look, window: QWidget) -> None:
    """Give a window the generated style sheet; its dialogs inherit it.

    Not the application: Qt restyles an application some five times slower than its windows.
    """
    from ui.window.theme.sheet import style_sheet

    sheet = style_sheet(look)
    if window.styleSheet() != sheet:
        window.setStyleSheet(sheet)


def mark(widget: QWidget, **properties: object) -> None:
    """Set the properties that the style sheet selects on, and restyle only if one changed."""
    fresh = {
        name: value for name, value in properties.items() if widget.property(name) != value
    }
    for name, value in fresh.items():
        widget.setProperty(name, value)
    if fresh:
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.update()


def appear(widget: QWidget, on: bool) -> None:
    """Show or hide a part; a part without a parent is never shown as a window of its own."""
    if on and widget.parentWidget() is None:
        widget.setAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide, False)
    else:
        widget.setVisible(on)
