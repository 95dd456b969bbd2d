"""Acts between agent points and the statutory window: 代收, the bag on its way, 收件 from it.

Belongs to the STORE lane. The one rule: an agent point begins no legal clock; the law's window
opens when a township centre or the hall receives, and both moments stand in the journal.
(Rules: domain design, section 1.)
"""

from __future__ import annotations

from datetime import datetime

from desk.acts.acting import CHANGED, KEPT, check, check_time, enter
from desk.acts.cases import OPENED, Cases
from desk.case import Case
from desk.desk import Desk
from desk.done import Done
from desk.duties import Duty
from desk.events.intake import CaseReceivedFromPoint
from desk.events.people import BagArrived, BagSent
from desk.events.station import Noted
from desk.journal import writing
from desk.people import Actor
from desk.projection import read_case
from desk.record_rows import read_record
from desk.refusal import Refused
from desk.registers.people import BAG, SENT
from desk.stages import Act, Stage

MANDATE = "代办委托书已由申请人签收，代办不收费"


class Points:
    """代收, bags, and what comes out of them."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def collect_for(self, draft: Case, actor: Actor, *, mandate: bool) -> Done[Case]:
        """代收 of a draft at an agent point, on a signed and free 代办委托书.

        Raises Refused("point.mandate-missing"), and what `Cases.receive` refuses.
        """
        if not mandate:
            raise Refused("point.mandate-missing")
        with writing(self._desk, actor) as journal:
            case = Cases(self._desk).open_draft(journal, draft, actor, Act.COLLECT_FOR)
            noted = Noted(at=journal.reading.wall, text=MANDATE, facts={"mandate": "signed"})
            case = journal.append(noted, case)
        return Done(case, OPENED)

    def receive_from_point(self, case_id: str, actor: Actor) -> Done[Case]:
        """收件 of what an agent point collected: the legal time is now.

        Raises Refused("point.not-collected") for a case that no point collected.
        """
        with writing(self._desk, actor) as journal:
            case = journal.get(case_id)
            check(self._desk, Act.RECEIVE, case, actor)
            check_time(case, journal.reading.wall)
            if case.stage is not Stage.COLLECTED_FOR or case.item is None:
                raise Refused("point.not-collected")
            event = CaseReceivedFromPoint(at=journal.reading.wall, holder=self._desk.holder())
            case = journal.append(event, case)
        return Done(case, CHANGED)

    def waiting(self) -> tuple[Case, ...]:
        """Cases collected here that are in no bag yet, the oldest first."""
        stages = (Stage.COLLECTED_FOR.value,)
        rows = self._desk.store.views.list_cases(stages=stages, limit=2000)
        packed = {
            case_id
            for row in self._desk.store.views.records(BAG)
            for case_id in read_record(row).facts.get("cases", "").split()
        }
        here = self._desk.station.station_id
        known = (read_case(row) for row in reversed(rows) if row.item_code)
        return tuple(
            case for case in known if case.is_held_by(here) and case.case_id not in packed
        )

    def send_bag(self, to: str, carrier: str, actor: Actor) -> Done[str]:
        """Everything collected and not yet sent goes into one bag; gives its record.

        Raises Refused("point.nothing-to-send"), ("point.carrier-missing").
        """
        cases = self.waiting()
        if not cases:
            raise Refused("point.nothing-to-send")
        if not to.strip() or not carrier.strip():
            raise Refused("point.carrier-missing")
        record_id = f"{BAG}-{self._desk.ids.event_id()}"

        def step(at: datetime) -> BagSent:
            return BagSent(
                at=at,
                record_id=record_id,
                to=to.strip(),
                carrier=carrier.strip(),
                cases=tuple(case.case_id for case in cases),
                receipts=tuple(case.receipt for case in cases),
                spoken=tuple(case.spoken for case in cases),
            )

        return enter(self._desk, Duty.SEND_BAG, actor, step)

    def bag_arrived(self, record_id: str, receiver: str, actor: Actor) -> Done[str]:
        """The list came back signed; Refused("point.receiver-missing", "point.bag-unknown")."""
        row = self._desk.store.views.find_record(record_id)
        if row is None or row.kind != BAG or row.state != SENT:
            raise Refused("point.bag-unknown")
        if not receiver.strip():
            raise Refused("point.receiver-missing")
        done = enter(
            self._desk,
            Duty.SEND_BAG,
            actor,
            lambda at: BagArrived(at=at, record_id=record_id, receiver=receiver.strip()),
        )
        return Done(done.value, KEPT)
