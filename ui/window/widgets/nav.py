"""The navigation at the left: pages with counts, devices below; icons only when compact.

Owned by the window thread. The one rule: it only says what was chosen; the workplace turns
the page.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from ui.window.icons.drawn import Icon
from ui.window.keys_in_force import cap, spoken
from ui.window.theme.boxes import Column, Row, clear
from ui.window.theme.look import Look, appear, mark
from ui.window.tongue import tr
from ui.window.views.shell import DeviceLine, NavLine, PageName, Tone
from ui.window.widgets.buttons import PlainButton
from ui.window.widgets.words import Picture, Words

ICONS = {
    PageName.ACCEPT: Icon.ACCEPT,
    PageName.CASES: Icon.CASES,
    PageName.WAITING: Icon.WAITING,
    PageName.ISSUE: Icon.ISSUE,
    PageName.DAILY: Icon.DAILY,
    PageName.SETTINGS: Icon.SETTINGS,
    PageName.TODAY: Icon.TODAY,
    PageName.REGISTERS: Icon.REGISTERS,
}


class Pill(QLabel):
    """A count in the navigation."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("box", "pill")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def count(self, number: int, tone: Tone) -> None:
        """Show that number, hidden at zero."""
        appear(self, number > 0)
        self.setText(str(number) if number < 1000 else "999+")
        mark(self, tone=str(tone))


class NavButton(PlainButton):
    """One page of the navigation."""

    def __init__(self, look: Look, line: NavLine) -> None:
        super().__init__()
        self._look, self.page, self._line = look, line.page, line
        self.setProperty("kind", "plain")
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.picture = Picture(look, ICONS[line.page], size=21, colour="nav_text")
        self.words = Words(line.title, size="row", tone="nav")
        self.key = Words(line.key, size="body", tone="nav")
        self.pill = Pill()
        self.row = Row(look, self, spacing=11, margins=(22, 0, 12, 0))
        self.row.addWidget(self.picture)
        self.row.addWidget(self.words)
        self.row.addStretch(1)
        self.row.addWidget(self.key)
        self.row.addWidget(self.pill)
        self.toggled.connect(self._recolour)
        look.changed.connect(self._arrange)
        self.take(line)
        self._arrange()

    def take(self, line: NavLine) -> None:
        """Show that line's count."""
        self._line = line
        self.pill.count(line.count, line.tone)
        appear(self.key, line.count == 0 and not self._look.compact)
        counted = tr("，{0} 件", line.count) if line.count else ""
        default = f"Alt+{line.key}"
        key = cap(default)
        self.key.say(line.key if key == default else key)
        self.setAccessibleName(tr("{0}{1}（{2}）", line.title, counted, key))
        self.setToolTip(f"{line.title}{counted}  {key}")

    def show_keys(self) -> None:
        """Show the key in force."""
        self.take(self._line)

    def sizeHint(self) -> QSize:
        """46 high (38 where the window is small), as wide as the navigation."""
        return QSize(self._look.px(62), self._height())

    minimumSizeHint = sizeHint

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground of the chosen page, its mark at the left, and the focus ring."""
        painter = QPainter(self)
        box = QRectF(self.rect())
        if self.isChecked():
            painter.fillRect(box, self._look.colour("nav_selected"))
            bar = QRectF(0, 0, self._look.px(4), box.height())
            painter.fillRect(bar, self._look.colour("nav_mark"))
        if self.hasFocus():
            pen = painter.pen()
            ring = "nav_selected_text" if self.isChecked() else "nav_mark"
            pen.setColor(self._look.colour(ring))
            pen.setWidth(2)
            painter.setPen(pen)
            painter.drawRect(box.adjusted(1, 1, -1, -1))

    def _arrange(self) -> None:
        compact = self._look.compact
        appear(self.words, not compact)
        appear(self.key, not compact and self.pill.isHidden())
        self.setFixedHeight(self._height())
        px = self._look.px
        if compact:
            self.row.setContentsMargins(px(19), 0, px(2), 0)
            self.row.setSpacing(0)
        self._recolour()
        self._place_pill()

    def _height(self) -> int:
        return self._look.px(38 if self._look.compact else 46)

    def _place_pill(self) -> None:
        if self._look.compact and self.row.indexOf(self.pill) >= 0:
            self.row.removeWidget(self.pill)
            self.pill.setParent(self)
        elif not self._look.compact and self.row.indexOf(self.pill) < 0:
            self.row.addWidget(self.pill)
        if self._look.compact:
            self.pill.adjustSize()
            self.pill.move(self._look.px(37), 0)
            self.pill.raise_()

    def _recolour(self) -> None:
        on = self.isChecked()
        tokens = self._look.tokens
        same = tokens.nav_selected_text == tokens.nav_bright
        tone = ("nav_bright" if same else "on_primary") if on else "nav"
        self.words.say(self.words.whole, tone)
        mark(self.words, face="row-strong" if on else "row")
        self.key.say(self.key.whole, tone)
        colour = "nav_selected_text" if on else "nav_text"
        self.picture.depict(ICONS[self.page], colour)


class StateMark(QWidget):
    """A round dot when well, a triangle when not: shape as well as colour."""

    def __init__(self, look: Look, tone: Tone, *, on_nav: bool = True) -> None:
        super().__init__()
        self._look, self._tone, self._on_nav = look, tone, on_nav
        self.setFixedSize(look.px(11), look.px(11))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the mark."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        ours = {Tone.OK, Tone.WARN, Tone.BAD} if self._on_nav else set[Tone]()
        prefix = "nav_" if self._tone in ours else ""
        token = f"{prefix}{self._tone.value}" if self._tone is not Tone.QUIET else "nav_text"
        painter.setBrush(self._look.colour(token))
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self._tone is Tone.OK:
            painter.drawEllipse(box)
        else:
            from PySide6.QtCore import QPointF
            from PySide6.QtGui import QPolygonF

            corners = (
                QPointF(box.center().x(), box.top()),
                box.bottomRight(),
                box.bottomLeft(),
            )
            painter.drawPolygon(QPolygonF(corners))


class NavRail(QFrame):
    """The whole navigation."""

    page_chosen = Signal(object)
    devices_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setProperty("box", "nav")
        self.setAccessibleName(tr("导航"))
        self._buttons: dict[PageName, NavButton] = {}
        self._lines: tuple[DeviceLine, ...] = ()
        column = Column(look, self, spacing=2, margins=(0, 14, 0, 12))
        self._pages = Column(look, spacing=2)
        column.addLayout(self._pages)
        column.addStretch(1)
        self._devices = Column(look, spacing=0)
        column.addLayout(self._devices)
        look.changed.connect(self._arrange)
        self._arrange()

    def show_pages(self, lines: tuple[NavLine, ...]) -> None:
        """Show the pages with their counts."""
        for line in lines:
            button = self._buttons.get(line.page)
            if button is None:
                button = NavButton(self._look, line)
                button.clicked.connect(lambda _on=False, p=line.page: self.page_chosen.emit(p))
                self._buttons[line.page] = button
                self._pages.addWidget(button)
            button.take(line)
        shown = {line.page for line in lines}
        for page, button in self._buttons.items():
            appear(button, page in shown)

    def choose(self, page: PageName) -> None:
        """Mark that page as the chosen one."""
        if page in self._buttons:
            self._buttons[page].setChecked(True)

    def show_devices(self, lines: tuple[DeviceLine, ...]) -> None:
        """Show the devices of this computer."""
        if lines != self._lines:
            self._lines = lines
            self._arrange()

    def _arrange(self) -> None:
        compact = self._look.compact
        self.setFixedWidth(self._look.px(62 if compact else 164))
        clear(self._devices)
        if not self._lines:
            return
        if compact:
            for line in self._lines:
                self._devices.addWidget(_DeviceIcon(self._look, line))
            return
        title = Row(self._look, margins=(20, 0, 12, 4))
        title.addWidget(Words(tr("设备"), size="small", tone="nav"))
        self._devices.addLayout(title)
        for line in self._lines:
            self._devices.addWidget(_DeviceRow(self._look, line))
        check = PlainButton(tr("查看全部设备 ›"))
        check.setProperty("kind", "link")
        check.clicked.connect(self.devices_asked)
        foot = Row(self._look, margins=(12, 6, 12, 0))
        foot.addWidget(check)
        foot.addStretch(1)
        self._devices.addLayout(foot)


class _DeviceRow(QWidget):
    def __init__(self, look: Look, line: DeviceLine) -> None:
        super().__init__()
        self.setAccessibleName(f"{line.name} {line.state}")
        self.setToolTip(spoken(line.sentence))
        row = Row(look, self, spacing=8, margins=(19, 2, 13, 2))
        row.addWidget(StateMark(look, line.tone))
        row.addWidget(Words(line.name, size="body", tone="nav_bright", elide=True), 1)
        row.addWidget(Words(line.state, size="small", tone="nav"))


class _DeviceIcon(QWidget):
    def __init__(self, look: Look, line: DeviceLine) -> None:
        super().__init__()
        self.setAccessibleName(f"{line.name} {line.state}")
        self.setToolTip(tr("{0}：{1}", line.name, line.state))
        row = Row(look, self, margins=(20, 3, 2, 4), spacing=2)
        tokens = {Tone.OK: "nav_ok", Tone.WARN: "nav_warn", Tone.BAD: "nav_bad"}
        colour = tokens.get(line.tone, "nav_text")
        row.addWidget(Picture(look, Icon(line.icon), size=20, colour=colour))
        if line.tone is not Tone.OK:
            row.addWidget(StateMark(look, line.tone))
        row.addStretch(1)
