"""Under the list of materials: what was captured last for this case, and what is next.

Owned by the window thread. The one rule: it is a reminder; the files themselves are the
case's.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.window.theme.boxes import Column, Row, clear
from ui.window.theme.look import Look, appear
from ui.window.tongue import tr
from ui.window.widgets.words import Words

MOST = 3
WIDE, HIGH, CAPTION = 46, 58, 20


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class LastView:
    """The material, small pictures of its pages, what was done to them."""

    name: str
    thumbs: tuple[QImage, ...]
    words: str


class LastCaptures(QWidget):
    """The pictures and the words."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._view: LastView | None = None
        self._short = False
        self._row = Row(look, self, spacing=8, margins=(6, 0, 6, 0))
        look.changed.connect(self._render)
        self._render()

    def take(self, view: LastView | None) -> None:
        """Show that capture, or nothing."""
        if view is not self._view:
            self._view = view
            self._render()

    @property
    def whole_height(self) -> int:
        """What it needs with its pictures; nothing where there is nothing to show."""
        return 0 if self._view is None else self._look.px(HIGH + CAPTION)

    def shorten(self, *, short: bool) -> None:
        """One line without pictures where there is no room for more."""
        if short != self._short:
            self._short = short
            self._render()

    def _render(self) -> None:
        view, look = self._view, self._look
        clear(self._row)
        appear(self, view is not None and not (look.compact or look.short))
        if view is None:
            return
        count = len(view.thumbs)
        title = tr("最近高拍：{0} {1} 页", view.name, count)
        back = Words(tr("Ctrl+Z 撤回这次高拍"), size="small", tone="soft")
        self.setAccessibleName(title)
        if self._short:
            self._row.addWidget(Words(title, size="small-strong", elide=True), 1)
            self._row.addWidget(back)
            return
        for number, thumb in enumerate(view.thumbs[-MOST:], max(count - MOST, 0) + 1):
            self._row.addWidget(_Small(look, thumb, tr("第 {0} 页", number)))
        self._row.addWidget(_Small(look, None, tr("F7 高拍")))
        words = Column(look, spacing=2)
        words.addWidget(Words(title, size="strong", elide=True))
        words.addWidget(Words(view.words, size="small", tone="soft", elide=True))
        words.addWidget(back)
        self._row.addLayout(words, 1)


class _Small(QWidget):
    """A small picture with its words below; without a picture the place of the next one."""

    def __init__(self, look: Look, image: QImage | None, words: str) -> None:
        super().__init__()
        self._look, self._image = look, image
        column = Column(look, self, spacing=2)
        column.addSpacing(look.px(HIGH))
        tone = "soft" if image is not None else "primary"
        column.addWidget(
            Words(words, size="caption", tone=tone), 0, Qt.AlignmentFlag.AlignHCenter
        )
        self.setMinimumWidth(look.px(WIDE))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The picture in a thin frame, or a plus in a broken one."""
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        box = QRectF((self.width() - look.px(WIDE)) / 2, 1, look.px(WIDE), look.px(HIGH) - 2)
        if self._image is not None:
            painter.fillRect(box, look.colour("sunken"))
            size = self._image.size().scaled(
                box.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio
            )
            place = QRectF(0, 0, size.width(), size.height())
            place.moveCenter(box.center())
            painter.drawImage(place, self._image)
            painter.setPen(look.colour("control"))
            painter.drawRect(box)
            return
        pen = QPen(look.colour("accent"), look.px(1.6))
        painter.setPen(pen)
        middle, arm = box.center(), look.px(6)
        for way in (QPointF(arm, 0), QPointF(0, arm)):
            painter.drawLine(middle - way, middle + way)
        pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.drawRect(box)
