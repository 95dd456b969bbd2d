"""F10 where a rating machine is connected: five faces there, and invitations for later.

Owned by the window thread; the machine is asked in the RATING lane. The one rule: only a face
that somebody pressed is a rating; a machine that is away costs an invitation, never a case.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desk.acts.invitations import Invitation
from desk.ports.evaluation import Evaluator, Outcome, RatingAnswer, RatingQuestion
from desk.refusal import CodedError
from desk.service_words import RatingChannel, Service
from ui.window.operations import applicant_screen, facing_devices
from ui.window.presenters.open_case import OpenCase
from ui.window.presenters.refusals import notice_of
from ui.window.tongue import tr
from ui.window.views.shell import Notice, Tone

if TYPE_CHECKING:
    from ui.window.counter.facing import Facing

LOOK_MS = 400
SEND_EVERY_MS = 60_000
AWAY = frozenset({"rater.unreachable", "rater.too-slow"})
ASKED = Notice(
    sentence=tr("请申请人在评价器上评价（20 秒）；再按 F10 撤回。"), tone=Tone.PRIMARY
)
RATED_ALREADY = Notice(sentence=tr("这件的服务已经评过。"), tone=Tone.PRIMARY)
ENDED = {
    Outcome.RATED: (tr("{0}已在评价器上评价。"), Tone.OK),
    Outcome.DECLINED: (tr("{0}暂不评价，这件保持“未评价”。"), Tone.WARN),
    Outcome.SILENT: (
        tr("{0}没有评价，这件保持“未评价”；改发手机评价邀请。"),
        Tone.WARN,
    ),
}


class MachineRating(QObject):
    """One question at a time; what could not be asked is sent later."""

    def __init__(self, facing: Facing, rater: Evaluator) -> None:
        super().__init__(facing)
        self._facing, self._rater = facing, rater
        self._place = facing.counter.place
        self._front: OpenCase | None = None
        self._service: Service | None = None
        self._asked = ""
        self._sending = False
        self._timer = QTimer(self)
        self._timer.setInterval(SEND_EVERY_MS)
        self._timer.timeout.connect(self.send_waiting)

    @property
    def busy(self) -> bool:
        """Whether somebody is asked."""
        return self._front is not None

    def start(self) -> None:
        """Send what waits from earlier, then every minute."""
        self._timer.start()
        self.send_waiting()

    def stop(self) -> None:
        """Ask no more."""
        self._timer.stop()
        self.withdraw()

    def ask(self, front: OpenCase) -> None:
        """Ask for the newest service of that case that nobody rated."""

        def known(unrated: tuple[Service, ...]) -> None:
            if not unrated:
                self._facing.explain(RATED_ALREADY)
                return
            self._front, self._service = front, unrated[-1]
            asking = facing_devices.ask_rating(self._place, self._rater, self._question())
            asking.then(self._begun).refused(self._refused).start()

        applicant_screen.to_rate(self._place, front.key).then(known).start()

    def withdraw(self) -> None:
        """Nobody is asked any more; nothing is rated."""
        asked, self._asked, self._front = self._asked, "", None
        if asked:
            gone = facing_devices.withdraw_rating(self._place, self._rater, asked)
            gone.refused(lambda _error: None).start()

    def send_waiting(self) -> None:
        """Send the invitations that wait; those that do not go wait on."""
        if self._sending or self._facing.counter.guarding.shut:
            return
        self._sending = True
        found = facing_devices.waiting_invitations(self._place)
        found.then(lambda many: self._send(list(many))).start()

    def _question(self) -> RatingQuestion:
        front, service = self._front, self._service
        item = front.case.item if front is not None else None
        return RatingQuestion(
            number="" if front is None else front.case.receipt,
            item="" if item is None else item.name,
            service="" if service is None else service.value,
        )

    def _begun(self, asked: str) -> None:
        if self._front is not None:
            self._asked = asked
            self._facing.explain(ASKED)
            QTimer.singleShot(LOOK_MS, self, lambda: self._look(asked))

    def _look(self, asked: str) -> None:
        if asked == self._asked:
            look = facing_devices.look_at_rater(self._place, self._rater, asked)
            look.then(lambda said: self._looked(asked, said)).refused(self._refused).start()

    def _looked(self, asked: str, said: RatingAnswer) -> None:
        if asked != self._asked:
            return
        if said.outcome is Outcome.WAITING:
            QTimer.singleShot(LOOK_MS, self, lambda: self._look(asked))
            return
        front, service = self._front, self._service
        self._asked, self._front = "", None
        if front is None or service is None:
            return
        if said.outcome is Outcome.RATED:
            level, channel = said.level, RatingChannel.MACHINE
            rating = applicant_screen.rate(self._place, front.key, service, level, channel)
            rating.then(lambda _record: self._said(front, said.outcome)).start()
            return
        if said.outcome is Outcome.SILENT:
            self._write_down(front, service)
        self._said(front, said.outcome)

    def _said(self, front: OpenCase, outcome: Outcome) -> None:
        words, tone = ENDED[outcome]
        applicant = front.case.applicant
        who = "" if applicant is None else applicant.name
        self._facing.explain(Notice(sentence=words.format(who), tone=tone))

    def _refused(self, error: CodedError) -> None:
        front, service = self._front, self._service
        self._asked, self._front = "", None
        if front is not None and service is not None and error.code in AWAY:
            self._write_down(front, service)
        self._facing.explain(notice_of(error))

    def _write_down(self, front: OpenCase, service: Service) -> None:
        written = facing_devices.write_down(self._place, front.key, service)
        written.then(lambda _record: self.send_waiting()).start()

    def _send(self, left: list[Invitation]) -> None:
        if not left:
            self._sending = False
            return

        def sent(one: Invitation) -> None:
            marking = facing_devices.mark_sent(self._place, one)
            marking.then(lambda _record: self._send(left[1:])).refused(later).start()

        def later(_error: CodedError) -> None:
            self._sending = False

        facing_devices.invite(self._place, self._rater, left[0]).then(sent).refused(
            later
        ).start()
