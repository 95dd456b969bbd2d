"""省级报送队列 at work: opened from 待同步, read from the gateway, settled by people.

Owned by the window thread; the gateway is asked in the PUSH lane. The one rule: what was read
last stays on screen, with since when nothing is known.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

from desk.duties import Duty, has_duty
from desk.ports.province import ProvinceQueue, WaitingCall
from desk.refusal import CodedError
from ui.window.dialogs.ask import AskSheet
from ui.window.dialogs.menu import MenuSheet
from ui.window.dialogs.province import ProvinceSheet
from ui.window.operations import province
from ui.window.presenters import province as views
from ui.window.presenters.refusals import notice_of
from ui.window.shortcuts import Command
from ui.window.tongue import tr
from ui.window.views.asking import MenuLine
from ui.window.views.shell import Notice, Tone

if TYPE_CHECKING:
    from ui.window.counter.whole import Counter

CODE = "province"
EVERY_MS = 10_000  # between two looks while the sheet is open
LINE = MenuLine(code=CODE, text=tr("省级报送队列（等什么、为什么）"))


class ProvinceFitting(QObject):
    """Joined to 待同步 of that counter."""

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter.window)
        self._counter, self._place = counter, counter.place
        self.sheet: ProvinceSheet | None = None
        self.queue: ProvinceQueue | None = None
        self._target, self._failed, self._reading = views.ALL, "", False
        counter.pages.waiting.act_asked.connect(self._asked)
        counter.guarding.changed.connect(self._offer)
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self._read)

    def start(self) -> None:
        """Offer it to those who may settle it."""
        self._offer()

    def stop(self) -> None:
        """No further look."""
        self._timer.stop()

    def perform(self, _command: Command) -> bool:
        """It has no key: it stands in the menu of 待同步."""
        return False

    def open(self) -> None:
        """The sheet, with what was read last."""
        if self._shown():
            return
        window = self._counter.window
        sheet = ProvinceSheet(window.look, window)
        sheet.chosen.connect(self._choose)
        sheet.again_asked.connect(self._again_all)
        sheet.read_asked.connect(self._read)
        sheet.filter_chosen.connect(self._filter)
        sheet.finished.connect(self._timer.stop)
        self.sheet = sheet
        self._show()
        sheet.open()
        self._timer.start()
        self._read()

    def _offer(self) -> None:
        """The line of the menu, for a supervisor or an administrator; others' look is over."""
        around = self._counter.around()
        may = has_duty(Duty.SETTLE_PROVINCE, around.actor, around.station)
        self._counter.pages.waiting.further = (LINE,) if may else ()
        if not may:
            self.queue = None

    def _asked(self, _key: str, code: str) -> None:
        if code == CODE:
            self.open()

    def _shown(self) -> bool:
        return self.sheet is not None and isValid(self.sheet)

    def _show(self) -> None:
        if self.sheet is not None and isValid(self.sheet):
            around = self._counter.around()
            view = views.province_view(
                self.queue, around, target=self._target, failed=self._failed
            )
            self.sheet.take(view)

    def _read(self) -> None:
        if self._reading or not self._shown():
            return
        self._reading = True
        province.read(self._place).then(self._told).refused(self._silent).start()

    def _told(self, queue: ProvinceQueue) -> None:
        self._reading, self._failed, self.queue = False, "", queue
        self._show()

    def _silent(self, error: CodedError) -> None:
        self._reading, self._failed = False, error.code
        self._show()

    def _filter(self, code: str) -> None:
        self._target = code
        self._show()

    def _choose(self, key: str) -> None:
        calls = () if self.queue is None else self.queue.calls
        call = next((each for each in calls if views.key_of(each) == key), None)
        if call is None or self.sheet is None:
            return
        menu = MenuSheet(self._counter.window.look, views.menu_view(call), self.sheet)
        menu.chosen.connect(lambda code: self._do(code, call))
        menu.open()

    def _do(self, code: str, call: WaitingCall) -> None:
        if code == views.AGAIN:
            asked = province.again(self._place, (call.target,), call.case_id)
            asked.then(self._hurried).refused(self._refused).start()
        elif self.sheet is not None:
            self._settle(call, self.sheet)

    def _again_all(self) -> None:
        """Everything that is listed, target by target."""
        calls = views.standing(self.queue, self._target)
        targets = tuple(dict.fromkeys(call.target for call in calls))
        if targets:
            asked = province.again(self._place, targets)
            asked.then(self._hurried).refused(self._refused).start()

    def _hurried(self, _calls: int) -> None:
        self._say(tr("已请网关马上再试，十秒内见结果；结果会自己显示在这里。"), Tone.OK)
        self._read()

    def _settle(self, call: WaitingCall, over: ProvinceSheet) -> None:
        sheet = AskSheet(self._counter.window.look, views.settle_view(call), over)

        def answered(values: Mapping[str, str]) -> None:
            reason = values.get(views.REASON, "")
            done = province.settle(self._place, call, reason)
            done.then(finished).refused(refused).start()

        def finished(_calls: int) -> None:
            if isValid(sheet):
                sheet.accept()
            self._say(tr("已记作人工处理，后面的接着报。"), Tone.OK)
            self._read()

        def refused(error: CodedError) -> None:
            if isValid(sheet):
                sheet.explain(notice_of(error))
            else:
                self._refused(error)

        sheet.answered.connect(answered)
        sheet.open()

    def _refused(self, error: CodedError) -> None:
        if self.sheet is not None and isValid(self.sheet):
            self.sheet.explain(notice_of(error))

    def _say(self, words: str, tone: Tone) -> None:
        if self.sheet is not None and isValid(self.sheet):
            self.sheet.explain(Notice(sentence=words, tone=tone))


def fit(counter: Counter) -> ProvinceFitting:
    """Fit it to that window."""
    return ProvinceFitting(counter)
