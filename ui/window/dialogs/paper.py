"""A paper on the screen, as it was made.

Owned by the window thread. The one rule a newcomer would break: the bytes and the buffer are
kept as long as the document; C++ only borrows them.
"""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QDialog, QWidget

from ui.window.theme.boxes import Column
from ui.window.theme.look import Look
from ui.window.widgets.words import Words


class PaperSheet(QDialog):
    """The pages; Esc closes."""

    def __init__(self, look: Look, pages: bytes, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("单据")
        self.setModal(True)
        self.resize(look.px(760), min(look.px(860), parent.height() - look.px(60)))
        column = Column(look, self, spacing=8, margins=(12, 10, 12, 12))
        self._bytes = QByteArray(pages)
        self._buffer = QBuffer(self._bytes)
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document = QPdfDocument(self)
        self.document.load(self._buffer)
        count = self.document.pageCount()
        column.addWidget(Words(f"单据共 {count} 页，与打印的完全相同。Esc 关闭。", tone="soft"))
        view = QPdfView(self)
        view.setAccessibleName(f"单据，共 {count} 页")
        view.setDocument(self.document)
        view.setPageMode(QPdfView.PageMode.MultiPage)
        view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        column.addWidget(view, 1)
        view.setFocus()
