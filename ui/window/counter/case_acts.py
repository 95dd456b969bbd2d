"""The acts on a case that was chosen in a list.

Owned by the window thread. The one rule: what was done is said in one sentence, and the list
is read again; what the desk says is what is shown.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from desk.acts.papering import Sheet
from desk.case import Case
from desk.ports.printer import PrintJob
from desk.refusal import CodedError
from ui.window.counter.spooling import send_waiting
from ui.window.operations import cases
from ui.window.operations.acts import CounterPlace
from ui.window.operations.operation import Operation
from ui.window.pages.cases import CasesPage
from ui.window.presenters.refusals import notice_of
from ui.window.views.shell import Notice, Tone


class CaseActs(QObject):
    """Accept, decide, issue, hand over, claim, print again."""

    def __init__(
        self, page: CasesPage, place: CounterPlace, reload: Callable[[], None]
    ) -> None:
        super().__init__(page)
        self._page, self._place, self._reload = page, place, reload

    def do(self, key: str, code: str, case: Case | None) -> None:
        """Do what that button says; `case` is None for one that only the platform knows."""
        if code == "claim":
            self._claim(key)
        if case is None or code == "claim":
            return
        if code == "print":
            self._print(key, self._place.acts.papering.due(case))
        else:
            operation = self._operation(case, code)
            if operation is not None:
                operation.then(self._done).refused(self._refused).start()

    def _operation(self, case: Case, code: str) -> Operation[Case] | None:
        key, applicant = case.case_id, case.applicant
        match code:
            case "accept":
                return cases.accept(self._place, key)
            case "decide":
                return cases.decide_at_once(self._place, key)
            case "issue":
                return cases.issue(self._place, key)
            case "hand_over" if applicant is not None:
                number = applicant.certificate_number
                return cases.hand_over(self._place, key, applicant.name, number)
            case _:
                return None

    def _done(self, case: Case) -> None:
        self._say(f"{case.spoken} 已办：{case.get_item().name}。", Tone.OK)
        self._reload()

    def _claim(self, key: str) -> None:
        def asked(_event: str) -> None:
            self._say("已认领，办件正从平台取回。", Tone.OK)

        cases.claim(self._place, key).then(asked).refused(self._refused).start()

    def _print(self, key: str, templates: tuple[str, ...]) -> None:
        """First what no printer took so far; only what was printed is printed again."""

        def sent(went: int, of: int) -> None:
            if went == of:
                self._say(f"待打印的 {of} 份单据已送打印机。", Tone.OK)
            else:
                words = f"{of} 份单据仍没有打印机接收，都存在本机；打印机好了再按一次。"
                self._say(words, Tone.WARN)

        send_waiting(
            self._place, key, sent, lambda: self._reprint(key, templates), self._refused
        )

    def _reprint(self, key: str, templates: tuple[str, ...]) -> None:
        def composed(sheet: Sheet) -> None:
            cases.send(self._place, sheet).then(lambda job: sent(sheet, job)).start()

        def sent(sheet: Sheet, job: PrintJob) -> None:
            cases.record(self._place, sheet, job).then(
                lambda _id: self._say("单据已补打，登记为补打一次。", Tone.OK)
            ).start()

        for template in templates:
            cases.compose_again(self._place, key, template).then(composed).refused(
                self._refused
            ).start()

    def _refused(self, error: CodedError) -> None:
        self._page.explain(notice_of(error))

    def _say(self, sentence: str, tone: Tone) -> None:
        self._page.explain(Notice(sentence=sentence, tone=tone))
