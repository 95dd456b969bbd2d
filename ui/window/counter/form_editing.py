"""Editing an overprint form on the screen: opened from the settings, saved as a new version.

Owned by the window thread. The one rule: every state is drawn from the pages that would be
printed; while one picture is being made only the newest state waits for the next.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from shiboken6 import isValid

from desk.acts.form_versions import Drawn
from desk.overprint_editing import faults_of
from desk.refusal import CodedError, Refused
from ui.window.counter.asking import ask_then
from ui.window.lanes import Lane
from ui.window.operations import overprint_forms as operations
from ui.window.operations.acts import CounterPlace
from ui.window.operations.operation import Operation
from ui.window.operations.overprint_forms import Known, Shown
from ui.window.overprint_editor.editing import Editing
from ui.window.overprint_editor.grounds import Below, Grounds
from ui.window.overprint_editor.keeping import Keeping
from ui.window.overprint_editor.keys import EditAct
from ui.window.overprint_editor.sheet import EditorSheet
from ui.window.pages.page import Page
from ui.window.presenters import overprint_editor as words
from ui.window.presenters.refusals import notice_of
from ui.window.settings_areas.printing import EDIT_FORM
from ui.window.shortcuts import Command
from ui.window.tongue import tr

if TYPE_CHECKING:
    from ui.window.counter.whole import Counter

Values = Mapping[str, str]
DPI = (60, 200)


class FormEditing(QObject):
    """Opens the editor when 设置·打印 asks for it."""

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter.window)
        self._counter = counter
        self.editor: Editor | None = None
        counter.looking.act_asked.connect(self._asked)

    def start(self) -> None:
        """Nothing runs by itself."""

    def stop(self) -> None:
        """Nothing is held."""

    def perform(self, _command: Command) -> bool:
        """No key of the table; the editor is opened from the settings."""
        return False

    def _asked(self, code: str) -> None:
        if code != EDIT_FORM:
            return
        page, place = self._counter.pages.settings, self._counter.place
        asked = operations.known(place)
        asked.then(self._choose).refused(lambda e: page.explain(notice_of(e))).start()

    def _choose(self, known: Known) -> None:
        page, place = self._counter.pages.settings, self._counter.place

        def chosen(values: Values) -> Operation[Values]:
            return Operation(place, Lane.STORE, lambda: values)

        def opened(values: Values) -> None:
            at = {f"{v.form.code}-{v.form.version}": v.form for v in known.versions}
            self.editor = Editor(page, place, Editing.of(at[values["version"]]), known)

        ask_then(page, words.choosing_view(known.versions), chosen, opened)


class Editor(QObject):
    """One open editor: what it shows, and who does what it asks."""

    def __init__(self, page: Page, place: CounterPlace, editing: Editing, known: Known) -> None:
        self.sheet = EditorSheet(page.look, editing, page)
        super().__init__(self.sheet)
        self._place, self.editing = place, editing
        self._unfit: tuple[str, ...] = ()
        self.busy = self._again = False
        sheet = self.sheet
        self.grounds = Grounds(sheet, place)
        self.grounds.changed.connect(self._draw)
        self._keeping = Keeping(sheet, place, known)
        self._keeping.changed.connect(self.take)
        sheet.asked.connect(self.do)
        sheet.held.connect(lambda handle: self.take(self.editing.holding(handle)))
        sheet.walked.connect(lambda by: self.take(self.editing.beside(by)))
        sheet.stepped.connect(self._step)
        sheet.dragged.connect(self._drag)
        sheet.typed.connect(self._typed)
        sheet.scaled.connect(self._draw)
        sheet.open()
        self._show()
        self._draw()
        self.grounds.look()

    def take(self, editing: Editing) -> None:
        """That is the state from here on."""
        before, self.editing = self.editing, editing
        self._show()
        parts = ("form", "filling", "subject")
        if any(getattr(before, each) != getattr(editing, each) for each in parts):
            self._draw()

    def do(self, act: EditAct) -> None:
        """What a key asks for."""
        steps: Mapping[EditAct, Callable[[], None]] = {
            EditAct.UNDO: lambda: self.take(self.editing.undone()),
            EditAct.REDO: lambda: self.take(self.editing.redone()),
            EditAct.FILLING: lambda: self.take(self.editing.filled_next()),
            EditAct.SUBJECT: lambda: self.take(self.editing.subject_next()),
            EditAct.GROUND: self.grounds.turn,
            EditAct.SCAN: self.grounds.choose,
            EditAct.SAVE: self._keeping.save,
            EditAct.TEST: self._keeping.test,
            EditAct.EXPORT: self._keeping.export,
            EditAct.ROLL_BACK: self._keeping.roll_back,
        }
        steps[act]()

    def _show(self) -> None:
        faults = faults_of(self.editing.form)
        said = words.state_words(self.editing, self._unfit)
        if faults:
            said = tr("{0}　要改：{1}", said, words.fault_words(faults))
        self.sheet.show_editing(self.editing, said, self._unfit)

    def _step(self, right: float, down: float, sides: bool) -> None:
        move = self.editing.resized if sides else self.editing.moved
        self.take(move(right, down))

    def _drag(self, right: float, down: float, sides: bool, number: int) -> None:
        move = self.editing.resized if sides else self.editing.moved
        self.take(move(right, down, f"drag {number}"))

    def _typed(self, code: str, text: str) -> None:
        try:
            self.take(words.typed(self.editing, code, text))
        except Refused as refused:
            self._show()
            self.sheet.explain(notice_of(refused))

    def _draw(self) -> None:
        """A picture of the newest state; one is made at a time."""
        if self.busy:
            self._again = True
            return
        self.busy, self._again = True, False
        frame = self.grounds.below is Below.FRAME
        asked = operations.composed(self._place, self.editing, frame=frame)
        asked.then(self._composed).refused(self._lost).start()

    def _composed(self, drawn: Drawn) -> None:
        if not isValid(self.sheet):
            return
        dpi = round(self.sheet.canvas.scale * 25.4 * self.sheet.devicePixelRatioF())
        asked = operations.pictured(self._place, drawn, min(max(dpi, DPI[0]), DPI[1]))
        asked.then(self._drawn).refused(self._lost).start()

    def _drawn(self, shown: Shown) -> None:
        if not isValid(self.sheet):
            return
        self.busy, self._unfit = False, shown.unfit
        self.sheet.canvas.show_page(shown.image)
        self._show()
        if self._again:
            self._draw()

    def _lost(self, error: CodedError) -> None:
        self.busy = False
        if isValid(self.sheet):
            self.sheet.explain(notice_of(error))


def fit(counter: Counter) -> FormEditing:
    """Join it to the settings."""
    return FormEditing(counter)
