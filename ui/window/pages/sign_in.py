"""Sign-in and lock: over the whole window; the list of names, the PIN by digits, Enter.

Owned by the window thread. The one rule: the PIN leaves its line at Enter and is gone from
the screen then; nothing of the work behind can be seen or touched.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.window.form.line import TextLine
from ui.window.icons.drawn import Icon
from ui.window.theme.boxes import Column, Row
from ui.window.theme.look import Look, appear
from ui.window.tongue import tr
from ui.window.views.people import PersonLine, SignInView
from ui.window.views.shell import Badge, Notice, Tone
from ui.window.widgets.buttons import KeyButton
from ui.window.widgets.card import Card
from ui.window.widgets.noticebar import NoticeBar
from ui.window.widgets.rows import MOVES, ListRow, RowList
from ui.window.widgets.scrolled import scrolled
from ui.window.widgets.words import Chip, Picture, Words

WIDTH, LIST_HEIGHT = 460, 236
ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class SignInScreen(QWidget):
    """The screen."""

    signed = Signal(str, str)
    relieved = Signal(str, str, str, str)
    relief_begun = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._view: SignInView | None = None
        self._releaser = 0
        self.setProperty("box", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("登录与锁屏"))
        whole = Column(look, self)
        whole.addStretch(1)
        row = Row(look)
        row.addStretch(1)
        self._card = Card(look, spacing=10, margins=(26, 20, 26, 20))
        row.addWidget(self._card)
        row.addStretch(1)
        whole.addLayout(row)
        whole.addStretch(1)
        self._build(self._card.column)
        look.changed.connect(self._arrange)
        self._arrange()
        self.hide()

    def _build(self, column: Column) -> None:
        look = self._look
        head = Row(look, spacing=10)
        head.addWidget(Picture(look, Icon.LOCK, size=26, colour="accent"))
        self.title = Words("", size="name")
        head.addWidget(self.title)
        head.addStretch(1)
        column.addLayout(head)
        self._place = Words("", size="small", tone="soft", elide=True)
        column.addWidget(self._place)
        self._note = Words("", size="body", tone="soft", wrap=True)
        column.addWidget(self._note)
        self.list = RowList(look, tr("姓名"))
        self.list.current_changed.connect(self._chosen)
        self.list.opened.connect(lambda _key: self.take_focus())
        self._area = scrolled(self.list)
        column.addWidget(self._area)
        self._pin_label = Words("PIN", size="small", tone="soft")
        column.addWidget(self._pin_label)
        self.pin = self._make_line("PIN")
        column.addWidget(self.pin)
        self._release_label = Words("", size="small", tone="soft", wrap=True)
        column.addWidget(self._release_label)
        self.release = self._make_line(tr("交出窗口的人的 PIN"))
        column.addWidget(self.release)
        self.notice = NoticeBar(look)
        column.addWidget(self.notice)
        self.enter = KeyButton(look, tr("登录"), "Enter")
        self.enter.clicked.connect(self.submit)
        column.addWidget(self.enter)
        self._hint = Words("", size="small", tone="warn", wrap=True)
        column.addWidget(self._hint)

    def _make_line(self, name: str) -> TextLine:
        line = TextLine(name, wordless=True)
        line.setEchoMode(QLineEdit.EchoMode.Password)
        line.advanced.connect(lambda _back: self.submit())
        line.installEventFilter(self)
        return line

    def take(self, view: SignInView) -> None:
        """Show that view with empty lines, the person whose work waits chosen."""
        self._view = view
        self.title.say(view.title)
        self._place.say(view.place)
        self._note.say(view.note)
        self._hint.say(view.hint)
        appear(self._hint, bool(view.hint))
        self.notice.dismiss()
        self.list.replace([_Line(self._look, line) for line in view.people])
        if view.locked:
            self.list.choose(view.locked)
        self.clear()
        self._chosen(self.list.current)

    def clear(self) -> None:
        """Nothing of a PIN stays."""
        self.pin.clear()
        self.release.clear()

    def take_focus(self) -> None:
        """The PIN line: names are chosen from it with the arrows."""
        self.pin.setFocus(Qt.FocusReason.OtherFocusReason)

    def explain(self, notice: Notice) -> None:
        """Why not; the PIN is typed anew."""
        self.clear()
        self.notice.say(notice)
        self.take_focus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows in the PIN line move the list of names, in the second who releases."""
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if key in ARROWS and watched is self.release:
                self._turn_releaser(MOVES[key])
                return True
            if key in ARROWS:
                return self.list.handle(event)
        return super().eventFilter(watched, event)

    def submit(self) -> None:
        """Enter: on to the second PIN of a relief, or tell."""
        pin, release = self.pin.text(), self.release.text()
        if not pin:
            self.pin.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not self._is_relief():
            self.clear()
            self.signed.emit(self.list.current, pin)
        elif not release:
            self.release.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.clear()
            releaser = self._releasers()[self._releaser].key
            self.relieved.emit(self.list.current, pin, releaser, release)

    def _is_relief(self) -> bool:
        view = self._view
        return view is not None and bool(view.locked) and self.list.current != view.locked

    def _chosen(self, key: str) -> None:
        view = self._view
        if view is None:
            return
        for row in self.list.rows:
            if row.key == key:
                self._area.ensureWidgetVisible(row, 0, 0)
        names = {line.key: line.name for line in view.people}
        relief = self._is_relief()
        self._pin_label.say(tr("{0} 的 PIN", names.get(key, "")))
        self.enter.say(tr("顶岗") if relief else tr("继续") if view.locked else tr("登录"))
        appear(self._release_label, relief)
        appear(self.release, relief)
        if relief:
            self._releaser = 0
            self._say_releaser()
            self.relief_begun.emit()

    def _releasers(self) -> tuple[PersonLine, ...]:
        """Whoever is relieved, then the supervisors."""
        view = self._view
        if view is None:
            return ()
        first = tuple(line for line in view.people if line.key == view.locked)
        return (*first, *(line for line in view.releasing if line.key != view.locked))

    def _turn_releaser(self, by: int) -> None:
        count = len(self._releasers())
        if count:
            self._releaser = (self._releaser + (1 if by > 0 else -1)) % count
            self._say_releaser()

    def _say_releaser(self) -> None:
        who = self._releasers()[self._releaser]
        self._release_label.say(
            tr("交出窗口：{0} {1} 的 PIN（↑↓ 换人），30 秒内", who.role, who.name)
        )

    def _arrange(self) -> None:
        self._card.setFixedWidth(self._look.px(WIDTH))
        self._area.setFixedHeight(self._look.px(LIST_HEIGHT if not self._look.compact else 150))


class _Line(ListRow):
    def __init__(self, look: Look, line: PersonLine) -> None:
        super().__init__(line.key, tr("{0}，{1}", line.name, line.role))
        row = Row(look, self, spacing=10, margins=(10, 5, 10, 5))
        row.addWidget(Words(line.name, size="row", elide=True), 1)
        row.addWidget(Chip(Badge(text=line.role, tone=Tone.QUIET)))
