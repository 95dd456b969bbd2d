"""Charts painted by hand, each with its numbers as accessible text.

Owned by the window thread. The one rule: parts differ by pattern as well as by colour, and
every bar carries its number.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.window.theme.look import Look
from ui.window.tongue import tr
from ui.window.views.daily import HoursChart, SpanBar
from ui.window.views.shell import Tone

PATTERNS = (
    ("chart", Qt.BrushStyle.SolidPattern),
    ("warn", Qt.BrushStyle.BDiagPattern),
    ("chart_quiet", Qt.BrushStyle.SolidPattern),
)
TOPS = (4, 8, 12, 16, 20, 24, 32, 40, 60, 80, 120, 160, 240, 400, 800)
SPAN_COLOURS = {Tone.BAD: "bad", Tone.WARN: "warn", Tone.PRIMARY: "chart"}


class HoursView(QWidget):
    """Bars per hour, parts standing on each other."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._chart: HoursChart | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def take(self, chart: HoursChart) -> None:
        """Show that chart."""
        self._chart = chart
        self.setAccessibleName(chart.title)
        self.setAccessibleDescription(
            tr("；").join(
                f"{bar.label} "
                + " ".join(
                    f"{name} {part}" for name, part in zip(chart.names, bar.parts, strict=True)
                )
                + (tr(" {0} {1}", chart.before, bar.before) if chart.before else "")
                for bar in chart.bars
            )
        )
        self.update()

    def minimumSizeHint(self) -> QSize:
        """Enough for the bars of a day."""
        return QSize(self._look.px(320), self._look.px(84))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Grid, bars, numbers, hours."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chart, px = self._chart, self._look.px
        if chart is None:
            return
        area = QRectF(self.rect()).adjusted(px(34), px(22), -px(6), -px(26))
        highest = max([max(sum(bar.parts), bar.before) for bar in chart.bars] or [0])
        top = next((n for n in TOPS if n >= highest), highest)
        self._grid(painter, area, top)
        step = area.width() / max(len(chart.bars), 1)
        for number, bar in enumerate(chart.bars):
            middle = area.left() + step * (number + 0.5)
            self._ghost(painter, area, (middle, min(step * 0.64, px(52))), bar.before, top)
            self._bar(painter, area, (middle, min(step * 0.5, px(40))), bar.parts, top)
            painter.setPen(self._look.colour("accent" if bar.current else "text2"))
            painter.setFont(self._look.font(12.5, 700 if bar.current else 400))
            label = QRectF(middle - step / 2, area.bottom() + px(5), step, px(20))
            painter.drawText(label, Qt.AlignmentFlag.AlignCenter, bar.label)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._look.colour("focus"), 2))
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))

    def _grid(self, painter: QPainter, area: QRectF, top: int) -> None:
        painter.setFont(self._look.font(12))
        for part in range(5):
            if top * part % 4 or (part % 2 and area.height() < self._look.px(90)):
                continue
            y = area.bottom() - area.height() * part / 4
            painter.setPen(self._look.colour("line" if part else "border"))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(self._look.colour("text3"))
            place = QRectF(0, y - 10, area.left() - 8, 20)
            side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(place, side, str(top * part // 4))

    def _ghost(
        self, painter: QPainter, area: QRectF, place: tuple[float, float], n: int, top: int
    ) -> None:
        """The outline of the day that it is compared with."""
        if not n:
            return
        middle, width = place
        height = area.height() * n / max(top, 1)
        pen = QPen(self._look.colour("text3"), 1, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(middle - width / 2, area.bottom() - height, width, height))

    def _bar(
        self,
        painter: QPainter,
        area: QRectF,
        place: tuple[float, float],
        parts: tuple[int, ...],
        top: int,
    ) -> None:
        middle, width = place
        y = area.bottom()
        for part, (token, pattern) in zip(parts, PATTERNS, strict=False):
            height = area.height() * part / max(top, 1)
            box = QRectF(middle - width / 2, y - height, width, height)
            colour = self._look.colour(token)
            painter.setPen(QPen(colour, 1) if part else Qt.PenStyle.NoPen)
            painter.setBrush(QBrush(colour, pattern))
            if part:
                painter.drawRect(box.adjusted(0.5, 0.5, -0.5, 0))
            y -= height
        total = sum(parts)
        if total:
            painter.setPen(self._look.colour("text1"))
            painter.setFont(self._look.font(13.5, 700))
            above = QRectF(middle - 40, y - self._look.px(21), 80, self._look.px(20))
            painter.drawText(above, Qt.AlignmentFlag.AlignCenter, str(total))


class SpanView(QWidget):
    """One line per span: words, bar, number."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._spans: tuple[SpanBar, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def take(self, spans: tuple[SpanBar, ...]) -> None:
        """Show those spans."""
        self._spans = spans
        self.setAccessibleName(tr("在办件剩余时限"))
        words = tr("；").join(tr("{0} {1} 件", span.label, span.count) for span in spans)
        self.setAccessibleDescription(words)
        self.update()

    def minimumSizeHint(self) -> QSize:
        """Enough for five lines."""
        return QSize(self._look.px(230), self._look.px(84))

    def _room_for_words(self) -> tuple[int, int]:
        """At the left for the longest label, at the right for the longest number."""
        px = self._look.px
        wide = QFontMetrics(self._look.font(13.5, 700)).horizontalAdvance
        labels = [wide(span.label) for span in self._spans] or [0]
        numbers = [wide(tr("{0} 件", span.count)) for span in self._spans] or [0]
        left = max(px(104), min(max(labels) + px(12), self.width() // 2))
        return left, max(px(54), max(numbers) + px(8))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the lines."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        px = self._look.px
        most = max([span.count for span in self._spans] or [1]) or 1
        height = self.height() / max(len(self._spans), 1)
        left, right = self._room_for_words()
        track = self.width() - left - right
        for number, span in enumerate(self._spans):
            middle = height * (number + 0.5)
            strong = span.tone in {Tone.BAD, Tone.WARN} and span.count > 0
            ink = {Tone.BAD: "bad", Tone.WARN: "warn"}.get(span.tone, "text1")
            painter.setPen(self._look.colour(ink if strong else "text1"))
            painter.setFont(self._look.font(13.5, 700 if strong else 400))
            side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(0, middle - 12, left, 24), side, span.label)
            thick = min(px(24), height * 0.72)
            bar = QRectF(left, middle - thick / 2, track, thick)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour("sunken"))
            painter.drawRoundedRect(bar, 3, 3)
            bar.setWidth(track * span.count / most)
            painter.setBrush(self._look.colour(SPAN_COLOURS.get(span.tone, "chart_quiet")))
            if span.count:
                painter.drawRoundedRect(bar, 3, 3)
            painter.setPen(self._look.colour("text1"))
            painter.setFont(self._look.font(13.5, 700))
            place = QRectF(self.width() - right, middle - 12, right, 24)
            end = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(place, end, tr("{0} 件", span.count))
