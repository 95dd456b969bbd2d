"""Parts of the applicant screen: large buttons, groups of facts, faces, a QR code, pages.

Owned by the window thread. The one rule: everything that is touched is at least 48 px high on
the screen, and nothing here ever takes the keyboard from the clerk's window.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import (
    QLabel,
    QPushButton,
    QScrollArea,
    QScroller,
    QSizePolicy,
    QWidget,
)

from printing.preview import PagePicture
from ui.texts.applicant_screen import GIVEN, phrase
from ui.window.theme.boxes import Column, Row
from ui.window.theme.look import Look
from ui.window.views.applicant_screen import Group
from ui.window.widgets.card import Card
from ui.window.widgets.scrolled import scrolled
from ui.window.widgets.words import Rule, Words

LEAST_TOUCH = 48
"""Pixels of the screen, whatever the scale."""


@dataclass(frozen=True, slots=True)
class Speech:
    """The look of the screen and the language that the applicant chose."""

    look: Look
    english: bool = False

    def say(self, key: str, *parts: str) -> str:
        """That phrase."""
        return phrase(key, english=self.english, parts=parts)

    def given(self, text: str) -> str:
        """A word that came with the case, put into English where that is asked for."""
        return GIVEN.get(text, text) if self.english else text

    def words(self, key: str, *parts: str, size: str = "body", tone: str = "plain") -> Words:
        """A label with that phrase."""
        return Words(self.say(key, *parts), size=size, tone=tone, wrap=size != "huge")


def button(speech: Speech, key: str, act: Callable[[], None], *, kind: str) -> QPushButton:
    """A large button; `kind` is primary or second."""
    made = QPushButton(speech.say(key))
    made.setProperty("kind", kind)
    made.setProperty("large", "true")
    made.setAccessibleName(made.text())
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.setMinimumWidth(speech.look.px(130))
    made.clicked.connect(act)
    return made


def fact_groups(
    speech: Speech, groups: tuple[Group, ...], *, label: int = 150, size: str = "title"
) -> QScrollArea:
    """Facts under their titles, to be dragged where there are many."""
    inner = QWidget()
    column = Column(speech.look, inner, spacing=10, margins=(0, 0, 6, 0))
    for group in groups:
        card = Card(speech.look, spacing=5, margins=(16, 9, 16, 9))
        for n, fact in enumerate(group.facts):
            row = Row(speech.look, spacing=12)
            called = speech.given(fact.label) or speech.say(group.title)
            name = Words(called, size="row", tone="soft", wrap=True)
            name.setFixedWidth(speech.look.px(label))
            row.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(Words(speech.given(fact.value), size=size, wrap=True), 1)
            card.column.addLayout(row)
            if n < len(group.facts) - 1:
                card.column.addWidget(Rule())
        column.addWidget(card)
    return draggable(scrolled(inner))


def draggable(area: QScrollArea) -> QScrollArea:
    """Finger and mouse drag the content."""
    QScroller.grabGesture(area.viewport(), QScroller.ScrollerGestureType.LeftMouseButtonGesture)
    return area


class PageList(QScrollArea):
    """The pages of a paper under each other, as wide as there is room."""

    def __init__(self, look: Look, pages: tuple[PagePicture, ...], width: int) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = QWidget()
        column = Column(look, inner, spacing=14)
        for number, page in enumerate(pages, 1):
            column.addWidget(_page(page, width, number))
        self.setWidget(inner)
        draggable(self)

    def turn(self, by: int) -> None:
        """Up or down by most of what is seen."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + by * round(self.viewport().height() * 0.85))

    @property
    def at_end(self) -> bool:
        """Whether the last line was reached."""
        bar = self.verticalScrollBar()
        return bar.value() >= bar.maximum() - 4


def _page(page: PagePicture, width: int, number: int) -> QLabel:
    image = QImage(
        page.pixels, page.width, page.height, page.stride, QImage.Format.Format_RGB32
    )
    label = QLabel()
    label.setAccessibleName(str(number))
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    smooth = Qt.TransformationMode.SmoothTransformation
    label.setPixmap(QPixmap.fromImage(image.copy()).scaledToWidth(width, smooth))
    return label


class FaceButton(QPushButton):
    """One of the five levels: a face, its words below; none looks chosen before it is."""

    def __init__(self, speech: Speech, level: int, act: Callable[[int], None]) -> None:
        super().__init__()
        self._look, self._level = speech.look, level
        self._words = speech.say(f"level-{level}")
        self.setProperty("kind", "second")
        self.setAccessibleName(self._words)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda: act(level))

    def sizeHint(self) -> QSize:
        """Room for face and words."""
        return QSize(self._look.px(112), self._look.px(138))

    minimumSizeHint = sizeHint

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box of the style sheet, then the face."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        px, colour = self._look.px, self._look.colour("accent")
        side = px(62)
        left, top = (self.width() - side) / 2, px(14)
        pen = QPen(colour, px(3.2))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawEllipse(QRectF(left, top, side, side))
        self._draw_look(painter, left, top, side)
        painter.setPen(self._look.colour("text1"))
        painter.setFont(self._look.font(15, 700))
        words = QRectF(px(4), top + side + px(8), self.width() - px(8), px(48))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(words, int(flags), self._words)

    def _draw_look(self, painter: QPainter, left: float, top: float, side: float) -> None:
        """Eyes, and a mouth from glad (5) to unhappy (1)."""
        for eye in (0.34, 0.66):
            at = QPointF(left + side * eye, top + side * 0.4)
            painter.drawLine(at, at + QPointF(0, side * 0.05))
        bend = (self._level - 3) * 0.14
        if abs(bend) < 0.01:
            y = top + side * 0.68
            painter.drawLine(QPointF(left + side * 0.3, y), QPointF(left + side * 0.7, y))
            return
        high = side * abs(bend) * 2
        middle = top + side * 0.68
        upper = middle - high if bend > 0 else middle - high * 0.25
        box = QRectF(left + side * 0.27, upper, side * 0.46, high * 1.25)
        painter.drawArc(box, (200 if bend > 0 else 20) * 16, 140 * 16)


class CodePicture(QWidget):
    """A QR code, dark on white whatever the theme, with its quiet zone."""

    def __init__(self, look: Look, code: tuple[tuple[bool, ...], ...]) -> None:
        super().__init__()
        self._code = code
        self.setFixedSize(look.px(210), look.px(210))
        self.setAccessibleName("QR")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Whole pixels, so that a phone reads it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(Qt.GlobalColor.white))
        modules = len(self._code) + 8
        side = max(1, min(self.width(), self.height()) // modules)
        left = (self.width() - side * len(self._code)) // 2
        for y, row in enumerate(self._code):
            for x, dark in enumerate(row):
                if dark:
                    painter.fillRect(
                        left + x * side,
                        left + y * side,
                        side,
                        side,
                        QColor(Qt.GlobalColor.black),
                    )
