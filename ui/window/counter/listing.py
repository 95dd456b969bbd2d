"""办件 and 出件发证 at work: list, case beside it, its acts.

Owned by the window thread. The one rule: after an act the list is read again; what the desk
says is what is shown.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from desk.done import Kind
from desk.ports.platform import FoundCase
from desk.ports.store import CaseRow, JudgementRow, PaperRow
from desk.projection import read_case
from desk.stages import Stage
from ui.window.counter.case_acts import CaseActs
from ui.window.operations import cases
from ui.window.operations.acts import CounterPlace
from ui.window.pages.cases import CasesPage
from ui.window.presenters.lists import case_detail, cases_view, found_detail
from ui.window.presenters.open_case import Surroundings
from ui.window.tongue import tr
from ui.window.views.lists import CaseDetail
from ui.window.views.shell import Notice, Tone

Stages = Mapping[str, tuple[str, tuple[Stage, ...]]]
Rows = tuple[tuple[CaseRow, str], ...]
PAGE = 256
NO_PAPER = Notice(sentence=tr("这件在本窗口还没有单据。"), tone=Tone.PRIMARY)


class Listing(QObject):
    """Drives one page with a list of cases."""

    paper_opened = Signal(object)

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
        self._whole, self._asking = True, False
        self._judged: tuple[JudgementRow, ...] = ()
        self._key = ""
        self._wanted = ""
        self._elsewhere: FoundCase | None = None
        self._acts = CaseActs(page, place, around, self.reload)
        page.searched.connect(self.search)
        page.filter_chosen.connect(self._filter)
        page.case_chosen.connect(self._choose)
        page.act_asked.connect(self._act)
        page.reload_asked.connect(self.reload)
        page.more_asked.connect(self._more)
        page.preview_asked.connect(self._preview)
        place.changes.changed.connect(self._changed)

    def reload(self) -> None:
        """Read the list again."""
        self._read(max(PAGE, len(self._rows)))

    def _read(self, limit: int) -> None:
        """The rows shown stay until the new ones are here: a key pressed meanwhile counts."""
        self._ask(limit, "", lambda rows: self._show(rows, limit))

    def _more(self) -> None:
        if self._whole or self._asking:
            return
        self._asking = True
        self._ask(PAGE, self._rows[-1][0].case_id, self._add)

    def _ask(self, limit: int, after: str, answer: Callable[[Rows], None]) -> None:
        stages = tuple(stage.value for stage in self._filters[self._chosen][1])
        asked = cases.list_cases(self._place, self._text, stages, limit, after)
        asked.then(answer).start()

    def _add(self, rows: Rows) -> None:
        self._asking, self._whole = False, len(rows) < PAGE
        self._rows = (*self._rows, *rows)
        self._render()

    def search(self, text: str) -> None:
        """Find by words or number; a number that is not here is asked of the platform."""
        self._text, self._elsewhere = text, None
        self._page.line.setText(text)
        self._read(PAGE)
        if text and looks_like_number(text):
            cases.find_elsewhere(self._place, text).then(self._found).refused(
                lambda _error: None
            ).start()

    def show_case(self, case_id: str) -> None:
        """Show that case beside the list."""
        self._chosen, self._text, self._wanted = next(iter(self._filters)), "", case_id
        self.reload()

    def _changed(self, kinds: frozenset[Kind]) -> None:
        if kinds & {Kind.CASE, Kind.OUTBOX} and self._page.isVisible():
            self.reload()

    def _filter(self, code: str) -> None:
        self._chosen = code
        self._read(PAGE)

    def _show(self, rows: Rows, limit: int) -> None:
        self._whole = len(rows) < limit
        self._rows, self._asking = rows, False
        keys = [row.case_id for row, _state in rows]
        if self._wanted in keys:
            self._key, self._wanted, self._elsewhere = self._wanted, "", None
        if self._key not in keys and self._elsewhere is None:
            self._key = keys[0] if keys else ""
        self._render()
        if self._key:
            self._look(self._key)
        asked = self._page.searching or self._text
        if self._page.line.hasFocus() and not asked:
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
            whole=self._whole,
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
        self._acts.do(key, code, None if row is None else read_case(row))

    def _preview(self, key: str) -> None:
        def known(papers: tuple[PaperRow, ...]) -> None:
            if papers:
                cases.pages(self._place, papers[0]).then(self.paper_opened.emit).start()
            else:
                self._page.explain(NO_PAPER)

        cases.papers_of(self._place, key).then(known).start()

    def _found(self, found: Sequence[FoundCase]) -> None:
        here = {row.case_id for row, _state in self._rows}
        elsewhere = [case for case in found if case.case_id not in here]
        if elsewhere:
            self._elsewhere = elsewhere[0]
            self._key = self._wanted = elsewhere[0].case_id
            self._render()


def looks_like_number(text: str) -> bool:
    """Whether a text is a printed number rather than a name."""
    return sum(character.isdigit() for character in text) >= 6
