"""A new case for somebody the one box found: their last case is taken over when they are there.

Owned by the window thread. The one rule: who is at the window is said by the card or typed,
never by an earlier case; nothing is taken over before the number is the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desk.case import Case
from desk.finding import Seen
from desk.names import mask_name
from ui.window.operations import drafts, finding
from ui.window.tongue import tr
from ui.window.views.acceptance import Step
from ui.window.views.shell import Notice, PageName, Tone

if TYPE_CHECKING:
    from ui.window.counter.whole import Counter


class Again(QObject):
    """Cases that wait for their applicant, by the tab that was opened for each."""

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter.window)
        self._counter, self._page = counter, counter.pages.accept
        self._table = counter.accepting.table
        self._awaited: dict[str, Seen] = {}
        self._page.hints_changed.connect(lambda _hints: self._look())

    def begin(self, seen: Seen) -> None:
        """The tab in front where it has nobody yet, else a new one."""
        counter = self._counter
        counter.window.turn_to(PageName.ACCEPT)
        front = self._table.front
        if front is not None and front.case.applicant is None and front.step < Step.DONE:
            self._await(front.key, seen)
            return

        def opened(case: Case) -> None:
            self._table.add(case, now=counter.around().now)
            self._await(case.case_id, seen)

        drafts.open_draft(counter.place).then(opened).start()

    def _await(self, key: str, seen: Seen) -> None:
        self._awaited[key] = seen
        self._counter.accepting.show()
        self._page.take_focus()
        words = tr("请 {0} 放卡，或录入证件；号码相同就引用上一件。", mask_name(seen.name))
        self._say(words, Tone.PRIMARY)

    def _look(self) -> None:
        """The applicant of an awaited tab is known: take over, or say why not."""
        front = self._table.front
        if front is None or front.case.applicant is None:
            return
        seen = self._awaited.pop(front.key, None)
        if seen is None:
            return
        if front.case.applicant.certificate_number != seen.number:
            words = tr("证件不是 {0} 的，没有引用；本件照常办。", mask_name(seen.name))
            self._say(words, Tone.WARN)
            return

        def found(case_ids: tuple[str, ...]) -> None:
            now = self._table.front
            if case_ids and now is not None and now.key == front.key:
                self._page.reuse_asked.emit(case_ids[0])

        finding.cases_of(self._counter.place, seen).then(found).start()

    def _say(self, words: str, tone: Tone) -> None:
        self._page.explain(Notice(sentence=words, tone=tone))
