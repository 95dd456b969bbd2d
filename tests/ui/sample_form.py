"""A form of every usual kind of field on the screen, and hands for it."""

from __future__ import annotations

from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from ui.window.form.pane import FormPane
from ui.window.shots import settle
from ui.window.views.form import FieldKind, FieldView, FormView, Option

MANY = tuple(Option(code=f"o{n}", text=f"第 {n} 个很长的选项") for n in range(1, 8))
FEW = (Option(code="yes", text="是"), Option(code="no", text="否"))
FIELDS = (
    FieldView(code="name", label="姓名", value="测试明", locked=True, source="读卡"),
    FieldView(code="shop", label="名称", required=True),
    FieldView(code="area", label="面积", kind=FieldKind.NUMBER, required=True),
    FieldView(code="day", label="日期", kind=FieldKind.DATE),
    FieldView(code="kind", label="业态", kind=FieldKind.CHOICE, options=MANY),
    FieldView(code="net", label="网络", kind=FieldKind.CHOICE, options=FEW),
)


def shown_form(look, qtbot) -> FormPane:
    """The form in front; `left` keeps what its fields told."""
    made = FormPane(look)
    qtbot.addWidget(made)
    made.left = []
    made.field_left.connect(lambda code, value: made.left.append((code, value)))
    made.take(FormView(fields=FIELDS))
    made.resize(700, 500)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    settle()
    return made


def editor(pane, code):
    return pane.fields[code].editor


def compose(widget, preedit: str, commit: str = "") -> None:
    event = QInputMethodEvent(preedit, [])
    if commit:
        event.setCommitString(commit)
    QApplication.sendEvent(widget, event)
