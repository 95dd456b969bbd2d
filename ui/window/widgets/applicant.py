"""The applicant panel: photo, name, facts, masked numbers; and the strip when compact.

Owned by the window thread. The one rule a newcomer would break: the whole number is on the
screen only while the eye is held down; it is in no tool tip and no accessible name.
"""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QFrame, QWidget

from ui.window.icons.drawn import Icon
from ui.window.theme.boxes import Column, Row, clear
from ui.window.theme.look import Look, appear
from ui.window.tongue import tr
from ui.window.views.acceptance import ApplicantView, SecretRow
from ui.window.views.shell import Badge, KeyHint
from ui.window.widgets.buttons import IconButton
from ui.window.widgets.card import Card, TitledCard
from ui.window.widgets.words import Chip, Hint, Words

SHORT_NAME = 3
STRIP_ROLES = 3
LINE_LENGTH = 15


class Photo(QFrame):
    """The photo of the card, or an outline where the card gives none that Qt can draw."""

    def __init__(self, look: Look, encoded: bytes) -> None:
        super().__init__()
        self._look = look
        self._picture = QPixmap()
        if encoded:
            self._picture.loadFromData(QByteArray(encoded))
        self.setAccessibleName(tr("证件照片") if not self._picture.isNull() else tr("无照片"))
        self.setFixedSize(look.px(82), look.px(104))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the photo or the outline."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(self._look.colour("border"))
        painter.setBrush(self._look.colour("sunken"))
        painter.drawRoundedRect(box, self._look.px(4), self._look.px(4))
        if not self._picture.isNull():
            painter.drawPixmap(box.toRect().adjusted(2, 2, -2, -2), self._picture)
            return
        tint = self._look.colour("chart_quiet")
        tint.setAlphaF(0.55)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tint)
        width, height = box.width(), box.height()
        painter.drawEllipse(QPointF(width * 0.5, height * 0.39), width * 0.2, width * 0.22)
        body = QPainterPath()
        body.moveTo(width * 0.11, height * 0.97)
        body.cubicTo(
            QPointF(width * 0.13, height * 0.6),
            QPointF(width * 0.87, height * 0.6),
            QPointF(width * 0.89, height * 0.97),
        )
        body.closeSubpath()
        painter.drawPath(body)


class SecretLine(QWidget):
    """A label and a masked value; the eye shows the whole while it is held."""

    def __init__(self, look: Look, row: SecretRow, room: int) -> None:
        super().__init__()
        self._row = row
        line = Row(look, self, spacing=8)
        label = Words(row.label, size="small", tone="soft")
        label.setFixedWidth(room)
        line.addWidget(label)
        self.value = Words(row.masked, size="row", elide=True)
        line.addWidget(self.value, 1)
        if row.whole and row.whole != row.masked:
            eye = IconButton(look, Icon.HIDE, tr("按住显示完整{0}", row.label), size=16)
            eye.pressed.connect(self._reveal)
            eye.released.connect(self._mask)
            line.addWidget(eye)

    def _reveal(self) -> None:
        self.value.say(self._row.whole)
        self.value.setAccessibleName(self._row.masked)
        self.value.setToolTip("")

    def _mask(self) -> None:
        self.value.say(self._row.masked)


class ApplicantCard(TitledCard):
    """The panel of the left column."""

    def __init__(self, look: Look) -> None:
        super().__init__(
            look,
            tr("申请人"),
            icon=Icon.CARD,
            hint=KeyHint(key="F3", text=tr("重读")),
            spacing=9,
        )
        self._view: ApplicantView | None = None
        look.changed.connect(self._refill)

    def take(self, view: ApplicantView | None) -> None:
        """Show that applicant."""
        appear(self, view is not None)
        if view != self._view:
            self._view = view
            self._refill()

    def _refill(self) -> None:
        self.empty()
        view, look = self._view, self.look
        if view is None:
            return
        top = Row(look, spacing=12)
        top.addWidget(Photo(look, view.photo), 0, Qt.AlignmentFlag.AlignTop)
        facts = Column(look, spacing=3)
        self._name(facts, view)
        for number, fact in enumerate(view.facts):
            size = "body" if number == 0 else "small"
            facts.addWidget(Words(fact, size=size, tone="soft", elide=True))
        facts.addStretch(1)
        top.addLayout(facts, 1)
        self.content.addLayout(top)
        room = _label_room(look, view)
        for row in view.rows:
            self.content.addWidget(SecretLine(look, row, room))
        for line in _lines(view.roles):
            roles = Row(look, spacing=6)
            for badge in line:
                roles.addWidget(Chip(badge))
            roles.addStretch(1)
            self.content.addLayout(roles)
        self.content.addStretch(1)

    def _name(self, facts: Column, view: ApplicantView) -> None:
        """Name and badge side by side; a longer name has the line to itself."""
        words = Words(view.name, size="name", elide=True)
        badge = Row(self.look, spacing=9)
        if len(words.whole) <= SHORT_NAME:
            badge.addWidget(words)
        else:
            facts.addWidget(words)
        badge.addWidget(Chip(view.badge))
        badge.addStretch(1)
        facts.addLayout(badge)


def _label_room(look: Look, view: ApplicantView) -> int:
    """As wide as the longest label."""
    labels = [Words(row.label, size="small") for row in view.rows]
    return max((look.px(44), *(each.sizeHint().width() for each in labels)))


def _lines(badges: tuple[Badge, ...]) -> list[list[Badge]]:
    """As many side by side as the panel is wide."""
    lines: list[list[Badge]] = []
    for badge in badges:
        used = sum(len(each.text) + 2 for each in lines[-1]) if lines else LINE_LENGTH
        if used + len(badge.text) > LINE_LENGTH:
            lines.append([])
        lines[-1].append(badge)
    return lines


class ApplicantStrip(Card):
    """One line instead of the left column when the window is small for its scale."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, margins=(16, 4, 14, 4))
        self._row = Row(look, spacing=10)
        self.column.addLayout(self._row)
        self._view: ApplicantView | None = None
        look.changed.connect(self._refill)

    def take(self, view: ApplicantView | None) -> None:
        """Show that applicant."""
        if view != self._view:
            self._view = view
            self._refill()

    def _refill(self) -> None:
        """Where there is a left column the strip is hidden, and made when it is needed."""
        clear(self._row)
        view = self._view
        if view is None or not self.look.compact:
            return
        self._row.addWidget(Words(view.name, size="name"))
        self._row.addWidget(Chip(view.badge))
        self._row.addWidget(Words(view.brief, size="body", tone="soft", elide=True), 1)
        first_and_last = view.roles if len(view.roles) <= 2 else (view.roles[0], view.roles[-1])
        for role in first_and_last:
            self._row.addWidget(Chip(role))
        for hint in (KeyHint(key="F3", text=tr("重读")), KeyHint(key="F6", text=tr("历史"))):
            self._row.addWidget(Hint(self.look, hint))
