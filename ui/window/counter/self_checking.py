"""自检 at work: runs the checks in their lanes, each within its limit, and writes the file.

Owned by the window thread. The one rule: of one room one check runs at a time; one that does
not answer in time is told so, and its late answer counts for nothing.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

from ui.checks.crashes import Crash
from ui.checks.listing import CHECKS
from ui.checks.port import Check, Ground, Room
from ui.checks.running import Result, late, not_run
from ui.checks.support_file import Gathered
from ui.window.counter.asking import ask_then
from ui.window.dialogs.self_check import SelfCheckSheet
from ui.window.operations import self_check
from ui.window.presenters.self_check import self_check_view
from ui.window.settings_areas import data_folder, devices
from ui.window.shortcuts import Command
from ui.window.tongue import tr
from ui.window.views.asking import AskView
from ui.window.views.fields import text
from ui.window.views.shell import Notice, Tone

if TYPE_CHECKING:
    from ui.window.counter.whole import Counter


class SelfChecking(QObject):
    """Opens the sheet and drives it."""

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter.window)
        self._counter, self._place = counter, counter.place
        self.sheet: SelfCheckSheet | None = None
        self.results: dict[str, Result] = {}
        self._waiting: dict[Room, list[Check]] = {}
        self._running: dict[str, QTimer] = {}
        self._ground: Ground | None = None
        self._crashes = 0
        counter.looking.act_asked.connect(self._asked)

    def start(self) -> None:
        """Offer what an earlier sitting left behind."""
        self_check.crashes(self._place).then(self._offer).start()

    def stop(self) -> None:
        """Time nothing more."""
        self._halt()

    def perform(self, _command: Command) -> bool:
        """No key of the table; the sheet is opened from the settings."""
        return False

    def open(self) -> None:
        """Open the sheet and look at everything."""
        window = self._counter.window
        self.sheet = SelfCheckSheet(window.look, window)
        self.sheet.all_asked.connect(self.look_at_all)
        self.sheet.one_asked.connect(self.look_at)
        self.sheet.stop_asked.connect(self.cancel)
        self.sheet.file_asked.connect(self._write)
        self.sheet.finished.connect(lambda _code: self._halt())
        self.sheet.open()
        self.look_at_all()

    def look_at_all(self) -> None:
        """Every check anew."""
        self.results.clear()
        self._begin(CHECKS)

    def look_at(self, key: str) -> None:
        """That one alone."""
        if key and not self._running:
            self.results.pop(key, None)
            self._begin(tuple(check for check in CHECKS if check.key == key))

    def cancel(self) -> None:
        """Begin nothing more; what was not run says so."""
        waiting = [check for checks in self._waiting.values() for check in checks]
        running = [check for check in CHECKS if check.key in self._running]
        self._halt()
        for check in (*waiting, *running):
            self.results[check.key] = not_run(check)
        self._show()

    def _begin(self, checks: tuple[Check, ...]) -> None:
        self._halt()
        states = tuple(self._counter.carding.states.values())
        self._ground = self_check.ground_of(self._place, states)
        self._waiting = {
            room: [check for check in checks if check.room is room] for room in Room
        }
        for room in Room:
            self._next(room)
        self._show()

    def _next(self, room: Room) -> None:
        if not self._waiting.get(room) or self._ground is None:
            return
        check = self._waiting[room].pop(0)
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(lambda: self._answered(check, timer, late(check)))
        timer.start(int(check.limit * 1000))
        self._running[check.key] = timer
        self_check.look(self._place, check, self._ground).then(
            lambda result: self._answered(check, timer, result)
        ).start()

    def _answered(self, check: Check, timer: QTimer, result: Result) -> None:
        """The first answer of a run counts: its own, or that it is late."""
        if self._running.get(check.key) is not timer:
            return
        timer.stop()
        del self._running[check.key]
        self.results[check.key] = result
        self._next(check.room)
        self._show()

    def _halt(self) -> None:
        for timer in self._running.values():
            timer.stop()
        self._running, self._waiting = {}, {}

    def _show(self) -> None:
        if self.sheet is not None and isValid(self.sheet):
            waiting = (each.key for checks in self._waiting.values() for each in checks)
            running = tuple(self._running) or tuple(waiting)
            self.sheet.take(self_check_view(self.results, running, self._crashes))

    def _asked(self, code: str) -> None:
        if code in (devices.CHECK, data_folder.CHECK):
            self.open()

    def _offer(self, crashes: tuple[Crash, ...]) -> None:
        self._crashes = len(crashes)
        if crashes:
            self._counter.window.page.explain(
                Notice(
                    sentence=tr(
                        "程序上次出过 {0} 次意外，地方已记下（没有个人信息）。办件都在。"
                        "请管理员在 设置 → 数据与自检 写诊断文件交给技术支持。",
                        len(crashes),
                    ),
                    tone=Tone.PRIMARY,
                )
            )

    def _write(self) -> None:
        self_check.gather(self._place, tuple(self.results.values())).then(self._ask).start()

    def _ask(self, gathered: Gathered) -> None:
        view = AskView(
            title=tr("写诊断文件"),
            note=tr(
                "一个 zip，给技术支持看：版本、设置、自检结果、出错的地方、数量。没有姓名、"
                "证件号、电话，也没有办件内容。"
            ),
            fields=(text("folder", tr("放到哪个文件夹"), value=str(Path.home())),),
            do_text=tr("写文件"),
        )

        def written(path: str) -> None:
            self._crashes = 0
            if self.sheet is not None and isValid(self.sheet):
                told = tr("诊断文件已写好：{0}", path)
                self.sheet.explain(Notice(sentence=told, tone=Tone.OK))

        ask_then(
            self._counter.pages.settings,
            view,
            lambda values: self_check.write_file(self._place, gathered, values["folder"]),
            written,
        )


def fit(counter: Counter) -> SelfChecking:
    """Fit it to that window."""
    return SelfChecking(counter)
