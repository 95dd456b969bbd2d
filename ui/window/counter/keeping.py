"""台账 at work: the registers, the records of one, their acts.

Owned by the window thread. The one rule: after an act the register is read again; what the
desk says is what is shown.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from desk.done import Kind
from desk.ports.identity import CardReading
from desk.record import Record
from desk.refusal import CodedError
from ui.window.counter.asking import ask_then
from ui.window.counter.capturing_aside import capture_into
from ui.window.counter.printing import print_cases, print_made
from ui.window.dialogs.menu import MenuSheet
from ui.window.operations import registers
from ui.window.operations.acts import CounterPlace
from ui.window.operations.operation import Operation
from ui.window.pages.registers import RegistersPage
from ui.window.presenters.open_case import Surroundings
from ui.window.presenters.refusals import notice_of
from ui.window.presenters.registers import OPEN_CASE, begun_by, done_on, registers_view
from ui.window.registers import listing
from ui.window.registers.port import Register, RegisterAct
from ui.window.tongue import tr
from ui.window.views.asking import AskView, MenuLine, MenuView
from ui.window.views.shell import Notice, Tone


class Keeping(QObject):
    """Drives the page."""

    case_opened = Signal(str)
    card_asked = Signal()

    def __init__(
        self, page: RegistersPage, place: CounterPlace, around: Callable[[], Surroundings]
    ) -> None:
        super().__init__(page)
        self._page, self._place, self._around = page, place, around
        self._code, self._filter, self._text, self._key = "", 0, "", ""
        self._looked: registers.Looked | None = None
        self._to_say: Notice | None = None
        self._sought = False
        page.register_chosen.connect(self._choose)
        page.filter_chosen.connect(self._narrow)
        page.searched.connect(self._search)
        page.record_chosen.connect(self._point)
        page.act_asked.connect(self._act)
        page.begin_asked.connect(self._begin)
        page.reload_asked.connect(self.reload)
        place.changes.changed.connect(self._changed)

    @property
    def register(self) -> Register | None:
        """The register that is shown."""
        found = (each for each in listing.REGISTERS if each.code == self._code)
        return next(found, next(iter(listing.REGISTERS), None))

    def reload(self) -> None:
        """Read the register again."""
        register = self.register
        if register is None:
            return
        self._code = register.code
        states = register.filters[self._filter].states
        asked = registers.look(self._place, listing.REGISTERS, register, states, self._text)
        asked.then(self._show).start()

    def show_record(self, record: Record) -> None:
        """Turn to the register of that record, the record chosen."""
        for each in listing.REGISTERS:
            if record.kind in each.kinds:
                whole = (n for n, f in enumerate(each.filters) if _shows(f.states, record))
                self._code, self._filter = each.code, next(whole, 0)
                self._text, self._key = "", record.record_id
                self.reload()
                return

    def _changed(self, kinds: frozenset[Kind]) -> None:
        if Kind.RECORDS in kinds and self._page.isVisible():
            self.reload()

    def _choose(self, code: str) -> None:
        if code and code != self._code:
            self._code, self._filter, self._key = code, 0, ""
            self.reload()

    def _narrow(self, number: int) -> None:
        self._filter, self._key = number, ""
        self.reload()

    def _search(self, text: str) -> None:
        self._text = text
        self.reload()

    def _point(self, key: str) -> None:
        if key and key != self._key:
            self._key = key
            self._render()

    def _show(self, looked: registers.Looked) -> None:
        if looked.code != self._code:
            return
        self._looked = looked
        keys = [record.record_id for record in looked.records]
        if self._sought and self._key not in keys:
            self._seek()
            return
        self._sought = False
        if self._key not in keys:
            self._key = keys[0] if keys else ""
        self._render()
        if self._to_say is not None:
            # Said when the list is as the sentence says.
            self._page.explain(self._to_say)
            self._to_say = None

    def _seek(self) -> None:
        """What was just begun is not under this filter: the last one shows everything."""
        self._sought = False
        register = self.register
        if register is not None:
            self._filter = len(register.filters) - 1
            self.reload()

    def _render(self) -> None:
        register, looked = self.register, self._looked
        if register is None or looked is None:
            return
        view = registers_view(
            listing.REGISTERS,
            register,
            looked,
            self._around(),
            chosen=self._filter,
            key=self._key,
            people=self._place.acts.desk.roster,
        )
        self._page.take(view)

    def _record(self, key: str) -> Record | None:
        records = self._looked.records if self._looked is not None else ()
        return next((each for each in records if each.record_id == key), None)

    def _act(self, key: str, code: str) -> None:
        register, record = self.register, self._record(key)
        if register is None or record is None:
            return
        if code == OPEN_CASE:
            self.case_opened.emit(record.case_id)
            return
        for act in done_on(register, record, self._around()):
            if act.code == code and act.carded is not None:
                self.card_asked.emit()
            elif act.code == code:
                self._ask(act, record)

    def card_read(self, reading: CardReading) -> bool:
        """Whether the card was for the record that is shown: its act asks, then is done."""
        register, record = self.register, self._record(self._key)
        if not self._page.isVisible() or register is None or record is None:
            return False
        found = (act for act in done_on(register, record, self._around()) if act.carded)
        act = next(found, None)
        if act is not None and QApplication.activeModalWidget() is None:
            self._ask(act, record, reading)
        return act is not None

    def _begin(self) -> None:
        register = self.register
        acts = () if register is None else begun_by(register, self._around())
        if len(acts) == 1:
            self._ask(acts[0], None)
        elif register is not None and acts:
            lines = tuple(MenuLine(code=act.code, text=act.text) for act in acts)
            sheet = MenuSheet(
                self._page.look, MenuView(title=register.title, lines=lines), self._page
            )
            by_code = {act.code: act for act in acts}
            sheet.chosen.connect(lambda code: self._ask(by_code[code], None))
            sheet.open()

    def _ask(
        self, act: RegisterAct, record: Record | None, card: CardReading | None = None
    ) -> None:
        view = self._view_of(act, record)

        def work(values: Mapping[str, str]) -> Operation[Any]:
            return registers.act_on(self._place, act, record, values, card)

        def done(value: Any) -> None:
            self._done(act, value)

        if view is None:
            work({}).then(done).refused(self._refused).start()
        else:
            ask_then(
                self._page, view, work, done, lambda sheet: capture_into(sheet, self._place)
            )

    def _view_of(self, act: RegisterAct, record: Record | None) -> AskView | None:
        if act.among is None or record is None or self._looked is None:
            return act.asked(record, self._around())
        return act.among(record, self._looked.records, self._around())

    def _done(self, act: RegisterAct, value: Any) -> None:
        self._to_say = Notice(sentence=act.said or tr("{0}：已登记。", act.text), tone=Tone.OK)
        if act.begins and isinstance(value, str):
            self._key, self._sought = value, True
        self.reload()
        if act.prints_cases:
            print_cases(self._place, value, self.reload, self._refused)
        prints = act.prints
        if prints is not None and isinstance(value, str):
            acts = self._place.acts
            print_made(self._place, lambda: prints(acts, value), self.reload, self._refused)

    def _refused(self, error: CodedError) -> None:
        self._page.explain(notice_of(error))


def _shows(states: tuple[str, ...], record: Record) -> bool:
    return not states or record.state in states
