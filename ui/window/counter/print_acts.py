"""What is done with one paper of the list of the shift.

Owned by the window thread; lives as long as what it began. The one rule: what became of it is
said on the list, which may have been closed meanwhile.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtWidgets import QFileDialog
from shiboken6 import isValid

from desk.acts.papering import Sheet
from desk.acts.prints import Printed, Prints
from desk.ports.printer import PrintJob
from desk.refusal import CodedError
from printing.preview import PagePicture
from ui.window.counter.capturing_aside import capture_over
from ui.window.counter.printing import print_made
from ui.window.dialogs.ask import AskSheet
from ui.window.dialogs.paper import PaperSheet
from ui.window.dialogs.prints import PrintsSheet
from ui.window.operations import papers, prints
from ui.window.operations.acts import CounterPlace
from ui.window.operations.operation import Operation
from ui.window.presenters import prints as views
from ui.window.presenters.refusals import notice_of
from ui.window.theme.look import Look
from ui.window.tongue import tr
from ui.window.views.shell import Notice, Tone


class PrintActs:
    """The acts of one paper."""

    def __init__(self, look: Look, place: CounterPlace, sheet: PrintsSheet) -> None:
        self._look, self._place, self._sheet = look, place, sheet

    def look(self, printed: Printed) -> None:
        """The pages as they were printed, its signed copies behind them."""

        def shown(pages: tuple[PagePicture, ...]) -> None:
            if isValid(self._sheet):
                PaperSheet(self._look, pages, self._sheet).open()

        prints.pages(self._place, printed).then(shown).refused(self._refused).start()

    def cancel(self, printed: Printed) -> None:
        """Ask the spooler to drop the job, and say what came of it."""

        def recalled(job: PrintJob) -> None:
            seen = ((printed.row, job),)
            told = papers.settle(self._place, seen).then(lambda _count: self._recalled(job))
            told.refused(self._refused).start()

        prints.recall(self._place, printed.row).then(recalled).refused(self._refused).start()

    def _recalled(self, job: PrintJob) -> None:
        if job.code == "printer.job-cancelled":
            self._say(tr("已取消这次打印；已经出来的纸请收走。"), Tone.OK)
        else:
            self._say(tr("取消不了：打印机已经打完，或打印服务没有应答。请看清单。"), Tone.WARN)

    def again(self, printed: Printed) -> None:
        """The very pages once more; the reason is asked as everywhere."""
        acts = self._place.acts
        asking = AskSheet(self._look, views.again_view(), self._sheet)

        def answered(values: Mapping[str, str]) -> None:
            asking.accept()
            reason = values["reason"]

            def make() -> Sheet:
                return Prints(acts.desk).again(printed.row, acts.actor, reason=reason)

            done = tr("单据已补打，登记为补打一次。")
            print_made(self._place, make, lambda: self._say(done, Tone.OK), self._refused)

        asking.answered.connect(answered)
        asking.open()

    def capture(self, printed: Printed) -> None:
        """Its signed copy from camera, scanner or pictures, as materials are captured."""
        title = tr("签回件 {0}", printed.row.number)
        keep = partial(_keep_captured, self._place, printed)
        capture_over(self._sheet, self._place, title, keep, lambda *_: self._linked())

    def sign(self, printed: Printed) -> None:
        """Files that are its signed copy."""
        dialog = QFileDialog(
            self._sheet, tr("选签回件"), "", tr("扫描件 (*.pdf *.jpg *.jpeg *.png)")
        )
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)

        def chosen(files: list[str]) -> None:
            kept = prints.keep_signed(self._place, printed.row, files)
            kept.then(lambda _digest: self._linked()).refused(self._refused).start()

        dialog.filesSelected.connect(chosen)
        dialog.open()

    def _linked(self) -> None:
        self._say(tr("签回件已挂在这份单据上，加密存在本机。"), Tone.OK)

    def _refused(self, error: CodedError) -> None:
        if isValid(self._sheet):
            self._sheet.explain(notice_of(error))

    def _say(self, words: str, tone: Tone) -> None:
        if isValid(self._sheet):
            self._sheet.explain(Notice(sentence=words, tone=tone))


def _keep_captured(
    place: CounterPlace, printed: Printed, data: bytes, _pages: int
) -> Operation[str]:
    return prints.keep_captured(place, printed.row, data)
