"""The five steps of the counter.

Owned by the window thread. The one rule: it shows where the case stands; whether a step may
be entered is the presenter's word (`state`), not its own.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QWidget

from ui.window.theme.boxes import Column, Row, clear, inside
from ui.window.theme.look import Look
from ui.window.tongue import tr
from ui.window.views.acceptance import AcceptanceView, StepState, StepView
from ui.window.widgets.words import Rule, Words

WORD = {
    StepState.DONE: tr("已完成"),
    StepState.CURRENT: tr("当前"),
    StepState.AHEAD: tr("未到"),
}


class StepDisc(QWidget):
    """A disc with a tick, the current number in a ring, or a grey number."""

    def __init__(self, look: Look, step: StepView) -> None:
        super().__init__()
        self._look, self._step = look, step
        self.setFixedSize(look.px(30), look.px(30))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        if self._step.state is StepState.DONE:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour("primary"))
            painter.drawEllipse(box)
            draw_tick(painter, box, QPen(self._look.colour("on_primary"), self._look.px(2.4)))
            return
        current = self._step.state is StepState.CURRENT
        ring, ink = ("primary", "accent") if current else ("control", "text3")
        painter.setBrush(self._look.colour("card"))
        painter.setPen(QPen(self._look.colour(ring), self._look.px(2.5 if current else 1.4)))
        painter.drawEllipse(box)
        painter.setPen(self._look.colour(ink))
        painter.setFont(self._look.font(15, 700 if current else 400))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(int(self._step.step)))


def draw_tick(painter: QPainter, box: QRectF, pen: QPen) -> None:
    """A tick inside that box."""
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    points = ((0.27, 0.53), (0.44, 0.69), (0.74, 0.35))
    painter.drawPolyline(
        QPolygonF(
            [QPointF(box.x() + x * box.width(), box.y() + y * box.height()) for x, y in points]
        )
    )


class StepButton(QPushButton):
    """One step; can be pressed once it has been reached."""

    def __init__(self, look: Look, step: StepView) -> None:
        super().__init__()
        self.setProperty("kind", "plain")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setEnabled(step.state is not StepState.AHEAD)
        self.setAccessibleName(
            tr(
                "第 {0} 步 {1}，{2} {3}",
                int(step.step),
                step.title,
                WORD[step.state],
                step.note,
            )
        )
        # A button's own policy never lets it shrink.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row = Row(look, self, spacing=9, margins=(4, 3, 4, 3))
        row.addWidget(StepDisc(look, step))
        words = Column(look, spacing=0)
        current = step.state is StepState.CURRENT
        ahead = step.state is StepState.AHEAD
        title_tone = "soft" if ahead else "plain"
        face = "section" if current else "row"
        title = Words(step.title, size=face, tone=title_tone, elide=True)
        words.addWidget(title)
        if step.note:
            words.addWidget(Words(step.note, size="small", tone=str(step.tone), elide=True))
        row.addLayout(words)

    def sizeHint(self) -> QSize:
        """As large as what is inside."""
        return inside(self)

    def minimumSizeHint(self) -> QSize:
        """The remark may be shortened."""
        layout = self.layout()
        return QSize() if layout is None else layout.minimumSize()


class Stepper(QFrame):
    """The row of steps, with the case's number at the right."""

    step_chosen = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._view: AcceptanceView | None = None
        self._old: object = None
        self.setProperty("box", "bar-bottom")
        self.setAccessibleName(tr("办理步骤"))
        self._row = Row(look, self, spacing=8, margins=(16, 0, 20, 0))
        look.changed.connect(self._arrange)
        self._arrange()

    def take(self, view: AcceptanceView) -> None:
        """Show the steps of that view."""
        self._view = view
        new = (view.steps, view.number, view.number_title)
        if new != self._old:
            self._old = new
            self._fill(view)

    def _arrange(self) -> None:
        self.setFixedHeight(self._look.px(66))
        if self._view is not None:
            self._fill(self._view)

    def _fill(self, view: AcceptanceView) -> None:
        clear(self._row)
        for step in view.steps:
            if self._row.count():
                done = step.state is not StepState.AHEAD
                self._row.addWidget(_Link(self._look, done=done), 1)
            button = StepButton(self._look, step)
            button.clicked.connect(lambda _on=False, s=step.step: self.step_chosen.emit(s))
            self._row.addWidget(button)
        if view.number or view.number_title:
            self._row.addStretch(1)
            rule = Rule(upright=True, strong=True)
            rule.setMaximumHeight(self._look.px(32))
            self._row.addWidget(rule)
            words = Column(self._look, spacing=0, margins=(8, 0, 0, 0))
            words.addStretch(1)
            words.addWidget(Words(view.number_title, size="small", tone="soft"))
            words.addWidget(Words(view.number, size="strong"))
            words.addStretch(1)
            self._row.addLayout(words)


class _Link(QWidget):
    """The line between two steps."""

    def __init__(self, look: Look, *, done: bool) -> None:
        super().__init__()
        self._look, self._done = look, done
        self.setMinimumWidth(look.px(12))
        self.setMaximumWidth(look.px(112))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it: strong up to the current step."""
        painter = QPainter(self)
        token = "primary" if self._done else "border"
        height = self._look.px(2)
        middle = (self.height() - height) / 2
        painter.fillRect(QRectF(0, middle, self.width(), height), self._look.colour(token))
