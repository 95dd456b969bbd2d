"""Acts on seals: the waiting list of papers, and the register of use (用印登记).

Belongs to the STORE lane. The one rule: each use is entered with seal, paper, number, copies
and the person who pressed it; a paper that is printed enters itself, in the same transaction.
"""

from __future__ import annotations

from typing import Any

from desk.acts.acting import KEPT, perform_duty
from desk.acts.queueing import state_of
from desk.case import Case
from desk.desk import Desk
from desk.done import Done
from desk.duties import Duty, check_duty, has_duty
from desk.events.closing import SealAwaited, SealUnused, SealUsed
from desk.journal import Journal, writing
from desk.papers import Paper
from desk.paperwork_list import BY_TEMPLATE
from desk.people import Actor
from desk.record import Record
from desk.record_rows import read_record
from desk.refusal import Refused
from desk.seals import is_held

WAITING, USED, UNUSED = "waiting", "used", "unused"
LICENCE_SEAL = "行政机关印章"
# Licences with a seal of their own (不动产登记专用章: 不动产登记暂行条例实施细则).
LICENCE_SEALS = {
    "不动产权证书": "不动产登记专用章",
    "不动产登记证明": "不动产登记专用章",
}


class Seals:
    """The seals of this station."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def put(self, record_id: str, actor: Actor, *, by: str = "") -> Done[str]:
        """A paper that waited was sealed, `by` whoever holds the seal (else by this person)."""
        with writing(self._desk, actor) as journal:
            check_duty(Duty.USE_SEAL, actor, self._desk.station)
            record = state_of(journal, record_id, WAITING)
            journal.append(
                SealUsed(
                    at=journal.reading.wall,
                    record_id=record_id,
                    organ=record.facts.get("organ", ""),
                    seal=record.facts.get("seal", ""),
                    paper=record.title,
                    number=record.facts.get("number", ""),
                    copies=int(record.facts.get("copies", "1") or "1"),
                    used_by=by.strip() or actor.name,
                )
            )
        return Done(record_id, KEPT)

    def not_used(self, record_id: str, actor: Actor, *, reason: str) -> Done[str]:
        """A paper that was entered or waits was not sealed, for a reason.

        Raises Refused("record.other-state"), ("case.reason-missing").
        """
        if not reason.strip():
            raise Refused("case.reason-missing")
        with writing(self._desk, actor) as journal:
            check_duty(Duty.USE_SEAL, actor, self._desk.station)
            record = state_of(journal, record_id, WAITING, USED)
            journal.append(_not_used(journal, record, reason.strip()))
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


def entered(journal: Journal, case: Case, paper_id: str, paper: Paper, actor: Actor) -> None:
    """A paper was just made that a seal stands on: it was sealed, or waits for its seal.

    Called in the transaction of the print. Nothing where no seal belongs on the paper.
    """
    known = BY_TEMPLATE.get(paper.template)
    if known is None or not known.seal:
        return
    facts: dict[str, Any] = {
        "at": journal.reading.wall,
        "record_id": seal_record(paper_id),
        "organ": case.implementing_organ().name,
        "seal": known.seal,
        "paper": paper.title or known.title,
        "number": paper.number,
        "copies": paper.copies,
    }
    if paper.seal_pending:
        journal.append(SealAwaited(**facts), case)
    else:
        journal.append(SealUsed(**facts, used_by=actor.name), case)


def licence_sealed(desk: Desk, journal: Journal, record: Record, actor: Actor) -> None:
    """The red seal of a licence that came out well: put on here, or waited for.

    Called in the transaction that says so; `record` is that of its numbered sheet.
    """
    case = journal.find(record.case_id) if record.case_id else None
    made = None if case is None or case.decision is None else case.decision.licence
    if case is None or made is None:
        return
    seal = LICENCE_SEALS.get(made.kind, LICENCE_SEAL)
    facts: dict[str, Any] = {
        "at": journal.reading.wall,
        "record_id": seal_record(record.facts["paper"]),
        "organ": made.issuer or case.implementing_organ().name,
        "seal": seal,
        "paper": made.kind,
        "number": made.number,
        "copies": 1,
    }
    here = is_held(desk.store.views, seal) and has_duty(
        Duty.USE_SEAL, actor, desk.station, case
    )
    if here:
        journal.append(SealUsed(**facts, used_by=actor.name), case)
    else:
        journal.append(SealAwaited(**facts), case)


def settled(
    journal: Journal, case: Case, paper_id: str, *, failed: bool, code: str = ""
) -> None:
    """The print came to nothing, so no seal is on it; or it came out after all."""
    row = journal.change.find_record(seal_record(paper_id))
    record = None if row is None else read_record(row)
    if record is None or failed == (record.state == UNUSED):
        return
    if failed:
        journal.append(_not_used(journal, record, code or "printer.failed"), case)
        return
    get = record.facts.get
    facts: dict[str, Any] = {
        "at": journal.reading.wall,
        "record_id": record.record_id,
        "organ": get("organ", ""),
        "seal": get("seal", ""),
        "paper": record.title,
        "number": get("number", ""),
        "copies": int(get("copies", "1") or "1"),
    }
    if get("used_by"):
        journal.append(SealUsed(**facts, used_by=get("used_by", "")), case)
    else:
        journal.append(SealAwaited(**facts), case)


def seal_record(paper_id: str) -> str:
    """The record of the seal on that paper."""
    return f"seal-{paper_id}"


def _not_used(journal: Journal, record: Record, reason: str) -> SealUnused:
    return SealUnused(
        at=journal.reading.wall,
        record_id=record.record_id,
        paper=record.title,
        copies=int(record.facts.get("copies", "1") or "1") if record.state == USED else 0,
        reason=reason,
    )
