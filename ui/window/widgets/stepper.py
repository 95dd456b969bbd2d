"""The five steps of the counter.

Owned by the window thread. The one rule: it shows where the case stands; whether a step may
be entered is the presenter's word (`state`), not its own.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from ui.window.theme.boxes import Column, Row, clear, inside
from ui.window.theme.look import Look, appear, mark
from ui.window.tongue import tr
from ui.window.views.acceptance import AcceptanceView, StepState, StepView
from ui.window.widgets.buttons import PlainButton
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

    def take(self, step: StepView) -> None:
        """Show that step."""
        self._step = step
        self.update()

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


class StepButton(PlainButton):
    """One step; can be pressed once it has been reached."""

    def __init__(self, look: Look, step: StepView) -> None:
        super().__init__()
        self.step = step
        self.setProperty("kind", "plain")
        # A button's own policy never lets it shrink.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row = Row(look, self, spacing=9, margins=(4, 3, 4, 3))
        self._disc = StepDisc(look, step)
        row.addWidget(self._disc)
        words = Column(look, spacing=0)
        self._title = Words("", size="row", elide=True)
        self._note = Words("", size="small", elide=True)
        words.addWidget(self._title)
        words.addWidget(self._note)
        row.addLayout(words)
        self._show()

    def take(self, step: StepView) -> None:
        """Show where that step stands now, where it is not what was shown."""
        if step != self.step:
            self.step = step
            self._disc.take(step)
            self._show()

    def _show(self) -> None:
        step = self.step
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
        mark(self._title, face="section" if step.state is StepState.CURRENT else "row")
        self._title.say(step.title, "soft" if step.state is StepState.AHEAD else "plain")
        self._note.say(step.note, str(step.tone))
        appear(self._note, bool(step.note))

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
        self._buttons: list[StepButton] = []
        self._links: list[_Link] = []
        self.setProperty("box", "bar-bottom")
        self.setAccessibleName(tr("办理步骤"))
        self._row = Row(look, self, spacing=8, margins=(16, 0, 20, 0))
        look.changed.connect(self._arrange)
        self._arrange()

    def take(self, view: AcceptanceView) -> None:
        """Show the steps of that view."""
        old, self._view = self._view, view
        if old is None or _shape(old) != _shape(view):
            self._fill(view)
            return
        for button, step in zip(self._buttons, view.steps, strict=True):
            button.take(step)
        for link, step in zip(self._links, view.steps[1:], strict=True):
            link.take(done=step.state is not StepState.AHEAD)
        self._title.say(view.number_title)
        self._number.say(view.number)

    def _arrange(self) -> None:
        self.setFixedHeight(self._look.px(66))
        if self._view is not None:
            self._fill(self._view)

    def _fill(self, view: AcceptanceView) -> None:
        clear(self._row)
        self._buttons, self._links = [], []
        for step in view.steps:
            if self._buttons:
                link = _Link(self._look, done=step.state is not StepState.AHEAD)
                self._links.append(link)
                self._row.addWidget(link, 1)
            button = StepButton(self._look, step)
            button.clicked.connect(lambda _on=False, s=step.step: self.step_chosen.emit(s))
            self._buttons.append(button)
            self._row.addWidget(button)
        self._title = Words(view.number_title, size="small", tone="soft")
        self._number = Words(view.number, size="strong")
        if view.number or view.number_title:
            self._row.addStretch(1)
            rule = Rule(upright=True, strong=True)
            rule.setMaximumHeight(self._look.px(32))
            self._row.addWidget(rule)
            words = Column(self._look, spacing=0, margins=(8, 0, 0, 0))
            words.addStretch(1)
            words.addWidget(self._title)
            words.addWidget(self._number)
            words.addStretch(1)
            self._row.addLayout(words)


class _Link(QWidget):
    """The line between two steps."""

    def __init__(self, look: Look, *, done: bool) -> None:
        super().__init__()
        self._look, self._done = look, done
        self.setMinimumWidth(look.px(12))
        self.setMaximumWidth(look.px(112))

    def take(self, *, done: bool) -> None:
        """Show whether the steps beside it are behind."""
        if done != self._done:
            self._done = done
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it: strong up to the current step."""
        painter = QPainter(self)
        token = "primary" if self._done else "border"
        height = self._look.px(2)
        middle = (self.height() - height) / 2
        painter.fillRect(QRectF(0, middle, self.width(), height), self._look.colour(token))


def _shape(view: AcceptanceView) -> tuple[object, ...]:
    """What the row is made of; everything else changes in place."""
    return tuple(step.step for step in view.steps), bool(view.number or view.number_title)
