"""Acts on a case from the clock's stops to the hand-over of its result.

Belongs to the STORE lane. The one rule: a result is handed over by the holder of the case,
to somebody who is named, in a manner that is said.
"""

from __future__ import annotations

from desk.acts.acting import KEPT, check, check_time, perform
from desk.acts.drafts import check_material
from desk.acts.results import watched
from desk.acts.shelf import taken
from desk.case import Case
from desk.case_clock import owed
from desk.closing import Collecting
from desk.desk import Desk
from desk.document_numbers import DocumentKind, case_document
from desk.done import Done
from desk.events.draft import MaterialCollected
from desk.item_words import FeeMoment
from desk.journal import writing
from desk.material import PUT_OFF, Material
from desk.people import Actor
from desk.permission import check_supply
from desk.refusal import Refused
from desk.stages import Act
from desk.steps import evidence, handling, outcome, promising
from desk.steps.closing import check_collecting, check_fee


class Outcomes:
    """What happens to an accepted case at the counter."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def supply(self, case_id: str, actor: Actor, material: Material) -> Done[Case]:
        """A material that was owed (容缺 or 补正) came in after receipt.

        After acceptance nothing is put off any more: Refused("material.too-late").
        """
        with writing(self._desk, actor) as journal:
            case = before = journal.get(case_id)
            check_supply(case, self._desk.station.station_id, actor)
            check_material(case, material)
            if case.accepted_at is not None and material.how in PUT_OFF:
                raise Refused("material.too-late", material=material.code)
            promising.check_suppliable(case, material.code, journal.reading.wall.date())
            event = MaterialCollected(at=journal.reading.wall, material=material)
            case = journal.append(event, case)
            for follows in evidence.opened(case, event.at, material.code):
                case = journal.append(follows, case)
            settled = promising.tolerance_settled(case, event.at)
            if settled is not None and owed(before):
                case = journal.append(settled, case)
        return Done(case, KEPT)

    def terminate(self, case_id: str, actor: Actor, *, reason: str) -> Done[Case]:
        """终止办理 by the supervisor; what was owed ends with it."""
        with writing(self._desk, actor) as journal:
            case = journal.get(case_id)
            check(self._desk, Act.TERMINATE, case, actor)
            check_time(case, journal.reading.wall)
            at = journal.reading.wall
            number = case_document(case, DocumentKind.TERMINATION)
            event = handling.terminate(case, at=at, reason=reason, document_number=number)
            case = journal.append(event, case)
            settled = promising.tolerance_settled(case, at)
            if settled is not None:
                case = journal.append(settled, case)
        return Done(case, KEPT)

    def handle(self, case_id: str, actor: Actor) -> Done[Case]:
        """转入办理: the implementing department took the case up, as it told this window."""
        return perform(
            self._desk,
            Act.HANDLE,
            case_id,
            actor,
            lambda case, at: handling.handle(
                case, at=at, department=case.implementing_organ().name
            ),
        )

    def suspend(
        self, case_id: str, actor: Actor, *, procedure: str, approver: str = ""
    ) -> Done[Case]:
        """特别程序; `approver` where somebody had to agree."""
        return perform(
            self._desk,
            Act.SUSPEND,
            case_id,
            actor,
            lambda case, at: handling.suspend(
                case,
                at=at,
                procedure=procedure,
                approver=approver,
                document_number=case_document(
                    case, DocumentKind.SUSPENSION, repeat=len(case.suspensions) + 1
                ),
            ),
        )

    def resume(self, case_id: str, actor: Actor) -> Done[Case]:
        """The special procedure ended."""
        calendar = self._desk.calendar
        return perform(
            self._desk,
            Act.RESUME,
            case_id,
            actor,
            lambda case, at: handling.resume(
                case,
                at=at,
                calendar=calendar,
                document_number=case_document(
                    case, DocumentKind.RESUMPTION, repeat=max(len(case.suspensions), 1)
                ),
            ),
        )

    def issue(self, case_id: str, actor: Actor, *, blank: str = "") -> Done[Case]:
        """出证; what somebody watches over is sent on to them.

        Raises Refused("fee.not-settled") while a fee due before it is open.
        """
        with writing(self._desk, actor) as journal:
            case = journal.get(case_id)
            check(self._desk, Act.ISSUE, case, actor)
            check_time(case, journal.reading.wall)
            check_fee(case, FeeMoment.BEFORE_ISSUE)
            event = outcome.issue(case, at=journal.reading.wall, blank=blank)
            case = watched(journal, journal.append(event, case))
        return Done(case, KEPT)

    def hand_over(
        self,
        case_id: str,
        actor: Actor,
        *,
        receiver: str,
        receiver_certificate: str,
        manner: str,
        facts: Collecting | None = None,
    ) -> Done[Case]:
        """领取 at this window; an agent needs authority to collect, a letter its number.

        Raises Refused("case.authority-missing"), ("case.ids-not-checked"),
        ("delivery.tracking-missing"), ("case.old-licence-open"), ("fee.not-settled").
        """
        station, further = self._desk.station, facts or Collecting()
        with writing(self._desk, actor) as journal:
            case, at = journal.get(case_id), journal.reading.wall
            check(self._desk, Act.HAND_OVER, case, actor)
            check_time(case, at)
            event = outcome.hand_over(
                case,
                at=at,
                receiver=receiver,
                receiver_certificate=receiver_certificate,
                manner=manner,
                hall=station.hall,
                window=station.window,
                collecting=further,
            )
            check_collecting(case, event.manner, event.receiver, further, at.date())
            check_fee(case, FeeMoment.AFTER_DECISION)
            case = journal.append(event, case)
            taken(journal, case, manner)
        return Done(case, KEPT)

    def void(self, case_id: str, actor: Actor, *, reason: str) -> Done[Case]:
        """作废 of an entry error, by a supervisor."""
        return perform(
            self._desk,
            Act.VOID,
            case_id,
            actor,
            lambda case, at: outcome.void(case, at=at, reason=reason),
        )
