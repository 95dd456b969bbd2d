"""本班次打印 at work: the list, what is done with a paper of it, how the printers are.

Owned by the window thread. The one rule: the list is read again after every answer; what it
shows is what the journal says.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from shiboken6 import isValid

from desk.acts.prints import CameOut, Printed
from desk.done import Kind
from ui.window.counter.print_acts import PrintActs
from ui.window.counter.sending_on import SendingOn
from ui.window.dialogs.menu import MenuSheet
from ui.window.dialogs.prints import PrintsSheet
from ui.window.operations import prints
from ui.window.operations.prints import PrinterSaid
from ui.window.presenters import prints as views
from ui.window.settings_areas import printing as area
from ui.window.shortcuts import Command
from ui.window.tongue import tr
from ui.window.views.shell import Notice, Tone

if TYPE_CHECKING:
    from ui.window.counter.whole import Counter


class PrintsList(QObject):
    """Opens the list and does what is chosen there."""

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter.window)
        self._counter, self._place = counter, counter.place
        self.sheet: PrintsSheet | None = None
        self._listed: tuple[Printed, ...] = ()
        self._said: tuple[PrinterSaid, ...] = ()
        counter.changes.changed.connect(self._changed)
        counter.looking.act_asked.connect(self._asked)

    def start(self) -> None:
        """Hear how many went."""
        self._sending.gone.connect(self._gone)

    def stop(self) -> None:
        """Nothing is held."""

    def perform(self, command: Command) -> bool:
        """The key of the list."""
        if command is not Command.PRINTS:
            return False
        self.open()
        return True

    def open(self) -> None:
        """The sheet; the printers are asked while it is already there."""
        if self.sheet is not None and isValid(self.sheet):
            return
        window = self._counter.window
        self._said = ()
        self.sheet = PrintsSheet(window.look, window)
        self.sheet.chosen.connect(self._choose)
        self.sheet.send_asked.connect(self._send)
        self.sheet.open()
        self._read()
        prints.states(self._place).then(self._told).start()
        prints.receipt_state(self._place).then(lambda said: self._told((said,))).start()

    @property
    def _sending(self) -> SendingOn:
        return next(each for each in self._counter.fittings if isinstance(each, SendingOn))

    def _send(self) -> None:
        self._sending.send()

    def _read(self) -> None:
        prints.listed(self._place).then(self._show).start()

    def _show(self, listed: tuple[Printed, ...]) -> None:
        self._listed = listed
        if self.sheet is not None and isValid(self.sheet):
            self.sheet.take(views.prints_view(listed, self._said))

    def _told(self, said: tuple[PrinterSaid, ...]) -> None:
        set_up = (each for each in said if each.state.code != "receipt.not-set-up")
        self._said = (*self._said, *set_up)
        self._show(self._listed)

    def _changed(self, kinds: frozenset[Kind]) -> None:
        shown = self.sheet is not None and isValid(self.sheet)
        if shown and kinds & {Kind.PAPERS, Kind.RECORDS}:
            self._read()

    def _asked(self, code: str) -> None:
        if code == area.PRINTS:
            self.open()

    def _choose(self, key: str) -> None:
        printed = next((each for each in self._listed if each.row.paper_id == key), None)
        if printed is None or self.sheet is None:
            return
        menu = MenuSheet(self._counter.window.look, views.menu_view(printed), self.sheet)
        menu.chosen.connect(lambda code: self._do(code, printed))
        menu.open()

    def _do(self, code: str, printed: Printed) -> None:
        if self.sheet is None:
            return
        acts = PrintActs(self._counter.window.look, self._place, self.sheet)
        steps: Mapping[str, Callable[[Printed], None]] = {
            views.LOOK: acts.look,
            views.SEND: lambda _printed: self._sending.send(),
            views.CANCEL: acts.cancel,
            views.AGAIN: acts.again,
            views.CAPTURED: acts.capture,
            views.SIGNED: acts.sign,
        }
        if code in steps:
            steps[code](printed)
        else:
            self._sending.recall(printed, CameOut(code))

    def _gone(self, went: int, of: int) -> None:
        if not of:
            return
        if went == of:
            self._say(tr("待打印的 {0} 份单据已送打印机。", of), Tone.OK)
        else:
            words = tr(
                "{0} 份单据仍没有打印机接收，都存在本机；打印机好了再按一次。", of - went
            )
            self._say(words, Tone.WARN)

    def _say(self, words: str, tone: Tone) -> None:
        if self.sheet is not None and isValid(self.sheet):
            self.sheet.explain(Notice(sentence=words, tone=tone))


def fit(counter: Counter) -> PrintsList:
    """Fit it to that window."""
    return PrintsList(counter)
