"""出证 onto numbered blanks: shown, printed on the sheet in hand, looked at, issued.

Owned by the window thread. The one rule: after every print somebody says how the sheet came
out; an unknown outcome is asked about and never printed again by itself.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject
from shiboken6 import isValid

from desk.acts.licensing import Begun, Came, Wanted
from desk.acts.papering import Sheet
from desk.case import Case
from desk.ports.printer import PrintJob
from desk.record import Record
from desk.refusal import CodedError, Refused
from desk.registers.blanks import FREE
from ui.window.counter.asking import ask_then
from ui.window.dialogs.licence import LicenceSheet
from ui.window.operations import licences
from ui.window.operations.acts import CounterPlace
from ui.window.operations.licences import Offer
from ui.window.operations.operation import Operation
from ui.window.pages.page import Page
from ui.window.presenters.licence import (
    NUMBER,
    SUBJECT,
    came_view,
    licence_view,
    whole_number,
)
from ui.window.presenters.refusals import notice_of
from ui.window.tongue import tr
from ui.window.views.shell import Notice, Tone


class LicenceActs(QObject):
    """The licences of one page; `issued` is told the case when everything was printed."""

    def __init__(
        self, page: Page, place: CounterPlace, issued: Callable[[Case, Case], None]
    ) -> None:
        super().__init__(page)
        self._page, self._place, self._issued = page, place, issued

    def open(self, case: Case, otherwise: Callable[[], None]) -> None:
        """Show the licence to be printed; `otherwise` where no blank of its kind lies here."""

        def known(offer: Offer | None) -> None:
            if offer is None:
                otherwise()
            elif offer.open is not None:
                self._look(offer.case, offer.open)
            else:
                self._show(offer)

        asked = licences.offered(self._place, case.case_id, Wanted(form=""))
        asked.then(known).refused(self._refused).start()

    def _show(self, offer: Offer) -> None:
        sheet = LicenceSheet(self._page.look, licence_view(offer), self._page)
        sheet.changed.connect(partial(self._draw, offer, sheet))
        sheet.answered.connect(partial(self._print, offer, sheet))
        sheet.open()
        self._draw(offer, sheet, {})

    def _draw(self, offer: Offer, sheet: LicenceSheet, values: Mapping[str, str]) -> None:
        """The picture with what was typed so far; a text that does not fit is told at once."""

        def made(paper: Sheet) -> None:
            licences.drawn(self._place, paper).then(show).start()

        def show(page: object) -> None:
            if isValid(sheet):
                sheet.picture.show_page(page)  # type: ignore[arg-type]

        def refused(error: CodedError) -> None:
            if isValid(sheet):
                sheet.explain(notice_of(error))

        wanted = _wanted(offer, values)
        asked = licences.shown(self._place, offer.case.case_id, wanted)
        asked.then(made).refused(refused).start()

    def _print(self, offer: Offer, sheet: LicenceSheet, values: Mapping[str, str]) -> None:
        place, key = self._place, offer.case.case_id
        number = whole_number(values.get(NUMBER, ""), offer.next_number)

        def begun(taken: Begun) -> None:
            licences.send(place, taken).then(partial(sent, taken)).refused(refused).start()

        def sent(taken: Begun, job: PrintJob) -> None:
            said = licences.told(place, taken, job)
            said.then(known).refused(refused).start()

        def known(state: str) -> None:
            if state == FREE:
                refused(Refused("licence.not-sent", number=number))
                return
            if isValid(sheet):
                sheet.accept()
            self.open(offer.case, lambda: self._finish(offer.case))

        def refused(error: CodedError) -> None:
            if isValid(sheet):
                sheet.explain(notice_of(error))
            else:
                self._refused(error)

        wanted = _wanted(offer, values)
        licences.begin(place, key, wanted, number).then(begun).refused(refused).start()

    def _look(self, case: Case, record: Record) -> None:
        """How the sheet came out; then the next form, the next sheet, or 出证."""
        answers: dict[str, str] = {}

        def settled(values: Mapping[str, str]) -> Operation[str]:
            answers.update(values)
            return licences.settle(self._place, record.record_id, values)

        def done(_record_id: str) -> None:
            words = _SAID[Came(answers["came"])]
            self._page.explain(Notice(sentence=words(record.facts["number"]), tone=Tone.OK))
            good = answers["came"] == Came.GOOD
            self.open(case, lambda: self._finish(case) if good else self._none_left())

        ask_then(self._page, came_view(record), settled, done)

    def _none_left(self) -> None:
        words = tr("这种空白证照用完了，证照还没有打印，也没有出证。请值班主任领入后再按 F12。")
        self._page.explain(Notice(sentence=words, tone=Tone.WARN))

    def _finish(self, case: Case) -> None:
        """Everything that is printed here was printed: the licence is issued."""
        asked = licences.issue(self._place, case.case_id)
        asked.then(partial(self._issued, case)).refused(self._refused).start()

    def _refused(self, error: CodedError) -> None:
        self._page.explain(notice_of(error))


_SAID: Mapping[Came, Callable[[str], str]] = {
    Came.GOOD: lambda number: tr("{0} 打印完好，已登记使用。", number),
    Came.CLEAN: lambda number: tr("{0} 没有印上，号码退回，可以再用。", number),
    Came.SPOILED: lambda number: tr("{0} 已登记作废，请换下一张。", number),
}


def _wanted(offer: Offer, values: Mapping[str, str]) -> Wanted:
    typed = {
        code: text.strip()
        for code, text in values.items()
        if not code.startswith("@") and text.strip()
    }
    return Wanted(form=offer.filled.form.code, subject=values.get(SUBJECT, ""), typed=typed)
