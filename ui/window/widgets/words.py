"""Text on the screen: plain words, badges, keycaps, pictures.

Owned by the window thread. The one rule a newcomer would break: text is always plain text; a
name from a card that looks like markup stays what it is.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from ui.window.icons.drawn import Icon, pixmap
from ui.window.keys_in_force import cap, labelled
from ui.window.theme.boxes import Row
from ui.window.theme.fonts import readable
from ui.window.theme.look import Look, appear, mark
from ui.window.tongue import tr
from ui.window.views.shell import Badge, KeyHint, Tone


class Words(QLabel):
    """A label of one size and tone; `elide` cuts with … and keeps the whole in the tool tip."""

    def __init__(
        self,
        content: str = "",
        *,
        size: str = "body",
        tone: str = "plain",
        elide: bool = False,
        wrap: bool = False,
    ) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._elide, self._whole = elide, ""
        self._said = self._spoken = ""
        self.setWordWrap(wrap)
        self.setProperty("face", size)
        self.setProperty("tone", str(tone))
        if elide:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.say(content)

    @property
    def whole(self) -> str:
        """The text that is meant, also where it is shown shortened."""
        return self._whole

    @property
    def elides(self) -> bool:
        """Whether this label may shorten its text."""
        return self._elide

    def say(self, content: str, tone: str | None = None) -> None:
        """Show that text (rare characters written out where no face has them)."""
        if tone is not None:
            mark(self, tone=str(tone))
        spoken = labelled(content)
        if (content, spoken) == (self._said, self._spoken):
            return
        self._said, self._spoken = content, spoken
        self._whole = readable(spoken)
        self.setAccessibleName(spoken)
        if self._elide:
            # Cut for the old width it may look as before, and still want more room.
            self.updateGeometry()
            self._shorten()
        else:
            self.setText(self._whole)

    def show_keys(self) -> None:
        """Say it again with the keys in force, where it names one."""
        if readable(labelled(self._said)) != self._whole:
            self.say(self._said)

    def sizeHint(self) -> QSize:
        """An eliding label asks for its whole text, and takes what it gets."""
        hint = super().sizeHint()
        if self._elide:
            self.ensurePolished()
            hint.setWidth(QFontMetrics(self.font()).horizontalAdvance(self._whole) + 2)
        return hint

    def minimumSizeHint(self) -> QSize:
        """Eliding labels may shrink."""
        hint = super().minimumSizeHint()
        if self._elide:
            hint.setWidth(0)
        return hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten anew for the new width."""
        super().resizeEvent(event)
        if self._elide:
            self._shorten()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fonts change with the scale without a resize: look again before painting."""
        if self._elide:
            self._shorten()
        super().paintEvent(event)

    def _shorten(self) -> None:
        self.ensurePolished()
        metrics = QFontMetrics(self.font())
        cut = metrics.elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width())
        if cut != self.text():
            self.setText(cut)
        self.setToolTip(self._whole if cut != self._whole else "")


class Chip(QLabel):
    """A badge: a short word on a coloured ground."""

    def __init__(self, badge: Badge | None = None) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("box", "badge")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_badge(badge)

    def show_badge(self, badge: Badge | None) -> None:
        """Show that badge, or nothing."""
        appear(self, badge is not None and bool(badge.text))
        if badge is not None:
            self.setText(readable(badge.text))
            self.setAccessibleName(badge.text)
            mark(self, tone=str(badge.tone))


class Keycap(QLabel):
    """The picture of a key, named by its default; what stands in for it is shown."""

    def __init__(self, key: str, tone: str = "plain") -> None:
        super().__init__()
        self._default = key
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("box", "keycap")
        self.setProperty("tone", tone)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_keys()

    def name(self, key: str) -> None:
        """Be the picture of another key."""
        if key != self._default:
            self._default = key
            self.show_keys()

    def show_keys(self) -> None:
        """Show the key in force."""
        key = cap(self._default)
        self.setText(key)
        self.setAccessibleName(tr("按键 {0}", key))


class Hint(QWidget):
    """A key and what it does."""

    def __init__(self, look: Look, hint: KeyHint, *, tone: str = "soft") -> None:
        super().__init__()
        row = Row(look, self, spacing=7)
        row.addWidget(Keycap(hint.key))
        row.addWidget(Words(hint.text, tone=tone))


class Picture(QLabel):
    """An icon in the colour of a token; decoration, so without an accessible name."""

    def __init__(
        self, look: Look, icon: Icon, *, size: int = 18, colour: str = "text2"
    ) -> None:
        super().__init__()
        self._look, self._icon, self._size, self._colour = look, icon, size, colour
        look.changed.connect(self.redraw)
        self.redraw()

    def depict(self, icon: Icon, colour: str) -> None:
        """Show another icon or colour."""
        self._icon, self._colour = icon, colour
        self.redraw()

    def redraw(self) -> None:
        """Draw in the theme and scale in force."""
        size = self._look.px(self._size)
        colour = getattr(self._look.tokens, self._colour)
        self.setPixmap(pixmap(self._icon, colour, size, 2.0))
        self.setFixedSize(size, size)
        self.setScaledContents(True)


class Rule(QFrame):
    """A thin line."""

    def __init__(self, *, upright: bool = False, strong: bool = False) -> None:
        super().__init__()
        self.setProperty("box", "rule-strong" if strong else "rule")
        if upright:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)


def tone_colour(tone: Tone | str) -> str:
    """The token that draws an icon of that tone."""
    names = {
        Tone.PRIMARY: "accent",
        Tone.OK: "ok",
        Tone.WARN: "warn",
        Tone.BAD: "bad",
        Tone.PLAIN: "text1",
    }
    return names.get(Tone(tone), "text3")
