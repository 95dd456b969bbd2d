"""Another card in the middle of a case: whose is it, is asked; nobody is replaced silently.

Owned by the window thread. The one rule: Esc leaves the case as it was, and keys that were
meant for the field below choose nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desk.applicant import Applicant, Source
from desk.case import Case
from desk.done import Done
from ui.window.case_acts.applicant import amend
from ui.window.counter.asking import ask_then
from ui.window.dialogs.menu import MenuSheet
from ui.window.dialogs.unasked import Unasked
from ui.window.lanes import Lane
from ui.window.operations.operation import Operation
from ui.window.presenters.card_asking import AGENT, APPLICANT, agent_view, whose_menu
from ui.window.presenters.menus import find_act
from ui.window.presenters.open_case import CardNote, OpenCase
from ui.window.shortcuts import Command
from ui.window.tongue import tr
from ui.window.views.shell import Notice, Tone

if TYPE_CHECKING:
    from ui.window.counter.whole import Counter


ELSEWHERE = Notice(
    sentence=tr("读到一张卡，已填到“受理”页的当前件；按 Alt+1 去看，不要就在那里按 Ctrl+Z。"),
    tone=Tone.PRIMARY,
)
BESIDE = Notice(
    sentence=tr("读到的卡填到了按 F3 的那一件，没有填到现在这一件。"),
    tone=Tone.PRIMARY,
)


class CardAsking(QObject):
    """Joined to the filling of that counter."""

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter.window)
        self._counter, self._place = counter, counter.place
        self._page, self._filling = counter.pages.accept, counter.accepting.filling
        self._sheet: MenuSheet | None = None
        self._filling.another_card.connect(self._ask)
        self._filling.card_used.connect(self._say_where)
        counter.carding.failed.connect(lambda _error: self._filling.asker.ask_no_more())

    def start(self) -> None:
        """Nothing to begin."""

    def stop(self) -> None:
        """Nothing is held."""

    def perform(self, _command: Command) -> bool:
        """It is asked by the card, not by a key."""
        return False

    def _ask(self, front: OpenCase, applicant: Applicant, note: CardNote) -> None:
        if self._sheet is not None:
            return
        self._page.flush()
        sheet = MenuSheet(self._page.look, whose_menu(front.case, applicant), self._page)
        sheet.chosen.connect(lambda code: self._chosen(code, front, applicant, note))
        sheet.finished.connect(self._closed)
        self._sheet = sheet
        sheet.open()
        Unasked(sheet)

    def _say_where(self) -> None:
        """Whoever looks at another page is told that a card was used."""
        if self._counter.window.page is not self._page:
            self._counter.window.explain(ELSEWHERE)
        elif self._filling.asker.beside:
            self._page.explain(BESIDE)

    def _closed(self) -> None:
        self._sheet = None

    def _chosen(self, code: str, front: OpenCase, applicant: Applicant, note: CardNote) -> None:
        if code == APPLICANT:
            self._filling.identify(front.key, applicant, note)
        elif code == AGENT:
            self._ask_powers(front, applicant)
        else:
            self._filling.begin_with(applicant, note)

    def _ask_powers(self, front: OpenCase, card: Applicant) -> None:
        """The letter of authority is asked as for a typed agent; name and number are there."""
        act = find_act(AGENT)
        view = None if act is None else act.asked(front.case, self._counter.around())
        if act is None or view is None:
            return
        acts, work = self._place.acts, act.work

        def done(values: Mapping[str, str]) -> Done[Case]:
            told = work(acts, front.case, values)
            same = values["number"] == card.certificate_number and values["name"] == card.name
            return amend(acts, front.case, _from_card) if same else told

        def asked(values: Mapping[str, str]) -> Operation[Case]:
            return Operation(self._place, Lane.STORE, lambda: done(values))

        ask_then(self._page, agent_view(view, card), asked, self._kept)

    def _kept(self, case: Case) -> None:
        self._filling.changed(case)
        words = tr("代理人已登记：读卡得来的姓名和号码标为读卡。")
        self._page.explain(Notice(sentence=words, tone=Tone.OK))


def _from_card(known: Applicant) -> Applicant:
    """The agent's name and number were read, not typed."""
    if known.agent is None:
        return known
    sources = {**known.agent.sources, "name": Source.CARD, "certificate_number": Source.CARD}
    return replace(known, agent=replace(known.agent, sources=sources))


def fit(counter: Counter) -> CardAsking:
    """The question at that counter."""
    return CardAsking(counter)
