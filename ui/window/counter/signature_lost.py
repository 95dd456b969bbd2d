"""A signature that no longer holds: said once, when a change of the draft has dropped it.

Owned by the window thread. The one rule: it only tells; that the signature is gone was decided
where the change was folded, and Ctrl+Z of the signature itself needs no words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desk.case import Case
from desk.declarations import content_of
from desk.signatures import Signature
from desk.stages import Stage
from ui.window.shortcuts import Command
from ui.window.tongue import tr
from ui.window.views.shell import Notice, Tone

if TYPE_CHECKING:
    from ui.window.counter.whole import Counter

LOST = Notice(
    sentence=tr(
        "内容改了，申请人在客屏上的签字不再算数。改动已存；改完按 F10 请申请人重新核对签字。"
    ),
    tone=Tone.WARN,
)


class SignatureLost(QObject):
    """Joined to the acceptance page of that counter."""

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter.window)
        self._page, self._table = counter.pages.accept, counter.accepting.table
        self._key = ""
        self._signed: Signature | None = None
        self._page.hints_changed.connect(lambda _hints: self._look())

    def start(self) -> None:
        """Nothing to begin."""

    def stop(self) -> None:
        """Nothing is held."""

    def perform(self, _command: Command) -> bool:
        """It has no key."""
        return False

    def _look(self) -> None:
        front = self._table.front
        if front is None:
            return
        before = self._signed if front.key == self._key else None
        self._key, self._signed = front.key, front.case.dossier.signature
        if before is not None and is_lost(before, front.case):
            self._page.explain(LOST)


def is_lost(before: Signature, case: Case) -> bool:
    """Whether the draft says something else than what was signed, and is signed no longer."""
    if case.stage is not Stage.DRAFT or case.dossier.signature is not None:
        return False
    return bool(before.content) and content_of(case) != before.content


def fit(counter: Counter) -> SignatureLost:
    """The sentence at that counter."""
    return SignatureLost(counter)
