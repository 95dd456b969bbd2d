"""省级报送队列: what waits for the province, why, and what can be done with it.

Owned by the window thread. The one rule: the sheet stays open while the gateway is asked, and
says since when nothing is known where it does not answer.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.window import shortcuts
from ui.window.dialogs.sheet import Sheet
from ui.window.keys_in_force import spoken
from ui.window.shortcuts import TABLE, Command
from ui.window.theme.boxes import Column, Row, clear
from ui.window.theme.look import Look, appear
from ui.window.tongue import tr
from ui.window.views.lists import Filter
from ui.window.views.province import ProvinceLine, ProvinceView, TargetLine
from ui.window.views.shell import Badge, Notice
from ui.window.widgets.buttons import ChoiceButton, KeyButton
from ui.window.widgets.noticebar import NoticeBar
from ui.window.widgets.rows import ListRow, RowList
from ui.window.widgets.scrolled import scrolled
from ui.window.widgets.words import Chip, Words

WIDTH, HEIGHT = 900, 640
_COMMANDS = (
    Command.NEXT_STEP,
    Command.SYNC_NOW,
    Command.STEP_BACK,
    Command.STEP_FORWARD,
)
KEYS = tuple(each for each in TABLE if each.command in _COMMANDS)


class ProvinceSheet(Sheet):
    """The queue; `chosen` tells the key of a call, `again_asked` that all shall be tried."""

    chosen = Signal(str)
    again_asked = Signal()
    read_asked = Signal()
    filter_chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(tr("省级报送队列"), parent)
        self._look = look
        self._view: ProvinceView | None = None
        over = parent.window()
        self.setFixedSize(
            min(look.px(WIDTH), over.width() - look.px(24)),
            min(look.px(HEIGHT), over.height() - look.px(24)),
        )
        whole = Column(look, self, spacing=9, margins=(20, 16, 20, 14))
        head = Row(look, spacing=12)
        head.addWidget(Words(tr("省级报送队列"), size="name"))
        self.count = Words("", size="row", tone="soft")
        head.addWidget(self.count)
        head.addStretch(1)
        for button, signal in (
            (KeyButton(look, tr("重新读取"), "F5", kind="second"), self.read_asked),
            (KeyButton(look, tr("所列全部再试"), "F12", kind="second"), self.again_asked),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(signal)
            head.addWidget(button)
        whole.addLayout(head)
        self.stale = Words("", size="body", tone="warn", wrap=True)
        whole.addWidget(self.stale)
        self.targets = Column(look, spacing=4)
        whole.addLayout(self.targets)
        self.filters = Row(look, spacing=6)
        whole.addLayout(self.filters)
        self.list = RowList(look, tr("省级报送队列"))
        self.list.opened.connect(self.chosen)
        whole.addWidget(scrolled(self.list), 1)
        self.empty = Words("", tone="soft", wrap=True)
        whole.addWidget(self.empty)
        self.notice = NoticeBar(look)
        whole.addWidget(self.notice)
        self.note = Words("", size="small", tone="soft", wrap=True)
        whole.addWidget(self.note)
        self._bound = shortcuts.bind(self, self._perform, KEYS)

    @property
    def view(self) -> ProvinceView | None:
        """What is shown now."""
        return self._view

    def take(self, view: ProvinceView) -> None:
        """Show that view, the cursor where it was."""
        old, self._view = self._view, view
        if old == view:
            return
        self.count.say(view.count)
        self.note.say(view.note)
        self.empty.say(view.empty)
        appear(self.empty, bool(view.empty))
        self.stale.say(view.stale)
        appear(self.stale, bool(view.stale))
        clear(self.targets)
        for each in view.targets:
            self.targets.addWidget(_Target(self._look, each))
        self._fill(view.filters)
        rows: list[ListRow] = [_Line(self._look, line) for line in view.lines]
        self.list.replace(rows, between=True)
        self.list.take_focus()

    def explain(self, notice: Notice) -> None:
        """Say what became of it."""
        self.notice.say(notice)

    def _fill(self, filters: tuple[Filter, ...]) -> None:
        clear(self.filters)
        for each in filters:
            button = ChoiceButton(each.text)
            button.setAutoDefault(False)
            button.setChecked(each.chosen)
            button.clicked.connect(
                lambda _on=False, code=each.code: self.filter_chosen.emit(code)
            )
            self.filters.addWidget(button)
        self.filters.addStretch(1)

    def _perform(self, command: Command) -> None:
        if command is Command.NEXT_STEP:
            self.again_asked.emit()
        elif command is Command.SYNC_NOW:
            self.read_asked.emit()
        else:
            self._turn(1 if command is Command.STEP_FORWARD else -1)

    def _turn(self, by: int) -> None:
        filters = () if self._view is None else self._view.filters
        here = next((n for n, each in enumerate(filters) if each.chosen), 0)
        if filters:
            self.filter_chosen.emit(filters[(here + by) % len(filters)].code)


class _Target(QWidget):
    """One target, and how it stands."""

    def __init__(self, look: Look, line: TargetLine) -> None:
        super().__init__()
        row = Row(look, self, spacing=8)
        row.addWidget(Chip(Badge(text=line.title, tone=line.tone)))
        row.addWidget(Words(line.words, size="small", tone="soft", elide=True), 1)


class _Line(ListRow):
    def __init__(self, look: Look, line: ProvinceLine) -> None:
        said = (line.title, line.state.text, line.note, spoken(line.reason), line.detail)
        super().__init__(line.key, tr("，").join(each for each in said if each))
        row = Row(look, self, spacing=10, margins=(10, 7, 10, 7))
        words = Column(look, spacing=2)
        words.addWidget(Words(line.title, size="row-strong", elide=True))
        words.addWidget(Words(line.note, size="small", tone="soft", elide=True))
        if line.reason:
            tone = str(line.state.tone)
            words.addWidget(Words(line.reason, size="small", tone=tone, wrap=True))
        if line.detail:
            words.addWidget(Words(line.detail, size="small", tone="soft", wrap=True))
        row.addLayout(words, 1)
        row.addWidget(Chip(line.state), 0, Qt.AlignmentFlag.AlignTop)
