"""Enter on a material: the further ways in which it comes in, its counts, its review.

Owned by the window thread. The one rule: the case on the page is the one that the desk gave
back; a file is read in the lane of the store, never here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QFileDialog, QLineEdit

from desk.case import Case
from desk.item import MaterialRule
from desk.refusal import CodedError
from ui.window.counter.asking import ask_then
from ui.window.counter.table import Table
from ui.window.dialogs.menu import MenuSheet
from ui.window.operations import drafts, evidence
from ui.window.operations.acts import CounterPlace
from ui.window.operations.operation import Operation
from ui.window.pages.acceptance import AcceptancePage
from ui.window.presenters import ways
from ui.window.presenters.history import find_reusable
from ui.window.presenters.open_case import OpenCase, Surroundings
from ui.window.presenters.refusals import notice_of
from ui.window.tongue import tr
from ui.window.views.acceptance import Step
from ui.window.views.steps import MaterialAct

FILES = tr("文件 (*.pdf *.jpg *.jpeg *.png)")
Values = Mapping[str, str]


class Ways(QObject):
    """The menu of one material, and what is chosen in it."""

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

    def open(self, code: str) -> None:
        """The menu for that material of the case in front."""
        front = self._table.front
        rule = None if front is None else front.case.get_item().find_material(code)
        if front is None or rule is None or front.step is Step.DONE:
            return
        today = self._around().today
        offer = find_reusable(front, code, today)
        view = ways.ways_menu(front.case, rule, offer, today)
        sheet = MenuSheet(self._page.look, view, self._page)
        sheet.chosen.connect(lambda way: self.do(way, rule))
        sheet.open()

    def do(self, way: str, rule: MaterialRule) -> None:
        """Do what was chosen."""
        front = self._table.front
        if front is None:
            return
        marks = {
            "reuse": MaterialAct.REUSE,
            "not_applicable": MaterialAct.NOT_APPLICABLE,
            "clear": MaterialAct.RECEIVE,
        }
        if way in marks:
            self._page.material_marked.emit(rule.code, marks[way])
        elif way in ("attach", "scan"):
            self._choose_file(front, rule, scanned=way == "scan")
        elif way == "shared":
            self._start(self._shared(front, rule), rule)
        else:
            self._ask(way, front, rule)

    def _ask(self, way: str, front: OpenCase, rule: MaterialRule) -> None:
        material = front.case.materials.get(rule.code)
        if way == "licence":
            view = ways.licence_view(rule)
        elif material is None:
            return
        else:
            make = ways.count_view if way == "count" else ways.review_view
            view = make(rule, material)

        def work(values: Values) -> Operation[Case]:
            return self._answered(way, front, rule, values)

        ask_then(self._page, view, work, lambda case: self._taken(rule, case))

    def _answered(
        self, way: str, front: OpenCase, rule: MaterialRule, values: Values
    ) -> Operation[Case]:
        key, code = front.key, rule.code
        if way == "licence":
            return evidence.on_material(
                self._place,
                lambda act, acts: act.show_licence(key, code, values["shown"], acts.actor),
            )
        if way == "count":
            return evidence.on_material(
                self._place,
                lambda act, acts: act.recount(
                    key,
                    code,
                    acts.actor,
                    originals=int(values["originals"] or 0),
                    copies=int(values["copies"] or 0),
                    pages=int(values["pages"] or 0),
                ),
            )
        points = ways.ticked_points(rule, values)
        return evidence.on_material(
            self._place,
            lambda act, acts: act.review(
                key, code, acts.actor, points=points, deficiency=values["deficiency"]
            ),
        )

    def _shared(self, front: OpenCase, rule: MaterialRule) -> Operation[Case]:
        return evidence.on_material(
            self._place, lambda act, acts: act.ask_shared(front.key, rule.code, acts.actor)
        )

    def _choose_file(self, front: OpenCase, rule: MaterialRule, *, scanned: bool) -> None:
        dialog = QFileDialog(self._page.window(), tr("选文件：{0}", rule.name), "", FILES)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        for line in dialog.findChildren(QLineEdit):
            # Its list would take the keyboard from the input method.
            line.setCompleter(None)  # type: ignore[arg-type]  # Qt takes none
        dialog.fileSelected.connect(lambda path: self.attach(front.key, rule, path, scanned))
        dialog.open()

    def attach(self, key: str, rule: MaterialRule, path: str, scanned: bool) -> None:
        """Attach the file that was chosen."""
        attached = evidence.attach(self._place, key, rule.code, path, scanned=scanned)
        self._start(attached, rule)

    def reload(self) -> None:
        """A register answered: read the draft in front again."""
        front = self._table.front
        if front is not None and front.step < Step.DONE and front.case.item is not None:
            drafts.current(self._place, front.key).then(self._changed).start()

    def _start(self, operation: Operation[Case], rule: MaterialRule) -> None:
        taken = operation.then(lambda case: self._taken(rule, case))
        taken.refused(self._refused).start()

    def _taken(self, rule: MaterialRule, case: Case) -> None:
        self._changed(case)
        # The rows were made anew under the dialog: the keyboard goes back to the current one.
        QTimer.singleShot(0, self._page, self._page.take_focus)
        self._page.explain(ways.taken_notice(rule, case.materials.get(rule.code)))

    def _changed(self, case: Case) -> None:
        self._table.change(case.case_id, case=case, saved=self._around().now, errors={})
        self._show()

    def _refused(self, error: CodedError) -> None:
        self._page.explain(notice_of(error))
        self._show()
