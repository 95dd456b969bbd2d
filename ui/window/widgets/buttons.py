"""Buttons that show their key.

Owned by the window thread. The one rule: the key on a button is a picture; what the key does
is decided once, in `ui/window/shortcuts.py`.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy

from ui.window.form.line import ENTER_KEYS
from ui.window.icons.drawn import Icon
from ui.window.keys_in_force import cap
from ui.window.theme.boxes import Row, inside
from ui.window.theme.look import Look, appear, mark
from ui.window.widgets.words import Keycap, Picture, Words

SHORTEST = 150  # pixels at 100 % of a wide button


class PlainButton(QPushButton):
    """A button that Enter presses as Space does."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it once, however long it is held."""
        if event.key() not in ENTER_KEYS:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.click()


class KeyButton(PlainButton):
    """A wide button: words at the left, its key at the right. `kind` is primary or second."""

    def __init__(self, look: Look, text: str, key: str, *, kind: str = "primary") -> None:
        super().__init__()
        self._look, self._kind = look, kind
        self.setProperty("kind", kind)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        tone = "on_primary" if kind == "primary" else "plain"
        row = Row(look, self, margins=(14, 0, 10, 0))
        self.words = Words(
            text, size="title" if kind == "primary" else "row", tone=tone, elide=True
        )
        self.keycap = Keycap(key, tone)
        row.addWidget(self.words, 1)
        row.addWidget(self.keycap)
        appear(self.keycap, bool(key))
        self.show_keys()
        look.changed.connect(self.updateGeometry)

    def say(self, text: str) -> None:
        """Change the words."""
        self.words.say(text)
        self.show_keys()

    def show_keys(self) -> None:
        """Show the key in force, and name it."""
        self.keycap.show_keys()
        self.setAccessibleName(f"{self.words.whole} {self.keycap.text()}".strip())

    def setEnabled(self, on: bool) -> None:
        """A disabled button says so by its ground, border and quiet words."""
        super().setEnabled(on)
        tone = "on_primary" if self._kind == "primary" else "plain"
        self.words.say(self.words.whole, tone if on else "quiet")
        mark(self.keycap, tone=tone if on else "plain")

    def paintEvent(self, event: QPaintEvent) -> None:
        """On its strong ground the keyboard is shown by a ring in the ink of its words."""
        super().paintEvent(event)
        if self._kind == "primary" and self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._look.colour("on_primary"), self._look.px(2)))
            inset, round_by = self._look.px(4), self._look.px(3)
            ring = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
            painter.drawRoundedRect(ring, round_by, round_by)

    def sizeHint(self) -> QSize:
        """As wide as words and key need; primary 36 high, second 34."""
        inner = inside(self)
        height = 38 if self._kind == "primary" else 36
        return QSize(inner.width(), self._look.px(height))

    def minimumSizeHint(self) -> QSize:
        """Long words may be shortened, down to this."""
        hint = self.sizeHint()
        return QSize(min(hint.width(), self._look.px(SHORTEST)), hint.height())


class LinkButton(PlainButton):
    """Words that do something, with an optional icon and key."""

    def __init__(
        self,
        look: Look,
        text: str,
        *,
        icon: Icon | None = None,
        key: str = "",
        size: str = "row",
    ) -> None:
        super().__init__()
        self.setProperty("kind", "plain")
        self._text, self._key = text, key
        self.show_keys()
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        row = Row(look, self, spacing=6, margins=(4, 2, 4, 2))
        if icon is not None:
            row.addWidget(Picture(look, icon, size=16, colour="accent"))
        row.addWidget(Words(text, size=size, tone="primary"))
        if key:
            row.addWidget(Keycap(key))

    def show_keys(self) -> None:
        """Name the key in force; its picture follows by itself."""
        self.setAccessibleName(f"{self._text} {cap(self._key)}".strip())

    def sizeHint(self) -> QSize:
        """As large as what is inside."""
        return inside(self)

    minimumSizeHint = sizeHint


class IconButton(PlainButton):
    """An icon alone, with an accessible name and a tool tip."""

    def __init__(
        self, look: Look, icon: Icon, name: str, *, size: int = 18, colour: str = "text2"
    ) -> None:
        super().__init__()
        self.setProperty("kind", "plain")
        self.setAccessibleName(name)
        self.setToolTip(name)
        row = Row(look, self, margins=(3, 3, 3, 3))
        self.picture = Picture(look, icon, size=size, colour=colour)
        row.addWidget(self.picture)

    def sizeHint(self) -> QSize:
        """As large as the icon."""
        return inside(self)

    minimumSizeHint = sizeHint


class ChoiceButton(PlainButton):
    """One of a few answers; a tick before the words shows the chosen one beside its colour."""

    def __init__(self, text: str, *, number: int = 0) -> None:
        super().__init__()
        self._words = f"{number} {text}" if number else text
        self.setCheckable(True)
        self.setProperty("kind", "choice")
        self.setAccessibleName(text)
        self.toggled.connect(self._show)
        self._show(False)

    def say(self, text: str) -> None:
        """Other words on the same button."""
        if text != self._words:
            self._words = text
            self.setAccessibleName(text)
            self._show(self.isChecked())

    def _show(self, on: bool) -> None:
        self.setText(f"✓ {self._words}" if on else self._words)
