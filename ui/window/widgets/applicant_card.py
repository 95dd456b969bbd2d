"""客屏: the card in the right column that shows what the applicant is doing.

Owned by the window thread. The one rule: it shows its view; the applicant screen itself is
another window that it does not know.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.window.applicant_screen.ink import draw_ink
from ui.window.icons.drawn import Icon
from ui.window.theme.look import Look, appear
from ui.window.tongue import tr
from ui.window.views.applicant_card import CardState, ScreenCardView
from ui.window.widgets.card import TitledCard
from ui.window.widgets.words import Keycap, Words

IDLE_VIEW = ScreenCardView(state="")


class Miniature(QWidget):
    """The applicant screen in small: title, lines, the ink as it is written."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._view = look, IDLE_VIEW
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def take(self, view: ScreenCardView) -> None:
        """Show that."""
        self._view = view
        self.setAccessibleName(" ".join((view.title, *view.lines)))
        self.update()

    def sizeHint(self) -> QSize:
        """The proportions of the design."""
        return QSize(self._look.px(230), self._look.px(110))

    minimumSizeHint = sizeHint

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A monitor on its foot."""
        px, colour = self._look.px, self._look.colour
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour("control"), 1))
        painter.setBrush(colour("sunken"))
        screen = QRectF(0.5, 0.5, self.width() - 1, self.height() - px(13))
        painter.drawRoundedRect(screen, px(4), px(4))
        self._draw_foot(painter, screen.bottom())
        painter.setPen(colour("text1"))
        painter.setFont(self._look.font(13, 700))
        top = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(
            QRectF(px(6), px(6), screen.width() - px(12), px(20)), int(top), self._view.title
        )
        painter.setPen(colour("text2"))
        painter.setFont(self._look.font(12))
        room = QRectF(px(10), px(28), screen.width() - px(20), px(18))
        line = painter.fontMetrics().elidedText(
            " ".join(self._view.lines), Qt.TextElideMode.ElideRight, round(room.width())
        )
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), line)
        self._draw_field(painter, screen)

    def _draw_foot(self, painter: QPainter, bottom: float) -> None:
        px, middle = self._look.px, self.width() / 2
        painter.setPen(QPen(self._look.colour("control"), px(2)))
        painter.drawLine(round(middle), round(bottom), round(middle), round(bottom) + px(7))
        foot = round(bottom) + px(9)
        painter.drawLine(round(middle) - px(20), foot, round(middle) + px(20), foot)

    def _draw_field(self, painter: QPainter, screen: QRectF) -> None:
        written, px = self._view.written, self._look.px
        if written is None or not written.width:
            return
        field = QRectF(px(10), px(50), screen.width() - px(20), screen.height() - px(58))
        painter.fillRect(field, Qt.GlobalColor.white)
        painter.setPen(QPen(self._look.colour("border"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(field)
        scale = min(field.width() / written.width, field.height() / written.height)
        painter.save()
        painter.setClipRect(field)
        left = field.left() + (field.width() - written.width * scale) / 2
        painter.translate(left, field.top())
        painter.scale(scale, scale)
        draw_ink(painter, written, px(2.2) / max(scale, 0.1))
        painter.restore()


class ApplicantScreenCard(TitledCard):
    """State, seconds, the small picture."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("客屏"), icon=Icon.SCREEN, spacing=6)
        self.head.addWidget(Keycap("F10"))
        self.state = Words("", size="small", tone="soft", elide=True)
        self.miniature = Miniature(look)
        self.note = Words("", size="small", tone="soft", wrap=True)
        for part in (self.state, self.miniature, self.note):
            self.content.addWidget(part)
        look.changed.connect(self.miniature.updateGeometry)
        self.take(IDLE_VIEW)

    def take(self, view: ScreenCardView) -> None:
        """Show that view."""
        asking = view.mode is CardState.ASKING
        self.say_right(_clock(view.seconds) if view.seconds else "")
        dot = "● " if asking else "○ "
        self.state.say(dot + view.state, "ok" if asking else "soft")
        appear(self.miniature, asking)
        self.miniature.take(view)
        words = view.note if asking else " ".join((*view.lines, view.note)).strip()
        self.note.say(words)
        appear(self.note, bool(words))
        self.setAccessibleName(tr("客屏：{0}", view.state))


def _clock(seconds: int) -> str:
    return f"{seconds // 60:02d}:{seconds % 60:02d}"
