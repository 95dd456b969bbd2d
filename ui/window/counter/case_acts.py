"""The acts on a case that was chosen in a list.

Owned by the window thread. The one rule: what was done is said in one sentence, and the list
is read again; what the desk says is what is shown.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject

from desk.acts.papering import Sheet
from desk.case import Case
from desk.ports.printer import PrintJob
from desk.refusal import CodedError
from desk.stages import Act
from ui.window.counter.answered import operation_of
from ui.window.counter.asking import ask_then
from ui.window.counter.further_acts import FurtherActs
from ui.window.counter.licensing import LicenceActs
from ui.window.counter.printing import print_each
from ui.window.counter.spooling import send_waiting
from ui.window.dialogs.ask import AskSheet
from ui.window.operations import cases, further
from ui.window.operations.acts import CounterPlace
from ui.window.operations.operation import Operation
from ui.window.pages.page import Page
from ui.window.presenters.asking import ACTS, reprint_view, view_of
from ui.window.presenters.menus import find_act
from ui.window.presenters.open_case import Surroundings
from ui.window.presenters.refusals import notice_of
from ui.window.tongue import tr
from ui.window.views.asking import AskView
from ui.window.views.shell import Notice, Tone

GATES: Mapping[str, tuple[Act, ...]] = {
    **ACTS,
    "decide": (Act.DECIDE,),
    "hand_over": (Act.HAND_OVER,),
}


class CaseActs(QObject):
    """Every act of 办件: those with questions ask them in a dialog of their own."""

    def __init__(
        self,
        page: Page,
        place: CounterPlace,
        around: Callable[[], Surroundings],
        reload: Callable[[], None],
    ) -> None:
        super().__init__(page)
        self._page, self._place, self._around, self._reload = page, place, around, reload
        self._further = FurtherActs(page, place, around, reload)
        self._licences = LicenceActs(page, place, self._done)

    def do(self, key: str, code: str, case: Case | None) -> None:
        """Do what that button says; `case` is None for one that only the platform knows."""
        if code == "claim":
            self._claim(key, case)
        elif case is None:
            return
        elif code == "print":
            self._print(key, self._place.acts.papering.earned(case))
        elif code == "issue":
            self._licences.open(case, lambda: self._act(code, case))
        elif (act := find_act(code)) is not None:
            self._further.do(act, case)
        else:
            self._act(code, case)

    def _act(self, code: str, case: Case) -> None:
        """The gates are asked first, so that nobody types for a refusal."""
        view = view_of(code, case, self._around())
        if view is None:
            started = operation_of(self._place, self._around(), code, case, {})
            started.then(partial(self._done, case)).refused(self._refused).start()
            return
        gates = further.may(self._place, case, GATES.get(code, ()))
        gates.then(lambda _may: self._ask(view, code, case)).refused(self._refused).start()

    def _ask(self, view: AskView, code: str, case: Case) -> None:
        def work(values: Mapping[str, str]) -> Operation[Case]:
            return operation_of(self._place, self._around(), code, case, values)

        ask_then(self._page, view, work, partial(self._done, case))

    def _done(self, before: Case, case: Case) -> None:
        """Say so, and print what the act earned: printing is part of it."""
        self._say(tr("{0} 已办：{1}。", case.spoken, case.get_item().name), Tone.OK)
        self._reload()
        templates = self._place.acts.papering.earned_by(before, case)
        print_each(self._place, case.case_id, templates, self._reload, self._refused)

    def _claim(self, key: str, case: Case | None) -> None:
        def asked(_event: str) -> None:
            self._say(tr("已认领，办件正从平台取回。"), Tone.OK)

        cases.claim(self._place, key, case).then(asked).refused(self._refused).start()

    def _print(self, key: str, templates: tuple[str, ...]) -> None:
        """First what no printer took so far; only what was printed is printed again."""

        def sent(went: int, of: int) -> None:
            if went == of:
                self._say(tr("待打印的 {0} 份单据已送打印机。", of), Tone.OK)
            else:
                words = tr("{0} 份单据仍没有打印机接收，都存在本机；打印机好了再按一次。", of)
                self._say(words, Tone.WARN)

        send_waiting(self._place, key, sent, lambda: self._why(key, templates), self._refused)

    def _why(self, key: str, templates: tuple[str, ...]) -> None:
        sheet = AskSheet(self._page.look, reprint_view(), self._page)

        def answered(values: Mapping[str, str]) -> None:
            sheet.accept()
            self._reprint(key, templates, values["reason"])

        sheet.answered.connect(answered)
        sheet.open()

    def _reprint(self, key: str, templates: tuple[str, ...], reason: str) -> None:
        def composed(sheet: Sheet) -> None:
            cases.send(self._place, sheet).then(lambda job: sent(sheet, job)).start()

        def sent(sheet: Sheet, job: PrintJob) -> None:
            cases.record(self._place, sheet, job).then(
                lambda _id: self._say(tr("单据已补打，登记为补打一次。"), Tone.OK)
            ).start()

        for template in templates:
            cases.compose_again(self._place, key, template, reason).then(composed).refused(
                self._refused
            ).start()

    def _refused(self, error: CodedError) -> None:
        self._page.explain(notice_of(error))

    def _say(self, sentence: str, tone: Tone) -> None:
        self._page.explain(Notice(sentence=sentence, tone=tone))
