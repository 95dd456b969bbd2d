"""办件 and 出件发证 at work: list, case beside it, its acts.

Owned by the window thread. The one rule: one reading of the list at a time; what is asked for
meanwhile is asked once, when it has come. After an act the list is read again; what the desk
says is what is shown.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from desk.done import Kind
from desk.ports.case_lists import CaseQuery
from desk.ports.platform import FoundCase
from desk.ports.store import PaperRow
from desk.projection import read_case
from desk.refusal import CodedError
from ui.window.counter.case_acts import CaseActs
from ui.window.operations import cases, lists, preview
from ui.window.operations.acts import CounterPlace
from ui.window.operations.lists import Front, Lines, Sight, Stretch
from ui.window.pages.cases import CasesPage
from ui.window.presenters.case_list import cases_view
from ui.window.presenters.case_log import log_rows
from ui.window.presenters.choosing import Choice, Stages
from ui.window.presenters.lists import case_detail, found_detail
from ui.window.presenters.open_case import Surroundings
from ui.window.presenters.refusals import notice_of
from ui.window.tongue import tr
from ui.window.views.lists import CaseDetail
from ui.window.views.shell import Notice, Tone

NO_PAPER = Notice(sentence=tr("这件在本窗口还没有单据。"), tone=Tone.PRIMARY)
NO_NUMBER = tr("往下没有短号里含 {0} 的件；用 Ctrl+F 查找全部。")
EMPTY_CHOICE = tr("这些筛选下没有件。按 Ctrl+F 换个词，或放宽上面的筛选。")


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
        self._title, self._stages, self._empty = title, filters, empty
        self.choice = Choice(stages=next(iter(filters)))
        self._stretch, self._sight = Stretch(query=CaseQuery()), Sight()
        self._key, self._wanted = "", ""
        self._reading, self._again = False, False
        self._elsewhere: FoundCase | None = None
        self._early: Sequence[FoundCase] = ()
        self._acts = CaseActs(page, place, around, self.reload)
        page.searched.connect(self.search)
        page.typed.connect(self._type)
        page.filter_chosen.connect(lambda code: self.choose(self.choice.chosen(code)))
        page.case_chosen.connect(self._choose)
        page.act_asked.connect(self._act)
        page.reload_asked.connect(self.reload)
        page.rows_wanted.connect(self._scroll)
        page.typed_ahead.connect(self._type_ahead)
        page.preview_asked.connect(self._preview)
        place.changes.changed.connect(self._changed)

    @property
    def shown(self) -> CaseQuery:
        """What the list on the screen was asked for."""
        return self._stretch.query

    def reload(self) -> None:
        """Read the list again; the cursor stays on its case, the rows in sight in sight."""
        if self._reading:
            self._again = True
            return
        self._reading = True
        top, size = self._page.table.in_sight
        self._sight = Sight(
            key=self._wanted or self._key,
            at=self._stretch.at,
            top=top,
            size=size,
            wanted=bool(self._wanted),
        )
        query = self.choice.query(self._stages, self._around())
        asked = lists.read_list(self._place, query, self._sight)
        asked.then(self._show).refused(self._refused).failed(self._was_asked_again).start()

    def choose(self, choice: Choice) -> None:
        """List what that choice asks for, from its top."""
        if choice != self.choice:
            self.choice = choice
            self._page.table.scrollToTop()
        self.reload()

    def search(self, text: str) -> None:
        """Find by words or number; a number that is not here is asked of the platform."""
        self._elsewhere, self._early = None, ()
        self._page.line.setText(text)
        self.choose(replace(self.choice, text=text))
        if text and looks_like_number(text):
            cases.find_elsewhere(self._place, text).then(self._found).refused(
                lambda _error: None
            ).start()

    def show_case(self, case_id: str) -> None:
        """Show that case beside the list, whatever was filtered for."""
        self._wanted, self._elsewhere = case_id, None
        self._page.line.setText("")
        self.choice = Choice(stages=next(iter(self._stages)), order=self.choice.order)
        self.reload()

    def show_figure(self, case_ids: tuple[str, ...], title: str) -> None:
        """List the cases behind a figure."""
        self._page.line.setText("")
        first = next(iter(self._stages))
        self.choose(Choice(stages=first, only=case_ids, only_title=title))

    def _type(self, text: str) -> None:
        """Words as they are typed narrow the list; the platform is asked only after Enter."""
        self._elsewhere = None
        self.choose(replace(self.choice, text=text))

    def _changed(self, kinds: frozenset[Kind]) -> None:
        if kinds & {Kind.CASE, Kind.OUTBOX} and self._page.isVisible():
            self.reload()

    def _show(self, stretch: Stretch) -> None:
        sight, again = self._sight, self._was_asked_again()
        here = self._wanted or self._key
        if sight.key != here or (not here and sight.at != self._stretch.at):
            # The cursor went on meanwhile; where its case stands now was not asked.
            if not again:
                self.reload()
            return
        if again and stretch.query.text != self.choice.text:
            return
        if self._wanted == stretch.key:
            self._wanted, self._elsewhere = "", None
        scrolled = self._page.table.in_sight[0] - sight.top
        self._stretch = replace(stretch, top=max(stretch.top + scrolled, 0))
        if self._elsewhere is None:
            self._key = stretch.key
        self._render()
        asked = self._page.searching or self.choice.text
        if self._page.line.hasFocus() and not asked:
            self._page.take_focus()
        if self._early and not self._reading:
            early, self._early = self._early, ()
            self._found(early)

    def _refused(self, error: CodedError) -> None:
        """An order that cannot be had: said, and the list stays in the order of arrival."""
        self._was_asked_again()
        self._page.explain(notice_of(error))
        fresh = Choice(stages=self.choice.stages).order
        if self.choice.order != fresh:
            self.choice = replace(self.choice, order=fresh)
            self.reload()

    def _was_asked_again(self, _error: BaseException | None = None) -> bool:
        again, self._reading, self._again = self._again, False, False
        if again:
            self.reload()
        return again

    def _scroll(self) -> None:
        """Rows come into sight that were not read."""
        if self._reading:
            self._again = True
            return
        top, size = self._page.table.in_sight
        first = max(top - lists.MARGIN, 0)
        query, self._reading = self._stretch.query, True

        def read(lines: Lines) -> None:
            if not self._was_asked_again():
                self._stretch = replace(
                    self._stretch,
                    first=first,
                    lines=lines,
                    at=max(self._page.table.currentIndex().row(), 0),
                    top=self._page.table.in_sight[0],
                )
                self._render()
                self._choose(self._page.table.current)

        asked = lists.read_lines(self._place, query, first, size + 2 * lists.MARGIN)
        asked.then(read).refused(self._refused).failed(self._was_asked_again).start()

    def _render(self) -> None:
        shown = self.choice.text or self.choice.holder or self.choice.days
        view = cases_view(
            self._title,
            self._stretch,
            self._around(),
            stages=self._stages,
            choice=self.choice,
            detail=self._detail(),
            empty=EMPTY_CHOICE if shown else self._empty,
        )
        self._page.take(view)

    def _detail(self) -> CaseDetail | None:
        found, front = self._elsewhere, self._stretch.front
        if found is not None and found.case_id == self._key:
            return found_detail(found)
        if front is None:
            return None
        around = self._around()
        names = {actor.person_id: actor.name for actor in self._place.acts.desk.roster}
        log = log_rows(front.log, names, around.today)
        return case_detail(front.row, front.sync, front.judged, around, log)

    def _choose(self, key: str) -> None:
        """The cursor moved: the case beside the list follows, the last one asked for."""
        at = max(self._page.table.currentIndex().row(), 0)
        self._stretch = replace(self._stretch, at=at)
        if key == self._key:
            return
        self._key, self._wanted, self._elsewhere = key, "", None
        if not key:
            return  # its row is still to be read; it is chosen when it has come

        def known(front: Front) -> None:
            if key == self._key:
                top = self._page.table.in_sight[0]
                self._stretch = replace(self._stretch, front=front, top=top)
                self._render()

        lists.read_front(self._place, key).then(known).start()

    def _type_ahead(self, digits: str) -> None:
        """The cursor goes to the next short number that holds the digits typed."""
        here = self._page.table.currentIndex().row() - (len(digits) > 1)

        def found(place: int | None) -> None:
            if place is None:
                said = Notice(sentence=NO_NUMBER.format(digits), tone=Tone.PRIMARY)
                self._page.explain(said)
            else:
                self._page.table.go_to(place)

        lists.next_number(self._place, self._stretch.query, digits, here).then(found).start()

    def _act(self, key: str, code: str) -> None:
        front = self._stretch.front
        known = front is not None and front.row.case_id == key
        self._acts.do(key, code, read_case(front.row) if front and known else None)

    def _preview(self, key: str) -> None:
        def known(papers: tuple[PaperRow, ...]) -> None:
            if papers:
                preview.shown(self._place, papers[0]).then(self.paper_opened.emit).start()
            else:
                self._page.explain(NO_PAPER)

        cases.papers_of(self._place, key).then(known).start()

    def _found(self, found: Sequence[FoundCase]) -> None:
        if self._reading:
            # What is listed answers an earlier question: the case may be here all the same.
            self._early = found
            return
        here = {line.case_id for line, _state in self._stretch.lines}
        elsewhere = [case for case in found if case.case_id not in here]
        if elsewhere:
            self._elsewhere = elsewhere[0]
            self._key = self._wanted = elsewhere[0].case_id
            self._render()


def looks_like_number(text: str) -> bool:
    """Whether a text is a printed number rather than a name."""
    return sum(character.isdigit() for character in text) >= 6
