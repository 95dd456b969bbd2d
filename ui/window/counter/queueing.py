"""待同步 at work: what waits, what is to be mended, and the acts on it.

Owned by the window thread. The one rule: it reads the queue only while it is looked at.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from desk.refusal import CodedError
from ui.window.counter.asking import ask_then
from ui.window.counter.syncing import Syncing
from ui.window.dialogs.sides import SidesSheet
from ui.window.operations import repairs, sync
from ui.window.operations.acts import CounterPlace
from ui.window.pages.waiting import WaitingPage
from ui.window.presenters.open_case import Surroundings
from ui.window.presenters.refusals import notice_of
from ui.window.presenters.repairs import (
    COMPARE,
    RESEND,
    HeldEntry,
    reason_view,
    resend_view,
    sides_view,
)
from ui.window.presenters.waiting import RETRY, held_of, waiting_view
from ui.window.tongue import tr
from ui.window.views.shell import Notice, Tone
from ui.window.views.waiting import Chosen

EVERY_MS = 2000
OPEN = "open"
SAID = {
    RESEND: tr("已作为新的一条重发；原来那条留着，平台答复会自动显示。"),
    "aside": tr("已搁置，不再挡同一件的其他条目；随时可以取回。"),
    "take_up": tr("已取回，可以修正重发。"),
    "yield": tr("已以平台为准；本站的文字在这件的备注里。"),
    "void": tr("已作废这一条，以平台为准；记录和原因都保留。"),
    "ask_void": tr("已申请作废，等大厅的值班主任答复。"),
}


class Queueing(QObject):
    """Drives the page."""

    file_asked = Signal(str)
    case_opened = Signal(str)

    def __init__(
        self,
        page: WaitingPage,
        place: CounterPlace,
        around: Callable[[], Surroundings],
        syncing: Syncing,
    ) -> None:
        super().__init__(page)
        self._page, self._place, self._around, self._syncing = page, place, around, syncing
        self._queue: sync.Queue | None = None
        self._chosen = Chosen()
        page.sync_asked.connect(self._now)
        page.filter_chosen.connect(self._filter)
        page.row_chosen.connect(self._choose)
        page.row_opened.connect(self._open_row)
        page.act_asked.connect(self._act)
        place.changes.changed.connect(lambda _kinds: self._if_seen())
        syncing.line_changed.connect(self._if_seen)
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self._if_seen)
        self._timer.start()

    def reload(self) -> None:
        """Read the queue again."""
        sync.look_at_queue(self._place).then(self._show).start()

    def _now(self) -> None:
        self._syncing.now()
        self.reload()

    def _if_seen(self) -> None:
        if self._page.isVisible():
            self.reload()

    def _show(self, queue: sync.Queue) -> None:
        self._queue = queue
        self._render()

    def _render(self) -> None:
        if self._queue is None:
            return
        self._page.take(
            waiting_view(
                self._queue,
                self._place.acts.desk.line,
                self._around(),
                tries=self._syncing.tries,
                chosen=self._chosen,
            )
        )

    def _filter(self, code: str) -> None:
        self._chosen = Chosen(filter=code)
        self._render()
        self._page.take_focus()

    def _choose(self, key: str) -> None:
        if key and key != self._chosen.key:
            self._chosen = replace(self._chosen, key=key)
            self._render()

    def _entry(self, key: str) -> HeldEntry | None:
        found = () if self._queue is None else held_of(self._queue)
        return next((each for each in found if each.held.event_id == key), None)

    def _open_row(self, key: str) -> None:
        """Enter: the case of what waits; what can be done with what was not taken."""
        if self._entry(key) is None:
            self._open_case(key)
        else:
            self._page.open_menu()

    def _open_case(self, key: str) -> None:
        entry = self._entry(key)
        if entry is not None:
            self.case_opened.emit(entry.held.case_id)
            return
        waiting = () if self._queue is None else self._queue.entries
        row = next((each.case for each in waiting if f"#{each.seq}" == key), None)
        if row is not None:
            self.case_opened.emit(row.case_id)

    def _act(self, key: str, code: str) -> None:
        if code in ("export", "import"):
            self.file_asked.emit(code)
        elif code == RETRY:
            self._now()
        elif code == OPEN:
            self._open_case(key)
        elif (entry := self._entry(key)) is not None:
            self._mend(entry, code)

    def _mend(self, entry: HeldEntry, code: str) -> None:
        if code == COMPARE:
            self._compare(entry)
        elif code in ("take_up", "yield") or (code == RESEND and not entry.held.words):
            done = repairs.repair(self._place, code, entry.held.event_id, {})
            done.then(lambda _id: self._done(code)).refused(self._refused).start()
        else:
            self._ask(entry, code)

    def _ask(self, entry: HeldEntry, code: str) -> None:
        around = self._around()
        view = resend_view(entry, around) if code == RESEND else reason_view(code)
        ask_then(
            self._page,
            view,
            lambda values: repairs.repair(self._place, code, entry.held.event_id, values),
            lambda _id: self._done(code),
        )

    def _compare(self, entry: HeldEntry) -> None:
        page = self._page
        sheet = SidesSheet(page.look, sides_view(entry, self._around()), page)
        sheet.mended.connect(lambda: self._mend(entry, RESEND))
        sheet.yielded.connect(lambda: self._mend(entry, "yield"))
        sheet.open()

    def _done(self, code: str) -> None:
        self._page.explain(Notice(sentence=SAID[code], tone=Tone.OK))
        self._chosen = Chosen(filter=self._chosen.filter)
        self.reload()
        self._page.take_focus()

    def _refused(self, error: CodedError) -> None:
        self._page.explain(notice_of(error))
