"""A paper on the screen, and its copy as OFD to a place that is asked for.

Owned by the window thread. The one rule: the copy is made of the bytes on the screen; it
leaves the station's encryption, and the clerk is told so.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths
from shiboken6 import isValid

from desk.refusal import CodedError
from ui.window.dialogs.ask import AskSheet
from ui.window.dialogs.paper import PaperSheet
from ui.window.operations import preview
from ui.window.operations.preview import PaperShown
from ui.window.presenters.refusals import notice_of
from ui.window.tongue import tr
from ui.window.views.asking import AskView
from ui.window.views.form import FieldView
from ui.window.views.shell import Notice, Tone

if TYPE_CHECKING:
    from ui.window.counter.whole import Counter


def show_paper(counter: Counter, shown: PaperShown) -> PaperSheet:
    """Open it; Ctrl+E writes the OFD file."""
    sheet = PaperSheet(counter.window.look, shown.pages, counter.window)
    sheet.export_asked.connect(lambda: _ask(counter, shown, sheet))
    sheet.open()
    return sheet


def _ask(counter: Counter, shown: PaperShown, over: PaperSheet) -> None:
    page, place = counter.window.page, counter.place
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    field = FieldView(
        code="path",
        label=tr("存到（.ofd）"),
        value=f"{folder}/{shown.number}.ofd",
        required=True,
        wide=True,
    )
    note = tr("与屏幕上、打印出的各页完全相同，字体在文件里。没有电子印章：盖章仍在纸上。")
    view = AskView(title=tr("导出 OFD"), note=note, fields=(field,), do_text=tr("导出"))

    ask = AskSheet(page.look, view, over)

    def answered(values: Mapping[str, str]) -> None:
        copying = preview.export_ofd(place, shown.pdf, values.get("path", ""))
        copying.then(done).refused(refused).start()

    def refused(error: CodedError) -> None:
        if isValid(ask):
            ask.explain(notice_of(error))

    def done(where: str) -> None:
        for sheet in (ask, over):
            if isValid(sheet):
                sheet.accept()
        words = tr("已导出到 {0}。文件离开了本机的加密，请按规定保管。", where)
        page.explain(Notice(sentence=words, tone=Tone.OK))

    ask.answered.connect(answered)
    ask.open()
