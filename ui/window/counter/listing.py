"""办件 and 出件发证 at work: list, case beside it, its acts.

Owned by the window thread. The one rule: after an act the list is read again; what the desk
says is what is shown.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject

from desk.acts.papering import Sheet
from desk.case import Case
from desk.done import Kind
from desk.ports.platform import FoundCase
from desk.ports.printer import PrintJob
from desk.ports.store import CaseRow, JudgementRow
from desk.projection import read_case
from desk.refusal import CodedError
from desk.stages import Stage
from ui.window.operations import cases
from ui.window.operations.acts import CounterPlace
from ui.window.operations.operation import Operation
from ui.window.pages.cases import CasesPage
from ui.window.presenters.lists import case_detail, cases_view, found_detail
from ui.window.presenters.open_case import Surroundings
from ui.window.presenters.refusals import notice_of
from ui.window.views.lists import CaseDetail
from ui.window.views.shell import Notice, Tone

Stages = Mapping[str, tuple[str, tuple[Stage, ...]]]
Rows = tuple[tuple[CaseRow, str], ...]


class Listing(QObject):
    """Drives one page with a list of cases."""

    def __init__(
        self,
        page: CasesPage,
        place: CounterPlace,
        around: Callable[[], Surroundings],
        *,
        title: str,
        filters: Stages,
        empty: str,
    ) -> None:
        super().__init__(page)
        self._page, self._place, self._around = page, place, around
        self._title, self._filters, self._empty = title, filters, empty
        self._chosen = next(iter(filters))
        self._text = ""
        self._rows: Rows = ()
        self._judged: tuple[JudgementRow, ...] = ()
        self._key = ""
        self._wanted = ""
        self._elsewhere: FoundCase | None = None
        page.searched.connect(self.search)
        page.filter_chosen.connect(self._filter)
        page.case_chosen.connect(self._choose)
        page.act_asked.connect(self._act)
        page.reload_asked.connect(self.reload)
        place.changes.changed.connect(self._changed)

    def reload(self) -> None:
        """Read the list again."""
        stages = tuple(stage.value for stage in self._filters[self._chosen][1])
        cases.list_cases(self._place, self._text, stages).then(self._show).start()

    def search(self, text: str) -> None:
        """Find by words or number; a number that is not here is asked of the platform."""
        self._text, self._elsewhere = text, None
        self._page.line.setText(text)
        self.reload()
        if text and self._looks_like_number(text):
            cases.find_elsewhere(self._place, text).then(self._found).refused(
                lambda _error: None
            ).start()

    def show_case(self, case_id: str) -> None:
        """Show that case beside the list."""
        self._chosen, self._text, self._wanted = next(iter(self._filters)), "", case_id
        self.reload()

    def _looks_like_number(self, text: str) -> bool:
        return sum(character.isdigit() for character in text) >= 6

    def _changed(self, kinds: frozenset[Kind]) -> None:
        if kinds & {Kind.CASE, Kind.OUTBOX} and self._page.isVisible():
            self.reload()

    def _filter(self, code: str) -> None:
        self._chosen = code
        self.reload()

    def _show(self, rows: Rows) -> None:
        self._rows = rows
        keys = [row.case_id for row, _state in rows]
        if self._wanted in keys:
            self._key, self._wanted, self._elsewhere = self._wanted, "", None
        if self._key not in keys and self._elsewhere is None:
            self._key = keys[0] if keys else ""
        self._render()
        if self._key:
            self._look(self._key)
        if self._page.line.hasFocus() and not self._text:
            self._page.take_focus()

    def _render(self) -> None:
        view = cases_view(
            self._title,
            self._rows,
            self._around(),
            filters=self._filters,
            chosen=self._chosen,
            detail=self._detail(),
            empty=self._empty,
        )
        self._page.take(view)

    def _detail(self) -> CaseDetail | None:
        found = self._elsewhere
        if found is not None and found.case_id == self._key:
            return found_detail(found)
        for row, state in self._rows:
            if row.case_id == self._key:
                return case_detail(row, state, self._judged, self._around())
        return None

    def _choose(self, key: str) -> None:
        if key and key != self._key:
            self._key, self._judged, self._elsewhere = key, (), None
            self._render()
            self._look(key)

    def _look(self, key: str) -> None:
        def known(judged: tuple[JudgementRow, ...]) -> None:
            if key == self._key and judged != self._judged:
                self._judged = judged
                self._render()

        cases.judgements_of(self._place, key).then(known).start()

    def _act(self, key: str, code: str) -> None:
        row = next((row for row, _state in self._rows if row.case_id == key), None)
        if code == "claim":
            self._claim(key)
        if row is None or code == "claim":
            return
        case = read_case(row)
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
        self.reload()

    def _claim(self, key: str) -> None:
        def asked(_event: str) -> None:
            self._say("已认领，办件正从平台取回。", Tone.OK)

        cases.claim(self._place, key).then(asked).refused(self._refused).start()

    def _found(self, found: Sequence[FoundCase]) -> None:
        here = {row.case_id for row, _state in self._rows}
        elsewhere = [case for case in found if case.case_id not in here]
        if elsewhere:
            self._elsewhere = elsewhere[0]
            self._key = self._wanted = elsewhere[0].case_id
            self._render()

    def _print(self, key: str, templates: tuple[str, ...]) -> None:
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
