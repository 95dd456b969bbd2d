"""Files without a line, at work: export what waits, import the platform's answer.

Owned by the window thread; the files are written and read in the STORE lane. The one rule: a
file is there whole or not at all, and what is in it is said in words.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from sync.transfer import Answered, Exported
from ui.window.counter.asking import ask_then
from ui.window.operations import transfer
from ui.window.operations.operation import Operation
from ui.window.presenters.transfer import export_view, exported, import_view, imported
from ui.window.shortcuts import Command
from ui.window.views.shell import Notice, PageName, Tone

if TYPE_CHECKING:
    from ui.window.counter.whole import Counter


FILES = {Command.QUEUE_OUT: "export", Command.ANSWER_IN: "import"}


class Transferring(QObject):
    """Joins the page 待同步 to its two files."""

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter.window)
        self._window = counter.window
        self._place, self._page = counter.place, counter.pages.waiting
        counter.queueing.file_asked.connect(self.ask)

    def start(self) -> None:
        """Nothing runs by itself."""

    def stop(self) -> None:
        """Nothing is held."""

    def perform(self, command: Command) -> bool:
        """From anywhere: the page 待同步, and its file."""
        code = FILES.get(command)
        if code is None:
            return False
        self._window.turn_to(PageName.WAITING)
        if self._window.page_name is PageName.WAITING:
            self.ask(code)
        return True

    def ask(self, code: str) -> None:
        """Look what waits and where the stick is, then ask."""

        def known(found: tuple[int, str, str]) -> None:
            entries, folder, answer = found
            if code == "export":
                ask_then(self._page, export_view(entries, folder), self._export, self._exported)
            else:
                ask_then(self._page, import_view(answer), self._take, self._taken)

        transfer.look_about(self._place).then(known).start()

    def _export(self, values: Mapping[str, str]) -> Operation[Exported]:
        return transfer.export(self._place, values["folder"])

    def _exported(self, made: Exported) -> None:
        self._page.explain(Notice(sentence=exported(made), tone=Tone.OK))

    def _take(self, values: Mapping[str, str]) -> Operation[Answered]:
        return transfer.take_answer(self._place, values["file"])

    def _taken(self, taken: Answered) -> None:
        self._page.explain(Notice(sentence=imported(taken), tone=Tone.OK))


def fit(counter: Counter) -> Transferring:
    """Fitted to the window."""
    return Transferring(counter)
