"""The applicant screen at work: where it stands, what F10 pushes, what the card says.

Owned by the window thread. The one rule: the clerk is never kept waiting by it; what was
pushed belongs to its case by id, whatever tab is in front when the answer comes.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desk.acts.screen_signing import SigningSheet
from desk.handwriting import Handwriting
from desk.service_words import Service
from desk.stages import Stage
from ui.window.applicant_screen.screen import ApplicantScreen
from ui.window.counter.facing_answers import FacingAnswers
from ui.window.counter.facing_devices import FacingDevices
from ui.window.counter.facing_menu import FacingMenu
from ui.window.counter.side_room import SideRoom
from ui.window.counter.standing import Standing
from ui.window.operations import applicant_screen as operations
from ui.window.presenters.applicant_screen import (
    card_asking,
    card_idle,
    checking,
    due_at,
    screen_view,
    signing,
)
from ui.window.presenters.open_case import OpenCase
from ui.window.shortcuts import Command
from ui.window.tongue import tr
from ui.window.views.acceptance import Step
from ui.window.views.applicant_answers import Answer, Asked
from ui.window.views.applicant_screen import Idle, Rating, Reading, Said, State
from ui.window.views.shell import Notice, Tone
from ui.window.widgets.applicant_card import ApplicantScreenCard

if TYPE_CHECKING:
    from ui.window.counter.whole import Counter

GONE = Notice(
    sentence=tr(
        "客屏不见了：申请人现在看不到要核对、签字的内容。受理不受影响；请查屏幕连线，"
        "或按 Shift+F10 另选一块屏，也可以按 Ctrl+M 登记纸签。"
    )
)
NOTHING_DUE = Notice(
    sentence=tr("这一步没有要推给申请人的：先读卡填好申请人，选好事项。已填的都在。"),
    tone=Tone.PRIMARY,
)
RATED_ALREADY = Notice(sentence=tr("这件的服务已经评过。"), tone=Tone.PRIMARY)


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What the applicant is asked for now, and for which case."""

    asked: Asked
    case_id: str
    who: str
    sheet: SigningSheet | None = None
    service: Service | None = None
    number: str = ""
    title: str = ""


class Facing(QObject):
    """Drives the applicant screen and the card beside the case."""

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter.window)
        self.counter = counter
        self.standing = Standing(counter)
        self.request: Request | None = None
        self._idle = Idle()
        self._written: Handwriting | None = None
        self._note = ""
        page = counter.pages.accept
        self.card = ApplicantScreenCard(page.look)
        self._room = SideRoom(page, self.card)
        self._answers = FacingAnswers(self)
        self.menu = FacingMenu(self)
        self.devices = FacingDevices(self)
        self.standing.answered.connect(self._answered)
        self.standing.inked.connect(self._inked)
        self.standing.moved.connect(lambda lost: self._moved(lost=lost))
        self.standing.ticked.connect(self.show_card)
        counter.guarding.changed.connect(self.withdraw)
        counter.guarding.shutting.connect(self.withdraw)
        page.hints_changed.connect(lambda _hints: self.show_card())

    @property
    def screen(self) -> ApplicantScreen | None:
        """The applicant screen where one stands."""
        return self.standing.screen

    def start(self) -> None:
        """Look for the chosen screen, and follow screens that come and go."""
        self.standing.start()
        self.devices.start()
        self.show_card()

    def stop(self) -> None:
        """Take the screen away."""
        self.standing.take_away()
        self.devices.stop()

    def perform(self, command: Command) -> bool:
        """F10 pushes what is due or takes it back; Shift+F10 offers all; Esc takes back."""
        if command is Command.APPLICANT_SCREEN:
            self.withdraw() if self.request or self.devices.busy else self.push_due()
        elif command is Command.APPLICANT_MENU:
            self.menu.open()
        elif command is Command.CLOSE and (self.request is not None or self.devices.busy):
            self.withdraw()
        else:
            return False
        return True

    def push_due(self) -> None:
        """What belongs to the step of the case in front."""
        front = self.counter.accepting.table.front
        if front is not None and not self.devices.take(due_at(front.step), front):
            self.push(due_at(front.step), front)

    def push(self, asked: Asked, front: OpenCase) -> None:
        """Ask the applicant of that case; first for a screen where none is chosen."""
        if self.screen is None:
            self.menu.choose_screen(lambda: self.push(asked, front))
            return
        case, place = front.case, self.counter.place
        if case.applicant is None or (asked is Asked.SIGN and case.item is None):
            self.explain(NOTHING_DUE)
        elif asked is Asked.CHECK:
            operations.details(place, front.key).then(
                lambda shown: self.ask(checking(shown), self.about(asked, front))
            ).start()
        elif asked is Asked.SIGN:
            operations.sheet(place, front.key).then(
                lambda sheet: self.ask(
                    signing(sheet.shown, sheet.by), self.about(asked, front, sheet=sheet)
                )
            ).start()
        elif front.step is Step.DONE and case.stage is not Stage.DRAFT:
            operations.to_rate(place, front.key).then(
                lambda open_: self._rate(front, open_)
            ).start()
        else:
            self.explain(NOTHING_DUE)

    def ask(self, state: State, request: Request) -> None:
        """Put that on the applicant screen, unless nobody is at the window any more."""
        if self.screen is None or self.counter.guarding.shut:
            return
        self.request, self._written, self._note = request, None, ""
        self.show_state(state)

    def read(self, front: OpenCase, title: str, state: Reading) -> None:
        """Give the applicant a paper to read."""
        self.ask(state, self.about(Asked.READ, front, title=title))

    def withdraw(self) -> None:
        """Take back what was asked; nothing of it is kept."""
        self.devices.withdraw()
        if self.request is not None:
            self.finish(Said(phrase="withdrawn"))

    def finish(self, state: State, note: str = "") -> None:
        """Nobody is asked any more."""
        self.request, self._written, self._note = None, None, note
        self.show_state(state)
        self.standing.give_back()

    def show_ticket(self, ticket: str, priority: str, *, paused: bool) -> None:
        """What the waiting screen says from now on."""
        self._idle = Idle(ticket=ticket, priority=priority, paused=paused)
        if self.request is None:
            self.show_state(self._idle)

    def explain(self, notice: Notice) -> None:
        """One quiet sentence on the page in front."""
        self.counter.window.page.explain(notice)

    def about(
        self,
        asked: Asked,
        front: OpenCase,
        *,
        sheet: SigningSheet | None = None,
        service: Service | None = None,
        title: str = "",
    ) -> Request:
        """A request about that case."""
        applicant = front.case.applicant
        return Request(
            asked=asked,
            case_id=front.key,
            who="" if applicant is None else applicant.name,
            sheet=sheet,
            service=service,
            number=front.case.receipt,
            title=title,
        )

    def show_state(self, state: State) -> None:
        """That on the applicant screen, and the card beside the case."""
        if self.screen is not None:
            station = self.counter.acts.desk.station
            self.screen.take(screen_view(station, state), screen_view(station, self._idle))
        self.show_card()

    def show_card(self, _left: int = 0) -> None:
        """The card as it is now."""
        request = self.request
        if request is None or self.screen is None:
            front = self.counter.accepting.table.front
            case, step = (None, Step.IDENTITY) if front is None else (front.case, front.step)
            there = self.screen is not None
            self.card.take(card_idle(case, step, there=there, note=self._note))
            self._room.share(asking=False)
            return
        left = self.screen.seconds_left
        self.card.take(card_asking(request.asked, request.who, left, self._written))
        self._room.share(asking=True)

    def _rate(self, front: OpenCase, unrated: tuple[Service, ...]) -> None:
        if not unrated:
            self.explain(RATED_ALREADY)
            return
        item = "" if front.case.item is None else front.case.item.name
        self.ask(Rating(item=item), self.about(Asked.RATE, front, service=unrated[-1]))

    def _answered(self, answer: Answer) -> None:
        request = self.request
        if request is not None:
            self._answers.take(request, answer)

    def _moved(self, *, lost: bool = False) -> None:
        """The screen stands somewhere now, or is gone: then what was asked is over."""
        if self.screen is None:
            self.request = None
            if lost:
                self.explain(GONE)
        elif self.request is None:
            self.show_state(self._idle)
        self.show_card()

    def _inked(self, written: Handwriting) -> None:
        self._written = written
        self.show_card()


def fit(counter: Counter) -> Facing:
    """The applicant screen of that window."""
    return Facing(counter)
