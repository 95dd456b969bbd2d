"""The bar at the top: where we are, the one search box, the queue, the line, the person.

Owned by the window thread. The one rule: the state of the line is one quiet chip that never
lies and never pops up.
"""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from ui.window.form.line import TextLine
from ui.window.icons.drawn import Icon
from ui.window.theme.boxes import Row, inside
from ui.window.theme.look import Look, appear, mark
from ui.window.tongue import tr
from ui.window.views.shell import LineView, QueueView, ShellView, Tone
from ui.window.widgets.buttons import PlainButton
from ui.window.widgets.words import Chip, Keycap, Picture, Rule, Words, tone_colour

LEAST_SEARCH, BESIDE = 230, 72  # pixels at 100 %: the search box; margins and rule
# Reasons for which Qt itself gives the keyboard away: a window uncovered, a widget hidden.
_BY_ITSELF = frozenset(
    {
        Qt.FocusReason.ActiveWindowFocusReason,
        Qt.FocusReason.PopupFocusReason,
        Qt.FocusReason.TabFocusReason,
    }
)


class SearchBox(QFrame):
    """The one box for everything (Ctrl+K); `gone_to` while somebody went to it by hand."""

    searched = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.gone_to = False
        self.setProperty("box", "field")
        row = Row(look, self, spacing=9, margins=(12, 1, 10, 1))
        row.addWidget(Picture(look, Icon.SEARCH, size=17, colour="text3"))
        self.line = TextLine(tr("全局搜索"))
        self.line.setProperty("kind", "bare")
        self.line.returnPressed.connect(lambda: self.searched.emit(self.line.text().strip()))
        self.line.installEventFilter(self)
        row.addWidget(self.line, 1)
        row.addWidget(Keycap("Ctrl+K"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._arrange)
        self._arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The ring goes round the whole box, not round the bare line inside."""
        if isinstance(event, QFocusEvent) and event.type() != QEvent.Type.FocusAboutToChange:
            mark(self, focused="true" if event.gotFocus() else "false")
            if event.reason() not in _BY_ITSELF:
                self.gone_to = event.gotFocus()
        return super().eventFilter(watched, event)

    def _arrange(self) -> None:
        self.setMaximumWidth(self._look.px(552))
        self._invite()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The longest invitation that there is room for."""
        super().resizeEvent(event)
        self._invite()

    def _invite(self) -> None:
        whole = tr("扫码，或输入短号 / 收件编号 / 姓名 / 证件号")
        room = self.line.width() - self._look.px(8)
        said = (whole, tr("扫码 / 短号 / 姓名"), tr("全局搜索"), "")
        measure = self.line.fontMetrics().horizontalAdvance
        self.line.setPlaceholderText(next(each for each in said if measure(each) <= room))


class LineChip(QFrame):
    """Whether the platform is reachable, and how many entries wait; a click says more."""

    pressed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setProperty("box", "chip")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        row = Row(look, self, spacing=8, margins=(14, 0, 14, 0))
        look.changed.connect(lambda: self.setFixedHeight(look.px(34)))
        self.setFixedHeight(look.px(34))
        self.picture = Picture(look, Icon.OFFLINE, size=17)
        self.title = Words("", size="row-strong")
        self.detail = Words("", size="row")
        for part in (self.picture, self.title, self.detail):
            row.addWidget(part)

    def take(self, line: LineView, *, brief: bool) -> None:
        """Show the line's state, in few words where there is little room."""
        tone = str(line.tone)
        offline = line.tone in {Tone.WARN, Tone.BAD}
        self.picture.depict(Icon.OFFLINE if offline else Icon.WAITING, tone_colour(line.tone))
        self.title.say(line.brief if brief else line.title, tone)
        self.detail.say(line.detail, tone if offline else "soft")
        appear(self.detail, bool(line.detail))
        self.setAccessibleName(f"{line.title} {line.detail}")
        mark(self, tone=tone)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click asks for what is behind it."""
        super().mouseReleaseEvent(event)
        self.pressed.emit()


class NoticesButton(PlainButton):
    """How many messages the person has not read; hidden where there are none."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setProperty("kind", "plain")
        self._picture = Picture(look, Icon.INFO, size=18, colour="accent")
        self._words = Words("", size="row-strong", tone="primary")
        row = Row(look, self, spacing=5, margins=(5, 2, 5, 2))
        row.addWidget(self._picture)
        row.addWidget(self._words)
        self.setToolTip(tr("通知与更新 Ctrl+Shift+N"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.count(0)

    def count(self, unread: int) -> None:
        """Show that number."""
        self._words.say(str(unread) if unread < 100 else "99+")
        self.setAccessibleName(tr("{0} 条没看过的通知", unread))
        appear(self, unread > 0)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As large as what is inside."""
        return inside(self)

    minimumSizeHint = sizeHint


class QueueChip(QFrame):
    """The ticket being served; hidden where no queue machine is connected."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setProperty("box", "chip")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        row = Row(look, self, spacing=8, margins=(14, 0, 14, 0))
        self.ticket = Words("", size="row-strong")
        self.waiting = Words("", size="body", tone="soft")
        self._next = Words(tr("下一号"), size="body", tone="soft")
        row.addWidget(Picture(look, Icon.QUEUE, size=17, colour="accent"))
        row.addWidget(self.ticket)
        row.addWidget(Rule(upright=True, strong=True))
        row.addWidget(self.waiting)
        row.addWidget(Keycap("F9"))
        row.addWidget(self._next)
        self.hide()

    def take(self, queue: QueueView | None, *, brief: bool) -> None:
        """Show ticket and waiting; what F9 does is said where there is room."""
        appear(self, queue is not None)
        self.setFixedHeight(self._look.px(34))
        if queue is not None:
            self.ticket.say(queue.ticket)
            self.waiting.say(queue.waiting)
        appear(self._next, not brief)


class Room(IntEnum):
    """What the bar gives up, one after the other, where there is little room."""

    ALL = 0
    NO_NEXT = 1
    BRIEF_LINE = 2
    NO_HALL = 3
    NO_BRAND = 4


class TopBar(QFrame):
    """The bar itself."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._view: ShellView | None = None
        self.setProperty("box", "bar-bottom")
        row = Row(look, self, spacing=12, margins=(18, 0, 16, 0))
        self.brand = Words("", size="brand")
        self.place = Words("", size="body", tone="soft", elide=True)
        self.mode = Chip()
        self.search = SearchBox(look)
        self.queue = QueueChip(look)
        self.notices = NoticesButton(look)
        self.line = LineChip(look)
        self.avatar = QLabel()
        self.avatar.setProperty("box", "avatar")
        self.avatar.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._rule = Rule(upright=True, strong=True)
        self._rule.setMaximumHeight(22)
        row.addWidget(self.brand)
        row.addWidget(self._rule)
        row.addWidget(self.place)
        row.addWidget(self.mode)
        row.addSpacing(6)
        row.addWidget(self.search, 100)
        row.addStretch(1)
        for part in (self.queue, self.notices, self.line, self.avatar):
            row.addWidget(part)
        look.changed.connect(self._arrange)
        self._arrange()

    def take(self, view: ShellView) -> None:
        """Show that view."""
        self._view = view
        self.mode.show_badge(view.mode)
        self.avatar.setText(view.person[:1])
        self.avatar.setAccessibleName(view.person)
        self.avatar.setToolTip(view.person)
        self._fit(view)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, other words."""
        super().resizeEvent(event)
        if self._view is not None:
            self._fit(self._view)

    def minimumSizeHint(self) -> QSize:
        """The bar gives things up before the window has to grow."""
        return QSize(self._look.px(LEAST_SEARCH), self._look.px(56))

    def _fit(self, view: ShellView) -> None:
        """As much as there is room for, given up in the order of `Room`."""
        least = Room.NO_HALL if self._look.compact else Room.ALL
        for room in Room:
            if room < least:
                continue
            self._show(view, room)
            if self._needed() <= self.width():
                return

    def _show(self, view: ShellView, room: Room) -> None:
        hall = room < Room.NO_HALL
        self.queue.take(view.queue, brief=room >= Room.NO_NEXT)
        self.line.take(view.line, brief=room >= Room.BRIEF_LINE)
        self.place.say(f"{view.hall} · {view.window}" if hall else view.window)
        self.brand.say(view.brand)
        appear(self.brand, room < Room.NO_BRAND)
        appear(self._rule, room < Room.NO_BRAND)

    def _needed(self) -> int:
        """What all of it asks for, with a search box that one can read."""
        px = self._look.px
        parts: list[QWidget] = [self.brand, self.place, self.mode, self.queue]
        parts += [self.notices, self.line, self.avatar]
        shown = [each for each in parts if not each.isHidden()]
        wide = sum(each.sizeHint().width() + px(12) for each in shown)
        return wide + px(LEAST_SEARCH) + px(BESIDE)

    def _arrange(self) -> None:
        self.setFixedHeight(self._look.px(56))
        self.avatar.setFixedSize(self._look.px(30), self._look.px(30))
        if self._view is not None:
            self.take(self._view)
