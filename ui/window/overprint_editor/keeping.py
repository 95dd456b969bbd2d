"""What becomes of an edited form: saved as a version, rolled back, exported, tried on paper.

Owned by the window thread. The one rule: a version that is there is never changed; each of
these is an entry or leaves no trace, and none uses a blank.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from desk.acts.form_versions import Drawn
from desk.overprint_editing import faults_of
from desk.ports.printer import PrintJob, PrintState
from desk.refusal import CodedError
from ui.window.dialogs.ask import AskSheet
from ui.window.operations import overprint_forms as operations
from ui.window.operations.acts import CounterPlace
from ui.window.operations.operation import Operation
from ui.window.operations.overprint_forms import Known
from ui.window.overprint_editor.editing import Editing
from ui.window.overprint_editor.sheet import EditorSheet
from ui.window.presenters import overprint_editor as words
from ui.window.presenters.refusals import notice_of
from ui.window.tongue import tr
from ui.window.views.asking import AskView
from ui.window.views.shell import Notice, Tone

T = TypeVar("T")
Values = Mapping[str, str]


class Keeping(QObject):
    """The acts of one open editor; `changed` tells the state after them."""

    changed = Signal(object)

    def __init__(self, sheet: EditorSheet, place: CounterPlace, known: Known) -> None:
        super().__init__(sheet)
        self._sheet, self._place, self._known = sheet, place, known

    def save(self) -> None:
        """A further version, from a day that is asked for."""
        editing = self._sheet.editing
        faults = faults_of(editing.form)
        if faults:
            told = tr("还不能保存：{0}。请改正后再按 F12。", words.fault_words(faults))
            self._say(told, Tone.BAD)
        elif editing.is_changed:
            view = words.saving_view(editing, self._known.today.isoformat())
            self._ask(
                view,
                lambda v: operations.save(self._place, editing, v["effective"]),
                self._saved,
            )

    def roll_back(self) -> None:
        """The version that is open goes back, with a reason."""
        editing = self._sheet.editing
        form = editing.opened
        if any(each.shipped for each in self._known.versions if each.form == form):
            self._say(tr("这一版随程序带来，不能再退。"), Tone.WARN)
        elif editing.is_changed:
            self._say(tr("先撤回没有保存的改动（Ctrl+Z），再退回。"), Tone.WARN)
        else:
            self._ask(
                words.rolling_view(editing),
                lambda v: operations.roll_back(self._place, form, v["reason"]),
                self._rolled_back,
            )

    def export(self) -> None:
        """The version that is open as a file."""
        form = self._sheet.editing.opened
        path = f"~/{form.code}-{form.version}.json"
        self._ask(
            words.exporting_view(self._sheet.editing, path),
            lambda v: operations.export(self._place, form, v["path"]),
            lambda path: self._say(tr("已导出：{0}", path), Tone.OK),
        )

    def test(self) -> None:
        """The form as it is now onto plain paper, or onto a sheet that is spoiled."""
        editing = self._sheet.editing
        self._ask(
            words.testing_view(editing, self._known.queue),
            lambda v: operations.trial(
                self._place,
                editing,
                printer=v["printer"].strip(),
                spoiled=v["spoiled"].strip(),
            ),
            self._made,
        )

    def _saved(self, known: Known) -> None:
        self._known = known
        editing = self._sheet.editing
        version = next(v for v in known.versions if v.form.code == editing.form.code)
        self.changed.emit(editing.saved(version.form))
        day = version.form.effective.isoformat()
        told = tr(
            "已存为第 {0} 版，{1} 起用。请用普通纸试打（F9）。", version.form.version, day
        )
        self._say(told, Tone.OK)

    def _rolled_back(self, known: Known) -> None:
        self._known = known
        code = self._sheet.editing.form.code
        versions = [each for each in known.versions if each.form.code == code]
        now = next((each for each in versions if each.in_force), versions[0])
        self.changed.emit(Editing.of(now.form))
        self._say(tr("已退回；现在用的是第 {0} 版。", now.form.version), Tone.OK)

    def _made(self, drawn: Drawn) -> None:
        code = self._sheet.editing.form.code
        asked = operations.send(self._place, drawn, code)
        asked.then(self._sent).refused(self._tell).start()

    def _sent(self, job: PrintJob) -> None:
        if job.state is PrintState.SAVED:
            told = tr("没有打印机接收，没有打出来。请查看打印机后再试。")
            self._say(told, Tone.WARN)
        else:
            self._say(tr("样张已送打印机，没有占用空白证照号。"), Tone.OK)

    def _ask(
        self,
        view: AskView,
        work: Callable[[Values], Operation[T]],
        done: Callable[[T], None],
    ) -> None:
        """A dialog over the editor; a refusal is read beside what was typed."""
        ask = AskSheet(self._sheet.look, view, self._sheet)

        def finished(value: T) -> None:
            if isValid(ask):
                ask.accept()
            if isValid(self._sheet):
                done(value)

        def refused(error: CodedError) -> None:
            if isValid(ask):
                ask.explain(notice_of(error))

        ask.answered.connect(lambda v: work(v).then(finished).refused(refused).start())
        ask.open()

    def _tell(self, error: CodedError) -> None:
        if isValid(self._sheet):
            self._sheet.explain(notice_of(error))

    def _say(self, told: str, tone: Tone) -> None:
        if isValid(self._sheet):
            self._sheet.explain(Notice(sentence=told, tone=tone))
