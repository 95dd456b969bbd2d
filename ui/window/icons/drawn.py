"""The vendored icons, recoloured for the theme.

Owned by the window thread. The one rule: an icon that is used is a file of this folder
(Tabler Icons, MIT; see LICENSE here; `today-ticked`, `ledgers` and `padlock` are drawn by us
in their style), in `Icon`, and nothing else is shipped.
"""

from __future__ import annotations

from enum import StrEnum
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

_FOLDER = Path(__file__).parent


class Icon(StrEnum):
    """Every icon of the window by what it stands for; the value is its file name."""

    ACCEPT = "edit"
    CASES = "folder-open"
    WAITING = "cloud-up"
    OFFLINE = "cloud-off"
    ISSUE = "medal"
    DAILY = "chart-bar"
    SETTINGS = "settings"
    SEARCH = "search"
    QUEUE = "volume"
    SAVED = "device-floppy"
    TIMER = "stopwatch"
    PARKED = "circle-pause"
    ADD = "plus"
    CHECK = "check"
    OK = "circle-check"
    CARD = "id"
    HISTORY = "history"
    LINKED = "link"
    CALENDAR = "calendar"
    MISSING = "alert-circle"
    SIGN = "signature"
    TOLERATED = "flag"
    SCREEN = "device-desktop"
    REVEAL = "eye"
    HIDE = "eye-off"
    INFO = "info-circle"
    CLOSE = "x"
    RIGHT = "chevron-right"
    DOWN = "chevron-down"
    CAMERA = "camera"
    PRINTER = "printer"
    SOCIAL_CARD = "credit-card"
    REFUSED = "ban"
    SYNC = "refresh"
    CLOCK = "clock"
    WAIT = "hourglass"
    PAPER = "file-text"
    RECEIPT = "receipt"
    FILTER = "filter"
    KEYS = "keyboard"
    LOOK = "palette"
    HAND_OVER = "package"
    CLAIM = "hand-stop"
    GUIDE = "list-check"
    PERSON = "user"
    DONE = "clipboard-check"
    LICENCE = "certificate"
    TODAY = "today-ticked"
    REGISTERS = "ledgers"
    LOCK = "padlock"


@lru_cache(maxsize=512)
def pixmap(icon: Icon, colour: str, size: int, ratio: float) -> QPixmap:
    """The icon in that colour, `size` pixels of the design wide, sharp at that device ratio."""
    text = (_FOLDER / f"{icon.value}.svg").read_text(encoding="utf-8")
    data = QByteArray(text.replace("currentColor", colour).encode())
    drawn = QPixmap(round(size * ratio), round(size * ratio))
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    QSvgRenderer(data).render(painter, QRectF(drawn.rect()))
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    return drawn


def icon(name: Icon, colour: str, size: int = 18) -> QIcon:
    """A QIcon for buttons, drawn at twice its size so that it stays sharp."""
    return QIcon(pixmap(name, colour, size, 2.0))
