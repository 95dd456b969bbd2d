"""The draft in front at work: who, which item, materials, fields.

Owned by the window thread. The one rule: every key that changes something is one step of the
draft, durable in the store before the page shows it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from desk.acts.reading import applicant_of
from desk.applicant import Applicant, IdentityMatch
from desk.case import Case
from desk.item import ItemVersion
from desk.ports.identity import CardReading
from desk.ports.store import CaseRow
from desk.refusal import CodedError, DeviceError
from desk.reuse import Offer
from ui.window.counter.asker import Asker
from ui.window.counter.collecting import material_for
from ui.window.counter.confirming import confirm_mismatch
from ui.window.counter.identifying import keep_typed, typed_applicant, with_field
from ui.window.counter.table import Table
from ui.window.operations import drafts
from ui.window.operations.acts import CounterPlace
from ui.window.operations.operation import Operation
from ui.window.pages.acceptance import AcceptancePage
from ui.window.presenters.history import find_reusable
from ui.window.presenters.open_case import CardNote, OpenCase, Surroundings
from ui.window.presenters.outcome import SIGNED
from ui.window.presenters.refusals import field_of, notice_of
from ui.window.tongue import tr
from ui.window.views.acceptance import Step
from ui.window.views.shell import Notice, Tone
from ui.window.views.steps import MaterialAct

NOTHING_EARLIER = Notice(sentence=tr("以前的办件里没有这份材料，请收新的。"), tone=Tone.PRIMARY)


class Filling(QObject):
    """What the clerk does to the case in front before it is handed in."""

    ways_asked = Signal(str)
    another_card = Signal(object, object, object)
    card_used = Signal()
    pictured = Signal(str, object)

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
        self.asker = Asker(page, table)
        page.field_left.connect(self._field_left)
        page.item_searched.connect(self.search)
        page.item_chosen.connect(self._choose_item)
        page.situation_answered.connect(self._answer)
        page.material_marked.connect(self._mark)

    def card_read(self, reading: CardReading, tenths: int) -> None:
        """A card was read: it names the applicant of the case in front, or of a new one."""
        try:
            applicant = applicant_of(reading)
        except DeviceError as error:
            self._page.explain(notice_of(error))
            return
        note = CardNote(
            device=reading.device or tr("读卡器"),
            at=self._around().now,
            tenths=tenths,
            simulated=reading.simulated,
            packed=reading.photo,
        )
        front = self.asker.take()
        if front is None or front.step is Step.DONE:
            self.begin_with(applicant, note)
            self.card_used.emit()
        elif front.case.applicant is None or _is_same(front.case, applicant):
            self.identify(front.key, applicant, note)
            self.card_used.emit()
        else:
            self.another_card.emit(front, applicant, note)

    def begin_with(self, applicant: Applicant, note: CardNote) -> None:
        """A new case for the holder of that card."""

        def opened(case: Case) -> None:
            added = self._table.add(case, now=self._around().now)
            self._show()
            self._identify(added, applicant, note)

        drafts.open_draft(self._place).then(opened).start()

    def identify(self, key: str, applicant: Applicant, note: CardNote) -> None:
        """That card's holder is the applicant; what was typed for the same person stays."""
        front = self._table.find(key)
        if front is not None:
            self._identify(front, keep_typed(applicant, front.case.applicant), note)

    def look_back(self, case: Case) -> None:
        """Ask for the earlier cases of the applicant."""
        number = case.applicant.certificate_number if case.applicant else ""

        def found(rows: tuple[CaseRow, ...]) -> None:
            self._table.change(case.case_id, earlier=rows)
            self._show()

        if number:
            drafts.earlier_cases(self._place, number).then(found).start()

    def search(self, text: str) -> None:
        """Find items; an answer that comes too late is dropped."""
        front = self._table.front
        if front is None:
            return
        self._table.change(front.key, search=text)

        def wanted() -> bool:
            now = self._table.find(front.key)
            return now is not None and now.search == text

        def found(items: tuple[ItemVersion, ...] | None) -> None:
            if items is not None and wanted():
                self._table.change(front.key, found=items)
                self._show()
            if not text:
                drafts.prepare_search(self._place).start()

        drafts.search_items(self._place, text, wanted).then(found).start()

    def undo(self) -> None:
        """Ctrl+Z; after a legal act the desk says what can be done instead."""
        self._turn(drafts.undo)

    def redo(self) -> None:
        """Ctrl+Y."""
        self._turn(drafts.redo)

    def _turn(self, turn: Callable[[CounterPlace, str], Operation[Case]]) -> None:
        front = self._table.front
        if front is not None:
            turned = turn(self._place, front.key)
            turned.then(self.changed).refused(self._refused).start()

    def _identify(self, front: OpenCase, applicant: Applicant, note: CardNote | None) -> None:
        photo = note.packed if note else b""
        self._await(front, drafts.identify(self._place, front.key, applicant, photo), note)

    def _await(
        self, front: OpenCase, operation: Operation[Case], note: CardNote | None
    ) -> None:
        def done(case: Case) -> None:
            self._table.change(front.key, card=note or front.card)
            self.changed(case)
            self.look_back(case)
            if note is not None and note.packed:
                self.pictured.emit(front.key, note)

        def refused(error: CodedError) -> None:
            notice = notice_of(error)
            field = field_of(error)
            errors = {field: notice.sentence} if field else {}
            self._table.change(front.key, errors=errors)
            self._page.explain(notice)
            self._show()

        operation.then(done).refused(refused).start()

    def _field_left(self, step: Step, code: str, value: str) -> None:
        front = self._table.front
        if front is None:
            return
        if (code, value) == ("identity_match", IdentityMatch.MISMATCH.value):
            said = partial(self._amend, front, code, value)
            confirm_mismatch(self._page, said, self._show)
            return
        if step is Step.CONFIRM:
            if code == SIGNED and value:
                self._on_front(lambda each: drafts.sign_tolerance(self._place, each.key))
            return
        if step is Step.FORM:
            self._fill(front, {**front.unsaved, code: value})
            return
        if front.case.applicant is not None:
            self._amend(front, code, value)
            return
        typed = {**front.typed, code: value}
        self._table.change(front.key, typed=typed, errors={})
        made = typed_applicant(typed)
        if made is not None:
            self._identify(front, made, None)
        else:
            self._show()

    def _fill(self, front: OpenCase, values: Mapping[str, str]) -> None:
        """What could not be saved stays on the screen, and is offered again with the next."""

        def kept(case: Case) -> None:
            now = self._table.find(front.key)
            left = {} if now is None else _without(now.unsaved, values)
            self._table.change(front.key, unsaved=left)
            self.changed(case)

        def refused(error: CodedError) -> None:
            now = self._table.find(front.key)
            if now is not None and error.code.startswith("store."):
                self._table.change(front.key, unsaved={**now.unsaved, **values})
            self._refused(error)

        drafts.fill(self._place, front.key, values).then(kept).refused(refused).start()

    def _amend(self, front: OpenCase, code: str, value: str, reason: str = "") -> None:
        """The store's own applicant is changed: two quick fields must both count."""

        def change(known: Applicant) -> Applicant:
            fresh = with_field(known, code, value)
            matched = code == "identity_match"
            return replace(fresh, mismatch_reason=reason) if matched else fresh

        self._await(front, drafts.amend_applicant(self._place, front.key, change), None)

    def _choose_item(self, code: str) -> None:
        self._on_front(lambda front: drafts.choose_item(self._place, front.key, code))

    def _answer(self, code: str, option: str) -> None:
        self._on_front(lambda front: drafts.answer(self._place, front.key, {code: option}))

    def _mark(self, code: str, act: MaterialAct) -> None:
        front = self._table.front
        if front is None:
            return
        if act is MaterialAct.RECEIVE and code in front.case.materials:
            self._on_front(lambda each: drafts.clear(self._place, each.key, code))
            return
        if act is MaterialAct.WAYS:
            self.ways_asked.emit(code)
            return
        around = self._around()
        reuse = act is MaterialAct.REUSE
        reusable = find_reusable(front, code, around.today) if reuse else None
        if reuse and reusable is None:
            self._page.explain(NOTHING_EARLIER)
            return
        if reusable is not None and reusable.is_expired(around.today):
            self._page.explain(expired_notice(reusable))
            return
        material = material_for(front.case, code, act, around, reusable)
        self._on_front(lambda each: drafts.collect(self._place, each.key, material))

    def _on_front(self, make: Callable[[OpenCase], Operation[Case]]) -> None:
        front = self._table.front
        if front is not None and front.step < Step.DONE:
            make(front).then(self.changed).refused(self._refused).start()

    def changed(self, case: Case) -> None:
        """The store has that case now."""
        self._table.change(case.case_id, case=case, saved=self._around().now, errors={})
        self._show()

    def _refused(self, error: CodedError) -> None:
        self._page.explain(notice_of(error))
        self._show()


def expired_notice(offer: Offer) -> Notice:
    """Why an earlier material is not taken over."""
    words = tr("{0} 里的这份已于 {1} 到期，不能引用；请收新的。", offer.receipt, offer.until)
    return Notice(sentence=words, tone=Tone.WARN)


def _without(unsaved: Mapping[str, str], kept: Mapping[str, str]) -> dict[str, str]:
    """What is still not in the store after those were saved."""
    return {code: text for code, text in unsaved.items() if kept.get(code) != text}


def _is_same(case: Case, applicant: Applicant) -> bool:
    known = case.applicant
    return known is not None and known.certificate_number == applicant.certificate_number
