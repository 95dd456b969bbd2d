"""What is plugged in: found at the start, named when it comes, given its use in the settings.

Owned by the window thread; looking belongs to the FILES lane. The one rule: what comes is told
once and quietly; nothing that is used is changed by itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desk.ports.identity import DeviceState
from desk.refusal import DeviceError
from devices.plugging import Plugged
from ui.window.counter.asking import ask_then
from ui.window.operations import plugging
from ui.window.operations.operation import Operation
from ui.window.presenters.plugging import ASK, USE, came_notice, chosen, use_view
from ui.window.shortcuts import Command
from ui.window.tongue import sentence, tr
from ui.window.views.shell import Notice, Tone

if TYPE_CHECKING:
    from ui.window.counter.whole import Counter

EVERY_MS = 2000


class Plugging(QObject):
    """Watches what comes and goes at that window."""

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter.window)
        self._counter, self._place = counter, counter.place
        self.found: tuple[Plugged, ...] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.look)
        counter.looking.act_asked.connect(self._asked)

    def start(self) -> None:
        """What is there at the start is no news."""
        self.look()
        self._timer.start()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    def perform(self, _command: Command) -> bool:
        """No key of its own: the settings lead here."""
        return False

    def look(self) -> None:
        """Look once."""
        plugging.look(self._place).then(self.know).start()

    def know(self, found: tuple[Plugged, ...]) -> None:
        """What is there now; what came or went since is told."""
        before, self.found = self.found, found
        if before == found:
            return
        self._counter.looking.know_plugged(found)
        if before is None:
            return
        known, now = {each.key for each in before}, {each.key for each in found}
        notice = came_notice(
            [each for each in found if each.key not in known],
            [each for each in before if each.key not in now],
        )
        if notice is not None:
            self._counter.window.page.explain(notice)

    def _asked(self, code: str) -> None:
        device = next((each for each in self.found or () if f"{USE}{each.key}" == code), None)
        if device is None:
            return
        page = self._counter.pages.settings

        def work(values: Mapping[str, str]) -> Operation[DeviceState | None]:
            use = values["use"]
            if use == ASK:
                return plugging.ask(self._place, device.port)
            return plugging.give_use(self._place, chosen(device, use))

        ask_then(page, use_view(device), work, self._done)

    def _done(self, state: DeviceState | None) -> None:
        page = self._counter.pages.settings
        if state is None:
            self._counter.looking.reload()
            told = tr("已记下：重开程序后起用；先用自检看看它答不答。")
            page.explain(Notice(sentence=told, tone=Tone.OK))
        elif state.ready:
            told = tr("是身份证读卡器：它答了。再选一次“用作”把它记下。")
            page.explain(Notice(sentence=told, tone=Tone.OK))
        else:
            why = sentence(DeviceError(state.code))
            told = tr("没有身份证读卡器在答：{0}", why)
            page.explain(Notice(sentence=told, tone=Tone.WARN))


def fit(counter: Counter) -> Plugging:
    """Fit it to that window."""
    return Plugging(counter)
