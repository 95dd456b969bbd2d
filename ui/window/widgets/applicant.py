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
from ui.window.theme.fonts import readable
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
        self._encoded: bytes | None = None
        self.setFixedSize(look.px(82), look.px(104))
        self.depict(encoded)

    def depict(self, encoded: bytes) -> None:
        """Show that photo."""
        if encoded == self._encoded:
            return
        self._encoded, self._picture = encoded, QPixmap()
        if encoded:
            self._picture.loadFromData(QByteArray(encoded))
        self.setAccessibleName(tr("证件照片") if not self._picture.isNull() else tr("无照片"))
        self.update()

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
        if _has_eye(row):
            eye = IconButton(look, Icon.HIDE, tr("按住显示完整{0}", row.label), size=16)
            eye.pressed.connect(self._reveal)
            eye.released.connect(self._mask)
            line.addWidget(eye)

    def take(self, row: SecretRow) -> None:
        """Show that value masked, whatever is held down."""
        self._row = row
        self._mask()

    def _reveal(self) -> None:
        self.value.say(self._row.whole)
        self.value.setAccessibleName(self._row.masked)
        self.value.setToolTip("")

    def _mask(self) -> None:
        self.value.say(self._row.masked)


class ApplicantPanel(QWidget):
    """Photo, name, facts, masked numbers and roles of an applicant of one shape."""

    def __init__(self, look: Look, view: ApplicantView) -> None:
        super().__init__()
        self.shape = _shape(view)
        column = Column(look, self, spacing=9)
        top = Row(look, spacing=12)
        self._photo = Photo(look, view.photo)
        top.addWidget(self._photo, 0, Qt.AlignmentFlag.AlignTop)
        facts = Column(look, spacing=3)
        self._name_and_badge(look, facts, view)
        sizes = ["body", *["small"] * len(view.facts)][: len(view.facts)]
        self._facts = [Words("", size=size, tone="soft", elide=True) for size in sizes]
        for fact in self._facts:
            facts.addWidget(fact)
        facts.addStretch(1)
        top.addLayout(facts, 1)
        column.addLayout(top)
        room = _label_room(look, view)
        self._lines = [SecretLine(look, row, room) for row in view.rows]
        for line in self._lines:
            column.addWidget(line)
        self._roles: list[Chip] = []
        for badges in _lines(view.roles):
            roles = Row(look, spacing=6)
            for badge in badges:
                self._roles.append(Chip(badge))
                roles.addWidget(self._roles[-1])
            roles.addStretch(1)
            column.addLayout(roles)
        column.addStretch(1)
        self.take(view)

    def take(self, view: ApplicantView) -> None:
        """Show another applicant of the same shape, or what changed of this one."""
        self._photo.depict(view.photo)
        self._name.say(view.name)
        self._badge.show_badge(view.badge)
        for words, fact in zip(self._facts, view.facts, strict=True):
            words.say(fact)
        for line, row in zip(self._lines, view.rows, strict=True):
            line.take(row)
        for chip, role in zip(self._roles, view.roles, strict=True):
            chip.show_badge(role)

    def _name_and_badge(self, look: Look, facts: Column, view: ApplicantView) -> None:
        """Side by side; a longer name has the line to itself."""
        self._name, self._badge = Words(view.name, size="name", elide=True), Chip(view.badge)
        row = Row(look, spacing=9)
        if _is_short(view.name):
            row.addWidget(self._name)
        else:
            facts.addWidget(self._name)
        row.addWidget(self._badge)
        row.addStretch(1)
        facts.addLayout(row)


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
        self._panel: ApplicantPanel | None = None
        look.changed.connect(self._refill)

    def take(self, view: ApplicantView | None) -> None:
        """Show that applicant."""
        appear(self, view is not None)
        if view == self._view:
            return
        self._view = view
        if view is not None and self._panel is not None and self._panel.shape == _shape(view):
            self._panel.take(view)
        else:
            self._refill()

    def _refill(self) -> None:
        self.empty()
        self._panel = None
        if self._view is not None:
            self._panel = ApplicantPanel(self.look, self._view)
            self.content.addWidget(self._panel, 1)


def _is_short(name: str) -> bool:
    return len(readable(name)) <= SHORT_NAME


def _has_eye(row: SecretRow) -> bool:
    return bool(row.whole) and row.whole != row.masked


def _shape(view: ApplicantView) -> tuple[object, ...]:
    """What the panel is made of; everything else changes in place."""
    return (
        _is_short(view.name),
        len(view.facts),
        tuple((row.label, _has_eye(row)) for row in view.rows),
        tuple(len(line) for line in _lines(view.roles)),
    )


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
