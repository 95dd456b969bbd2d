"""A paper on the screen, as it was made.

Owned by the window thread. The one rule a newcomer would break: the pixels are copied into a
pixmap at once; Qt only borrows the bytes it is given.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

from printing.preview import PagePicture
from ui.window import shortcuts
from ui.window.dialogs.sheet import Sheet
from ui.window.shortcuts import TABLE, Command
from ui.window.theme.boxes import Column, Row
from ui.window.theme.look import Look
from ui.window.tongue import tr
from ui.window.widgets.buttons import KeyButton
from ui.window.widgets.words import Words

KEYS = tuple(each for each in TABLE if each.command is Command.EXPORT)


class PaperSheet(Sheet):
    """The pages under each other; Esc closes, Ctrl+E asks for a copy as OFD."""

    export_asked = Signal()

    def __init__(self, look: Look, pages: tuple[PagePicture, ...], parent: QWidget) -> None:
        super().__init__(tr("单据"), parent)
        self.resize(look.px(980), min(look.px(860), parent.height() - look.px(60)))
        column = Column(look, self, spacing=8, margins=(12, 10, 12, 12))
        count = len(pages)
        head = Row(look, spacing=10)
        told = Words(tr("单据共 {0} 页，与打印的完全相同。Esc 关闭。", count), tone="soft")
        head.addWidget(told, 1)
        self.export = KeyButton(look, tr("导出 OFD"), "Ctrl+E", kind="second")
        self.export.setAutoDefault(False)
        self.export.clicked.connect(self.export_asked)
        head.addWidget(self.export)
        column.addLayout(head)
        self._bound = shortcuts.bind(self, lambda _command: self.export_asked.emit(), KEYS)
        sheets = QWidget()
        stack = Column(look, sheets, spacing=12)
        self.pictures = [_sheet(page, number) for number, page in enumerate(pages, 1)]
        for picture in self.pictures:
            stack.addWidget(picture)
        stack.addStretch(1)
        view = QScrollArea(self)
        view.setAccessibleName(tr("单据，共 {0} 页", count))
        view.setWidget(sheets)
        view.setWidgetResizable(True)
        column.addWidget(view, 1)
        view.setFocus()


def _sheet(page: PagePicture, number: int) -> QLabel:
    image = QImage(
        page.pixels, page.width, page.height, page.stride, QImage.Format.Format_RGB32
    )
    picture = QLabel()
    picture.setAccessibleName(tr("第 {0} 页", number))
    picture.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    picture.setPixmap(QPixmap.fromImage(image.copy()))
    return picture
