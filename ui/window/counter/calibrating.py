"""Calibrating a printer: ruler page, four readings, checking page, test print.

Owned by the window thread. The one rule: the ruler page goes out as it is; only what the
readings say is kept, for that printer and that form.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desk.acts.forms import Forms
from desk.acts.papering import Sheet
from desk.calibration import overprint_queue
from desk.done import Done
from desk.overprint import Template
from desk.ports.printer import PrintJob, PrintState
from desk.refusal import CodedError
from ui.window.counter.asking import ask_then
from ui.window.lanes import Lane
from ui.window.operations.acts import CounterPlace
from ui.window.operations.operation import Operation
from ui.window.pages.page import Page
from ui.window.presenters.calibration import (
    CHECK,
    READ,
    TEST,
    choosing_view,
    readings_of,
    readings_view,
)
from ui.window.presenters.refusals import notice_of
from ui.window.settings_areas.printing import CALIBRATE as ASKED
from ui.window.shortcuts import Command
from ui.window.tongue import tr
from ui.window.views.shell import Notice, Tone

if TYPE_CHECKING:
    from ui.window.counter.whole import Counter

Known = tuple[tuple[Template, ...], str]


class Calibrating(QObject):
    """Opens the dialog when 设置·打印 asks for it."""

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter.window)
        self._counter = counter
        counter.looking.act_asked.connect(self._asked)

    def start(self) -> None:
        """Nothing runs by itself."""

    def stop(self) -> None:
        """Nothing is held."""

    def perform(self, _command: Command) -> bool:
        """No key of the table; the dialog is opened from the settings."""
        return False

    def _asked(self, code: str) -> None:
        if code == ASKED:
            open_calibration(self._counter.pages.settings, self._counter.place)


def fit(counter: Counter) -> Calibrating:
    """Join it to the settings."""
    return Calibrating(counter)


def open_calibration(page: Page, place: CounterPlace) -> None:
    """Open the dialog over that page (设置·打印, and the register 打印校准)."""

    def known(found: Known) -> None:
        forms, queue = found
        view = choosing_view(forms, queue)

        def chosen(values: Mapping[str, str]) -> Operation[Mapping[str, str]]:
            return Operation(place, Lane.STORE, lambda: values)

        ask_then(page, view, chosen, lambda values: _go_on(page, place, forms, values))

    def refused(error: CodedError) -> None:
        page.explain(notice_of(error))

    _known(place).then(known).refused(refused).start()


def _known(place: CounterPlace) -> Operation[Known]:
    def work() -> Known:
        return Forms(place.acts.desk).in_force(), overprint_queue(place.views)

    return Operation(place, Lane.STORE, work)


def _go_on(
    page: Page, place: CounterPlace, forms: tuple[Template, ...], values: Mapping[str, str]
) -> None:
    form = next(each for each in forms if each.code == values["form"])
    printer = values["printer"].strip()
    if values["what"] == READ:
        ask_then(
            page,
            readings_view(form),
            lambda typed: _kept(place, form, printer, typed),
            lambda _record: _say(page, tr("校准已保存：{0}。请打核对页看一遍。", form.title)),
        )
        return
    _print(page, place, form, lambda: _made(place, form, printer, values["what"]))


def _kept(
    place: CounterPlace, form: Template, printer: str, typed: Mapping[str, str]
) -> Operation[str]:
    acts = place.acts

    def work() -> Done[str]:
        read = readings_of(typed)
        return Forms(acts.desk).calibrate(acts.actor, form.code, printer=printer, readings=read)

    return Operation(place, Lane.STORE, work)


def _made(place: CounterPlace, form: Template, printer: str, what: str) -> Sheet:
    forms, actor = Forms(place.acts.desk), place.acts.actor
    if what == TEST:
        return forms.test_print(actor, form.code, printer=printer)
    return forms.ruler(actor, form.code, printer=printer, checking=what == CHECK)


def _print(page: Page, place: CounterPlace, form: Template, make: Callable[[], Sheet]) -> None:
    def refused(error: CodedError) -> None:
        page.explain(notice_of(error))

    def made(sheet: Sheet) -> None:
        forms = Forms(place.acts.desk)
        work = Operation(place, Lane.SPOOL, lambda: forms.send(sheet, form.code))
        work.then(sent).refused(refused).start()

    def sent(job: PrintJob) -> None:
        if job.state is PrintState.SAVED:
            words = tr("没有打印机接收，没有打出来。请查看打印机后再试。")
            page.explain(Notice(sentence=words, tone=Tone.WARN))
        else:
            _say(page, tr("已送打印机：{0}。", form.title))

    Operation(place, Lane.STORE, make).then(made).refused(refused).start()


def _say(page: Page, words: str) -> None:
    page.explain(Notice(sentence=words, tone=Tone.OK))
