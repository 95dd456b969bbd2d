"""Placing a scan behind a form: two points of the picture, and where they lie on the sheet.

Owned by the window thread. The one rule: proposed are the corners of the picture on those of
the sheet, as a straight scan has them; the desk refuses what cannot be.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QWidget

from desk.backgrounds import Point
from desk.overprint import Template
from desk.overprint_editing import number_between
from ui.window import shortcuts
from ui.window.dialogs.ask import KEYS
from ui.window.dialogs.sheet import Sheet
from ui.window.form.pane import FormPane
from ui.window.overprint_editor.scan import Scan
from ui.window.theme.boxes import Column, Row
from ui.window.theme.look import Look
from ui.window.tongue import tr
from ui.window.views.form import FieldKind, FieldView, FormView
from ui.window.views.shell import Notice
from ui.window.widgets.buttons import KeyButton
from ui.window.widgets.noticebar import NoticeBar
from ui.window.widgets.words import Words

PANEL = 300
NAMES = ("x1", "y1", "x2", "y2")
Points = tuple[tuple[Point, Point], tuple[Point, Point]]


class PlacingSheet(Sheet):
    """The picture at the left, the four measures at the right."""

    answered = Signal(object)

    def __init__(self, look: Look, form: Template, image: QImage, parent: QWidget) -> None:
        super().__init__(tr("放底图：{0}", form.title), parent)
        self.look, self._form = look, form
        over = parent.window()
        self.resize(over.width() - look.px(40), over.height() - look.px(40))
        row = Row(look, self, spacing=14, margins=(16, 12, 16, 12))
        self.scan = Scan(look, image)
        row.addWidget(self.scan, 1)
        row.addWidget(self._side())
        self.scan.entered.connect(self._measure)
        self._bound = shortcuts.bind(self, lambda _command: self.submit(), KEYS)
        self.scan.setFocus()

    def submit(self) -> None:
        """Tell both points."""
        self.panel.flush()
        self.notice.dismiss()
        values = {code: field.value for code, field in self.panel.fields.items()}
        self.answered.emit(values)

    def points(self, values: dict[str, str]) -> Points:
        """Pixels and millimetres of both; Refused("template.bad-value")."""
        most = {"x": self._form.wide, "y": self._form.high}
        x1, y1, x2, y2 = (number_between(values[name], 0.0, most[name[0]]) for name in NAMES)
        first, second = ((each.x(), each.y()) for each in self.scan.points)
        return (first, second), ((x1, y1), (x2, y2))

    def explain(self, notice: Notice) -> None:
        """Why it was not placed; the points stay."""
        self.notice.say(notice)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc: from a measure back to the picture, then out."""
        if event.key() == Qt.Key.Key_Escape and not self.scan.hasFocus():
            self.scan.setFocus()
        else:
            super().keyPressEvent(event)

    def _side(self) -> QWidget:
        look, form, side = self.look, self._form, QWidget()
        side.setFixedWidth(look.px(PANEL))
        column = Column(look, side, spacing=10)
        column.addWidget(Words(tr("放底图：{0}", form.title), size="name", wrap=True))
        how = tr("按 1、2 选点，方向键移一个像素，Shift 移十个，也可用鼠标点；Enter 填毫米。")
        column.addWidget(Words(how, size="small", tone="soft", wrap=True))
        where = tr("纸是 {0:g} × {1:g} 毫米；从左上角量起。", form.wide, form.high)
        column.addWidget(Words(where, size="body", tone="soft", wrap=True))
        self.panel = FormPane(look, columns=2)
        corners = ("0", "0", f"{form.wide:g}", f"{form.high:g}")
        words = (tr("点 1 左 mm"), tr("点 1 上 mm"), tr("点 2 左 mm"), tr("点 2 上 mm"))
        fields = tuple(
            FieldView(code=code, label=label, kind=FieldKind.NUMBER, value=value)
            for code, label, value in zip(NAMES, words, corners, strict=True)
        )
        self.panel.take(FormView(fields=fields))
        column.addWidget(self.panel)
        column.addStretch(1)
        self.notice = NoticeBar(look)
        column.addWidget(self.notice)
        self.leave = KeyButton(look, tr("不放了"), "Esc", kind="second")
        self.do = KeyButton(look, tr("放在版式下"), "F12")
        for button, act in ((self.leave, self.reject), (self.do, self.submit)):
            button.setAutoDefault(False)
            button.clicked.connect(act)
            column.addWidget(button)
        self.panel.finished.connect(self.do.setFocus)
        return side

    def _measure(self) -> None:
        first = self.panel.fields[NAMES[2 * self.scan.at]]
        first.editor.setFocus(Qt.FocusReason.TabFocusReason)
