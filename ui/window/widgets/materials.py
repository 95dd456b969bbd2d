"""The materials of the case as rows: what is needed, how it came, its state, the keys.

Owned by the window thread. The one rule: each state has its own shape (tick, dashed ring,
缺 in a box, stroke), so that it is never told by colour alone.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.window.theme.boxes import Column, Row
from ui.window.theme.look import Look, appear
from ui.window.tongue import tr
from ui.window.views.steps import Mark, MaterialAct, MaterialRow
from ui.window.widgets.hintbar import HintLine
from ui.window.widgets.rows import ListRow, RowList
from ui.window.widgets.stepper import draw_tick
from ui.window.widgets.words import Chip, Words


class MarkDisc(QWidget):
    """The sign of a material's state."""

    def __init__(self, look: Look, sign: Mark) -> None:
        super().__init__()
        self._look, self._sign = look, sign
        self.setFixedSize(look.px(24), look.px(24))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the sign."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw = {
            Mark.OK: self._ok,
            Mark.TOLERATED: self._tolerated,
            Mark.MISSING: self._missing,
            Mark.PENDING: self._pending,
            Mark.DEFECTIVE: self._defective,
            Mark.NOT_APPLICABLE: self._not_applicable,
        }[self._sign]
        draw(painter, QRectF(self.rect()).adjusted(2, 2, -2, -2))

    def _ok(self, painter: QPainter, box: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("ok"))
        painter.drawEllipse(box)
        draw_tick(painter, box, QPen(self._look.colour("card"), self._look.px(2)))

    def _tolerated(self, painter: QPainter, box: QRectF) -> None:
        painter.setPen(QPen(self._look.colour("warn"), self._look.px(1.8)))
        painter.drawRoundedRect(box, self._look.px(4), self._look.px(4))
        painter.setFont(self._look.font(12, 700))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, tr("缺"))

    def _missing(self, painter: QPainter, box: QRectF) -> None:
        pen = QPen(self._look.colour("accent"), self._look.px(1.8))
        pen.setDashPattern([3.2, 2.2])
        painter.setPen(pen)
        painter.drawEllipse(box)

    def _pending(self, painter: QPainter, box: QRectF) -> None:
        painter.setPen(QPen(self._look.colour("accent"), self._look.px(1.8)))
        painter.drawEllipse(box)
        third = box.width() * 0.3
        painter.drawLine(
            box.bottomLeft() + (box.topRight() - box.bottomLeft()) * 0.32,
            box.topRight() + (box.bottomLeft() - box.topRight()) * (third / box.width()),
        )

    def _defective(self, painter: QPainter, box: QRectF) -> None:
        painter.setPen(QPen(self._look.colour("bad"), self._look.px(1.8)))
        painter.drawRoundedRect(box, self._look.px(4), self._look.px(4))
        cross = box.adjusted(*(box.width() * each for each in (0.28, 0.28, -0.28, -0.28)))
        painter.drawLine(cross.topLeft(), cross.bottomRight())
        painter.drawLine(cross.topRight(), cross.bottomLeft())

    def _not_applicable(self, painter: QPainter, box: QRectF) -> None:
        painter.setPen(QPen(self._look.colour("text3"), self._look.px(1.8)))
        painter.drawEllipse(box)
        inset = box.width() * 0.28
        middle = box.center().y()
        painter.drawLine(
            QPointF(box.left() + inset, middle), QPointF(box.right() - inset, middle)
        )


class MaterialLine(ListRow):
    """One material."""

    def __init__(self, look: Look, row: MaterialRow) -> None:
        name = tr(
            "{0} {1}，{2}，{3} {4}", row.order, row.name, row.need, row.state, row.state_note
        )
        super().__init__(row.key, name)
        self._look, self._row = look, row
        self.setProperty("tone", "warn" if row.mark is Mark.TOLERATED else "plain")
        air = 0 if look.compact else 5
        whole = Column(look, self, spacing=3, margins=(10, air, 11, air))
        line = Row(look, spacing=10)
        order = Words(str(row.order), size="body", tone="quiet")
        order.setFixedWidth(look.px(18))
        order.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(order)
        line.addWidget(MarkDisc(look, row.mark))
        words = Column(look, spacing=0)
        strong = row.mark in {Mark.MISSING, Mark.TOLERATED, Mark.DEFECTIVE}
        self.title = Words(row.name, size="row-strong" if strong else "row", elide=True)
        words.addWidget(self.title)
        small = "caption" if look.compact else "small"
        words.addWidget(Words(row.need, size=small, tone="soft", elide=True))
        line.addLayout(words, 1)
        line.addWidget(self._badge_place())
        line.addWidget(self._state_place())
        whole.addLayout(line)
        self.hints = self._hint_place()
        whole.addWidget(self.hints)
        self.hints.hide()

    def pick(self, on: bool) -> None:
        """The current row shows the keys that act on it."""
        super().pick(on)
        appear(self.hints, on and bool(self._row.hints) and not self._look.compact)

    def _badge_place(self) -> QWidget:
        chip = Chip(self._row.badge)
        appear(chip, self._row.badge is not None)
        return chip

    def _state_place(self) -> QWidget:
        place = QWidget()
        place.setMinimumWidth(self._look.px(122))
        column = Column(self._look, place, spacing=0)
        right = Qt.AlignmentFlag.AlignRight
        state = Words(self._row.state, size="row-strong", tone=str(self._row.tone))
        column.addWidget(state, 0, right)
        if self._row.state_note:
            small = "caption" if self._look.compact else "small"
            note = Words(self._row.state_note, size=small, tone=str(self._row.tone))
            column.addWidget(note, 0, right)
        return place

    def _hint_place(self) -> QWidget:
        place = HintLine(self._look, spacing=13, margins=(54, 0, 0, 2))
        place.take(self._row.hints)
        return place


class MaterialList(RowList):
    """All materials; Space and Del act on the current one, the other keys by shortcut."""

    material_marked = Signal(str, object)

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("材料"))
        self._look = look
        self._view: tuple[MaterialRow, ...] = ()
        self._asked: set[str] = set()
        self.pressed_key.connect(self._act)
        self.opened.connect(lambda key: self.material_marked.emit(key, MaterialAct.WAYS))
        look.changed.connect(self._refill)

    def take(self, rows: tuple[MaterialRow, ...]) -> None:
        """Show those materials."""
        if rows != self._view:
            begun = len(self._missing()) < len(self._view)
            self._view = rows
            self._asked &= self._missing()
            self._refill()
            if begun and len(self._missing()) == len(rows) > 0:
                # Another case of the same item: work begins at its first material.
                self.choose(rows[0].key)

    def _missing(self) -> set[str]:
        return {row.key for row in self._view if row.mark is Mark.MISSING}

    def _refill(self) -> None:
        lines: list[ListRow] = [MaterialLine(self._look, row) for row in self._view]
        self.replace(lines, between=not self._look.compact)

    def _act(self, key: str, pressed: int) -> None:
        space = pressed == int(Qt.Key.Key_Space)
        act = MaterialAct.RECEIVE if space else MaterialAct.NOT_APPLICABLE
        missing = self._missing()
        self.material_marked.emit(key, act)
        if space and key in missing:
            self.go_on_from(key)

    def go_on_from(self, key: str) -> None:
        """That one came in: put the cursor on the next that is missing."""
        self._asked.add(key)
        self._go_on(self._missing() - self._asked)

    def _go_on(self, missing: set[str]) -> None:
        """To the next missing one below, else the first above; rows asked for count as in."""
        keys = [row.key for row in self._view]
        here = keys.index(self.current) + 1
        following = (key for key in (*keys[here:], *keys[:here]) if key in missing)
        self.choose(next(following, self.current))
