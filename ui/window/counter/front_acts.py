"""The menu of the case in front on the acceptance page (Ctrl+M), and what is chosen in it.

Owned by the window thread. The one rule: after an act the case in front is read again, a
draft from its draft, a received case from its row.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from desk.case import Case
from desk.ports.store import PaperRow
from desk.stages import Stage
from ui.window.counter.case_acts import CaseActs
from ui.window.counter.table import Table
from ui.window.dialogs.menu import MenuSheet
from ui.window.operations import cases, drafts
from ui.window.operations.acts import CounterPlace
from ui.window.pages.acceptance import AcceptancePage
from ui.window.presenters.menus import case_menu, further_lines
from ui.window.presenters.open_case import Surroundings
from ui.window.tongue import tr
from ui.window.views.acceptance import Step
from ui.window.views.asking import MenuLine, MenuView
from ui.window.views.shell import Notice, Tone

NOTHING = Notice(
    sentence=tr("这件现在没有其他操作；先选事项，或照常办下一步。"), tone=Tone.PRIMARY
)

NOT_NOW = Notice(
    sentence=tr("这件现在不能这样办：先选事项；已收件的按 Ctrl+M 看能办什么。已填的都在。"),
    tone=Tone.PRIMARY,
)


class FrontActs(QObject):
    """Offers and does the further acts of the case in front."""

    def __init__(
        self,
        page: AcceptancePage,
        place: CounterPlace,
        table: Table,
        around: Callable[[], Surroundings],
        show: Callable[[], None],
    ) -> None:
        super().__init__(page)
        self._page, self._place, self._table = page, place, table
        self._around, self._show = around, show
        self._acts = CaseActs(page, place, around, self.reload)

    def open_menu(self) -> None:
        """Ctrl+M: what else can be done with the case in front."""
        front = self._table.front
        if front is None:
            return
        case = front.case
        lines = self._lines(case)
        if not lines:
            self._page.explain(NOTHING)
            return
        title = tr("本件") if case.item is None else case.item.name
        sheet = MenuSheet(self._page.look, MenuView(title=title, lines=lines), self._page)
        sheet.chosen.connect(lambda code: self.do(code, front.key))
        sheet.open()

    def do_offered(self, code: str) -> None:
        """Do one act of the menu by its own key, or say that it is not in it."""
        front = self._table.front
        if front is None:
            return
        if code in [line.code for line in self._lines(front.case)]:
            self.do(code, front.key)
        else:
            self._page.explain(NOT_NOW)

    def _lines(self, case: Case) -> tuple[MenuLine, ...]:
        known = further_lines if case.stage is Stage.DRAFT else case_menu
        return known(case, self._around())

    def reprint(self, case: Case) -> None:
        """Ctrl+Shift+P."""
        self._acts.do(case.case_id, "print", case)

    def do(self, code: str, key: str) -> None:
        """Do that act on the case as it is stored now: what was typed before counts."""
        front = self._table.find(key)
        if front is not None and front.case.stage is Stage.DRAFT:
            read = drafts.current(self._place, key)
        else:
            read = cases.current(self._place, key)
        read.then(lambda case: self._acts.do(key, code, case)).start()

    def reload(self) -> None:
        """Read the case in front again, and its papers."""
        front = self._table.front
        if front is None:
            return
        if front.case.stage is Stage.DRAFT:
            read = drafts.current(self._place, front.key).then(self._keep)
            read.refused(lambda _gone: self._taken_in(front.key)).start()
        else:
            cases.current(self._place, front.key).then(self._keep).start()

    def _taken_in(self, key: str) -> None:
        """The act received the draft (即办): it is a case now, and its last panel is shown."""

        def done(case: Case) -> None:
            self._table.change(key, step=Step.DONE)
            self._keep(case)

        cases.current(self._place, key).then(done).start()

    def _keep(self, case: Case) -> None:
        def known(papers: tuple[PaperRow, ...]) -> None:
            self._table.change(case.case_id, papers=papers)
            self._show()

        self._table.change(case.case_id, case=case)
        self._show()
        QTimer.singleShot(0, self._page, self._page.take_focus)
        if case.stage is not Stage.DRAFT:
            cases.papers_of(self._place, case.case_id).then(known).start()
