"""A licence before it is printed: its picture, what is still to be typed, the sheet in hand.

Owned by the window thread. The one rule: the dialog stays until the desk has answered; a
refusal is read beside what was typed.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QApplication, QLabel, QSizePolicy, QWidget

from printing.preview import PagePicture
from ui.window import shortcuts
from ui.window.dialogs.ask import KEYS
from ui.window.dialogs.sheet import Sheet
from ui.window.form.line import ENTER_KEYS, composing
from ui.window.form.pane import FormPane
from ui.window.theme.boxes import Column, Row
from ui.window.theme.look import Look
from ui.window.tongue import tr
from ui.window.views.form import FormView
from ui.window.views.licence import LicenceView
from ui.window.views.shell import Notice
from ui.window.widgets.buttons import KeyButton
from ui.window.widgets.noticebar import NoticeBar
from ui.window.widgets.scrolled import scrolled
from ui.window.widgets.words import Words


class Picture(QLabel):
    """A page, as large as there is room for."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._whole = QPixmap()

    def show_page(self, page: PagePicture) -> None:
        """Show that page; its bytes are copied at once."""
        kind = QImage.Format.Format_RGB32
        image = QImage(page.pixels, page.width, page.height, page.stride, kind)
        self._whole = QPixmap.fromImage(image.copy())
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As large as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self._whole.isNull():
            return
        keep = Qt.AspectRatioMode.KeepAspectRatio
        smooth = Qt.TransformationMode.SmoothTransformation
        ratio = self.devicePixelRatioF()
        shown = self._whole.scaled(self.size() * ratio, keep, smooth)
        shown.setDevicePixelRatio(ratio)
        self.setPixmap(shown)


class LicenceSheet(Sheet):
    """Picture on the left, fields and buttons on the right."""

    answered = Signal(object)
    changed = Signal(object)

    def __init__(self, look: Look, view: LicenceView, parent: QWidget) -> None:
        super().__init__(view.title, parent)
        self.view = view
        over = parent.window()
        self.resize(
            min(look.px(1180), over.width() - look.px(40)),
            min(look.px(680), over.height() - look.px(40)),
        )
        row = Row(look, self, spacing=16, margins=(16, 14, 16, 14))
        self.picture = Picture(tr("将要打印的样子"))
        row.addWidget(self.picture, 3)
        side = QWidget()
        column = Column(look, side, spacing=10)
        column.addWidget(Words(view.title, size="name", wrap=True))
        column.addWidget(Words(view.note, size="body", tone="soft", wrap=True))
        column.addWidget(Words(tr("下一张　{0}", view.next_number), size="strong"))
        self.form = FormPane(look, columns=1)
        self.form.take(FormView(fields=view.fields))
        self.form.field_left.connect(lambda _code, _value: self.changed.emit(self.values()))
        column.addWidget(scrolled(self.form), 1)
        self.notice = NoticeBar(look)
        column.addWidget(self.notice)
        foot = Row(look, spacing=10)
        self.leave = KeyButton(look, tr("不打了"), "Esc", kind="second")
        self.do = KeyButton(look, view.do_text, "F12")
        self.form.finished.connect(self.do.setFocus)
        for button in (self.leave, self.do):
            button.setAutoDefault(False)
        self.leave.clicked.connect(self.reject)
        self.do.clicked.connect(self.submit)
        foot.addWidget(self.leave, 1)
        foot.addWidget(self.do, 2)
        column.addLayout(foot)
        row.addWidget(side, 2)
        self._bound = shortcuts.bind(self, lambda _command: self.submit(), KEYS)
        self.form.take_focus()

    def values(self) -> dict[str, str]:
        """What was typed so far, by field."""
        return {code: field.value for code, field in self.form.fields.items()}

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, or prints on the button."""
        if event.key() not in ENTER_KEYS:
            super().keyPressEvent(event)
        elif QApplication.focusWidget() is self.do:
            self.submit()
        elif QApplication.focusWidget() is self.leave:
            self.reject()
        else:
            self.focusNextChild()

    def submit(self) -> None:
        """Print, unless something required is plainly missing."""
        if composing() or not self.do.isEnabled():
            return
        self.form.flush()
        for each in self.view.fields:
            field = self.form.fields[each.code]
            empty = each.required and not field.value.strip()
            field.complain(field.problem or (tr("请填写。") if empty else ""))
            if field.problem or empty:
                field.editor.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        self.notice.dismiss()
        self.do.setEnabled(False)  # a second F12 would be a second sheet
        self.answered.emit(self.values())

    def explain(self, notice: Notice) -> None:
        """Why it was not printed; what was typed stays."""
        self.do.setEnabled(True)
        self.notice.say(notice)
