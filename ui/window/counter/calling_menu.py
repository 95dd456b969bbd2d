"""Ctrl+Shift+F9: what came of the ticket, transfer, pause.

Owned by the window thread. The one rule: no outcome is preset; somebody says what came of a
ticket.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from desk.acts.queueing import REASONED
from desk.service_words import TicketOutcome
from ui.window.counter.asking import ask_then
from ui.window.dialogs.menu import MenuSheet
from ui.window.operations import calling as operations
from ui.window.operations.operation import Operation
from ui.window.tongue import tr
from ui.window.views.asking import AskView, MenuLine, MenuView
from ui.window.views.fields import extra, number
from ui.window.views.shell import Notice, Tone

if TYPE_CHECKING:
    from ui.window.counter.calling import CallingTickets

TRANSFER, PAUSE = "transfer", "pause"
SAID_BY_PERSON = tuple(
    each for each in TicketOutcome if each not in (TicketOutcome.TRANSFERRED,)
)


class CallingMenu(QObject):
    """The list of what can be done with calling."""

    def __init__(self, calling: CallingTickets) -> None:
        super().__init__(calling)
        self._calling = calling

    def open(self) -> None:
        """Offer it."""
        calling = self._calling
        current = calling.serving.current
        lines = []
        if current is not None:
            lines.append(MenuLine(code=TRANSFER, text=tr("转到别的窗口")))
            lines += [
                MenuLine(code=each.value, text=tr("本号结果：{0}", each.label))
                for each in SAID_BY_PERSON
            ]
        pause = tr("继续叫号") if calling.paused else tr("暂停叫号")
        lines.insert(min(1, len(lines)), MenuLine(code=PAUSE, text=pause))
        title = tr("排队叫号") if current is None else tr("{0} 号", current.title)
        window = calling.counter.window
        view = MenuView(title=title, lines=tuple(lines))
        sheet = MenuSheet(window.look, view, window.page)
        sheet.chosen.connect(self._do)
        sheet.open()

    def _do(self, code: str) -> None:
        if code == PAUSE:
            self._calling.pause()
        elif code == TRANSFER:
            self._ask_window()
        else:
            self._end(TicketOutcome(code))

    def _ask_window(self) -> None:
        calling, current = self._calling, self._calling.current()
        if current is None:
            return
        place = calling.place
        view = AskView(
            title=tr("转到别的窗口"),
            fields=(number("window", tr("窗口号")),),
            do_text=tr("转窗"),
        )
        asked: list[str] = []

        def write() -> Operation[str]:
            return operations.transferred(place, current.record_id, asked[-1])

        def work(values: Mapping[str, str]) -> Operation[Any]:
            asked.append(values["window"])
            if not calling.by_machine(current):
                return write()
            return operations.tell_machine(
                place, lambda m: m.transfer(current.title, asked[-1])
            )

        def done(_told: object) -> None:
            words = tr("{0} 号已转 {1} 号窗口。", current.title, asked[-1])
            calling.say(Notice(sentence=words, tone=Tone.OK))
            if calling.by_machine(current):
                write().start()

        ask_then(calling.counter.window.page, view, work, done)

    def _end(self, outcome: TicketOutcome) -> None:
        current = self._calling.current()
        if current is None:
            return
        place, record_id = self._calling.place, current.record_id
        if outcome not in REASONED:
            operations.ended(place, record_id, outcome, "").start()
            return
        view = AskView(
            title=outcome.label,
            fields=(extra("reason", tr("原因（必填）")),),
            do_text=tr("登记"),
        )

        def work(values: Mapping[str, str]) -> Operation[str]:
            return operations.ended(place, record_id, outcome, values["reason"])

        page = self._calling.counter.window.page
        ask_then(page, view, work, lambda _id: None)
