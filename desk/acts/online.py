"""Acts on cases that were filed online: prechecked, returned once, received, joined.

Belongs to the STORE lane. The one rule: the channel is the true one; what was filed online
never becomes a case of the window, nor the other way round.
"""

from __future__ import annotations

from datetime import datetime

from desk.acts.acting import CHANGED, check, perform
from desk.acts.drafts import Drafts
from desk.case import Case
from desk.crossing import OnlineFacts
from desk.desk import Desk
from desk.done import Done
from desk.duties import Duty, check_duty
from desk.events.outcome import Prechecked
from desk.events.service import ApplicationJoined, ApplicationNoted
from desk.journal import writing
from desk.numbering import receipt_number, spoken
from desk.people import Actor
from desk.refusal import Refused
from desk.stages import Act, Stage
from desk.steps import receiving


class Online:
    """What comes from the web."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def precheck(self, case_id: str, actor: Actor) -> Done[Case]:
        """预审通过: the case may be received when the person or the originals come."""
        return perform(
            self._desk,
            Act.PRECHECK,
            case_id,
            actor,
            lambda _case, at: Prechecked(at=at, passed=True),
        )

    def send_back(self, case_id: str, actor: Actor, *, wanted: tuple[str, ...]) -> Done[Case]:
        """预审退回, once and with the full list of what is `wanted`.

        Raises Refused("precheck.nothing-wanted"), ("precheck.once").
        """
        if not wanted:
            raise Refused("precheck.nothing-wanted")

        def step(case: Case, at: datetime) -> Prechecked:
            if case.dossier.online is not None and case.dossier.online.wanted:
                raise Refused("precheck.once")
            return Prechecked(at=at, passed=False, wanted=wanted)

        return perform(self._desk, Act.RETURN_PRECHECK, case_id, actor, step)

    def receive(self, case_id: str, actor: Actor) -> Done[Case]:
        """收件 of a prechecked case: it gets its receipt number here."""
        desk = self._desk
        with writing(desk, actor) as journal:
            case = journal.get(case_id)
            check(desk, Act.RECEIVE, case, actor)
            if case.stage is not Stage.PRECHECKED:
                raise Refused("case.act-not-allowed", act="receive", stage=case.stage.value)
            at, serial = journal.reading.wall, journal.next_serial()
            station = desk.station
            event = receiving.receive(
                case,
                at=at,
                receipt=receipt_number(station.region[:6], station.code5, at.date(), serial),
                spoken=spoken(station.window, at.date(), serial),
                serial=serial,
                query_code=desk.ids.query_code(),
                holder=desk.holder(),
            )
            case = journal.append(event, case)
        return Done(case, CHANGED)

    def note_application(self, draft_id: str, *, application: str) -> Done[Case]:
        """The applicant names an online application that is not known here yet."""
        if not application.strip():
            raise Refused("online.number-missing")
        at = self._desk.clock.now()
        noted = ApplicationNoted(at=at, application=application.strip())
        return Drafts(self._desk).note(draft_id, noted)

    def join(self, case_id: str, actor: Actor, *, online_case: str) -> Done[Case]:
        """The application came by the feed after all: the received case and it are one."""
        with writing(self._desk, actor) as journal:
            case, online = journal.get(case_id), journal.get(online_case)
            check_duty(Duty.ENTER_OUTSIDE, actor, self._desk.station, case)
            filed, known = online.dossier.online, case.dossier.online
            if filed is None or online.stage not in _ONLINE or _joined(known):
                raise Refused("online.cannot-join")
            event = ApplicationJoined(
                at=journal.reading.wall,
                application=filed.application,
                channel=filed.channel,
                online_case=online_case,
            )
            case = journal.append(event, case)
        return Done(case, CHANGED)


def _joined(known: OnlineFacts | None) -> bool:
    return known is not None and bool(known.online_case)


_ONLINE = frozenset({Stage.FILED_ONLINE, Stage.PRECHECKED, Stage.PRECHECK_RETURNED})
