"""The further acts of a case (ui/window/case_acts) at work: gate, questions, work, sentence.

Owned by the window thread. The one rule: gate and work run in the STORE lane; what the page
shows afterwards is read again.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject

from desk.case import Case
from desk.progress import Watched
from desk.refusal import CodedError
from ui.window.case_acts.port import CaseAct
from ui.window.counter.asking import ask_then
from ui.window.counter.printing import print_each
from ui.window.dialogs.clock import ClockSheet
from ui.window.dialogs.copying import CopySheet
from ui.window.lanes import Lane
from ui.window.operations import cases
from ui.window.operations.acts import CounterPlace
from ui.window.operations.operation import Operation
from ui.window.pages.page import Page
from ui.window.presenters.open_case import Surroundings
from ui.window.presenters.refusals import notice_of
from ui.window.tongue import tr
from ui.window.views.shell import Notice, Tone


class FurtherActs(QObject):
    """Does one act of the list on a case; `reload` shows the case as it is then."""

    def __init__(
        self,
        page: Page,
        place: CounterPlace,
        around: Callable[[], Surroundings],
        reload: Callable[[], None],
    ) -> None:
        super().__init__(page)
        self._page, self._place, self._around, self._reload = page, place, around, reload

    def do(self, act: CaseAct, case: Case) -> None:
        """The gate first, so that nobody types for a refusal."""
        gate, acts = act.gate, self._place.acts
        if gate is None:
            self._ask(act, case)
            return

        def work() -> bool:
            gate(acts, case)
            return True

        asked = Operation(self._place, Lane.STORE, work)
        asked.then(lambda _may: self._ask(act, case)).refused(self._refused).start()

    def _ask(self, act: CaseAct, case: Case) -> None:
        view = act.asked(case, self._around())

        def operation(values: Mapping[str, str]) -> Operation[Any]:
            return self._operation(act, case, values)

        def done(value: Any) -> None:
            if act.shown is not None:
                seen = act.shown(value, case, self._around().today)
                ClockSheet(self._page.look, seen, self._page).open()
                return
            if act.copied is not None:
                copying = act.copied(value, case)
                CopySheet(self._page.look, copying, self._page).open()
                return
            words = act.said or tr("{0} 已办：{1}。", case.spoken, act.text).strip()
            self._page.explain(Notice(sentence=words, tone=Tone.OK))
            self._reload()
            if act.papers:
                print_each(self._place, case.case_id, act.papers, self._reload, self._refused)
            self._print_opened(case, value)

        if view is None:
            operation({}).then(done).refused(self._refused).start()
        else:
            ask_then(self._page, view, operation, done)

    def _operation(self, act: CaseAct, case: Case, values: Mapping[str, str]) -> Operation[Any]:
        acts, progress, long = self._place.acts, Watched(), act.watched
        if long is None:
            return Operation(self._place, Lane.STORE, lambda: act.work(acts, case, values))
        made: Operation[Any] = Operation(
            self._place, Lane.STORE, lambda: long(acts, case, values, progress)
        )
        return made.watched(act.text, progress)

    def _print_opened(self, before: Case, opened: Any) -> None:
        """The papers of another case, where the act opened one (模拟 → 正式)."""
        if not isinstance(opened, Case) or opened.case_id == before.case_id:
            return

        def known(templates: tuple[str, ...]) -> None:
            key = opened.case_id
            print_each(self._place, key, templates, self._reload, self._refused)

        cases.papers_due(self._place, opened).then(known).start()

    def _refused(self, error: CodedError) -> None:
        self._page.explain(notice_of(error))
