"""Acts on results: recorded from paper, collected, delivered, changed, watched, archived.

Belongs to the STORE lane. The one rule: a result on paper is marked 人工登记 and stays so
until the platform confirms or contradicts it.
"""

from __future__ import annotations

from datetime import date, datetime

from desk.acts.acting import KEPT, perform, perform_duty
from desk.case import Case
from desk.closing import LicenceState
from desk.desk import Desk
from desk.done import Done
from desk.duties import Duty, check_duty
from desk.events.closing import ResultSent
from desk.events.facts import Licence, Result
from desk.journal import Journal, writing
from desk.people import Actor
from desk.refusal import Refused
from desk.stages import Act
from desk.steps import closing, outcome
from desk.steps.evidence import kept


class Results:
    """What becomes of a case once it was decided."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def record(
        self,
        case_id: str,
        actor: Actor,
        *,
        result: Result,
        number: str,
        decided_on: date,
        giver: str,
        licence: Licence | None = None,
        scan: bytes = b"",
        reason: str = "",
    ) -> Done[Case]:
        """录入人工结果 of a case that this station holds; what is watched over is sent on."""
        blob = self._desk.store.blobs.put(scan) if scan else ""
        with writing(self._desk, actor) as journal:
            case = journal.get(case_id)
            check_duty(Duty.RECORD_RESULT, actor, self._desk.station, case)
            event = closing.record_result(
                case,
                at=journal.reading.wall,
                result=result,
                number=number,
                decided_on=decided_on,
                giver=giver,
                licence=licence,
                scan=blob,
                reason=reason,
            )
            case = watched(journal, journal.append(event, case))
            if blob:
                journal.append(kept(blob, "审批结果（纸质件扫描）", event.at), case)
        return Done(case, KEPT)

    def deliver(
        self,
        case_id: str,
        actor: Actor,
        *,
        manner: str,
        receiver: str,
        what: str = "",
        place: str = "",
        for_another: str = "",
        tracking: str = "",
    ) -> Done[Case]:
        """送达 of a paper, with the facts of its receipt (送达回证)."""
        hall = self._desk.station.hall_name
        return perform(
            self._desk,
            Act.DELIVER,
            case_id,
            actor,
            lambda case, at: closing.deliver(
                case,
                at=at,
                manner=manner,
                receiver=receiver.strip(),
                what=what or _paper_of(case),
                place=place or hall,
                for_another=for_another,
                tracking=tracking,
            ),
        )

    def change_licence(
        self,
        case_id: str,
        actor: Actor,
        *,
        state: LicenceState,
        number: str,
        organ: str,
        reason: str,
    ) -> Done[Case]:
        """The licence was replaced, revoked or cancelled."""
        return perform_duty(
            self._desk,
            Duty.CHANGE_LICENCE,
            case_id,
            actor,
            lambda case, at: closing.change_licence(
                case, at=at, state=state, number=number, organ=organ, reason=reason
            ),
        )

    def watch(self, case_id: str, actor: Actor) -> Done[Case]:
        """审管互动: send the result to the supervising department; once per case."""

        def step(case: Case, at: datetime) -> ResultSent:
            if case.closing.watched:
                raise Refused("result.already-sent")
            event = sent(case, at)
            if event is None:
                raise Refused("result.nobody-watches")
            return event

        return perform_duty(self._desk, Duty.WATCH_RESULT, case_id, actor, step)

    def archive(self, case_id: str, actor: Actor) -> Done[Case]:
        """归档."""
        return perform(
            self._desk,
            Act.ARCHIVE,
            case_id,
            actor,
            lambda case, at: outcome.archive(case, at=at),
        )


def watched(journal: Journal, case: Case) -> Case:
    """Send the result on where somebody watches over the item and nobody told them yet."""
    event = sent(case, journal.reading.wall)
    if event is None or case.closing.watched:
        return case
    return journal.append(event, case)


def sent(case: Case, at: datetime) -> ResultSent | None:
    """What the supervising department is told; None where the item names none."""
    item, decision = case.get_item(), case.decision
    if item.supervising is None or decision is None:
        return None
    return ResultSent(
        at=at,
        record_id=f"watch-{case.case_id}",
        organ=item.supervising.name,
        receipt=case.receipt,
        item_name=item.name,
        result=decision.result.value,
        decision_number=decision.number,
        licence_number="" if decision.licence is None else decision.licence.number,
    )


def _paper_of(case: Case) -> str:
    """The name of the paper that ends the case, as the receipt names it."""
    return {
        "refused": "不予受理决定书",
        "returned": "退件通知书",
        "withdrawn": "撤回申请确认书",
        "terminated": "终止办理通知书",
    }.get(case.stage.value, "决定书")
