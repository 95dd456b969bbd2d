"""The end of a case at the counter: the act, then its papers, one after the other.

Owned by the window thread. The one rule: what was durable stays, whatever a printer says;
the panel shows each paper with what is known of it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal

from desk.acts.cases import may_accept
from desk.acts.papering import Sheet
from desk.case import Case
from desk.done import Kind
from desk.ports.printer import PrintJob
from desk.ports.store import PaperRow
from desk.refusal import CodedError
from desk.station import collects_only
from ui.window.counter.asking import ask_then
from ui.window.counter.spooling import Spooling
from ui.window.counter.table import Table
from ui.window.operations import cases, preview
from ui.window.operations.acts import CounterPlace
from ui.window.operations.operation import Operation
from ui.window.pages.page import Page
from ui.window.presenters.open_case import OpenCase
from ui.window.tongue import tr
from ui.window.views.acceptance import Step
from ui.window.views.asking import AskView
from ui.window.views.form import FieldKind, FieldView

MANDATE = AskView(
    title=tr("代收"),
    note=tr("代办不收费。请申请人看清并签代办委托书；代收凭证交申请人，材料装袋送大厅。"),
    fields=(
        FieldView(
            code="mandate",
            label=tr("代办委托书"),
            kind=FieldKind.TICK,
            hint=tr("1 代办委托书已由申请人签字"),
            required=True,
        ),
    ),
    do_text=tr("代收并打印"),
)


class Finishing(QObject):
    """Accepts or receives, then prints what the case has earned."""

    paper_opened = Signal(object)
    finished = Signal(object)
    printed = Signal(object)

    def __init__(
        self, page: Page, place: CounterPlace, table: Table, show: Callable[[], None]
    ) -> None:
        super().__init__(place.owner)
        self._page, self._place, self._table, self._show = page, place, table, show
        self._spooling = Spooling(place)
        place.changes.changed.connect(self._changed)

    def finish(self, front: OpenCase, refused: Callable[[CodedError], None]) -> None:
        """F12 at the last step."""
        case, desk = front.case, self._place.acts.desk
        delegations = () if case.item is None else case.item.delegations
        if collects_only(desk.station.kind, delegations):
            self._collect(case)
            return
        act = cases.receive_and_accept if may_accept(case, desk) else cases.receive
        self._table.change(front.key, working=True)
        self._show()

        def told(error: CodedError) -> None:
            self._table.change(front.key, working=False)
            refused(error)

        def lost(_error: BaseException) -> None:
            self._table.change(front.key, working=False)
            self._show()

        act(self._place, case).then(self._done).refused(told).failed(lost).start()

    def _collect(self, case: Case) -> None:
        """At an agent point: the mandate is ticked as signed, then 代收."""

        def work(values: Mapping[str, str]) -> Operation[Case]:
            return cases.collect_for(self._place, case, mandate=bool(values["mandate"]))

        ask_then(self._page, MANDATE, work, self._done)

    def preview(self) -> None:
        """Ctrl+P: the first paper of the case in front."""
        front = self._table.front
        if front is not None and front.papers:
            self.open_paper(front.papers[0].paper_id)

    def open_paper(self, paper_id: str) -> None:
        """Look at a paper that was made."""
        front = self._table.front
        for row in front.papers if front else ():
            if row.paper_id == paper_id:
                preview.shown(self._place, row).then(self.paper_opened.emit).start()

    def _changed(self, kinds: frozenset[Kind]) -> None:
        """What a printer said of a paper is shown where the paper is shown."""
        front = self._table.front
        if Kind.PAPERS not in kinds or front is None or front.step is not Step.DONE:
            return

        def known(papers: tuple[PaperRow, ...]) -> None:
            self._table.change(front.key, papers=papers)
            self._show()

        cases.papers_of(self._place, front.key).then(known).start()

    def _done(self, case: Case) -> None:
        self._table.change(case.case_id, case=case, step=Step.DONE, working=False)
        self._show()
        self.finished.emit(case)
        cases.papers_due(self._place, case).then(
            lambda templates: self._print(case, list(templates))
        ).start()

    def _print(self, case: Case, templates: list[str]) -> None:
        if not templates:
            self.printed.emit(case)
            return
        template, rest = templates[0], templates[1:]

        def composed(sheet: Sheet) -> None:
            cases.send(self._place, sheet).then(lambda job: sent(sheet, job)).start()

        def sent(sheet: Sheet, job: PrintJob) -> None:
            cases.record(self._place, sheet, job).then(recorded).start()

        def recorded(_paper_id: str) -> None:
            cases.papers_of(self._place, case.case_id).then(shown).start()

        def shown(papers: tuple[PaperRow, ...]) -> None:
            self._table.change(case.case_id, papers=papers)
            self._show()
            self._print(case, rest)

        cases.compose(self._place, case.case_id, template).then(composed).start()
