"""Acts of correction: fields and materials put right, a void asked for and answered.

Belongs to the STORE lane. The one rule: nothing is deleted; before the decision an entry puts
it right, after it a new case that is linked. (容错纠错, 鲁发〔2020〕 §10.)
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from desk.acts.acting import KEPT, perform_duty
from desk.acts.drafts import Drafts
from desk.case import Case
from desk.crossing import Link
from desk.desk import Desk
from desk.done import Done
from desk.duties import Duty, check_duty
from desk.events.closing import VoidAnswered, VoidAsked
from desk.events.service import CaseLinked
from desk.journal import writing
from desk.material import Material
from desk.people import Actor
from desk.projection import read_case
from desk.refusal import Refused
from desk.steps import closing


class Corrections:
    """Putting right what was entered."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def correct(
        self,
        case_id: str,
        actor: Actor,
        *,
        values: Mapping[str, str],
        reason: str,
        over_card: bool = False,
    ) -> Done[Case]:
        """Fields of the form, by a supervisor, with the reason."""
        return perform_duty(
            self._desk,
            Duty.CORRECT,
            case_id,
            actor,
            lambda case, at: closing.correct(
                case, at=at, values=values, reason=reason, over_card=over_card
            ),
        )

    def correct_material(
        self, case_id: str, actor: Actor, *, material: Material, reason: str
    ) -> Done[Case]:
        """How one material was entered."""
        return perform_duty(
            self._desk,
            Duty.CORRECT,
            case_id,
            actor,
            lambda case, at: closing.correct_material(
                case, at=at, material=material, reason=reason
            ),
        )

    def open_linked(self, case_id: str, actor: Actor, *, why: str) -> Done[Case]:
        """After the decision: a new draft of the same item and person, linked to the old case.

        Raises Refused("correction.not-decided"), ("case.reason-missing").
        """
        earlier = read_case(self._desk.store.views.get_case(case_id))
        if earlier.decision is None:
            raise Refused("correction.not-decided")
        if not why.strip():
            raise Refused("case.reason-missing")
        drafts, item = Drafts(self._desk), earlier.get_item()
        draft_id = drafts.open(actor).value.case_id
        drafts.identify(draft_id, earlier.get_applicant())
        drafts.choose_item(draft_id, item.key)
        link = Link(case_id=case_id, receipt=earlier.receipt, why=why.strip())
        return drafts.note(draft_id, CaseLinked(at=self._desk.clock.now(), link=link))

    def ask_void(self, case_id: str, actor: Actor, *, reason: str) -> Done[Case]:
        """作废申请: the case stands still until a supervisor of the hall answers."""

        def step(case: Case, at: datetime) -> VoidAsked:
            if not reason.strip():
                raise Refused("case.reason-missing")
            return VoidAsked(
                at=at,
                record_id=f"void-{case.case_id}",
                reason=reason,
                receipt=case.receipt,
                station_name=self._desk.station.name,
                asked_by=actor.name,
            )

        return perform_duty(self._desk, Duty.REQUEST_VOID, case_id, actor, step)

    def answer_void(
        self, record_id: str, actor: Actor, *, granted: bool, reason: str
    ) -> Done[str]:
        """A supervisor of the hall grants the void, or refuses it; both with a reason."""
        with writing(self._desk, actor) as journal:
            record = journal.get_record(record_id)
            check_duty(Duty.ANSWER_VOID, actor, self._desk.station)
            if record.state != "asked":
                raise Refused("void.already-answered")
            if not reason.strip():
                raise Refused("case.reason-missing")
            event = VoidAnswered(
                at=journal.reading.wall,
                record_id=record_id,
                granted=granted,
                reason=reason,
                answered_by=actor.name,
            )
            journal.append(event, journal.get(record.case_id))
        return Done(record_id, KEPT)
