"""Acts on seals: the waiting list of papers, and the register of use (用印登记).

Belongs to the STORE lane. The one rule: each use is entered with seal, paper, number, copies
and the person who pressed it.
"""

from __future__ import annotations

from desk.acts.acting import KEPT, perform_duty
from desk.acts.queueing import state_of
from desk.case import Case
from desk.desk import Desk
from desk.done import Done
from desk.duties import Duty, check_duty
from desk.events.closing import SealAwaited, SealUsed
from desk.journal import Journal, writing
from desk.papers import Paper
from desk.paperwork_list import BY_TEMPLATE
from desk.people import Actor
from desk.refusal import Refused


class Seals:
    """The seals of this station."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def put(self, record_id: str, actor: Actor) -> Done[str]:
        """A paper that waited was sealed."""
        with writing(self._desk, actor) as journal:
            check_duty(Duty.USE_SEAL, actor, self._desk.station)
            record = state_of(journal, record_id, "waiting")
            journal.append(
                SealUsed(
                    at=journal.reading.wall,
                    record_id=record_id,
                    organ=record.facts.get("organ", ""),
                    seal=record.facts.get("seal", ""),
                    paper=record.title,
                    number=record.facts.get("number", ""),
                    copies=int(record.facts.get("copies", "1") or "1"),
                    used_by=actor.name,
                )
            )
        return Done(record_id, KEPT)

    def use(
        self, case_id: str, actor: Actor, *, seal: str, paper: str, number: str, copies: int
    ) -> Done[Case]:
        """A seal that is held here was put on a paper of the case."""
        if copies < 1 or not (seal.strip() and paper.strip()):
            raise Refused("seal.facts-missing")
        return perform_duty(
            self._desk,
            Duty.USE_SEAL,
            case_id,
            actor,
            lambda case, at: SealUsed(
                at=at,
                record_id=f"seal-{self._desk.ids.event_id()}",
                organ=case.implementing_organ().name,
                seal=seal.strip(),
                paper=paper.strip(),
                number=number.strip(),
                copies=copies,
                used_by=actor.name,
            ),
        )


def awaited(journal: Journal, case: Case, paper_id: str, paper: Paper) -> None:
    """A paper that was just made waits for its seal."""
    known = BY_TEMPLATE.get(paper.template)
    journal.append(
        SealAwaited(
            at=journal.reading.wall,
            record_id=f"seal-{paper_id}",
            organ=case.implementing_organ().name,
            seal="" if known is None else known.seal,
            paper=paper.title,
            number=paper.number,
            copies=paper.copies,
        ),
        case,
    )
