"""Acts of joint handling: slips, answers from paper, scores, disputes, clues.

Belongs to the STORE lane. The one rule: the window records what a department said on paper
under the name of who gave it; the department's own word comes by the feed.
"""

from __future__ import annotations

from datetime import date, datetime

from desk.acts.acting import KEPT, enter, perform_duty
from desk.case import Case
from desk.desk import Desk
from desk.done import Done
from desk.duties import Duty, check_duty
from desk.events.facts import Event, Origin, RecordEvent
from desk.events.joint import ClueAnswered, ClueHanded
from desk.joint_handling import Answer
from desk.journal import writing
from desk.people import Actor
from desk.refusal import Refused
from desk.registers.joint import CLUE, HANDED
from desk.steps import joint


class JointHandling:
    """What a window does about the departments of a case."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def send_slip(
        self, case_id: str, actor: Actor, code: str, *, asked: str = ""
    ) -> Done[Case]:
        """A contact slip (部门联系单) goes to the department of that task."""
        return perform_duty(
            self._desk,
            Duty.RUN_TASK,
            case_id,
            actor,
            lambda case, at: joint.send_slip(case, code, at=at, asked=asked),
        )

    def answer(
        self,
        case_id: str,
        actor: Actor,
        code: str,
        *,
        answer: Answer,
        opinion: str,
        giver: str,
        document: str = "",
    ) -> Done[Case]:
        """What the department wrote on the slip: agree, disagree, or more is needed."""
        calendar = self._desk.calendar

        def step(case: Case, at: datetime) -> Event:
            return joint.answer(
                case,
                code,
                at=at,
                calendar=calendar,
                answer=answer,
                opinion=opinion,
                giver=giver,
                origin=Origin.RECORDED,
                document=document,
            )

        return perform_duty(self._desk, Duty.RUN_TASK, case_id, actor, step)

    def score(
        self, case_id: str, actor: Actor, code: str, *, points: int, reason: str
    ) -> Done[Case]:
        """The lead's score of an assisting department, once per task."""
        return perform_duty(
            self._desk,
            Duty.SCORE_TASK,
            case_id,
            actor,
            lambda case, at: joint.score(case, code, at=at, points=points, reason=reason),
        )

    def dispute(
        self, case_id: str, actor: Actor, code: str, *, organ: str, opinion: str
    ) -> Done[Case]:
        """A dispute is kept with the opinion."""
        return perform_duty(
            self._desk,
            Duty.RAISE_DISPUTE,
            case_id,
            actor,
            lambda case, at: joint.dispute(case, code, at=at, organ=organ, opinion=opinion),
        )

    def hand_clue(
        self,
        actor: Actor,
        *,
        organ: str,
        what: str,
        basis: str = "",
        due: date | None = None,
        case_id: str = "",
    ) -> Done[str]:
        """线索移送 to the organ that supervises, of a case or of none."""
        if not organ.strip() or not what.strip():
            raise Refused("joint.clue-incomplete")
        with writing(self._desk, actor) as journal:
            case = journal.get(case_id) if case_id else None
            check_duty(Duty.HAND_CLUE, actor, self._desk.station, case)
            clue = self._desk.ids.event_id()
            event = ClueHanded(
                at=journal.reading.wall,
                record_id=f"{CLUE}:{clue}",
                organ=organ,
                what=what,
                basis=basis,
                number=f"XS{clue[-12:].upper()}",
                due=due,
            )
            journal.append(event, case)
        return Done(event.record_id, KEPT)

    def answer_clue(
        self, record_id: str, actor: Actor, *, taken: bool, feedback: str, giver: str
    ) -> Done[str]:
        """The supervising organ's feedback; Refused("joint.clue-answered") the second time."""

        def step(at: datetime) -> RecordEvent:
            row = self._desk.store.views.find_record(record_id)
            if row is None:
                raise Refused("record.unknown")
            if row.state != HANDED:
                raise Refused("joint.clue-answered")
            if not feedback.strip() or not giver.strip():
                raise Refused("joint.clue-incomplete")
            return ClueAnswered(
                at=at, record_id=record_id, taken=taken, feedback=feedback, giver=giver
            )

        return enter(self._desk, Duty.HAND_CLUE, actor, step)
