"""设备与系统自检: every check with what was found, how long it took, what to do.

Owned by the window thread. The one rule: Esc stops what runs first, and closes only then.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.window.dialogs.sheet import Sheet
from ui.window.theme.boxes import Column, Row
from ui.window.theme.look import Look, appear
from ui.window.tongue import tr
from ui.window.views.self_check import SelfCheckView
from ui.window.views.shell import Notice
from ui.window.widgets.buttons import KeyButton
from ui.window.widgets.card import Card
from ui.window.widgets.noticebar import NoticeBar
from ui.window.widgets.table import TextTable
from ui.window.widgets.words import Words

WIDTH, HEIGHT = 1080, 640


class SelfCheckSheet(Sheet):
    """The sheet."""

    all_asked = Signal()
    one_asked = Signal(str)
    stop_asked = Signal()
    file_asked = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(tr("设备与系统自检"), parent)
        self._view: SelfCheckView | None = None
        over = parent.window()
        self.setFixedSize(
            min(look.px(WIDTH), over.width() - look.px(24)),
            min(look.px(HEIGHT), over.height() - look.px(24)),
        )
        whole = Column(look, self, spacing=10, margins=(20, 16, 20, 16))
        head = Row(look, spacing=12)
        head.addWidget(Words(tr("设备与系统自检"), size="name"))
        self.progress = Words("", size="row", tone="soft", elide=True)
        head.addWidget(self.progress, 1)
        whole.addLayout(head)
        self.notice = NoticeBar(look)
        whole.addWidget(self.notice)
        self.table = TextTable(look, tr("自检项目"))
        self.table.row_chosen.connect(self._show_remedy)
        self.table.row_opened.connect(self.one_asked)
        whole.addWidget(self.table, 1)
        card = Card(look, margins=(14, 9, 14, 9), box="sunken")
        self.remedy = Words("", size="row", wrap=True)
        card.column.addWidget(self.remedy)
        whole.addWidget(card)
        self._card = card
        whole.addLayout(self._build_buttons(look))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build_buttons(self, look: Look) -> Row:
        row = Row(look, spacing=10)
        self.again = KeyButton(look, tr("全部重测"), "F5")
        self.again.clicked.connect(self.all_asked)
        self.one = KeyButton(look, tr("只测这一项"), "Enter", kind="second")
        self.one.clicked.connect(lambda: self.one_asked.emit(self.table.current))
        self.file = KeyButton(look, tr("写诊断文件"), "Ctrl+E", kind="second")
        self.file.clicked.connect(self.file_asked)
        self.stop = KeyButton(look, tr("停下"), "Esc", kind="second")
        self.stop.clicked.connect(self.stop_asked)
        for button in (self.again, self.one, self.file, self.stop):
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            row.addWidget(button)
        row.addStretch(1)
        return row

    def take(self, view: SelfCheckView) -> None:
        """Show that view."""
        self._view = view
        self.progress.say(view.progress)
        self.table.take(view.table)
        appear(self.stop, view.running)
        appear(self.again, not view.running)
        self._show_remedy(self.table.current)

    def explain(self, notice: Notice) -> None:
        """Show one quiet sentence."""
        self.notice.say(notice)

    def _show_remedy(self, key: str) -> None:
        remedies = dict(self._view.remedies) if self._view is not None else {}
        self.remedy.say(remedies.get(key, tr("这一项不用做什么。")))
        self.remedy.setAccessibleName(tr("怎么办：{0}", self.remedy.whole))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F5, Ctrl+E; Esc stops first."""
        running = self._view is not None and self._view.running
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Escape and running:
            self.stop_asked.emit()
        elif event.key() == Qt.Key.Key_F5 and not running:
            self.all_asked.emit()
        elif event.key() == Qt.Key.Key_E and control:
            self.file_asked.emit()
        else:
            super().keyPressEvent(event)
