"""Invented captures and rare characters for pictures; bars stand for words.

Owned by the window thread. The one rule: the pages go through the real making of pages, so
that a picture shows what a clerk would see.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from types import MappingProxyType

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget

from desk.characters import Character
from ui.window.capture.last import LastView
from ui.window.capture.page import Page, page_of
from ui.window.capture.sheet import CaptureSheet, CaptureView
from ui.window.capture.strip import Strip
from ui.window.dialogs.rare import RareSheet
from ui.window.dialogs.sheet import Sheet
from ui.window.theme.look import Look
from ui.window.tongue import tr

VIEW = CaptureView(
    title=tr("经营场所平面布局图"), source=tr("模拟高拍仪"), simulated=True, live=True
)
RARE = (
    Character(char="䶮", radical=212, beside=4, strokes=9, parts=("龙天",), readings=("yan",)),
    Character(char="龑", radical=212, beside=4, strokes=20, parts=("龍天",), readings=("yan",)),
    Character(
        char="𤩽", radical=96, beside=13, strokes=17, parts=("王献",), readings=("huan",)
    ),
    Character(char="𬀩", radical=72, beside=4, strokes=8, parts=("日韦",), readings=("wei",)),
    Character(char="𰻝", radical=162, beside=54, strokes=58),
)
TABLE, PAPER, INK, SEAL = "#5C4A3A", "#F6F5F0", "#2A2E36", "#C42C26"


@lru_cache(maxsize=8)
def on_table(turned: float, lines: int, *, across: bool = False, soft: bool = False) -> QImage:
    """A paper on a table, turned by so many degrees."""
    picture = QImage(1600, 1200, QImage.Format.Format_RGB888)
    picture.fill(QColor(TABLE))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(800, 600)
    painter.rotate(turned)
    wide, high = (856, 540) if across else (764, 1080)
    painter.fillRect(-wide // 2, -high // 2, wide, high, QColor(PAPER))
    for line in range(lines):
        y = -high // 2 + 110 + line * (high - 190) // lines
        for word in range(5 if line % 4 != 3 else 3):
            painter.fillRect(-wide // 2 + 80 + word * 122, y, 104, 18, QColor(INK))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QColor(SEAL))
    painter.drawEllipse(120, high // 2 - 250, 170, 170)
    painter.end()
    if not soft:
        return picture
    small = picture.scaled(160, 120, mode=Qt.TransformationMode.SmoothTransformation)
    return small.scaled(picture.size(), mode=Qt.TransformationMode.SmoothTransformation)


def pages() -> Strip[Page]:
    """Three pages, the last of them out of focus."""
    made: Strip[Page] = Strip()
    for taken in (on_table(2.5, 14), on_table(-3.0, 9), on_table(1.5, 12, soft=True)):
        made = made.added(page_of(taken, straighten=True, simulated=True))
    return made


def last() -> LastView:
    """What stands under the list of materials."""
    thumbs = tuple(page.thumb for page in pages().pages[:2])
    words = tr("已自动裁边、纠偏；清晰度合格。")
    return LastView(name=tr("食品经营许可证（原证）"), thumbs=thumbs, words=words)


def _live(look: Look, parent: QWidget) -> Sheet:
    sheet = CaptureSheet(look, VIEW, parent)
    sheet.take(pages())
    sheet.show_live(on_table(-4.0, 11))
    return sheet


def _page(look: Look, parent: QWidget) -> Sheet:
    sheet = CaptureSheet(look, VIEW, parent)
    sheet.take(pages().looking(0))
    return sheet


def _cutting(look: Look, parent: QWidget) -> Sheet:
    sheet = CaptureSheet(look, VIEW, parent)
    sheet.take(pages().looking(1))
    sheet.begin_cutting()
    return sheet


def _rare(look: Look, parent: QWidget) -> Sheet:
    sheet = RareSheet(
        look, parent, note=tr("这一栏里有旧造字区的字：{0}。", "U+E863 → 䶮 U+4DAE")
    )
    sheet.line.setText("yan")
    sheet.show_found(RARE)
    return sheet


def _files(look: Look, parent: QWidget) -> Sheet:
    view = CaptureView(title=VIEW.title, source=tr("图片文件"))
    return CaptureSheet(look, view, parent)


SHEETS: Mapping[str, Callable[[Look, QWidget], Sheet]] = MappingProxyType(
    {
        "capture": _live,
        "capture_page": _page,
        "capture_cutting": _cutting,
        "capture_files": _files,
        "rare": _rare,
    }
)
