"""A captured page in the list at the right: its picture, its number, whether it can be read.

Owned by the window thread. The one rule: it shows what it is given; keys belong to the screen.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel

from ui.window.capture.imaging import Verdict
from ui.window.capture.page import Page
from ui.window.theme.boxes import Column, Row
from ui.window.theme.look import Look
from ui.window.tongue import tr
from ui.window.views.shell import Tone
from ui.window.widgets.rows import ListRow
from ui.window.widgets.words import Words

VERDICTS = {
    Verdict.SHARP: (tr("清晰度合格"), Tone.OK),
    Verdict.BLURRED: (tr("不够清晰，请重拍"), Tone.BAD),
    Verdict.DARK: (tr("太暗，请开灯重拍"), Tone.BAD),
    Verdict.EMPTY: (tr("像是白纸，请看正反面"), Tone.WARN),
}


class PageRow(ListRow):
    """A small picture, its number, whether it can be read."""

    def __init__(self, look: Look, page: Page, number: int) -> None:
        words, tone = VERDICTS[page.verdict]
        super().__init__(str(number), tr("第 {0} 页，{1}", number + 1, words))
        row = Row(look, self, spacing=10, margins=(6, 5, 6, 5))
        small = QLabel()
        size = look.px(64)
        small.setFixedSize(size, size)
        small.setAlignment(Qt.AlignmentFlag.AlignCenter)
        small.setPixmap(
            QPixmap.fromImage(page.thumb).scaled(
                size,
                size,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        )
        row.addWidget(small)
        column = Column(look, spacing=2)
        column.addWidget(Words(tr("第 {0} 页", number + 1), size="row-strong"))
        column.addWidget(Words(words, size="small", tone=str(tone), wrap=True))
        if page.codes:
            column.addWidget(Words(tr("有码"), size="caption", tone="primary"))
        if page.simulated:
            column.addWidget(Words(tr("模拟画面"), size="caption", tone="warn"))
        column.addStretch(1)
        row.addLayout(column, 1)
