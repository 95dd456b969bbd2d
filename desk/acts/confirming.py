"""Asking the registers for what is 待核验, and writing down what they said.

`pending` and `apply` belong to the STORE lane, `ask` to PUSH. The one rule: a step that talks
never writes, a step that writes never talks.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from desk.acts.acting import KEPT
from desk.acts.drafts import Drafts, draft_case
from desk.acts.finding import find_case
from desk.case import Case
from desk.desk import Desk
from desk.done import Done, Kind
from desk.events.evidence import MaterialVerified
from desk.journal import writing
from desk.material import Collected
from desk.ports.registers import Asked, Question, RegisterAnswer
from desk.projection import read_case
from desk.proof import Level, Proof, Verdict
from desk.record import Record
from desk.record_rows import read_record
from desk.refusal import Refused
from desk.registers.evidence import VERIFICATION
from desk.stages import Stage
from desk.steps import evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """One material that waits for a register."""

    case_id: str
    draft: bool
    material: str
    question: Question
    proof: Proof


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What the register said of it."""

    waiting: Waiting
    answer: RegisterAnswer


class Confirming:
    """The steps from 待核验 to an answer."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def pending(self) -> tuple[Waiting, ...]:
        """Everything that waits for a register, drafts first."""
        views = self._desk.store.views
        drafts = [draft_case(row) for row in views.drafts()]
        found = [w for draft in drafts for w in _waiting(draft, draft=True)]
        for row in views.records(VERIFICATION, states=(Verdict.PENDING.value,)):
            found.extend(self._of_record(read_record(row)))
        return tuple(found)

    def ask(self, waiting: tuple[Waiting, ...]) -> tuple[Told, ...]:
        """Ask the registers (PUSH lane). Refused("line.down"), ("register.none")."""
        if self._desk.line.cut:
            raise Refused("line.down")
        return tuple(
            Told(waiting=each, answer=self._desk.registers.ask(each.question))
            for each in waiting
        )

    def apply(self, told: tuple[Told, ...]) -> Done[int]:
        """Write down what was said; a material that was changed meanwhile is left alone."""
        done = sum(self._apply(each) for each in told)
        return Done(done, KEPT | {Kind.DRAFT} if done else frozenset())

    def _apply(self, told: Told) -> bool:
        waiting = told.waiting
        case = find_case(self._desk, waiting.case_id)
        now = case.materials.get(waiting.material)
        if now is None or now.proof != waiting.proof:
            return False
        event = _verified(self._desk.clock.now(), told)
        if case.stage is Stage.DRAFT:
            Drafts(self._desk).note(case.case_id, event)
            return True
        with writing(self._desk, None) as journal:
            journal.append(event, journal.get(case.case_id))
        return True

    def _of_record(self, record: Record) -> list[Waiting]:
        case = read_case(self._desk.store.views.get_case(record.case_id))
        code = record.facts.get("material", "")
        return [each for each in _waiting(case, draft=False) if each.material == code]


def _waiting(case: Case, *, draft: bool) -> list[Waiting]:
    applicant = case.applicant
    if applicant is None:
        return []
    return [
        Waiting(
            case_id=case.case_id,
            draft=draft,
            material=material.code,
            proof=material.proof,
            question=Question(
                asked=Asked.LICENCE if material.how is Collected.LICENCE else Asked.SHARED,
                licence_type=material.proof.licence_type,
                certificate_number=applicant.certificate_number,
                shown=material.proof.shown,
            ),
        )
        for material in case.materials.values()
        if material.proof is not None and material.proof.verdict is Verdict.PENDING
    ]


def _verified(at: datetime, told: Told) -> MaterialVerified:
    waiting, answer = told.waiting, told.answer
    proof = replace(
        waiting.proof,
        verdict=Verdict.VERIFIED if answer.true else Verdict.CONTRADICTED,
        register=answer.register,
        report_number=answer.report_number,
        at=answer.at,
        licence_number=answer.licence_number,
        why=answer.why,
    )
    return MaterialVerified(
        at=at,
        record_id=evidence.verification_id(waiting.case_id, waiting.material),
        material=waiting.material,
        proof=proof,
        level=Level(answer.level) if answer.level else None,
        valid_to=answer.valid_to,
    )
