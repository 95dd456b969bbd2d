"""Keeps the language that was chosen where the next start finds it before it opens a store.

Owned by the window thread; the setting is read in its lane. The one rule: the setting in the
store is the truth, the note beside it only lets the window begin in the right words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk.done import Kind
from desk.settings import LANGUAGE, read_setting
from ui.opening.places import keep_language
from ui.window import tongue
from ui.window.lanes import Lane
from ui.window.operations.operation import Operation
from ui.window.shortcuts import Command
from ui.window.tongue import tr
from ui.window.views.shell import Notice, Tone

if TYPE_CHECKING:
    from ui.window.counter.whole import Counter


def _reopen() -> Notice:
    return Notice(
        sentence=tr("语言已改：关闭窗口再打开时生效。办件和草稿都在。"), tone=Tone.PRIMARY
    )


class Speaking:
    """Notices a changed language."""

    def __init__(self, counter: Counter) -> None:
        self._counter = counter
        counter.changes.changed.connect(self._changed)

    def start(self) -> None:
        """Look once: the note may have been lost."""
        self._look()

    def stop(self) -> None:
        """Nothing is held."""

    def perform(self, _command: Command) -> bool:
        """No key means anything here."""
        return False

    def _changed(self, kinds: frozenset[Kind]) -> None:
        if Kind.SETTINGS in kinds:
            self._look()

    def _look(self) -> None:
        place = self._counter.place
        Operation(place, Lane.STORE, self._kept).then(self._compare).start()

    def _kept(self) -> str:
        wanted = read_setting(self._counter.acts.desk.store.views, LANGUAGE)
        keep_language(wanted)
        return wanted

    def _compare(self, wanted: str) -> None:
        if wanted != tongue.in_force():
            self._counter.window.page.explain(_reopen())


def fit(counter: Counter) -> Speaking:
    """The language of this window."""
    return Speaking(counter)
